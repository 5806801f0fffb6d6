import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import type { Question } from '../questionnaire/question.js';

/** Who holds a token: somebody who was drawn, or whoever stands before a poster. */
export const tokenHolder = statement<{ district: string; hash: string; secret: string }>()((db, { district, hash, secret }) =>
  db
    .selectFrom('survey_token as t')
    .innerJoin('sample_unit as u', (on) => on.onRef('u.district_code', '=', 't.district_code').onRef('u.id', '=', 't.unit_id' as never))
    .innerJoin('survey_stratum as h', (on) => on.onRef('h.district_code', '=', 'u.district_code').onRef('h.id', '=', 'u.stratum_id' as never))
    .select([
      sql<string>`u.survey_id`.as('surveyId'),
      sql<string | null>`u.id`.as('unitId'),
      sql<string | null>`null::uuid`.as('pointId'),
      'u.code',
      'h.cell',
      sql<number>`u.adults * h.households::float8 / greatest(h.planned, 1)`.as('weight'),
      sql<boolean>`u.disposition = 'COMPLETE'`.as('hasAnswered'),
      sql<string>`''`.as('name'),
    ])
    .where('t.district_code', '=', district)
    .where('t.token_hash', '=', hash)
    .unionAll(
      db
        .selectFrom('survey_point as p')
        .select([
          sql<string>`p.survey_id`.as('surveyId'),
          sql<string | null>`null::uuid`.as('unitId'),
          sql<string | null>`p.id`.as('pointId'),
          'p.code',
          sql<string>`''`.as('cell'),
          sql<number>`1::float8`.as('weight'),
          sql<boolean>`p.taken >= p.quota`.as('hasAnswered'),
          'p.name',
        ])
        .where('p.district_code', '=', district)
        .where('p.token', '=', secret),
    ),
);

export type Holder = (typeof tokenHolder)['row'];

/** A survey with what it asks, for who answers it. */
export const paperOf = statement<{ district: string; surveyId: string }>()((db, { district, surveyId }) =>
  db
    .selectFrom('survey as s')
    .innerJoin('questionnaire as q', (on) => on.onRef('q.district_code', '=', 's.district_code').onRef('q.id', '=', 's.questionnaire_id' as never))
    .select([
      's.id',
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
