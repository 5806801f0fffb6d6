import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantTable } from '../../request/tenancy.js';
import { district, id, updatedAt, version } from '../../storage/columns.js';
import { ALERT_CATEGORIES, ALERT_CERTAINTIES, ALERT_LEVELS, ALERT_URGENCIES } from '../alert.entity.js';

/** Wording that a district keeps for itself: in place of the built-in one of the same key and level, or beside it. */
export const AlertTemplate = defineEntity({
  name: 'AlertTemplate',
  tableName: 'alert_template',
  ...tenantTable(),
  properties: {
    district,
    id,
    key: () => p.text(),
    level: () => p.enum(ALERT_LEVELS),
    category: () => p.enum(ALERT_CATEGORIES),
    /** Of GB/T 35561, such as 11B03. */
    eventCode: () => p.text().nullable(),
    event: () => p.text(),
    eventEn: () => p.text(),
    urgency: () => p.enum(ALERT_URGENCIES),
    certainty: () => p.enum(ALERT_CERTAINTIES),
    /** How long an alert of it is in force unless somebody says otherwise. */
    hours: () => p.integer(),
    headline: () => p.text(),
    headlineEn: () => p.text(),
    description: () => p.text(),
    descriptionEn: () => p.text(),
    instruction: () => p.text(),
    instructionEn: () => p.text(),
    version,
    updatedAt,
  },
  uniques: [{ properties: ['district', 'key', 'level'] }],
});

export type TemplateRow = InferEntity<typeof AlertTemplate>;
/** What a template says, wherever it comes from. */
export type TemplateTexts = Pick<
  TemplateRow,
  | 'category'
  | 'eventCode'
  | 'event'
  | 'eventEn'
  | 'urgency'
  | 'certainty'
  | 'hours'
  | 'headline'
  | 'headlineEn'
  | 'description'
  | 'descriptionEn'
  | 'instruction'
  | 'instructionEn'
>;
