import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';

export const gatewaysOf = statement<{ district: string }>()((db, { district }) =>
  db.selectFrom('channel_endpoint').select(['kind', 'url', 'enabled', 'version', 'updated_at as updatedAt']).where('district_code', '=', district),
);

/** What needs somebody's eye, by channel: all that waits, and what "send all again" would take. */
export const countsOf = statement<{ district: string; failedSince: Date }>()((db, { district, failedSince }) =>
  db
    .selectFrom('channel_message')
    .select(['kind', 'status', sql<number>`count(*)::int`.as('count')])
    .where('district_code', '=', district)
    .where((eb) => eb.or([eb('status', '=', 'QUEUED'), eb.and([eb('status', '=', 'FAILED'), eb('created_at', '>=', failedSince)])]))
    .groupBy(['kind', 'status']),
);

const COLUMNS = [
  'id',
  'account_id as accountId',
  'division_code as divisionCode',
  'kind',
  'purpose',
  'title',
  'text',
  'status',
  'attempts',
  'due_at as dueAt',
  'last_error as lastError',
  'created_at as createdAt',
  'sent_at as sentAt',
  'delivered_at as deliveredAt',
  'replied_at as repliedAt',
  'resent_at as resentAt',
] as const;
const messages = (db: Kysely<Database>) => db.selectFrom('channel_message').select(COLUMNS);
export type MessageSummary = Awaited<ReturnType<ReturnType<typeof messages>['execute']>>[number];

export const messageList = new PagedList<MessageSummary, 'CREATED_AT'>({
  from: messages,
  orders: { CREATED_AT: ['district_code', 'created_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'CREATED_AT',
  defaultDirection: 'DESC',
});

/** Back to the start: it has all its attempts again. */
export const RESEND = `
update channel_message set status = 'QUEUED', attempts = 0, due_at = clock_timestamp(), resent_at = clock_timestamp(), resent_by = ?
where district_code = ? and status = 'FAILED' and kind = any (string_to_array(?, ','))
  and created_at >= clock_timestamp() - make_interval(hours => ?) returning kind`;
