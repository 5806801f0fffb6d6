import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';
import type { LeaveStep } from './leave.entity.js';

const leaves = (db: Kysely<Database>) =>
  db
    .selectFrom('leave_request as l')
    .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'l.district_code').onRef('a.id', '=', 'l.account_id'))
    .leftJoin('account as v', (on) => on.onRef('v.district_code', '=', 'l.district_code').onRef('v.id', '=', 'l.deputy_account_id'))
    .leftJoin('staff_member as s', (on) => on.onRef('s.district_code', '=', 'l.district_code').onRef('s.id', '=', 'l.staff_id' as never))
    .select([
      'l.id',
      'l.district_code as district',
      'l.version',
      'l.code',
      'l.account_id as accountId',
      'l.deputy_account_id as deputyAccountId',
      'a.name as staffName',
      'v.name as deputyName',
      's.post',
      'l.kind',
      sql<string>`l.from_day::text`.as('fromDay'),
      sql<string>`l.to_day::text`.as('toDay'),
      'l.days',
      'l.sealed_reason as sealedReason',
      'l.state',
      'l.stages',
      sql<string | null>`l.approval_due_on::text`.as('approvalDueOn'),
      'l.return_due_at as returnDueAt',
      sql<string | null>`l.returned_on::text`.as('returnedOn'),
      sql<LeaveStep[]>`l.steps`.as('steps'),
    ]);

export type LeaveSummary = Awaited<ReturnType<ReturnType<typeof leaves>['execute']>>[number];

export const leaveList = new PagedList<LeaveSummary, 'FROM_DAY'>({
  from: leaves,
  orders: { FROM_DAY: ['l.from_day'] },
  key: ['l.district_code', 'l.id'],
  defaultOrder: 'FROM_DAY',
  defaultDirection: 'DESC',
});

export const myLeaves = statement<{ accountId: string; limit: number }>()((db, { accountId, limit }) =>
  leaves(db).where('l.account_id', '=', accountId).orderBy('l.from_day', 'desc').orderBy('l.id').limit(limit),
);

/** For whom somebody stands in now or soon. */
export const standingIn = statement<{ accountId: string; today: string; limit: number }>()((db, { accountId, today, limit }) =>
  db
    .selectFrom('absence as v')
    .innerJoin('account as a', (on) => on.onRef('a.district_code', '=', 'v.district_code').onRef('a.id', '=', 'v.account_id'))
    .select([
      'v.id',
      'v.code',
      'a.name as staffName',
      sql<string>`v.from_day::text`.as('fromDay'),
      sql<string>`v.covered_to::text`.as('toDay'),
      sql<string[]>`array(select p.territory from post_assignment p where p.district_code = v.district_code and p.account_id = v.deputy_account_id
        and p.stands_in_for = v.account_id and p.valid_to >= ${today}::date order by 1)`.as('territories'),
    ])
    .where('v.deputy_account_id', '=', accountId)
    .where('v.covered_to', '>=', today)
    .orderBy('v.from_day')
    .limit(limit),
);

/** Whether somebody has a grid to answer for. */
export const hasGrid = statement<{ staffId: string; day: string }>()((db, { staffId, day }) =>
  db
    .selectFrom('grid_member')
    .select('id')
    .where('staff_id' as never, '=', staffId as never)
    .where('role', 'in', ['LEADER', 'FULL_TIME'])
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
    .limit(1),
);

/**
 * Colleagues of the same community who can stand in on these days: in post, with an account, not away and not about to be.
 * Run across territories: a grid worker does not see the files of the others, but knows them.
 */
export const deputiesFor = statement<{
  district: string;
  community: string;
  accountId: string;
  from: string;
  to: string;
  search: string;
  limit: number;
}>()((db, { district, community, accountId, from, to, search, limit }) =>
  db
    .selectFrom('staff_member as s')
    .innerJoin('account as a', (on) => on.onRef('a.district_code', '=', 's.district_code').onRef('a.id', '=', 's.account_id'))
    .select(['s.id as staffId', 'a.id as accountId', 's.name', 's.post', 's.division_code as divisionCode'])
    .where('s.district_code', '=', district)
    .where(sql<boolean>`starts_with(s.division_code, ${community}::text)`)
    .where('s.status', 'in', ['PROBATION', 'ACTIVE'])
    .where('s.kind', 'in', ['COMMUNITY_WORKER', 'CIVIL_SERVANT'])
    .where('a.status', '=', 'ACTIVE')
    .where('a.id', '<>', accountId)
    .where(sql<boolean>`strpos(s.name, ${search}::text) > 0`)
    .where(
      sql<boolean>`not exists (select from leave_request l where l.district_code = s.district_code and l.account_id = a.id and l.from_day <= ${to}::date and l.to_day >= ${from}::date
          and l.state in ('SUBMITTED', 'APPROVED_L1', 'APPROVED_L2', 'ON_LEAVE', 'OVERDUE_RETURN'))`,
    )
    .orderBy(sql`(s.post = 'GRID_WORKER') desc`)
    .orderBy('s.division_code')
    .orderBy('s.name')
    .limit(limit),
);

/** What stands against leave on these days: one's own, or standing in for somebody. */
export const inTheWay = statement<{ accountId: string; exceptId: string; from: string; to: string }>()((db, { accountId, exceptId, from, to }) =>
  db
    .selectFrom('leave_request as l')
    .select([sql<boolean>`l.account_id = ${accountId}::uuid`.as('isOwn')])
    .where(sql<boolean>`(l.account_id = ${accountId}::uuid or l.deputy_account_id = ${accountId}::uuid)`)
    .where('l.id', '<>', exceptId)
    .where('l.state', 'in', ['SUBMITTED', 'APPROVED_L1', 'APPROVED_L2', 'ON_LEAVE', 'OVERDUE_RETURN'])
    .where('l.from_day', '<=', to)
    .where('l.to_day', '>=', from)
    .limit(1),
);
