import { setImmediate as turn } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readIn } from '../../storage/statement.js';
import type { Item } from '../questionnaire/question.js';
import { answersOf, type AnswerRow } from './answers.js';
import { weigh, type Stratum } from './calibration.js';
import { countedAt } from './counting.statements.js';
import { ANSWERS, CLEAR_FIGURES, KEPT_FIGURES, STRATA, WRITE_FIGURES, WRITE_QUALITY } from './figures.sql.js';
import { inSteps, type LiveRow } from './live.js';
import { modesOf } from './modes.js';
import type { Quality } from './quality.js';
import { tableOf, type TableRow } from './table.js';

const AT_ONCE = 1_000;
/** While people answer, figures are counted again when so many more have come, as a part of all: each time costs as much as all. */
const GROWTH = 0.02;

interface Counted {
  readonly district: string;
  readonly surveyId: string;
  readonly areas: readonly string[];
  readonly minCell: number;
  readonly items: readonly Item[];
  readonly isOver: boolean;
}

/** Whether enough have answered in one of the streams since they were counted. */
export async function hasGrown(em: EntityManager, survey: Pick<Counted, 'district' | 'surveyId' | 'minCell'>): Promise<boolean> {
  return (await streamsOf(em, survey)).some(({ hasGrown: grown }) => grown);
}

async function streamsOf(em: EntityManager, { district, surveyId, minCell }: Pick<Counted, 'district' | 'surveyId' | 'minCell'>) {
  const streams = await readIn(em, countedAt, { district, surveyId });
  return streams.map((each) => ({ ...each, hasGrown: each.answered - each.counted >= Math.max(minCell, GROWTH * each.counted) }));
}

/** Writes the figures of a survey anew: of all streams when it is over, else of those that have grown enough. */
export async function recount(em: EntityManager, survey: Counted): Promise<void> {
  const { district, surveyId, isOver } = survey;
  const streams = await streamsOf(em, survey);
  const grown = streams.filter((each) => isOver || each.hasGrown);
  const counted = Object.fromEntries(streams.map(({ stream, counted: before }) => [stream, before]));
  let quality: Partial<Quality> = {};
  for (const { stream } of grown) {
    await turn();
    const found = await countStream(em, survey, stream);
    counted[stream] = found.count;
    quality = { ...quality, ...found.quality };
  }
  await em.execute(WRITE_QUALITY, [JSON.stringify({ ...quality, counted }), district, surveyId]);
}

async function countStream(em: EntityManager, { district, surveyId, areas, minCell: minimum, items, isOver }: Counted, stream: string) {
  const own = [district, surveyId];
  const rows = await em.execute<AnswerRow[]>(ANSWERS, [...own, stream]);
  const answers = answersOf(rows, items.length);
  const isDrawn = stream === 'PROBABILITY';
  const { weights, weighting } = isDrawn ? weigh(answers, await em.execute<Stratum[]>(STRATA, own)) : { weights: answers.weights, weighting: null };
  const table = await tableOf(answers, weights, { items, areas, minimum, whole: !isOver }, turn);
  const before = isOver ? [] : await em.execute<LiveRow[]>(KEPT_FIGURES, [...own, stream]);
  await em.execute(CLEAR_FIGURES, [...own, stream]);
  await write(em, own, stream, isOver ? table : inSteps(before, table, minimum));
  await turn();
  const modes = isDrawn && isOver ? modesOf(answers, weights, items, minimum) : {};
  return { count: answers.count, quality: isDrawn ? { weighting, ...modes } : {} };
}

async function write(em: EntityManager, own: string[], stream: string, table: readonly TableRow[]) {
  for (let i = 0; i < table.length; i += AT_ONCE) {
    await em.execute(WRITE_FIGURES, [...own, stream, JSON.stringify(table.slice(i, i + AT_ONCE))]);
    await turn();
  }
}
