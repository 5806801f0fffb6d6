import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, overseenTable, ownRowsTable, tenantTable } from '../../request/tenancy.js';
import { POSTS, StaffMember } from '../../staff/staff.entity.js';
import { code, createdAt, day, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { BANDS, RATER_KINDS } from '../computation/input.js';
import { AssessmentScheme } from '../schemes/scheme.entity.js';
import type { CycleSummary } from '../results/summary.js';
import type { KeptLine } from '../results/line.js';
import type { FrozenFigure, FrozenSample } from './frozen.js';
import type { SubjectFacts } from './facts.js';

export const PERIODS = ['MONTH', 'QUARTER', 'YEAR'] as const;
/** Item 9 of the domain. SCORING: inputs are frozen and scores are worked out. */
export const CYCLE_STATES = [
  'DRAFT',
  'PUBLISHED',
  'COLLECTING',
  'SCORING',
  'CALIBRATION',
  'PUBLICITY',
  'APPEAL_WINDOW',
  'FINAL',
  'ARCHIVED',
] as const;

const rules = { updateRule: 'no action', deleteRule: 'no action' } as const;
const cycle = () =>
  p
    .manyToOne(AssessmentCycle)
    .ref()
    .joinColumns('district_code', 'cycle_id')
    .referencedColumnNames('district_code', 'id')
    .updateRule(rules.updateRule)
    .deleteRule(rules.deleteRule);
const subject = () =>
  p
    .manyToOne(AssessmentSubject)
    .ref()
    .joinColumns('district_code', 'subject_id')
    .referencedColumnNames('district_code', 'id')
    .updateRule(rules.updateRule)
    .deleteRule(rules.deleteRule);

/** One round of assessment of the staff of a district or of one street. */
export const AssessmentCycle = defineEntity({
  name: 'AssessmentCycle',
  tableName: 'assessment_cycle',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    /** Whose staff: a district or a street. */
    code,
    title: () => p.text(),
    period: () => p.enum(PERIODS),
    from: () => day(),
    to: () => day(),
    state: () => p.enum(CYCLE_STATES).default('DRAFT'),
    /** Last day on which raters rate. */
    collectUntil: () => day(),
    publicFrom: () => day().nullable(),
    publicUntil: () => day().nullable(),
    appealUntil: () => day().nullable(),
    /** Since then no input changes: the database refuses it. */
    frozenAt: () => moment().nullable(),
    /** Figures of places that several staff share, as they were frozen. */
    samples: () => p.json<readonly FrozenSample[]>().nullable(),
    /** Number of the results that hold; 0 before there are any. */
    edition: () => p.integer().default(0),
    /** Distribution, warnings, fairness, of the results that hold. */
    summary: () => p.json<CycleSummary>().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  checks: [{ name: 'assessment_cycle_lasts', expression: '"to" >= "from"' }],
  indexes: [{ properties: ['district', 'state', 'from'] }],
});

/** One person in a cycle, as the person was when it began. Who works with the results sees them, and each sees the own. */
export const AssessmentSubject = defineEntity({
  name: 'AssessmentSubject',
  tableName: 'assessment_subject',
  ...overseenTable('code', 'account_id', forJobs),
  properties: {
    district,
    id,
    cycle,
    /** Where the post is. */
    code,
    accountId: () => p.uuid().nullable(),
    name: () => p.text(),
    staffNo: () => p.text(),
    post: () => p.enum(POSTS),
    staff: () =>
      p
        .manyToOne(StaffMember)
        .ref()
        .joinColumns('district_code', 'staff_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    scheme: () =>
      p
        .manyToOne(AssessmentScheme)
        .ref()
        .joinColumns('district_code', 'scheme_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    /** For the fairness report only. */
    facts: () => p.json<SubjectFacts>(),
    /** What the records said when the inputs were frozen, by indicator. */
    figures: () => p.json<readonly FrozenFigure[]>().default([]),
  },
  uniques: [{ properties: ['cycle', 'staff'] }],
  indexes: [{ properties: ['staff'] }, { properties: ['scheme'] }, { properties: ['district', 'accountId'] }, { properties: ['cycle', 'code'] }],
});

/**
 * Who rates whom, and how. A rater sees the own rows; nobody else who serves the district sees any, neither who rates nor what was given:
 * only the computation reads them.
 */
export const AssessmentRating = defineEntity({
  name: 'AssessmentRating',
  tableName: 'assessment_rating',
  ...ownRowsTable('rater_id', forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    /** An account. */
    raterId: () => p.uuid(),
    kind: () => p.enum(RATER_KINDS),
    /** What the rater has to know of whom: the file itself is not the rater’s to see. */
    name: () => p.text(),
    post: () => p.enum(POSTS),
    code,
    staffId: () => p.uuid(),
    scheme: () =>
      p
        .manyToOne(AssessmentScheme)
        .ref()
        .joinColumns('district_code', 'scheme_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule(rules.updateRule)
        .deleteRule(rules.deleteRule),
    /** 1 to 10 for each indicator of the scheme that is rated, in its order; null where this kind is not asked. Nothing before somebody rated. */
    scores: () =>
      p
        .array((value) => Number(value))
        .columnType('smallint[]')
        .nullable(),
    version,
  },
  uniques: [{ properties: ['cycle', 'raterId', 'subject'] }],
  indexes: [{ properties: ['subject'] }, { properties: ['scheme'] }, { properties: ['district', 'raterId'] }],
});

/** Points that are given or taken for something that happened, and vetoes: entered by one, confirmed by another. */
export const AssessmentEntry = defineEntity({
  name: 'AssessmentEntry',
  tableName: 'assessment_entry',
  ...overseenTable('code', 'account_id', forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    code,
    accountId: () => p.uuid().nullable(),
    indicator: () => p.text(),
    /** Hundredths; 0 for a veto. */
    points: () => p.integer(),
    happenedOn: () => day(),
    reason: () => p.text(),
    /** Accounts. */
    enteredBy: () => p.uuid(),
    confirmedBy: () => p.uuid().nullable(),
    createdAt,
    version,
  },
  indexes: [{ properties: ['cycle'] }, { properties: ['subject'] }],
});

/** Figures for a KPI that no record of ours holds, from a sheet: one for each person and indicator. */
export const AssessmentImport = defineEntity({
  name: 'AssessmentImport',
  tableName: 'assessment_import',
  ...overseenTable('code', 'account_id', forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    code,
    accountId: () => p.uuid().nullable(),
    indicator: () => p.text(),
    numerator: () => p.double(),
    denominator: () => p.double(),
    /** Who keeps these figures, as it is told to who is assessed. */
    source: () => p.text(),
    createdAt,
  },
  uniques: [{ properties: ['subject', 'indicator'] }],
  indexes: [{ properties: ['cycle'] }],
});

/** One set of results of a cycle. The first is the computation’s; each later one says why it is there. */
export const AssessmentEdition = defineEntity({
  name: 'AssessmentEdition',
  tableName: 'assessment_edition',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    cycle,
    edition: () => p.integer(),
    reason: () => p.text().nullable(),
    /** SHA-256 of everything that went in, decisions included, and of all that came out. */
    inputDigest: () => p.text(),
    outputDigest: () => p.text(),
    computedAt: createdAt,
    /** When it was last worked out again from the frozen inputs, and whether the same came out. */
    checkedAt: () => moment().nullable(),
    isSame: () => p.boolean().nullable(),
  },
  uniques: [{ properties: ['cycle', 'edition'] }],
});

/** What came out for one person. Written by the computation, never by hand. */
export const AssessmentResult = defineEntity({
  name: 'AssessmentResult',
  tableName: 'assessment_result',
  ...overseenTable('code', 'shown_to', forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    edition: () => p.integer(),
    code,
    /** Whose result it is, since it was made public; nobody reads the own one before. */
    shownTo: () => p.uuid().nullable(),
    /** Hundredths: the sum of the lines’ contributions, exactly. None where too little could be counted. */
    score: () => p.integer().nullable(),
    band: () => p.enum(BANDS).nullable(),
    cappedBy: () => p.text().nullable(),
    /** From the other side of the ceiling, by what these inputs can tell. */
    isIndistinguishable: () => p.boolean(),
    /** Points: standard deviation of the score. */
    deviation: () => p.double(),
    lines: () => p.json<readonly KeptLine[]>(),
  },
  uniques: [{ properties: ['subject', 'edition'] }],
  indexes: [{ properties: ['cycle', 'edition', 'score'] }],
});

/** What everybody may read of a result: who, in which post, which band. Nothing else is published. */
export const AssessmentNotice = defineEntity({
  name: 'AssessmentNotice',
  tableName: 'assessment_notice',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    cycle,
    code,
    name: () => p.text(),
    post: () => p.enum(POSTS),
    band: () => p.enum(BANDS),
    from: () => day(),
    until: () => day(),
  },
  indexes: [{ properties: ['cycle', 'code'] }],
});

export const DECISION_KINDS = ['LINE', 'MOVE', 'TIE'] as const;

/** What people decided about a result, each with its reason: an input of the next edition. */
export const AssessmentDecision = defineEntity({
  name: 'AssessmentDecision',
  tableName: 'assessment_decision',
  ...overseenTable('code', null, forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    code,
    kind: () => p.enum(DECISION_KINDS),
    /** LINE: which, and what it is worth from now on (0 to 110). */
    indicator: () => p.text().nullable(),
    normalised: () => p.double().nullable(),
    /** MOVE and TIE. */
    band: () => p.enum(BANDS).nullable(),
    reason: () => p.text(),
    decidedBy: () => p.uuid(),
    /** Edition of the results that it was the first to enter. */
    edition: () => p.integer(),
    createdAt,
  },
  indexes: [{ properties: ['cycle'] }, { properties: ['subject'] }],
});

export const STANCES = ['AGREE', 'QUESTION'] as const;

/** What members of the panel think before they meet: one stance each. */
export const AssessmentNote = defineEntity({
  name: 'AssessmentNote',
  tableName: 'assessment_note',
  ...overseenTable('code', null, forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    code,
    authorId: () => p.uuid(),
    stance: () => p.enum(STANCES),
    text: () => p.text().nullable(),
    createdAt,
    version,
  },
  uniques: [{ properties: ['subject', 'authorId'] }],
  indexes: [{ properties: ['cycle'] }],
});

export const APPEAL_STATES = ['FILED', 'ACCEPTED', 'REJECTED', 'UPHELD', 'AMENDED', 'WITHDRAWN'] as const;

/** Somebody disputes lines of the own result. UPHELD: the result stays. AMENDED: lines were decided anew. */
export const AssessmentAppeal = defineEntity({
  name: 'AssessmentAppeal',
  tableName: 'assessment_appeal',
  ...overseenTable('code', 'account_id', forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    code,
    accountId: () => p.uuid(),
    /** Keys of the disputed lines. */
    lines: () => p.array(),
    reason: () => p.text(),
    state: () => p.enum(APPEAL_STATES).default('FILED'),
    /** An account that neither rated the person nor decided about the result. */
    reviewerId: () => p.uuid().nullable(),
    answer: () => p.text().nullable(),
    answerBy: () => day(),
    answeredAt: () => moment().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['subject', 'createdAt'] }],
  indexes: [{ properties: ['cycle'] }, { properties: ['district', 'state', 'answerBy'] }],
});

export const PROPOSAL_KINDS = ['GRADE', 'AWARD', 'TRAINING'] as const;
export const PROPOSAL_STATES = ['PROPOSED', 'SIGNED', 'DECLINED'] as const;

/** What a final result suggests. It has no effect until a person signs it. */
export const AssessmentProposal = defineEntity({
  name: 'AssessmentProposal',
  tableName: 'assessment_proposal',
  ...overseenTable('code', 'account_id', forJobs),
  properties: {
    district,
    id,
    cycle,
    subject,
    code,
    accountId: () => p.uuid().nullable(),
    kind: () => p.enum(PROPOSAL_KINDS),
    /** Key of the message that says why. */
    because: () => p.text(),
    /** Of TRAINING: keys of the weakest lines. */
    lines: () => p.array().default([]),
    state: () => p.enum(PROPOSAL_STATES).default('PROPOSED'),
    signedBy: () => p.uuid().nullable(),
    signedAt: () => moment().nullable(),
    note: () => p.text().nullable(),
    version,
  },
  uniques: [{ properties: ['subject', 'kind'] }],
  indexes: [{ properties: ['cycle'] }],
});

/** Two who must not rate each other, in either direction: relatives, a household. One of them says so. */
export const AssessmentConflict = defineEntity({
  name: 'AssessmentConflict',
  tableName: 'assessment_conflict',
  ...overseenTable('code', 'account_id', forJobs),
  properties: {
    district,
    id,
    code,
    /** Who says so. */
    accountId: () => p.uuid(),
    /** A staff file. */
    staffId: () => p.uuid(),
    reason: () => p.text(),
    createdAt,
  },
  uniques: [{ properties: ['district', 'accountId', 'staffId'] }],
});

export type CycleRow = InferEntity<typeof AssessmentCycle>;
export type SubjectRow = InferEntity<typeof AssessmentSubject>;
export type RatingRow = InferEntity<typeof AssessmentRating>;
export type EntryRow = InferEntity<typeof AssessmentEntry>;
export type AppealRow = InferEntity<typeof AssessmentAppeal>;
export type ProposalRow = InferEntity<typeof AssessmentProposal>;
