import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';
import type { KeptLine } from './line.js';

const results = (db: Kysely<Database>) =>
  db
    .selectFrom('assessment_result')
    .innerJoin('assessment_subject as j', (on) =>
      on.onRef('j.district_code', '=', 'assessment_result.district_code').onRef('j.id', '=', 'assessment_result.subject_id' as never),
    )
    .select([
      'assessment_result.id',
      'assessment_result.district_code as district',
      sql<string>`assessment_result.cycle_id`.as('cycleId'),
      sql<string>`assessment_result.subject_id`.as('subjectId'),
      sql<string>`j.scheme_id`.as('schemeId'),
      sql<string>`j.staff_id`.as('staffId'),
      'j.account_id as accountId',
      'j.name',
      'j.staff_no as staffNo',
      'j.post',
      'assessment_result.code',
      'assessment_result.edition',
      'assessment_result.score',
      'assessment_result.band',
      'assessment_result.capped_by as cappedBy',
      'assessment_result.is_indistinguishable as isIndistinguishable',
      'assessment_result.deviation',
      sql<readonly KeptLine[]>`assessment_result.lines`.as('lines'),
    ]);

export const resultsById = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  results(db).where(sql<boolean>`assessment_result.id = any(${ids}::uuid[])`),
);

export type ResultSummary = (typeof resultsById)['row'];

export const resultList = new PagedList<ResultSummary, 'SCORE' | 'NAME' | 'CODE'>({
  from: results,
  orders: { SCORE: ['coalesce(assessment_result.score, -1)'], NAME: ['j.name'], CODE: ['assessment_result.code'] },
  // The same in all editions: equals keep their order.
  key: ['assessment_result.district_code', 'assessment_result.subject_id'],
  defaultOrder: 'SCORE',
  defaultDirection: 'DESC',
});

/** Those that hold. */
export const HOLDS = `assessment_result.edition = (select c.edition from assessment_cycle c where c.district_code = assessment_result.district_code and c.id = assessment_result.cycle_id)`;

/** One’s own, of every cycle, as they hold. Row security shows them once they are public. */
export const ownResults = statement<{ account: string }>()((db, { account }) =>
  results(db)
    .innerJoin('assessment_cycle as c', (on) =>
      on
        .onRef('c.district_code', '=', 'assessment_result.district_code')
        .onRef('c.id', '=', 'assessment_result.cycle_id' as never)
        .onRef('c.edition', '=', 'assessment_result.edition'),
    )
    .where('assessment_result.shown_to', '=', account)
    .orderBy('c.to', 'desc')
    .orderBy('assessment_result.id')
    .limit(100),
);

export const editionsOf = statement<{ cycle: string }>()((db, { cycle }) =>
  db
    .selectFrom('assessment_edition')
    .select([
      'edition',
      'reason',
      'input_digest as inputDigest',
      'output_digest as outputDigest',
      'computed_at as computedAt',
      'checked_at as checkedAt',
      'is_same as isSame',
    ])
    .where(sql<boolean>`cycle_id = ${cycle}`)
    .orderBy('edition')
    .limit(1_000),
);

/** Of those whom the caller answers for: row security leaves no others. */
export const subjectsCount = statement<{ cycle: string }>()((db, { cycle }) =>
  db
    .selectFrom('assessment_subject')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(sql<boolean>`cycle_id = ${cycle}`),
);
