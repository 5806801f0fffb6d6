import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from '../../jobs/worker.js';
import { readIn } from '../../storage/statement.js';
import { paperOf } from '../answering/booth.statements.js';
import { itemsOf } from '../questionnaire/question.js';
import { FLAG_LIMITS } from '../statistics/index.js';
import { FIGURES } from '../survey.service.js';
import { clean } from './cleaning.js';
import { surveyHead } from './counting.statements.js';
import { FIND_BURSTS, FIND_SAME_WORDS, OPEN_SURVEYS_OVER, TELL } from './figures.sql.js';
import { hasGrown, recount } from './recount.js';

/** Counts surveys: while people answer, again and again; and for good when they are closed. */
export const countingTasks: readonly Task[] = [
  { name: FIGURES, run: ({ payload, transaction }) => transaction((em) => count(em, payload.district, String(payload['surveyId']))) },
  {
    name: 'close-surveys',
    cron: '* * * * *',
    atStart: true,
    run: ({ transaction }) => transaction(async (em) => void (await em.execute(OPEN_SURVEYS_OVER))),
  },
];

/** One at a time for each survey: doing it again gives the same. */
async function count(em: EntityManager, district: string, surveyId: string): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${FIGURES} ${surveyId}`]);
  const [survey] = await readIn(em, surveyHead, { district, surveyId });
  const [paper] = await readIn(em, paperOf, { district, surveyId });
  if (!survey || !paper) return;
  const isOver = survey.state === 'CLOSED' || survey.state === 'PUBLISHED';
  if (isOver ? survey.isCleaned : !(await hasGrown(em, { district, surveyId, minCell: survey.minCell }))) return;
  const own = [district, surveyId];
  await em.execute(FIND_BURSTS, [...own, FLAG_LIMITS.burstAnswers]);
  await em.execute(FIND_SAME_WORDS, own);
  await recount(em, { district, surveyId, ...survey, items: itemsOf(paper.questions), isOver });
  if (isOver) await clean(em, district, surveyId, survey.minCell);
  await em.execute(TELL, own);
}
