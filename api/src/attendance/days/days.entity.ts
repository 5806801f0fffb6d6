import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, ofActor, ownPersonTable, seenFromBelow, territoryTableBut } from '../../request/tenancy.js';
import { code, createdAt, day, district, id, moment, version } from '../../storage/columns.js';
import { staffReference } from '../staff-reference.entity.js';

export const CHECK_IN_KINDS = ['IN', 'OUT', 'FIELD'] as const;
export const CHECK_IN_METHODS = ['PHONE', 'OFFICE'] as const;
export const DAY_STATUSES = ['NORMAL', 'LATE', 'EARLY', 'ABSENT', 'OUT_ON_DUTY', 'LEAVE'] as const;
/** BURST: several check-ins within minutes. FIELD_LIMIT: more in the field than count. NO_IN, NO_OUT: one of the two is missing. */
export const DAY_FLAGS = ['BURST', 'FIELD_LIMIT', 'NO_IN', 'NO_OUT'] as const;
export const CORRECTION_STATES = ['REQUESTED', 'CONFIRMED', 'REJECTED'] as const;

/**
 * Somebody says that they are at work, or was said to be by the office. Where they were is turned into the code of a grid at once, and
 * the coordinates are forgotten: nobody is followed.
 */
export const CheckIn = defineEntity({
  name: 'CheckIn',
  tableName: 'check_in',
  ...ownPersonTable('code', ofActor('account_id'), forJobs),
  properties: {
    district,
    id,
    staff: () => staffReference('staff_id'),
    accountId: () => p.uuid().nullable(),
    /** Where the post was then, for the territory. */
    code,
    day,
    at: () => moment(),
    kind: () => p.enum(CHECK_IN_KINDS),
    method: () => p.enum(CHECK_IN_METHODS),
    /** Whether they told where they were. */
    isPlaced: () => p.boolean(),
    /** The grid where they were; none: outside of all that they may see, or not told. */
    gridCode: () => p.text().collation('C').nullable(),
    /** What for, of a check-in in the field; why, of one by the office. */
    note: () => p.text().nullable(),
    /** Account of the office that wrote it. */
    enteredBy: () => p.uuid().nullable(),
    createdAt,
  },
  checks: [{ name: 'check_in_by_office_has_reason', expression: `method <> 'OFFICE' or (note is not null and entered_by is not null)` }],
  indexes: [{ properties: ['staff'] }, { properties: ['district', 'day', 'staff'] }],
});

/** What came of one day of somebody who was due to work. Computed, as often as one likes; a confirmed correction stays. */
export const AttendanceDay = defineEntity({
  name: 'AttendanceDay',
  tableName: 'attendance_day',
  ...ownPersonTable('code', ofActor('account_id'), forJobs),
  properties: {
    district,
    id,
    staff: () => staffReference('staff_id'),
    accountId: () => p.uuid().nullable(),
    code,
    day,
    status: () => p.enum(DAY_STATUSES),
    firstAt: () => moment().nullable(),
    lastAt: () => moment().nullable(),
    lateMinutes: () => p.integer().default(0),
    earlyMinutes: () => p.integer().default(0),
    overtimeMinutes: () => p.integer().default(0),
    /** Check-ins in the field that count. */
    fieldCount: () => p.integer().default(0),
    flags: () => p.array(),
    /** By a correction that somebody else confirmed. */
    isCorrected: () => p.boolean().default(false),
  },
  uniques: [{ properties: ['district', 'staff', 'day'] }],
  indexes: [{ properties: ['staff'] }, { properties: ['district', 'code', 'day'] }],
});

/** Somebody says that a day was not as computed. Somebody else decides. */
export const AttendanceCorrection = defineEntity({
  name: 'AttendanceCorrection',
  tableName: 'attendance_correction',
  ...ownPersonTable('code', ofActor('account_id'), forJobs),
  properties: {
    district,
    id,
    staff: () => staffReference('staff_id'),
    accountId: () => p.uuid().nullable(),
    code,
    day,
    status: () => p.enum(DAY_STATUSES),
    reason: () => p.text(),
    state: () => p.enum(CORRECTION_STATES).default('REQUESTED'),
    requestedBy: () => p.uuid(),
    decidedBy: () => p.uuid().nullable(),
    decidedAt: () => moment().nullable(),
    note: () => p.text().nullable(),
    createdAt,
    version,
  },
  checks: [
    {
      name: 'correction_decided_by_another',
      expression: 'decided_by is null or (decided_by <> requested_by and decided_by is distinct from account_id)',
    },
  ],
  indexes: [{ properties: ['staff'] }, { properties: ['district', 'state', 'day'] }, { properties: ['district', 'day', 'staff'] }],
});

/** A month that a street has closed: the database refuses whatever would change it. */
export const AttendanceLock = defineEntity({
  name: 'AttendanceLock',
  tableName: 'attendance_lock',
  ...territoryTableBut('code', seenFromBelow('code'), forJobs),
  properties: {
    district,
    id,
    /** The street. */
    code,
    /** Its first day. */
    month: day,
    lockedBy: () => p.uuid(),
    lockedAt: createdAt,
  },
  uniques: [{ properties: ['district', 'code', 'month'] }],
});

export type CheckInRow = InferEntity<typeof CheckIn>;
export type AttendanceCorrectionRow = InferEntity<typeof AttendanceCorrection>;
export type DayStatus = (typeof DAY_STATUSES)[number];
export type DayFlag = (typeof DAY_FLAGS)[number];
