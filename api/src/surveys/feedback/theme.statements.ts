import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

/** A district has some dozens. */
export const MOST_THEMES = 200;

export const themesOf = statement<{ district: string }>()((db, { district }) =>
  db
    .selectFrom('survey_theme')
    .select([
      'id',
      'key',
      'name',
      'name_en as nameEn',
      'description',
      sql<readonly string[]>`keywords`.as('keywords'),
      'dimension',
      'is_retired as isRetired',
      'version',
    ])
    .where('district_code', '=', district)
    .orderBy('key')
    .limit(MOST_THEMES),
);

/**
 * How many texts of a survey there are in each time and with each theme, in the whole of the caller's territory. Each time and place
 * holds as many texts as are promised, so a count is of no fewer.
 */
export const themeCounts = statement<{ survey: string; from: string; to: string }>()((db, { survey, from, to }) =>
  db
    .selectFrom(
      sql<{ since: string; theme: string | null; n: number; confirmed: number }>`(
        select t.since::text as since, x.theme, count(*)::int as n, (count(*) filter (where t.is_confirmed))::int as confirmed
        from survey_text t cross join lateral (select null::text as theme union all select unnest(t.themes)) x
        where t.survey_id = ${survey}::uuid and t.code >= ${from} and t.code < ${to}
        group by 1, 2)`.as('c'),
    )
    .select(['c.since', 'c.theme', 'c.n', 'c.confirmed'])
    .orderBy('c.since'),
);
