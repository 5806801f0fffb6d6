import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';

const counted = (column: string) => sql<number>`count(${sql.raw(column)})::int`;
const answered = (answer: string) => sql<number>`count(*) filter (where answer = ${sql.lit(answer)})::int`;

/** Counts of some alerts by the first digits of where their recipients are. */
export const reachOf = statement<{ alerts: readonly string[]; length: number }>()((db, { alerts, length }) =>
  db
    .selectFrom('alert_receipt')
    .select([
      'alert_id as alertId',
      sql<string>`left(code, ${length}::int)`.as('code'),
      sql<number>`count(*)::int`.as('recipients'),
      counted('sent_at').as('sent'),
      counted('delivered_at').as('delivered'),
      counted('seen_at').as('seen'),
      counted('acknowledged_at').as('acknowledged'),
      answered('SAFE').as('safe'),
      answered('NEED_HELP').as('needHelp'),
    ])
    .where((eb) => eb('alert_id', '=', eb.fn.any(alerts)))
    .where(sql<boolean>`length(code) >= ${length}::int`)
    .groupBy([sql`1`, sql`2`])
    .orderBy(sql`2`),
);

/**
 * Staff whose post an alert concerns and who have not confirmed it, the most responsible first: it is their names that the
 * office calls. A post at or below an area is concerned; so is one above it. Only posts inside `scopes`: a street does not see
 * who else in the district sleeps.
 */
export const unconfirmed = statement<{ alertId: string; scopes: readonly string[]; today: string; limit: number }>()(
  (db, { alertId, scopes, today, limit }) =>
    db
      .selectFrom('alert as a')
      .innerJoin('post_assignment as p', (on) => on.onRef('p.district_code', '=', 'a.district_code'))
      .innerJoin('account as c', (on) => on.onRef('c.district_code', '=', 'p.district_code').onRef('c.id', '=', 'p.account_id'))
      .leftJoin('alert_receipt as r', (on) =>
        on
          .onRef('r.district_code', '=', 'a.district_code')
          .onRef('r.alert_id', '=', 'a.id')
          .on(sql<boolean>`r.recipient = 'account:' || c.id`),
      )
      .distinctOn([sql`length(p.territory)`, 'p.territory', 'c.id'])
      .select(['c.id', 'c.name', 'p.territory', 'r.delivered_at as deliveredAt', 'r.seen_at as seenAt'])
      .where('a.id', '=', alertId)
      .where('c.status', '=', 'ACTIVE')
      .where('p.valid_from', '<=', today)
      .where((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>=', today)]))
      .where('p.role', 'not in', ['RESIDENT', 'SUPERVISION_MEMBER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'])
      .where(
        sql<boolean>`exists (select 1 from unnest(a.reached) t(code) where starts_with(t.code, p.territory) or starts_with(p.territory, t.code))`,
      )
      .where(sql<boolean>`exists (select 1 from unnest(${scopes}::text[]) s(code) where starts_with(p.territory, s.code))`)
      .where('r.acknowledged_at', 'is', null)
      .orderBy(sql`length(p.territory)`)
      .orderBy('p.territory')
      .orderBy('c.id')
      .limit(limit),
);

export const HELP_COLUMNS = [
  'id',
  'code',
  'status',
  'created_at as createdAt',
  'taken_by as takenBy',
  'taken_at as takenAt',
  'closed_at as closedAt',
  'outcome',
  'asked_on as askedOn',
] as const;
const helpRequests = (db: Kysely<Database>) => db.selectFrom('help_request').select(HELP_COLUMNS);
export type HelpRequestSummary = Awaited<ReturnType<ReturnType<typeof helpRequests>['execute']>>[number];

export const helpRequestList = new PagedList<HelpRequestSummary, 'CREATED_AT'>({
  from: helpRequests,
  orders: { CREATED_AT: ['created_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'CREATED_AT',
  defaultDirection: 'DESC',
});
