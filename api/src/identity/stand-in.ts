import type { EntityManager } from '@mikro-orm/postgresql';

/** Somebody acts in the place of somebody else, for these days. */
export interface StandIn {
  readonly district: string;
  readonly accountId: string;
  readonly deputyId: string;
  readonly from: string;
  readonly to: string;
}

/** What is held on behalf of somebody is not passed on. */
const OPEN = `
insert into post_assignment (district_code, id, account_id, role, territory, valid_from, valid_to, stands_in_for)
select p.district_code, gen_random_uuid(), ?::uuid, p.role, p.territory, greatest(p.valid_from, ?::date), least(p.valid_to, ?::date), p.account_id
from post_assignment p
where p.district_code = ? and p.account_id = ?::uuid and p.role in ('GRID_LEADER', 'GRID_WORKER') and p.stands_in_for is null
  and p.valid_from <= ?::date and (p.valid_to is null or p.valid_to >= ?::date)`;

const END = [
  `delete from post_assignment where district_code = ? and account_id = ?::uuid and stands_in_for = ?::uuid and valid_from > ?::date and valid_from <= ?::date`,
  `update post_assignment set valid_to = ?::date where district_code = ? and account_id = ?::uuid and stands_in_for = ?::uuid and valid_from <= ?::date and valid_to > ?::date and valid_to <= ?::date`,
];

/** The deputy holds the grid posts of the other for these days, and may do there what the other may; it ends by itself. */
export async function openStandIn(em: EntityManager, { district, accountId, deputyId, from, to }: StandIn): Promise<void> {
  await em.flush();
  await em.execute(OPEN, [deputyId, from, to, district, accountId, to, from]);
}

/** @param last the last day on which the deputy still acts; the day before it began means not at all */
export async function endStandIn(em: EntityManager, { district, accountId, deputyId, to }: StandIn, last: string): Promise<void> {
  await em.flush();
  const [remove = '', shorten = ''] = END;
  await em.execute(remove, [district, deputyId, accountId, last, to]);
  await em.execute(shorten, [last, district, deputyId, accountId, last, last, to]);
}
