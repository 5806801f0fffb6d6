import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, personTable, tenantTable } from '../../request/tenancy.js';
import { code, createdAt, day, district, id, updatedAt, version } from '../../storage/columns.js';
import { Survey, SURVEY_STREAMS } from '../survey.entity.js';

const survey = () =>
  p
    .manyToOne(Survey)
    .ref()
    .joinColumns('district_code', 'survey_id')
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');

/** What residents write about: a name and the words by which it is proposed. The district's own. */
export const SurveyTheme = defineEntity({
  name: 'SurveyTheme',
  tableName: 'survey_theme',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    /** Names it in texts: `parking`. */
    key: () => p.text(),
    name: () => p.text(),
    nameEn: () => p.text().nullable(),
    description: () => p.text().default(''),
    /** A text that has one of these is proposed for it. */
    keywords: () => p.array().default([]),
    /** As questions name it. */
    dimension: () => p.text().nullable(),
    isRetired: () => p.boolean().default(false),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'key'] }],
});

/**
 * What somebody wrote, masked, and apart from all else that they answered. Of a place in which so many wrote that nobody is
 * told by it; under a name that says nothing of when it came.
 */
export const SurveyText = defineEntity({
  name: 'SurveyText',
  tableName: 'survey_text',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    survey,
    /** Of a community, a street or the district: never of a grid. */
    code,
    stream: () => p.enum(SURVEY_STREAMS),
    /** Key of the question. */
    question: () => p.text(),
    /** First day of a time in which enough wrote. */
    since: () => day(),
    /** Sealed after it was masked: no rule finds everything. */
    sealedText: () => p.text(),
    /** Keys of themes: proposed by their words, or as a person said. */
    themes: () => p.array().default([]),
    /** A person has looked at its themes. */
    isConfirmed: () => p.boolean().default(false),
    version,
  },
  indexes: [{ properties: ['survey', 'question'] }, { properties: ['district', 'code'] }],
});

export type SurveyTextRow = InferEntity<typeof SurveyText>;
export type SurveyThemeRow = InferEntity<typeof SurveyTheme>;
