import { statement } from '../../storage/statement.js';

/** More than a district will ever write. */
export const MOST_TEMPLATES = 400;

export const ownTemplates = statement<{ district: string }>()((db, { district }) =>
  db
    .selectFrom('alert_template')
    .select([
      'id',
      'key',
      'level',
      'category',
      'event_code as eventCode',
      'event',
      'event_en as eventEn',
      'urgency',
      'certainty',
      'hours',
      'headline',
      'headline_en as headlineEn',
      'description',
      'description_en as descriptionEn',
      'instruction',
      'instruction_en as instructionEn',
      'version',
    ])
    .where('district_code', '=', district)
    .orderBy('key')
    .limit(MOST_TEMPLATES),
);

export type TemplateSummary = (typeof ownTemplates)['row'];
