import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, ofActor, tenantTable, territoryTableBut } from '../../request/tenancy.js';
import { code, createdAt, district, id, moment, updatedAt, version } from '../../storage/columns.js';

/** REQUEST: asks before acting. REPORT: tells. EMERGENCY: tells at once, then again, and at the end. */
export const MATTER_MODES = ['REQUEST', 'REPORT', 'EMERGENCY'] as const;
export const REPORT_STATES = ['SUBMITTED', 'RECEIVED', 'INSTRUCTED', 'IN_EXECUTION', 'RESULT_REPORTED', 'CLOSED'] as const;
export const REPORT_ENTRY_KINDS = [
  'FIRST_REPORT',
  'FOLLOW_UP_REPORT',
  'FINAL_REPORT',
  'RECEIPT',
  'INSTRUCTION',
  'EXECUTION',
  'RESULT',
  'CLOSING',
] as const;

/** What has to be put to superiors, and within what time. */
export const ReportMatter = defineEntity({
  name: 'ReportMatter',
  tableName: 'report_matter',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    name: () => p.text(),
    mode: () => p.enum(MATTER_MODES),
    /** From what happened to the first report. */
    reportMinutes: () => p.integer(),
    /** From the report to an answer by the superior. */
    answerMinutes: () => p.integer(),
    /** From the end of an emergency to the final report. */
    finalMinutes: () => p.integer().nullable(),
    isRetired: () => p.boolean().default(false),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'name'] }],
});

/** 请示 or 报告: one matter that a place puts to the one above. */
export const OfficialReport = defineEntity({
  name: 'OfficialReport',
  tableName: 'official_report',
  ...territoryTableBut('code', ofActor('author_id'), forJobs),
  properties: {
    district,
    id,
    matter: () =>
      p
        .manyToOne(ReportMatter)
        .ref()
        .joinColumns('district_code', 'matter_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    mode: () => p.enum(MATTER_MODES),
    /** Who reports. */
    code,
    /** Who has to answer. */
    toCode: () => p.text().collation('C'),
    title: () => p.text(),
    state: () => p.enum(REPORT_STATES).default('SUBMITTED'),
    authorId: () => p.uuid(),
    happenedAt: () => moment(),
    submittedAt: () => moment(),
    isLate: () => p.boolean().default(false),
    answerDueAt: () => moment(),
    answeredAt: () => moment().nullable(),
    /** What an instruction asks for is due then. */
    resultDueAt: () => moment().nullable(),
    /** An emergency is over since. */
    overAt: () => moment().nullable(),
    finalDueAt: () => moment().nullable(),
    finalAt: () => moment().nullable(),
    version,
  },
  indexes: [{ properties: ['matter'] }, { properties: ['district', 'code', 'submittedAt'] }, { properties: ['district', 'toCode', 'state'] }],
});

/** What was said in it, in order: never changed. */
export const ReportEntry = defineEntity({
  name: 'ReportEntry',
  tableName: 'report_entry',
  ...territoryTableBut('code', ofActor('report_author_id'), forJobs),
  properties: {
    district,
    id,
    report: () =>
      p
        .manyToOne(OfficialReport)
        .ref()
        .joinColumns('district_code', 'report_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    code,
    reportAuthorId: () => p.uuid(),
    kind: () => p.enum(REPORT_ENTRY_KINDS),
    at: createdAt,
    accountId: () => p.uuid(),
    text: () => p.text(),
    dueAt: () => moment().nullable(),
  },
  indexes: [{ properties: ['report'] }],
});

export type OfficialReportRow = InferEntity<typeof OfficialReport>;
export type ReportMatterRow = InferEntity<typeof ReportMatter>;
