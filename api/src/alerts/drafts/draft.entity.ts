import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { addressedTable, forJobs } from '../../request/tenancy.js';
import { createdAt, district, id, moment } from '../../storage/columns.js';
import { Alert, ALERT_LEVELS, type Message } from '../alert.entity.js';

export const DRAFT_STATES = ['PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'WITHDRAWN'] as const;

const alert = (column: string) =>
  p
    .manyToOne(Alert)
    .ref()
    .nullable()
    .joinColumns('district_code', column)
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');

/** A message that somebody wrote and somebody else has to approve. Kept afterwards, whatever became of it. */
export const AlertDraft = defineEntity({
  name: 'AlertDraft',
  tableName: 'alert_draft',
  ...addressedTable(forJobs),
  properties: {
    district,
    id,
    state: () => p.enum(DRAFT_STATES).default('PENDING'),
    level: () => p.enum(ALERT_LEVELS),
    /** Codes of divisions and grids to be told. */
    areas: () => p.array(),
    /** All that the message would say, as entered. */
    content: () => p.json<DraftContent>(),
    /** Account ids. */
    author: () => p.text(),
    decidedBy: () => p.text().nullable(),
    createdAt,
    /** Nobody decides later: what was urgent then would be wrong now. */
    decideBy: () => moment(),
    decidedAt: () => moment().nullable(),
    /** Why it was rejected. */
    reason: () => p.text().nullable(),
    /** The message in force whose place it would take. */
    supersedes: () => alert('supersedes_id'),
    /** What was published. */
    alert: () => alert('alert_id'),
  },
  indexes: [{ properties: ['district', 'state', 'decideBy'] }, { properties: ['supersedes'] }, { properties: ['alert'] }],
});

export type DraftRow = InferEntity<typeof AlertDraft>;

/** A message as JSON keeps it: its times as text. */
export type DraftContent = {
  readonly [K in keyof Message]: Message[K] extends Date ? string : Message[K] extends Date | null ? string | null : Message[K];
};

export const contentOf = (message: Message) => JSON.parse(JSON.stringify(message)) as DraftContent;

export const messageIn = ({ effectiveAt, onsetAt, expiresAt, ...content }: DraftContent): Message => ({
  ...content,
  effectiveAt: new Date(effectiveAt),
  onsetAt: onsetAt ? new Date(onsetAt) : null,
  expiresAt: new Date(expiresAt),
});
