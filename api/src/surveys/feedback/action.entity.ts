import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { readBy, territoryTableBut } from '../../request/tenancy.js';
import { code, createdAt, day, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { Survey } from '../survey.entity.js';

export const ACTION_STATES = ['DRAFT', 'PUBLISHED'] as const;

const PUBLISHED = `(state = 'PUBLISHED'::text)`;

/** “You said, we did”: what residents said in a survey and what was done. Everybody may read what is published. */
export const SurveyAction = defineEntity({
  name: 'SurveyAction',
  tableName: 'survey_action',
  ...territoryTableBut('code', PUBLISHED, readBy('gridward_public', PUBLISHED)),
  properties: {
    district,
    id,
    survey: () =>
      p
        .manyToOne(Survey)
        .ref()
        .joinColumns('district_code', 'survey_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    /** Where it was done: the district, a street or a community. */
    code,
    /** Key of the theme, if it answers one. */
    theme: () => p.text().nullable(),
    said: () => p.text(),
    saidEn: () => p.text().nullable(),
    done: () => p.text(),
    doneEn: () => p.text().nullable(),
    /** Who did it, in words. */
    doneBy: () => p.text(),
    doneOn: () => day(),
    state: () => p.enum(ACTION_STATES).default('DRAFT'),
    publishedAt: () => moment().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  indexes: [{ properties: ['survey'] }, { properties: ['district', 'code'] }],
});

export type SurveyActionRow = InferEntity<typeof SurveyAction>;
