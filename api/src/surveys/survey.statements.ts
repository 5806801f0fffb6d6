import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { SampleDesign } from './survey.entity.js';

/** More than a district has. */
export const MOST_STRATA = 20_000;
export const MOST_POINTS = 2_000;

/** Who answered or still may. */
const STILL_THERE = sql.raw(`'PENDING', 'COMPLETE', 'PARTIAL'`);

const surveys = (db: Kysely<Database>) =>
  db
    .selectFrom('survey')
    .select([
      'id',
      'district_code as district',
      'title',
      'title_en as titleEn',
      'state',
      'areas',
      sql<string>`questionnaire_id`.as('questionnaireId'),
      sql<SampleDesign>`design`.as('design'),
      'min_cell as minCell',
      'closes_at as closesAt',
      'opened_at as openedAt',
      'closed_at as closedAt',
      'published_at as publishedAt',
      'public_at as publicAt',
      'cleaned_at as cleanedAt',
      'created_at as createdAt',
      'version',
    ]);

export const surveysById = statement<{ ids: readonly string[] }>()((db, { ids }) => surveys(db).where(sql<boolean>`id = any(${ids}::uuid[])`));

export type SurveySummary = (typeof surveysById)['row'];

export const surveyList = new PagedList<SurveySummary, 'CREATED_AT'>({
  from: surveys,
  orders: { CREATED_AT: ['created_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'CREATED_AT',
  defaultDirection: 'DESC',
});

/** How many were drawn and what became of them, for several surveys at once; of the caller's territory. */
export const progressOf = statement<{ surveys: readonly string[] }>()((db, { surveys: ids }) =>
  db
    .selectFrom('sample_unit')
    .select([
      sql<string>`survey_id`.as('surveyId'),
      'disposition',
      sql<number>`(count(*) filter (where not is_reserve))::int`.as('drawn'),
      sql<number>`(count(*) filter (where is_reserve))::int`.as('reserves'),
      sql<number>`(count(*) filter (where invited_on is not null))::int`.as('invited'),
      // Reserves count from when they are asked.
      sql<number>`(count(*) filter (where not is_reserve or invited_on is not null or disposition <> 'PENDING'))::int`.as('tried'),
    ])
    .where(sql<boolean>`survey_id = any(${ids}::uuid[])`)
    .groupBy('survey_id' as never)
    .groupBy('disposition'),
);

export const strataOf = statement<{ survey: string }>()((db, { survey }) =>
  db
    .selectFrom('survey_stratum')
    .select(['code', 'cell', 'households', 'adults', 'planned'])
    .where(sql<boolean>`survey_id = ${survey}`)
    .orderBy('code')
    .orderBy('cell')
    .limit(MOST_STRATA),
);

/**
 * Communities where somebody who was drawn will not answer: how many are missing from what was planned, and for how many of them
 * their own stratum has reserves.
 */
export const shortfallsOf = statement<{ survey: string }>()((db, { survey }) =>
  db
    .selectFrom(
      db
        .selectFrom('sample_unit as u')
        .innerJoin('survey_stratum as h', (on) => on.onRef('h.district_code', '=', 'u.district_code').onRef('h.id', '=', 'u.stratum_id' as never))
        .select([
          sql<string>`left(h.code, 12)`.as('code'),
          'h.planned',
          sql<number>`(count(*) filter (where u.disposition in ('COMPLETE', 'PARTIAL')))::int`.as('answered'),
          sql<number>`greatest(h.planned - count(*) filter (where not u.is_reserve and u.disposition in (${STILL_THERE})), 0)::int`.as('missing'),
          sql<number>`(count(*) filter (where u.is_reserve))::int`.as('reserves'),
        ])
        .where(sql<boolean>`u.survey_id = ${survey}`)
        .groupBy(['h.id' as never, 'h.code', 'h.planned'])
        .as('s'),
    )
    .select([
      's.code',
      sql<number>`sum(s.planned)::int`.as('planned'),
      sql<number>`sum(s.answered)::int`.as('answered'),
      sql<number>`sum(s.missing)::int`.as('missing'),
      sql<number>`sum(least(s.missing, s.reserves))::int`.as('available'),
    ])
    .groupBy('s.code')
    .having(sql<boolean>`sum(s.missing) > 0`)
    .orderBy('s.code')
    .limit(MOST_STRATA),
);

export type ShortfallSummary = (typeof shortfallsOf)['row'];

const units = (db: Kysely<Database>) =>
  db
    .selectFrom('sample_unit as u')
    .innerJoin('survey_stratum as s', (on) => on.onRef('s.district_code', '=', 'u.district_code').onRef('s.id', '=', 'u.stratum_id' as never))
    .select([
      'u.id',
      'u.district_code as district',
      sql<string>`u.survey_id`.as('surveyId'),
      sql<string>`u.household_id`.as('householdId'),
      sql<string>`u.resident_id`.as('residentId'),
      'u.code',
      's.cell',
      'u.is_reserve as isReserve',
      'u.position',
      'u.disposition',
      'u.channel',
      sql<string | null>`u.settled_on::text`.as('settledOn'),
      sql<boolean>`u.invited_on is not null`.as('isInvited'),
      'u.version',
    ]);

export const unitsById = statement<{ ids: readonly string[] }>()((db, { ids }) => units(db).where(sql<boolean>`u.id = any(${ids}::uuid[])`));

export type UnitSummary = (typeof unitsById)['row'];

export const unitList = new PagedList<UnitSummary, 'CODE'>({
  from: units,
  orders: { CODE: ['u.code', 's.cell', 'u.position'] },
  key: ['u.district_code', 'u.id'],
  defaultOrder: 'CODE',
  defaultDirection: 'ASC',
});

export const pointsOf = statement<{ survey: string }>()((db, { survey }) =>
  db
    .selectFrom('survey_point')
    .select(['id', 'district_code as district', 'code', 'name', 'token', 'quota', 'taken'])
    .where(sql<boolean>`survey_id = ${survey}`)
    .orderBy('code')
    .orderBy('name')
    .limit(MOST_POINTS),
);

export type PointSummary = (typeof pointsOf)['row'];
