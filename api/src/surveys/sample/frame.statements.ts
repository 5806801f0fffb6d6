import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

/** Of a whole district at the most: 300,000 households are some 60 MB here, for as long as a draw takes. */
export const MOST_ADULTS = 1_500_000;

/**
 * Adults in occupied dwellings of some divisions, household by household. Young people are not asked, and nobody in a dwelling
 * that stands empty. The codes are a range, which the index serves.
 */
export const adultsIn = statement<{ from: string; to: string; limit: number }>()((db, { from, to, limit }) =>
  db
    .selectFrom('resident as r')
    .innerJoin('household as h', (on) => on.onRef('h.district_code', '=', 'r.district_code').onRef('h.id', '=', 'r.household_id' as never))
    .innerJoin('dwelling as d', (on) => on.onRef('d.district_code', '=', 'h.district_code').onRef('d.id', '=', 'h.dwelling_id' as never))
    .innerJoin('building as b', (on) => on.onRef('b.district_code', '=', 'd.district_code').onRef('b.id', '=', 'd.building_id' as never))
    .select(['r.id', sql<string>`r.household_id`.as('household'), 'r.code', 'r.age_band as ageBand', 'r.sex', 'b.kind'])
    .where('r.status', '=', 'ACTIVE')
    .where('h.status', '=', 'ACTIVE')
    .where('d.vacant', '=', false)
    .where('r.age_band', '<>', 'AGE_0_17')
    .where('r.code', '>=', from)
    .where('r.code', '<', to)
    .limit(limit),
);

export type Adult = (typeof adultsIn)['row'];
