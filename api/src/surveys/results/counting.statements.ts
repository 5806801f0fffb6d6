import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

export const surveyHead = statement<{ district: string; surveyId: string }>()((db, { district, surveyId }) =>
  db
    .selectFrom('survey')
    .select(['state', 'areas', 'min_cell as minCell', sql<boolean>`cleaned_at is not null`.as('isCleaned')])
    .where('district_code', '=', district)
    .where('id', '=', surveyId),
);

/** Of how many answers the figures tell that are written now. */
export const countedAt = statement<{ district: string; surveyId: string }>()((db, { district, surveyId }) =>
  db
    .selectFrom('survey_figure')
    .select(['stream', sql<number>`max(n)::int`.as('n')])
    .where('district_code', '=', district)
    .where(sql<boolean>`survey_id = ${surveyId}`)
    .groupBy('stream'),
);
