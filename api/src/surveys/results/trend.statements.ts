import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import type { Question } from '../questionnaire/question.js';

/** As many as a line shows. */
export const MOST_POINTS_OF_A_TREND = 24;

/**
 * Surveys that may belong to one line with this one, newest first: itself once it is over, and published ones of the same questionnaire
 * or with a question of these words. Who asks with the standard questions writes a new questionnaire each time.
 */
export const surveysAlike = statement<{ survey: string; district: string; lineage: string; asks: string }>()(
  (db, { survey, district, lineage, asks }) =>
    db
      .selectFrom('survey as s')
      .innerJoin('questionnaire as q', (on) => on.onRef('q.district_code', '=', 's.district_code').onRef('q.id', '=', 's.questionnaire_id' as never))
      .select([
        's.id',
        's.title',
        's.title_en as titleEn',
        's.closed_at as closedAt',
        sql<string>`q.lineage`.as('lineage'),
        sql<readonly Question[]>`q.questions`.as('questions'),
      ])
      .where('s.district_code', '=', district)
      .where(sql<boolean>`(s.state = 'PUBLISHED' or (s.state = 'CLOSED' and s.id = ${survey}))`)
      .where(sql<boolean>`(q.lineage = ${lineage} or q.questions @> ${asks}::jsonb)`)
      .orderBy('s.closed_at', 'desc')
      .orderBy('s.id', 'desc')
      .limit(MOST_POINTS_OF_A_TREND),
);
