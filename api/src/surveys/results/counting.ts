import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from '../../jobs/worker.js';
import { readIn } from '../../storage/statement.js';
import { paperOf } from '../answering/booth.statements.js';
import { itemsOf, type Item } from '../questionnaire/question.js';
import { FLAG_LIMITS } from '../statistics/index.js';
import { FIGURES } from '../survey.service.js';
import { answersOf, type AnswerRow, type Answers } from './answers.js';
import { weigh, type Stratum } from './calibration.js';
import { clean } from './cleaning.js';
import { countedAt, surveyHead, type SurveyHead } from './counting.statements.js';
import {
  ANSWERS,
  CLEAR_FIGURES,
  FIND_BURSTS,
  FIND_SAME_WORDS,
  OPEN_SURVEYS_OVER,
  STRATA,
  TELL,
  WRITE_FIGURES,
  WRITE_QUALITY,
} from './figures.sql.js';
import { modesOf } from './modes.js';
import type { Quality } from './quality.js';
import { tableOf, type TableRow } from './table.js';

const AT_ONCE = 1_000;
/** While people answer, figures are counted again when so many more have come, as a part of all: each time costs as much as all. */
const GROWTH = 0.02;

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
  if (isOver ? survey.isCleaned : !(await hasGrown(em, district, surveyId, survey.minCell))) return;
  const own = [district, surveyId];
  await em.execute(FIND_BURSTS, [...own, FLAG_LIMITS.burstAnswers]);
  await em.execute(FIND_SAME_WORDS, own);
  await recount(em, own, survey, itemsOf(paper.questions), !isOver);
  if (isOver) await clean(em, district, surveyId, survey.minCell);
  await em.execute(TELL, own);
}

/** While people answer, figures change only when so many have come that two looks together tell of nobody. */
async function hasGrown(em: EntityManager, district: string, surveyId: string, minimum: number): Promise<boolean> {
  const streams = await readIn(em, countedAt, { district, surveyId });
  return streams.some(({ answered, counted }) => answered - counted >= Math.max(minimum, GROWTH * counted));
}

async function recount(em: EntityManager, own: string[], { areas, minCell: minimum }: SurveyHead, items: readonly Item[], whole: boolean) {
  const rows = await em.execute<AnswerRow[]>(ANSWERS, own);
  const strata = await em.execute<Stratum[]>(STRATA, own);
  await em.execute(CLEAR_FIGURES, own);
  const counted: Record<string, number> = {};
  let quality: Omit<Quality, 'counted'> = { weighting: null, effects: [], reviews: [] };
  for (const [stream, given] of Map.groupBy(rows, (row) => row.stream)) {
    await turn();
    const answers = answersOf(given, items.length);
    const isDrawn = stream === 'PROBABILITY';
    const { weights, weighting } = isDrawn ? weigh(answers, strata) : { weights: answers.weights, weighting: null };
    await write(em, own, stream, await tableOf(answers, weights, { items, areas, minimum, whole }, turn));
    await turn();
    if (isDrawn) quality = { ...quality, weighting, ...(!whole && modesOf(answers, weights, items, minimum)) };
    counted[stream] = answers.count;
  }
  await em.execute(WRITE_QUALITY, [JSON.stringify({ ...quality, counted } satisfies Quality), ...own]);
}

async function write(em: EntityManager, own: string[], stream: string, table: readonly TableRow[]) {
  for (let i = 0; i < table.length; i += AT_ONCE) {
    await em.execute(WRITE_FIGURES, [...own, stream, JSON.stringify(table.slice(i, i + AT_ONCE))]);
    await turn();
  }
}
