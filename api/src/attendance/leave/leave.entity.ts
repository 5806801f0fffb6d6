import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, ofActor, ownPersonTable, tenantTable } from '../../request/tenancy.js';
import { code, createdAt, day, district, id, moment, version } from '../../storage/columns.js';
import { staffReference } from '../staff-reference.entity.js';

export const LEAVE_KINDS = ['ANNUAL', 'SICK', 'PERSONAL', 'MATERNITY', 'BEREAVEMENT', 'COMP_TIME'] as const;
export const LEAVE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'APPROVED_L1',
  'APPROVED_L2',
  'ON_LEAVE',
  'OVERDUE_RETURN',
  'RETURN_REPORTED',
  'CLOSED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export const LEAVE_STEPS = ['SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'STARTED', 'OVERDUE', 'RETURN_REPORTED', 'CLOSED'] as const;

/** What happened, by whom, when; nobody for what the day itself brought. */
export interface LeaveStep {
  readonly kind: (typeof LEAVE_STEPS)[number];
  readonly at: string;
  readonly by: string | null;
  readonly name: string | null;
  readonly note: string | null;
}

/** 请假, from the draft to 销假. The deputy sees it wherever they work. */
export const LeaveRequest = defineEntity({
  name: 'LeaveRequest',
  tableName: 'leave_request',
  ...ownPersonTable('code', `(${ofActor('account_id')} OR ${ofActor('deputy_account_id')})`, forJobs),
  properties: {
    district,
    id,
    staff: () => staffReference('staff_id'),
    accountId: () => p.uuid(),
    /** Where the post was then. */
    code,
    kind: () => p.enum(LEAVE_KINDS),
    fromDay: day,
    toDay: day,
    /** Working days. */
    days: () => p.integer(),
    /** Sealed: an illness is nobody's business but of who decides. */
    sealedReason: () => p.text(),
    deputy: () => staffReference('deputy_staff_id').nullable(),
    deputyAccountId: () => p.uuid().nullable(),
    state: () => p.enum(LEAVE_STATES).default('DRAFT'),
    /** 1 or 2: how many have to approve. */
    stages: () => p.integer().default(1),
    approvalDueOn: () => day().nullable(),
    returnDueAt: () => moment().nullable(),
    returnedOn: () => day().nullable(),
    steps: () => p.json<LeaveStep[]>(),
    createdAt,
    version,
  },
  checks: [{ name: 'leave_request_lasts', expression: 'to_day >= from_day' }],
  indexes: [{ properties: ['staff'] }, { properties: ['deputy'] }, { properties: ['district', 'state', 'fromDay'] }],
});

/** Who is away, and who stands in: nothing of why. What is on the door is no secret; callouts and duty read it. */
export const Absence = defineEntity({
  name: 'Absence',
  tableName: 'absence',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    leave: () =>
      p
        .manyToOne(LeaveRequest)
        .ref()
        .joinColumns('district_code', 'leave_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    staff: () => staffReference('staff_id'),
    accountId: () => p.uuid(),
    deputyAccountId: () => p.uuid().nullable(),
    code,
    fromDay: day,
    toDay: day,
    /** Until when the deputy acts: as long as nobody has reported back. */
    coveredTo: day,
  },
  uniques: [{ properties: ['leave'] }],
  indexes: [{ properties: ['staff'] }, { properties: ['district', 'accountId', 'coveredTo'] }, { properties: ['district', 'deputyAccountId'] }],
});

export type LeaveRequestRow = InferEntity<typeof LeaveRequest>;
