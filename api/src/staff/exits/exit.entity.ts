import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, day, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { fileTable, ofStaff } from '../staff.entity.js';

export const EXIT_GROUNDS = ['VOLUNTARY', 'RETIREMENT', 'CONTRACT_END', 'DISCIPLINE', 'DERELICTION', 'INCOMPETENCE', 'OTHER'] as const;
export const EXIT_STATES = ['INITIATED', 'STATEMENT_PERIOD', 'STREET_DECIDED', 'FILED', 'CLOSED', 'WITHDRAWN'] as const;

/** Of these the person has a period to answer before anybody decides. */
export const CONTESTED: readonly string[] = ['DISCIPLINE', 'DERELICTION', 'INCOMPETENCE', 'OTHER'];

/** Something that has to be handed over, entered by hand. */
export interface HandoverItem {
  readonly key: string;
  readonly what: string;
  /** To whom, in words. */
  readonly to: string;
  readonly doneOn: string | null;
}

/** Somebody leaves: why, what they say to it, who decided, and what was handed over. Deleted when the time to keep it is over. */
export const ExitCase = defineEntity({
  name: 'ExitCase',
  tableName: 'exit_case',
  ...fileTable('exit_case'),
  properties: {
    district,
    id,
    staff: () => ofStaff(),
    divisionCode: code,
    ground: () => p.enum(EXIT_GROUNDS),
    /** What it rests on, and the talk with the person. */
    evidence: () => p.text().nullable(),
    talk: () => p.text().nullable(),
    state: () => p.enum(EXIT_STATES).default('INITIATED'),
    noticeOn: () => day().nullable(),
    statementUntil: () => day().nullable(),
    statement: () => p.text().nullable(),
    decision: () => p.text().nullable(),
    decidedBy: () => p.uuid().nullable(),
    filedBy: () => p.uuid().nullable(),
    /** From this minute on the account is off. */
    effectiveAt: () => moment().nullable(),
    endedAt: () => moment().nullable(),
    handover: () => p.json<HandoverItem[]>().default([]),
    closedOn: () => day().nullable(),
    keepUntil: () => day().nullable(),
    createdBy: () => p.uuid(),
    createdAt,
    updatedAt,
    version,
  },
  indexes: [{ properties: ['staff'] }, { properties: ['district', 'state', 'divisionCode'] }],
});

export type ExitCaseRow = InferEntity<typeof ExitCase>;
