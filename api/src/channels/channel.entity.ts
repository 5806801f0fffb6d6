import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { Account } from '../identity/identity.entity.js';
import { forJobs, ofActor, personTable, tableFor, tenantTable } from '../request/tenancy.js';
import { code, createdAt, district, id, moment, updatedAt, version } from '../storage/columns.js';

export const CHANNEL_KINDS = ['SMS', 'VOICE', 'PUSH'] as const;
export const GATEWAY_KINDS = ['SMS', 'VOICE'] as const;
export const MESSAGE_STATES = ['QUEUED', 'SENT', 'DELIVERED', 'FAILED'] as const;
export const MESSAGE_PURPOSES = ['CALLOUT', 'TEST'] as const;

const account = () =>
  p
    .manyToOne(Account)
    .ref()
    .joinColumns('district_code', 'account_id')
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');

/** The gateway to which a district gives its messages of one kind. */
export const ChannelEndpoint = defineEntity({
  name: 'ChannelEndpoint',
  tableName: 'channel_endpoint',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    kind: () => p.enum(GATEWAY_KINDS),
    url: () => p.text(),
    /** The secret that both sides sign with, under the district's data key. */
    sealed: () => p.text(),
    enabled: () => p.boolean().default(true),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'kind'] }],
});

/**
 * One message to one person over one channel, and what became of it. The number it goes to is in the staff file only, and
 * looked up when it is sent. Facts with their times, who sent it again included, so there are no audit entries of it.
 */
export const ChannelMessage = defineEntity({
  name: 'ChannelMessage',
  tableName: 'channel_message',
  ...personTable({ column: 'division_code', exception: ofActor('account_id') }, forJobs),
  properties: {
    district,
    id,
    account,
    /** Where the person's post is. */
    divisionCode: code,
    kind: () => p.enum(CHANNEL_KINDS),
    purpose: () => p.enum(MESSAGE_PURPOSES),
    /** What the message is about, and which time it is said: with person and kind, the same is never sent twice. */
    reference: () => p.uuid(),
    round: () => p.integer(),
    title: () => p.text(),
    text: () => p.text(),
    status: () => p.enum(MESSAGE_STATES).default('QUEUED'),
    attempts: () => p.integer().default(0),
    /** While QUEUED: the next attempt. Moved ahead while one is under way, so that the message of a killed process is found. */
    dueAt: () => moment().defaultRaw('now()'),
    /** A code, such as `HTTP 503` or `TIMEOUT`. */
    lastError: () => p.text().nullable(),
    createdAt,
    sentAt: () => moment().nullable(),
    deliveredAt: () => moment().nullable(),
    repliedAt: () => moment().nullable(),
    /** Keyed digest of the last reply: by it a repeated report is known. */
    replyIndex: () => p.text().nullable(),
    resentAt: () => moment().nullable(),
    resentBy: () => p.uuid().nullable(),
  },
  uniques: [{ properties: ['district', 'reference', 'account', 'kind', 'round'] }],
  indexes: [
    { properties: ['account'] },
    { properties: ['district', 'kind', 'status', 'dueAt'] },
    { properties: ['district', 'status', 'createdAt'] },
    { properties: ['district', 'createdAt'] },
  ],
});

/** A browser that takes notifications for an account. Only the role of jobs touches it: nobody has to list where people are. */
export const PushSubscription = defineEntity({
  name: 'PushSubscription',
  tableName: 'push_subscription',
  ...tableFor(forJobs),
  properties: {
    district,
    id,
    account,
    /** Blind index of the address, so that a browser is known again. */
    addressIndex: () => p.text(),
    /** JSON with `endpoint`, `p256dh` and `auth`. */
    sealed: () => p.text(),
    createdAt,
  },
  uniques: [{ properties: ['district', 'addressIndex'] }],
  indexes: [{ properties: ['account'] }],
});

export type ChannelEndpointRow = InferEntity<typeof ChannelEndpoint>;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];
export type GatewayKind = (typeof GATEWAY_KINDS)[number];
export type MessagePurpose = (typeof MESSAGE_PURPOSES)[number];
