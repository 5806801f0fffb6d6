import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';

const shifts = (db: Kysely<Database>) =>
  db
    .selectFrom('duty_shift')
    .select(['id', 'code', 'account_id as accountId', 'deputy_id as deputyId', 'starts_at as startsAt', 'ends_at as endsAt', 'version']);

export type DutyShiftSummary = Awaited<ReturnType<ReturnType<typeof shifts>['execute']>>[number];

export const dutyShiftList = new PagedList<DutyShiftSummary, 'STARTS_AT'>({
  from: shifts,
  orders: { STARTS_AT: ['starts_at', 'code'] },
  key: ['district_code', 'id'],
  defaultOrder: 'STARTS_AT',
});

/** Staff of the same street (of the district, for a place of its own), those nearest to the place first. */
export const dutyCandidates = statement<{ district: string; around: string; search: string; today: string; limit: number }>()(
  (db, { district, around, search, today, limit }) =>
    db
      .selectFrom(
        db
          .selectFrom('post_assignment as p')
          .innerJoin('account as a', (on) => on.onRef('a.district_code', '=', 'p.district_code').onRef('a.id', '=', 'p.account_id'))
          .distinctOn('a.id')
          .select(['a.id as accountId', 'a.name', 'p.territory'])
          .where('p.district_code', '=', district)
          .where('a.status', '=', 'ACTIVE')
          .where('p.valid_from', '<=', today)
          .where((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>=', today)]))
          .where('p.role', 'not in', ['RESIDENT', 'SUPERVISION_MEMBER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'])
          .where(sql<boolean>`starts_with(p.territory, ${around}::text)`)
          .where(sql<boolean>`strpos(a.name, ${search}::text) > 0`)
          .orderBy('a.id')
          .orderBy('p.territory')
          .as('candidate'),
      )
      .selectAll()
      .orderBy('territory')
      .orderBy('name')
      .limit(limit),
);
