import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from '../../jobs/worker.js';
import { readIn } from '../../storage/statement.js';
import { itemsOf } from '../questionnaire/question.js';
import { paperOf } from '../answering/booth.statements.js';
import { FLAG_LIMITS } from '../statistics/index.js';
import { FIGURES } from '../survey.service.js';
import type { Cell, Stratum } from './calibration.js';
import { CLEAN, CLEAR_FIGURES, FIND_DOUBTS, OPEN_SURVEYS_OVER, STRATA, SUMS, TELL, WRITE_FIGURES } from './figures.sql.js';
import { countedAt, surveyHead } from './counting.statements.js';
import { tableOf } from './table.js';

const AT_ONCE = 5_000;

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
  if (isOver && survey.isCleaned) return;
  const own = [district, surveyId];
  await em.execute(FIND_DOUBTS, [...own, FLAG_LIMITS.burstAnswers, FLAG_LIMITS.burstAnswers]);
  const cells = await em.execute<Cell[]>(SUMS, own);
  const strata = await em.execute<Stratum[]>(STRATA, own);
  if (isOver || (await hasGrown(em, own, cells, survey.minCell))) {
    const table = tableOf(cells, strata, { items: itemsOf(paper.questions), areas: survey.areas, minimum: survey.minCell, whole: !isOver });
    await em.execute(CLEAR_FIGURES, own);
    for (let i = 0; i < table.length; i += AT_ONCE) await em.execute(WRITE_FIGURES, [...own, JSON.stringify(table.slice(i, i + AT_ONCE))]);
  }
  if (isOver) for (const statement of CLEAN) await em.execute(statement, own);
  await em.execute(TELL, own);
}

/** While people answer, figures change only when so many have come that two looks together tell of nobody. */
async function hasGrown(
  em: EntityManager,
  [district = '', surveyId = '']: readonly string[],
  cells: readonly Cell[],
  minimum: number,
): Promise<boolean> {
  const before = await readIn(em, countedAt, { district, surveyId });
  const n = (stream: string) =>
    Math.max(
      0,
      ...[
        ...Map.groupBy(
          cells.filter((cell) => cell.stream === stream),
          ({ item }) => item,
        ).values(),
      ].map(total),
    );
  return ['PROBABILITY', 'SELF_SELECTED'].some((stream) => n(stream) - (before.find((row) => row.stream === stream)?.n ?? 0) >= minimum);
}

const total = (cells: readonly Cell[]) => cells.reduce((sum, { n }) => sum + n, 0);
