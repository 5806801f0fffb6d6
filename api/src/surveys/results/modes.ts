import type { Item } from '../questionnaire/question.js';
import { compareShares, modeEffect, type ModeCell } from '../statistics/index.js';
import type { Answers } from './answers.js';
import { channelBreakdown, type Breakdown } from './breakdowns.js';
import { bandOf } from './calibration.js';
import { addStratum, addTo, countIn, meanOf, sumItem, sumsFor, type Mean, type Sums } from './sums.js';

/** By how many points of the index people who are alike answer higher in one channel than in another. */
export interface ModeEffect {
  readonly item: string;
  readonly first: string;
  readonly second: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** A place where two channels answer more differently than modes of asking usually explain: for a person to look at, no proof. */
export interface ChannelReview {
  readonly item: string;
  readonly code: string;
  readonly first: string;
  readonly second: string;
  /** In standard errors, of the shares of the highest level. */
  readonly z: number;
}

export interface Modes {
  readonly effects: readonly ModeEffect[];
  readonly reviews: readonly ChannelReview[];
}

/** Fewer say nothing of their own spread. */
const LEAST_IN_A_CELL = 2;
const Z = 1.96;
const MOST_REVIEWS = 200;
/** Digits of a street, a community, a grid. */
const [STREET, COMMUNITY, GRID] = [9, 12, 15];

/** Items of five levels only. Channels of fewer answers than the minimum are put together, and places with fewer in one are left out. */
export function modesOf(answers: Answers, weights: Float64Array, items: readonly Item[], minimum: number): Modes {
  const channels = channelBreakdown(answers, minimum);
  if (!channels) return { effects: [], reviews: [] };
  const [effects, reviews]: [ModeEffect[], ChannelReview[]] = [[], []];
  for (const [number, { key, kind }] of items.entries()) {
    if (kind !== 'LEVEL') continue;
    const raw = sumItem(answers, weights, number, channels.categories.length, divisionsOf(answers, channels));
    const cells = gathered(answers, channels, raw, ({ code, cell }) => `${code.slice(0, STREET)} ${bandOf(cell)}`);
    const places = [COMMUNITY, GRID].flatMap((digits) => [
      ...gathered(answers, channels, raw, ({ code }) => (code.length >= digits ? code.slice(0, digits) : '')),
    ]);
    for (const pair of pairsOf(channels.categories)) {
      effects.push(...effectOf(key, pair, [...cells.values()]));
      reviews.push(...places.flatMap(([code, means]) => reviewOf(key, pair, code, means, minimum)));
    }
  }
  return { effects, reviews: reviews.sort((a, b) => Math.abs(b.z) - Math.abs(a.z)).slice(0, MOST_REVIEWS) };
}

const divisionsOf = ({ channel }: Answers, { ofChannel = [] }: Breakdown) => channel.map((each) => ofChannel[each] as number);

type Means = readonly (Mean | undefined)[];

/** Means by channel of groups of strata. */
function gathered(
  answers: Answers,
  { categories }: Breakdown,
  raw: Sums,
  groupOf: (stratum: Answers['strata'][number]) => string,
): Map<string, Means> {
  const groups = new Map<string, Sums>();
  const own = sumsFor(1);
  for (const [stratum, place] of answers.strata.entries()) {
    const key = groupOf(place);
    const sums = groups.get(key) ?? sumsFor(categories.length);
    groups.set(key, sums);
    const size = categories.reduce((all, _, category) => all + countIn(raw, stratum * categories.length + category), 0);
    for (const category of categories.keys()) {
      addStratum(raw, stratum, categories.length, (division) => division === category, size, own);
      addTo(sums, category, own);
    }
  }
  return new Map([...groups].map(([key, sums]) => [key, categories.map((_, category) => meanOf(sums, category))]));
}

type Pair = readonly [first: number, second: number, names: readonly [string, string]];

const pairsOf = (names: readonly string[]): Pair[] =>
  names.flatMap((first, i) => names.slice(i + 1).map((second, j): Pair => [i, i + 1 + j, [first, second]]));

function effectOf(item: string, [one, other, [first, second]]: Pair, cells: readonly Means[]): ModeEffect[] {
  const both = cells.flatMap((means): ModeCell[] => {
    const [a, b] = [means[one], means[other]];
    if (!a || !b || a.n < LEAST_IN_A_CELL || b.n < LEAST_IN_A_CELL) return [];
    return [{ population: a.weight + b.weight, first: a, second: b }];
  });
  const effect = modeEffect(both);
  if (!effect) return [];
  const [difference, margin] = [25 * effect.value, 25 * Z * effect.standardError];
  return [{ item, first, second, difference, low: difference - margin, high: difference + margin }];
}

function reviewOf(item: string, [one, other, [first, second]]: Pair, code: string, means: Means, minimum: number): ChannelReview[] {
  const [a, b] = [means[one], means[other]];
  if (!code || !a || !b || a.n < minimum || b.n < minimum) return [];
  const found = compareShares({ hits: a.top, of: a.n }, { hits: b.top, of: b.n });
  return found?.review ? [{ item, code, first, second, z: found.z }] : [];
}
