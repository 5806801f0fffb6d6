import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Household } from '../residents/place.entity.js';
import { Resident, SEXES } from '../residents/resident.entity.js';
import { addressedTable, forJobs, personTable, readBy, tableFor, territoryTable } from '../request/tenancy.js';
import { code, createdAt, day, district, id, moment, updatedAt, version } from '../storage/columns.js';
import { Questionnaire } from './questionnaire/questionnaire.entity.js';
import type { KeptItems } from './results/figures.js';
import type { Quality } from './results/quality.js';

/** DRAWN: it is known who will be asked. CLOSED: nobody can answer any more. PUBLISHED: the result is settled, and may be made public. */
export const SURVEY_STATES = ['DRAFT', 'DRAWN', 'OPEN', 'CLOSED', 'PUBLISHED'] as const;
/** PROBABILITY: somebody who was drawn. SELF_SELECTED: whoever wanted to; never counted together with the others. */
export const SURVEY_STREAMS = ['PROBABILITY', 'SELF_SELECTED'] as const;
export const SURVEY_CHANNELS = ['LINK', 'QR', 'INTERVIEW', 'PHONE_CALL', 'PAPER'] as const;
/** What became of somebody who was drawn, as the rates of AAPOR count it. */
export const DISPOSITIONS = ['PENDING', 'COMPLETE', 'PARTIAL', 'REFUSAL', 'NON_CONTACT', 'OTHER', 'UNKNOWN', 'INELIGIBLE'] as const;
export const STRATA_BY = ['GRID', 'COMPOUND'] as const;
export const ALLOCATIONS = ['PROPORTIONAL', 'EQUAL', 'NEYMAN'] as const;

/** How the sample is drawn; fixed with it, so that it can be drawn again. */
export interface SampleDesign {
  readonly strataBy: (typeof STRATA_BY)[number];
  readonly allocation: (typeof ALLOCATIONS)[number];
  /** Persons to be asked, without reserves. */
  readonly size: number;
  readonly leastPerStratum: number;
  /** Of the size, in per cent. */
  readonly reserve: number;
  readonly seed: string;
}

/** How many were asked and answered, as the public page tells it; shares after AAPOR, 0 to 1. */
export interface SurveyOutcome {
  readonly asked: number;
  readonly answered: number;
  readonly responseRate1: number | null;
  readonly responseRate3: number | null;
  readonly cooperationRate1: number | null;
}

const rules = { updateRule: 'no action', deleteRule: 'no action' } as const;
const survey = () =>
  p
    .manyToOne(Survey)
    .ref()
    .joinColumns('district_code', 'survey_id')
    .referencedColumnNames('district_code', 'id')
    .updateRule(rules.updateRule)
    .deleteRule(rules.deleteRule);

export const Survey = defineEntity({
  name: 'Survey',
  tableName: 'survey',
  ...addressedTable(forJobs, readBy('gridward_public', `(public_at IS NOT NULL)`)),
  properties: {
    district,
    id,
    title: () => p.text(),
    titleEn: () => p.text().nullable(),
    state: () => p.enum(SURVEY_STATES).default('DRAFT'),
    /** Codes of the divisions whose residents are asked. */
    areas: () => p.array(),
    questionnaire: () =>
      p
        .manyToOne(Questionnaire)
        .ref()
        .joinColumns('district_code', 'questionnaire_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    design: () => p.json<SampleDesign>(),
    /** Fewer answers are never shown; fixed with the survey, because people were promised it. */
    minCell: () => p.integer(),
    closesAt: () => moment(),
    openedAt: () => moment().nullable(),
    closedAt: () => moment().nullable(),
    publishedAt: () => moment().nullable(),
    /** Since when anybody may read the result without an account; nothing while only those with an account may. */
    publicAt: () => moment().nullable(),
    /** Written when it is made public: nobody without an account reads who was drawn. */
    outcome: () => p.json<SurveyOutcome>().nullable(),
    /** When nobody could tell any more who had answered what. */
    cleanedAt: () => moment().nullable(),
    /** How the figures came about. */
    quality: () => p.json<Partial<Quality>>().nullable(),
    /** When what people wrote had been masked, and the writing itself destroyed. */
    textsAt: () => moment().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  indexes: [{ properties: ['questionnaire'] }, { properties: ['district', 'state', 'closesAt'] }],
});

/** One cell of the frame: so many adults, of whom so many are asked. */
export const SurveyStratum = defineEntity({
  name: 'SurveyStratum',
  tableName: 'survey_stratum',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    survey,
    /** The grid's code. */
    code,
    /** Band of age, or kind of compound and band. */
    cell: () => p.text(),
    households: () => p.integer(),
    adults: () => p.integer(),
    planned: () => p.integer(),
    /** Of the adults. */
    women: () => p.integer().default(0),
    men: () => p.integer().default(0),
  },
  uniques: [{ properties: ['survey', 'code', 'cell'] }],
});

/** Who was drawn. What they answer is in another table, and no column of either leads to the other. */
export const SampleUnit = defineEntity({
  name: 'SampleUnit',
  tableName: 'sample_unit',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    survey,
    /** The grid's code. */
    code,
    stratum: () =>
      p
        .manyToOne(SurveyStratum)
        .ref()
        .joinColumns('district_code', 'stratum_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    household: () =>
      p
        .manyToOne(Household)
        .ref()
        .joinColumns('district_code', 'household_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    resident: () =>
      p
        .manyToOne(Resident)
        .ref()
        .joinColumns('district_code', 'resident_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    /** Among whom this one was chosen in the household. */
    adults: () => p.integer(),
    /** In which order the reserves of a stratum are used. */
    position: () => p.integer(),
    isReserve: () => p.boolean(),
    disposition: () => p.enum(DISPOSITIONS).default('PENDING'),
    /** The day on which a link or a form was given out last. */
    invitedOn: () => day().nullable(),
    channel: () => p.enum(SURVEY_CHANNELS).nullable(),
    /** A day and no time: two times that fit would lead from who answered to what. */
    settledOn: () => day().nullable(),
    version,
  },
  uniques: [{ properties: ['survey', 'household'] }],
  indexes: [{ properties: ['stratum'] }, { properties: ['household'] }, { properties: ['resident'] }, { properties: ['district', 'survey', 'code'] }],
});

/** What opens the questionnaire for somebody who was drawn: the last one given out, until the survey is cleaned. Nobody reads it back. */
export const SurveyToken = defineEntity({
  name: 'SurveyToken',
  tableName: 'survey_token',
  ...tableFor(forJobs),
  properties: {
    district,
    id,
    unit: () =>
      p
        .manyToOne(SampleUnit)
        .ref()
        .joinColumns('district_code', 'unit_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    /** SHA-256. */
    tokenHash: () => p.text(),
  },
  uniques: [{ properties: ['unit'] }, { properties: ['district', 'tokenHash'] }],
});

/** Where whoever wants to may answer: a poster in a grid or at a service point. */
export const SurveyPoint = defineEntity({
  name: 'SurveyPoint',
  tableName: 'survey_point',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    survey,
    code,
    name: () => p.text(),
    /** Anybody may read it off the wall. */
    token: () => p.text(),
    /** So many answers are taken, and not one more. */
    quota: () => p.integer(),
    taken: () => p.integer().default(0),
  },
  uniques: [{ properties: ['district', 'token'] }, { properties: ['survey', 'code', 'name'] }],
});

/**
 * What somebody answered. Of the API's roles only the one for work across tenants reads it: what everybody else sees are
 * figures that were checked for small cells before they were written.
 */
export const SurveyResponse = defineEntity({
  name: 'SurveyResponse',
  tableName: 'survey_response',
  ...tableFor(forJobs),
  properties: {
    district,
    id,
    survey,
    code,
    cell: () => p.text(),
    stream: () => p.enum(SURVEY_STREAMS),
    channel: () => p.enum(SURVEY_CHANNELS),
    /** One number for each item of the questionnaire, null where nothing was said. */
    scores: () => p.array((value) => Number(value)).columnType('smallint[]'),
    /** For the weights, from the register; nothing once it is cleaned. */
    sex: () => p.enum(SEXES).nullable(),
    /** What was written in words, sealed as one. */
    sealedWords: () => p.text().nullable(),
    /** How many adults of the frame this one stands for before others did not answer. */
    baseWeight: () => p.double(),
    seconds: () => p.integer(),
    answeredOn: () => day(),
    /** Tells bursts; nothing once it is cleaned. */
    answeredAt: () => moment().nullable(),
    /** Equal for equal words of some length; nothing once it is cleaned. */
    wordsMark: () => p.text().nullable(),
    /** Of the token, so that one who sends twice is counted once; nothing once it is cleaned. */
    receipt: () => p.text().nullable(),
    /** Of the phone or of who collected it; nothing once it is cleaned. */
    origin: () => p.text().nullable(),
    /** Why it is not counted; it is never deleted. */
    flags: () => p.array().default([]),
  },
  uniques: [{ properties: ['district', 'receipt'] }],
  indexes: [{ properties: ['survey'] }],
});

/**
 * Without an account: of a survey that was made public, those who were drawn, everybody or by channel, in communities and larger places.
 * A grid's neighbours know each other.
 */
const publicFigures = `((stream = 'PROBABILITY'::text) AND ((slice = ''::text) OR (slice ^@ 'channel='::text)) AND (length(code) <= 12) AND (EXISTS ( SELECT 1
   FROM survey
  WHERE ((survey.district_code = survey_figure.district_code) AND (survey.id = survey_figure.survey_id) AND (survey.public_at IS NOT NULL)))))`;

/** Figures of one place as they may be seen: written by the computation, never by hand. */
export const SurveyFigure = defineEntity({
  name: 'SurveyFigure',
  tableName: 'survey_figure',
  ...territoryTable('code', forJobs, readBy('gridward_public', publicFigures)),
  properties: {
    district,
    id,
    survey,
    /** Of a district, street, community or grid. */
    code,
    stream: () => p.enum(SURVEY_STREAMS),
    /** Of whom: everybody, or `age=AGE_18_39`, `channel=PAPER`. */
    slice: () => p.text().default(''),
    /** By item. */
    items: () => p.json<KeptItems>(),
    computedAt: createdAt,
  },
  uniques: [{ properties: ['survey', 'stream', 'code', 'slice'] }],
});

export type SurveyRow = InferEntity<typeof Survey>;
export type SampleUnitRow = InferEntity<typeof SampleUnit>;
export type SurveyPointRow = InferEntity<typeof SurveyPoint>;
