import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Alert, ALERT_LEVELS } from '../alerts/alert.entity.js';
import { Account } from '../identity/identity.entity.js';
import { code, createdAt, district, id, moment, updatedAt, version } from '../storage/columns.js';
import { forJobs, includesActor, ofActor, territoryTable, territoryTableBut } from '../request/tenancy.js';

/** CALLING: somebody is being called. UNANSWERED: everybody was, and nobody answered. ENDED: the alert was over before. */
export const CALLOUT_STATES = ['CALLING', 'ANSWERED', 'UNANSWERED', 'ENDED'] as const;
export const CALLOUT_STEPS = ['CALLED', 'NO_ANSWER', 'ANSWERED', 'NOTED', 'NOBODY', 'REPEATED', 'ENDED'] as const;
export const CALLOUT_RUNGS = ['RESPONSIBLE', 'DEPUTY', 'SUPERIOR'] as const;

const account = (column: string) =>
  p
    .manyToOne(Account)
    .ref()
    .joinColumns('district_code', column)
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');

/** Who is on duty somewhere for a while, and who steps in. Without one, the posts of the place say who is responsible. */
export const DutyShift = defineEntity({
  name: 'DutyShift',
  tableName: 'duty_shift',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    code,
    account: () => account('account_id'),
    deputy: () => account('deputy_id').nullable(),
    startsAt: () => moment(),
    endsAt: () => moment(),
    createdAt,
    updatedAt,
    version,
  },
  checks: [{ name: 'duty_shift_lasts', expression: 'ends_at > starts_at' }],
  indexes: [{ properties: ['district', 'code', 'startsAt'] }, { properties: ['account'] }, { properties: ['deputy'] }],
});

/** 叫应: one place that an alert concerns, called until a named person answers. One for each place and chain of messages. */
export const Callout = defineEntity({
  name: 'Callout',
  tableName: 'callout',
  // Whoever was called sees it, even as a deputy from elsewhere.
  ...territoryTableBut('code', includesActor('called'), forJobs),
  properties: {
    district,
    id,
    /** The newest message of the chain. */
    alert: () =>
      p
        .manyToOne(Alert)
        .ref()
        .joinColumns('district_code', 'alert_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    incidentId: () => p.uuid(),
    code,
    /** Of that message: a deputy from elsewhere may not see the message itself. */
    headline: () => p.text(),
    status: () => p.enum(CALLOUT_STATES).default('CALLING'),
    /** The level that it was called for; a higher one calls again. */
    level: () => p.enum(ALERT_LEVELS),
    /** Rises each time that everybody is called from the start. */
    round: () => p.integer().default(1),
    /** Accounts called in this round, in order. */
    called: () => p.array((value) => value).columnType('uuid[]'),
    startedAt: createdAt,
    /** When the next one is called. */
    dueAt: () => moment().nullable(),
    answeredAt: () => moment().nullable(),
    answeredBy: () => p.uuid().nullable(),
  },
  uniques: [{ properties: ['district', 'incidentId', 'code'] }],
  indexes: [{ properties: ['district', 'status', 'dueAt'] }, { properties: ['alert'] }],
});

/** What happened, in order: never changed. */
export const CalloutStep = defineEntity({
  name: 'CalloutStep',
  tableName: 'callout_step',
  ...territoryTableBut('code', ofActor('account_id'), forJobs),
  properties: {
    district,
    id,
    callout: () =>
      p
        .manyToOne(Callout)
        .ref()
        .joinColumns('district_code', 'callout_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    code,
    at: createdAt,
    kind: () => p.enum(CALLOUT_STEPS),
    rung: () => p.enum(CALLOUT_RUNGS).nullable(),
    accountId: () => p.uuid().nullable(),
    /** By which channels, or why not. */
    channels: () => p.array().nullable(),
    note: () => p.text().nullable(),
  },
  indexes: [{ properties: ['district', 'callout', 'at'] }],
});

export type CalloutRow = InferEntity<typeof Callout>;
export type DutyShiftRow = InferEntity<typeof DutyShift>;
