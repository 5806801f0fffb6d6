import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, readBy, tenantTable } from '../../request/tenancy.js';
import { createdAt, district, id, updatedAt, version } from '../../storage/columns.js';
import type { Question } from './question.js';

/** FIXED: a survey uses it, and it is never changed again; who changes it writes the next number. */
export const QUESTIONNAIRE_STATES = ['DRAFT', 'FIXED'] as const;

/** Without an account: what a survey asked whose result is public. Answering reads it by the token, not by this. */
const askedInPublic = `(EXISTS ( SELECT 1
   FROM survey
  WHERE ((survey.district_code = questionnaire.district_code) AND (survey.questionnaire_id = questionnaire.id) AND (survey.public_at IS NOT NULL))))`;

/** What is asked, in one of its editions. */
export const Questionnaire = defineEntity({
  name: 'Questionnaire',
  tableName: 'questionnaire',
  ...tenantTable(forJobs, readBy('gridward_public', askedInPublic)),
  properties: {
    district,
    id,
    /** The same for all editions of one questionnaire. */
    lineage: () => p.uuid(),
    /** 1 for the first edition. */
    edition: () => p.integer().default(1),
    state: () => p.enum(QUESTIONNAIRE_STATES).default('DRAFT'),
    title: () => p.text(),
    titleEn: () => p.text().nullable(),
    /** What people read before the first question. */
    introduction: () => p.text().default(''),
    introductionEn: () => p.text().nullable(),
    questions: () => p.json<readonly Question[]>(),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'lineage', 'edition'] }],
});

export type QuestionnaireRow = InferEntity<typeof Questionnaire>;
