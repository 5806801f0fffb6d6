import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personTable, territoryTable } from '../../request/tenancy.js';
import { code, createdAt, day, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { EDUCATIONS, POSTS, SEXES, STAFF_KINDS } from '../staff.entity.js';
import type { Finding, Rules, Stage } from './eligibility.js';

export const NOTICE_STATES = ['DRAFT', 'PUBLISHED', 'CLOSED'] as const;
export const RELAXATIONS = ['NONE', 'ASKED', 'APPROVED', 'REFUSED'] as const;
export const CANDIDATE_STATES = ['OPEN', 'REJECTED', 'WITHDRAWN', 'HIRED'] as const;

/** A public recruitment: for what, how many, and by which rules. */
export const RecruitmentNotice = defineEntity({
  name: 'RecruitmentNotice',
  tableName: 'recruitment_notice',
  ...territoryTable('division_code'),
  properties: {
    district,
    id,
    /** The street that recruits. */
    divisionCode: code,
    title: () => p.text(),
    kind: () => p.enum(STAFF_KINDS),
    post: () => p.enum(POSTS),
    places: () => p.integer(),
    rules: () => p.json<Rules>(),
    hasWrittenTest: () => p.boolean().default(true),
    /** Age counts on this day. */
    cutOffOn: () => day(),
    /** Last day of registration. */
    closesOn: () => day(),
    state: () => p.enum(NOTICE_STATES).default('DRAFT'),
    /** Whether the district has agreed to the higher age. */
    relaxation: () => p.enum(RELAXATIONS).default('NONE'),
    relaxationBy: () => p.uuid().nullable(),
    publishedAt: () => moment().nullable(),
    createdBy: () => p.uuid(),
    createdAt,
    updatedAt,
    version,
  },
  indexes: [{ properties: ['district', 'divisionCode', 'closesOn'] }],
  checks: [{ name: 'recruitment_notice_places', expression: 'places > 0' }],
});

/** A stage that a candidate has been through. */
export interface StageResult {
  readonly stage: Stage;
  readonly isPassed: boolean;
  readonly score: number | null;
  readonly note: string | null;
  readonly on: string;
}

/** Somebody who wants the post. Who that is lies sealed; what counts by the rules does not. */
export const RecruitmentCandidate = defineEntity({
  name: 'RecruitmentCandidate',
  tableName: 'recruitment_candidate',
  ...personTable({ column: 'division_code' }),
  properties: {
    district,
    id,
    notice: () =>
      p
        .manyToOne(RecruitmentNotice)
        .ref()
        .joinColumns('district_code', 'notice_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    divisionCode: code,
    /** In the order of registration, from 1. */
    number: () => p.integer(),
    /** Name, phone and ID number as JSON. */
    sealedIdentity: () => p.text(),
    nameMasked: () => p.text(),
    phoneMasked: () => p.text(),
    idNumberMasked: () => p.text(),
    /** By which the same person is found. */
    personIndex: () => p.text(),
    sex: () => p.enum(SEXES),
    age: () => p.integer(),
    education: () => p.enum(EDUCATIONS),
    findings: () => p.json<Finding[]>(),
    stages: () => p.json<StageResult[]>(),
    state: () => p.enum(CANDIDATE_STATES).default('OPEN'),
    /** Why it ended, in words. */
    reason: () => p.text().nullable(),
    staffId: () => p.uuid().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['notice', 'personIndex'] }, { properties: ['notice', 'number'] }],
});

export type NoticeRow = InferEntity<typeof RecruitmentNotice>;
export type CandidateRow = InferEntity<typeof RecruitmentCandidate>;
