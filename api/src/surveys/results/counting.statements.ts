import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

export const surveyHead = statement<{ district: string; surveyId: string }>()((db, { district, surveyId }) =>
  db
    .selectFrom('survey')
    .select(['state', 'areas', 'min_cell as minCell', sql<boolean>`cleaned_at is not null`.as('isCleaned')])
    .where('district_code', '=', district)
    .where('id', '=', surveyId),
);

/** How many answers there are in each stream, and of how many the figures tell that are written now. */
export const countedAt = statement<{ district: string; surveyId: string }>()((db, { district, surveyId }) =>
  db
    .selectFrom('survey_response as r')
    .innerJoin('survey as s', (on) => on.onRef('s.district_code', '=', 'r.district_code').onRef('s.id', '=', 'r.survey_id' as never))
    .select([
      'r.stream',
      sql<number>`count(*)::int`.as('answered'),
      sql<number>`coalesce((max(s.quality::text)::jsonb -> 'counted' ->> r.stream)::int, 0)`.as('counted'),
    ])
    .where('r.district_code', '=', district)
    .where(sql<boolean>`r.survey_id = ${surveyId}`)
    .where(sql<boolean>`r.flags = '{}'`)
    .groupBy('r.stream'),
);
