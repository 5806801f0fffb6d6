import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, tenantTable } from '../../request/tenancy.js';
import { createdAt, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { Alert } from '../alert.entity.js';
import { AlertDraft } from '../drafts/draft.entity.js';

/** An address of somebody else's alerts: an Atom or RSS feed of CAP messages, or one message. Asked once a minute. */
export const CapSource = defineEntity({
  name: 'CapSource',
  tableName: 'cap_source',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    name: () => p.text(),
    url: () => p.text(),
    enabled: () => p.boolean().default(true),
    /** What it says goes out at once; otherwise somebody has to approve it. */
    trusted: () => p.boolean().default(false),
    /** When it was asked last, and what it said then, for the next time. */
    polledAt: () => moment().nullable(),
    etag: () => p.text().nullable(),
    lastModified: () => p.text().nullable(),
    /** Addresses of messages that have been looked at. */
    seen: () => p.array().default([]),
    /** Why the last time came to nothing. */
    error: () => p.text().nullable(),
    version,
    updatedAt,
  },
  indexes: [{ properties: ['district', 'name'] }],
});

export type SourceRow = InferEntity<typeof CapSource>;

const to = <T extends typeof Alert | typeof AlertDraft>(entity: T, column: string) =>
  p
    .manyToOne(entity)
    .ref()
    .nullable()
    .joinColumns('district_code', column)
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');

/** Where an alert comes from that was not written here. Three things identify it everywhere; a fourth copy is the same message. */
export const AlertOrigin = defineEntity({
  name: 'AlertOrigin',
  tableName: 'alert_origin',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    sender: () => p.text(),
    identifier: () => p.text(),
    sentAt: () => moment(),
    /** Name of the feed that brought it; none when somebody imported it by hand. */
    source: () => p.text().nullable(),
    /** The message, letter by letter: whoever checks its signature needs exactly this. */
    original: () => p.text(),
    receivedAt: createdAt,
    /** What it became: a message, or a draft that waits for somebody. */
    alert: () => to(Alert, 'alert_id'),
    draft: () => to(AlertDraft, 'draft_id'),
  },
  uniques: [{ properties: ['district', 'sender', 'identifier', 'sentAt'] }],
  indexes: [{ properties: ['alert'] }, { properties: ['draft'] }],
});
