import { sql } from 'kysely';
import { statement } from '../storage/statement.js';
import { RESPONSIBLE_ROLES } from './ladder.js';

/** All times are the database's own: processes may disagree about the hour. */
const TODAY = sql<string>`(now() at time zone 'Asia/Shanghai')::date`;

/** The newest message of the chain that a message belongs to. */
export const newestOfChain = statement<{ district: string; alertId: string }>()((db, { district, alertId }) =>
  db
    .selectFrom('alert as a')
    .innerJoin('alert as first', (on) => on.onRef('first.district_code', '=', 'a.district_code').onRef('first.incident_id', '=', 'a.incident_id'))
    .select([
      'a.id',
      'a.incident_id as incidentId',
      'a.level',
      'a.status',
      'a.areas',
      sql<boolean>`a.msg_type = 'CANCEL' or a.expires_at <= now()`.as('over'),
    ])
    .where('first.district_code', '=', district)
    .where('first.id', '=', alertId)
    .orderBy('a.seq', 'desc')
    .limit(1),
);

/** Places whose turn it is to be called again, locked. */
export const dueCallouts = statement<{ district: string; limit: number }>()((db, { district, limit }) =>
  db
    .selectFrom('callout as c')
    .innerJoin('alert as a', (on) => on.onRef('a.district_code', '=', 'c.district_code').onRef('a.id', '=', 'c.alert_id'))
    .select([
      'c.id',
      'c.code',
      'c.called',
      'c.alert_id as alertId',
      'c.round',
      'a.level',
      'a.status',
      'a.headline',
      'a.published_by as publishedBy',
      sql<string | null>`(select name from division d where d.code = left(c.code, 12))`.as('place'),
      sql<boolean>`a.expires_at <= now()`.as('over'),
    ])
    .where('c.district_code', '=', district)
    .where('c.status', '=', 'CALLING')
    .where('c.due_at', '<=', sql<Date>`now()`)
    .orderBy('c.due_at')
    .orderBy('c.code')
    .limit(limit)
    .forUpdate('c'),
);

/** Districts where somebody's time to answer is over. */
export const overdueDistricts = statement()((db) =>
  db
    .selectFrom('callout')
    .select('district_code as district')
    .distinct()
    .where('status', '=', 'CALLING')
    .where('due_at', '<=', sql<Date>`now()`),
);

/**
 * Who can be called for each place now, in order: who is on duty by the roster (the shift that began last counts), the deputy of
 * that shift, then those with a post there. Whoever is on leave is not called; who stands in is, in their place. Only active accounts.
 */
export const candidatesFor = statement<{ district: string; codes: readonly string[] }>()((db, { district, codes }) =>
  db
    .selectFrom(
      sql<{ code: string; accountId: string; rank: number; since: string | null }>`(
        with shift as (
          select distinct on (code) code, account_id, deputy_id from duty_shift
          where district_code = ${district} and code = any(${codes}::text[]) and starts_at <= now() and ends_at > now()
          order by code, starts_at desc, id
        )
        select code, account_id as "accountId", 0 as rank, null::date as since from shift
        union all select code, deputy_id, 1, null from shift where deputy_id is not null
        union all select territory, account_id, 1 + array_position(${sql.lit(`{${RESPONSIBLE_ROLES.join(',')}}`)}::text[], role), valid_from from post_assignment
          where district_code = ${district} and territory = any(${codes}::text[]) and role = any(${sql.lit(`{${RESPONSIBLE_ROLES.join(',')}}`)}::text[])
            and valid_from <= ${TODAY} and (valid_to is null or valid_to >= ${TODAY})
      )`.as<'f'>(sql.raw('f') as never),
    )
    .leftJoin('absence as v', (on) =>
      on
        .on('v.district_code', '=', district)
        .onRef('v.account_id', '=', 'f.accountId')
        .on('v.from_day', '<=', TODAY as never)
        .on('v.covered_to', '>=', TODAY as never),
    )
    .leftJoin('account as away', (on) => on.onRef('away.district_code', '=', 'v.district_code').onRef('away.id', '=', 'v.account_id'))
    .innerJoin('account as a', (on) =>
      on.on('a.district_code', '=', district).on(sql<boolean>`a.id = case when v.id is null then f."accountId" else v.deputy_account_id end`),
    )
    .select(['f.code', 'a.id as accountId', 'f.rank', 'away.name as standsInFor'])
    .where('a.status', '=', 'ACTIVE')
    .orderBy('f.code')
    .orderBy('f.rank')
    .orderBy('f.since')
    .orderBy('a.id'),
);
