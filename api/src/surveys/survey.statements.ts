import { sql, type Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { SampleDesign } from './survey.entity.js';

/** More than a district has. */
export const MOST_STRATA = 20_000;
export const MOST_POINTS = 2_000;

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

/** Whether these places exist, and are in the caller's sight. */
export const placesKnown = statement<{ codes: readonly string[] }>()((db, { codes }) =>
  db
    .selectFrom('division')
    .select('code')
    .where(sql<boolean>`code = any(${codes}::text[])`),
);
