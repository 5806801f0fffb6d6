import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import type { Question } from '../questionnaire/question.js';

/**
 * Who holds tokens, many at once: somebody who was drawn, or whoever stands before a poster. The three lists belong together, item
 * by item; `place` says whose row it is.
 */
export const tokenHolders = statement<{ districts: readonly string[]; hashes: readonly string[]; secrets: readonly string[] }>()((db, given) => {
  const asked = sql<{ place: number; district: string; hash: string; secret: string }>`
    unnest(${given.districts}::text[], ${given.hashes}::text[], ${given.secrets}::text[]) with ordinality`.as<'g'>(
    sql`g(district, hash, secret, place)`,
  );
  return db
    .selectFrom(asked)
    .innerJoin('survey_token as t', (on) => on.onRef('t.district_code', '=', 'g.district').onRef('t.token_hash', '=', 'g.hash'))
    .innerJoin('sample_unit as u', (on) => on.onRef('u.district_code', '=', 't.district_code').onRef('u.id', '=', 't.unit_id' as never))
    .innerJoin('survey_stratum as h', (on) => on.onRef('h.district_code', '=', 'u.district_code').onRef('h.id', '=', 'u.stratum_id' as never))
    .leftJoin('resident as r', (on) => on.onRef('r.district_code', '=', 'u.district_code').onRef('r.id', '=', 'u.resident_id' as never))
    .select([
      sql<number>`g.place::int - 1`.as('place'),
      sql<string>`u.survey_id`.as('surveyId'),
      sql<string | null>`u.id`.as('unitId'),
      sql<string | null>`null::uuid`.as('pointId'),
      'u.code',
      'h.cell',
      sql<string | null>`r.sex`.as('sex'),
      sql<number>`u.adults * h.households::float8 / greatest(h.planned, 1)`.as('weight'),
      sql<boolean>`u.disposition in ('COMPLETE', 'PARTIAL')`.as('hasAnswered'),
    ])
    .unionAll(
      db
        .selectFrom(asked)
        .innerJoin('survey_point as p', (on) => on.onRef('p.district_code', '=', 'g.district').onRef('p.token', '=', 'g.secret'))
        .select([
          sql<number>`g.place::int - 1`.as('place'),
          sql<string>`p.survey_id`.as('surveyId'),
          sql<string | null>`null::uuid`.as('unitId'),
          sql<string | null>`p.id`.as('pointId'),
          'p.code',
          sql<string>`''`.as('cell'),
          sql<string | null>`null::text`.as('sex'),
          sql<number>`1::float8`.as('weight'),
          sql<boolean>`p.taken >= p.quota`.as('hasAnswered'),
        ]),
    );
});

export type Holder = (typeof tokenHolders)['row'];

/** A survey with what it asks, for who answers it. */
export const paperOf = statement<{ district: string; surveyId: string }>()((db, { district, surveyId }) =>
  db
    .selectFrom('survey as s')
    .innerJoin('questionnaire as q', (on) => on.onRef('q.district_code', '=', 's.district_code').onRef('q.id', '=', 's.questionnaire_id' as never))
    .innerJoin('district as d', 'd.district_code', 's.district_code')
    .select([
      's.id',
      'd.parameters',
      's.district_code as district',
      's.title',
      's.title_en as titleEn',
      's.state',
      's.min_cell as minCell',
      's.closes_at as closesAt',
      'q.introduction',
      'q.introduction_en as introductionEn',
      sql<readonly Question[]>`q.questions`.as('questions'),
    ])
    .where('s.district_code', '=', district)
    .where('s.id', '=', surveyId),
);

export type Paper = (typeof paperOf)['row'];
