import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';
import type { Indicator } from '../schemes/indicator.js';
import type { CycleSummary } from '../results/summary.js';

const cycles = (db: Kysely<Database>) =>
  db
    .selectFrom('assessment_cycle')
    .select([
      'id',
      'district_code as district',
      'code',
      'title',
      'period',
      'from',
      'to',
      'state',
      'collect_until as collectUntil',
      'public_from as publicFrom',
      'public_until as publicUntil',
      'appeal_until as appealUntil',
      'frozen_at as frozenAt',
      'edition',
      sql<CycleSummary | null>`summary`.as('summary'),
      'created_at as createdAt',
      'updated_at as updatedAt',
      'version',
    ]);

export const cyclesById = statement<{ ids: readonly string[] }>()((db, { ids }) => cycles(db).where(sql<boolean>`id = any(${ids}::uuid[])`));

export type CycleSummaryRow = (typeof cyclesById)['row'];

export const cycleList = new PagedList<CycleSummaryRow, 'FROM'>({
  from: cycles,
  orders: { FROM: ['"from"'] },
  key: ['district_code', 'id'],
  defaultOrder: 'FROM',
  defaultDirection: 'DESC',
});

/** How many were asked and have rated, by kind. Nobody can be known by it; read across tenants, because nobody who serves one sees ratings. */
export const ratingProgress = statement<{ district: string; cycle: string }>()((db, { district, cycle }) =>
  db
    .selectFrom('assessment_rating')
    .select(['kind', sql<number>`count(*)::int`.as('asked'), sql<number>`count(scores)::int`.as('rated')])
    .where('district_code', '=', district)
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .groupBy('kind')
    .orderBy('kind'),
);

/** Whom the caller is asked to rate: row security leaves no other rows. */
export const ownRatings = statement<{ rater: string; cycle: string | null }>()((db, { rater, cycle }) =>
  db
    .selectFrom('assessment_rating as r')
    .innerJoin('assessment_cycle as c', (on) => on.onRef('c.district_code', '=', 'r.district_code').onRef('c.id', '=', 'r.cycle_id' as never))
    .innerJoin('assessment_scheme as s', (on) => on.onRef('s.district_code', '=', 'r.district_code').onRef('s.id', '=', 'r.scheme_id' as never))
    .select([
      'r.id',
      'r.kind',
      'r.name',
      'r.post',
      'r.code',
      sql<string>`r.cycle_id`.as('cycleId'),
      'r.scores',
      sql<readonly Indicator[]>`s.indicators`.as('indicators'),
    ])
    .where('r.rater_id', '=', rater)
    .where('c.state', '=', 'COLLECTING')
    .where(sql<boolean>`(${cycle}::uuid is null or r.cycle_id = ${cycle}::uuid)`)
    .orderBy('r.code')
    .orderBy('r.name')
    .orderBy('r.id')
    .limit(1_000),
);

export type RatingTask = (typeof ownRatings)['row'];

export const noticesOf = statement<{ cycle: string }>()((db, { cycle }) =>
  db
    .selectFrom('assessment_notice')
    .select(['id', 'code', 'name', 'post', 'band', 'from', 'until'])
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .orderBy('code')
    .orderBy('name')
    .orderBy('id')
    .limit(5_000),
);
