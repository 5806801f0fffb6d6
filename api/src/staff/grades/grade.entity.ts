import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { tenantTable } from '../../request/tenancy.js';
import { code, createdAt, day, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { fileTable, ofStaff } from '../staff.entity.js';
import { GRADE_GROUPS, type GradeReason, type Ladder } from './ladder.js';

export const GRADE_CHANGE_STATES = [
  'NOT_PROPOSED',
  'PROPOSED',
  'STREET_REVIEWED',
  'DISTRICT_APPROVED',
  'PUBLICIZED',
  'EFFECTIVE',
  'OBJECTED',
  'REJECTED',
] as const;

/** A district’s own ladder; without one the default holds. */
export const GradeScheme = defineEntity({
  name: 'GradeScheme',
  tableName: 'grade_scheme',
  ...tenantTable(),
  properties: { district, id, ladder: () => p.json<Ladder>(), createdAt, updatedAt, version },
  uniques: [{ properties: ['district'] }],
});

/** A grade that somebody has or had. No money: only the grade is kept. */
export const StaffGrade = defineEntity({
  name: 'StaffGrade',
  tableName: 'staff_grade',
  ...fileTable('staff_grade'),
  properties: {
    district,
    id,
    staff: () => ofStaff(),
    divisionCode: code,
    group: () => p.enum(GRADE_GROUPS),
    grade: () => p.integer(),
    validFrom: () => day(),
    createdAt,
  },
  uniques: [{ properties: ['staff', 'validFrom'] }],
  checks: [{ name: 'staff_grade_range', expression: 'grade >= 1 and grade <= 30' }],
});

/** What the yearly run says of somebody, and what became of it. */
export const GradeChange = defineEntity({
  name: 'GradeChange',
  tableName: 'grade_change',
  ...fileTable('grade_change'),
  properties: {
    district,
    id,
    staff: () => ofStaff(),
    divisionCode: code,
    year: () => p.integer(),
    group: () => p.enum(GRADE_GROUPS),
    /** Before. */
    was: () => p.integer().nullable(),
    grade: () => p.integer(),
    reasons: () => p.json<GradeReason[]>(),
    state: () => p.enum(GRADE_CHANGE_STATES),
    /** Accounts. */
    reviewedBy: () => p.uuid().nullable(),
    approvedBy: () => p.uuid().nullable(),
    /** Last day of the publicity. */
    publicUntil: () => day().nullable(),
    objection: () => p.text().nullable(),
    note: () => p.text().nullable(),
    decidedAt: () => moment().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['staff', 'year'] }],
  indexes: [{ properties: ['district', 'year', 'state', 'divisionCode'] }],
});

export type GradeChangeRow = InferEntity<typeof GradeChange>;
