import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, day, district, id, moment } from '../storage/columns.js';
import { forJobs, personTable, territoryTable } from '../request/tenancy.js';
import { Alert } from './alert.entity.js';

export const ALERT_ANSWERS = ['SAFE', 'NEED_HELP'] as const;
export const HELP_STATES = ['OPEN', 'TAKEN', 'CLOSED'] as const;

const alert = () =>
  p
    .manyToOne(Alert)
    .ref()
    .joinColumns('district_code', 'alert_id')
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');

/** What is known of one alert and one recipient: facts with their times, none of them concluded from another. */
export const AlertReceipt = defineEntity({
  name: 'AlertReceipt',
  tableName: 'alert_receipt',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    alert,
    /** `account:` or `device:` and its id. A device is a random number that the phone made for itself. */
    recipient: () => p.text(),
    /** Where the recipient is, as the account's territory or the phone's choice says. */
    code,
    sentAt: () => moment().nullable(),
    deliveredAt: () => moment().nullable(),
    seenAt: () => moment().nullable(),
    acknowledgedAt: () => moment().nullable(),
    answer: () => p.enum(ALERT_ANSWERS).nullable(),
    answeredAt: () => moment().nullable(),
  },
  uniques: [{ properties: ['alert', 'recipient'] }],
  indexes: [{ properties: ['district', 'code'] }],
});

/** Somebody answered NEED_HELP: a task for who works there. What the person wrote and where, is sealed. */
export const HelpRequest = defineEntity({
  name: 'HelpRequest',
  tableName: 'help_request',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    alert,
    recipient: () => p.text(),
    code,
    status: () => p.enum(HELP_STATES).default('OPEN'),
    /** JSON with `note`, `longitude` and `latitude`. */
    sealed: () => p.text().nullable(),
    createdAt,
    takenBy: () => p.uuid().nullable(),
    takenAt: () => moment().nullable(),
    closedAt: () => moment().nullable(),
    outcome: () => p.text().nullable(),
    /** When who called was asked whether it helped. */
    askedOn: () => day().nullable(),
  },
  uniques: [{ properties: ['alert', 'recipient'] }],
  indexes: [{ properties: ['district', 'status', 'createdAt'] }],
});

export type HelpRequestRow = InferEntity<typeof HelpRequest>;
