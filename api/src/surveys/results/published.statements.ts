import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';
import type { Question } from '../questionnaire/question.js';
import type { SurveyOutcome } from '../survey.entity.js';

/** What anybody may know of a survey. Row security shows public ones only; it is said here once more, so that one fault alone tells nothing. */
export const publishedSurvey = statement<{ id: string }>()((db, { id }) =>
  db
    .selectFrom('survey as s')
    .innerJoin('questionnaire as q', (on) => on.onRef('q.district_code', '=', 's.district_code').onRef('q.id', '=', 's.questionnaire_id' as never))
    .select([
      's.id',
      's.title',
      's.title_en as titleEn',
      's.areas',
      's.min_cell as minCell',
      's.opened_at as openedAt',
      's.closed_at as closedAt',
      's.public_at as publicAt',
      sql<SurveyOutcome>`s.outcome`.as('outcome'),
      'q.edition',
      sql<readonly Question[]>`q.questions`.as('questions'),
    ])
    .where('s.id', '=', id)
    .where('s.public_at', 'is not', null),
);

export type PublishedSummary = (typeof publishedSurvey)['row'];
