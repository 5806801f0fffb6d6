import type { Item } from '../questionnaire/question.js';
import { intervalOf, shareInterval, type Mean } from './sums.js';

/**
 * A figure of one item, in one place and slice, as it is kept: answers, value, both ends of its interval, design effect, and in per cent
 * the share of each level from 1 to 5, or of those who recommend less than 7 and more than 8. Null where nothing may be told, not even
 * how few there were.
 */
export type Kept = readonly number[] | null;

/** What is kept by item of one place and slice. */
export type KeptItems = Readonly<Record<string, Kept>>;

/**
 * A level becomes the index CSI = 100 (s − 1) / 4 with both rates of satisfaction (section 3.2 of the domain), a recommendation the
 * net promoter score in points, a choice its share in per cent. All with 95 % intervals.
 */
export function keptOf({ kind }: Item, mean: Mean | undefined): Kept {
  if (!mean) return null;
  if (kind === 'LEVEL') return levelFigure(mean);
  return kind === 'SHARE' ? shareFigure(mean) : promoterFigure(mean);
}

/** The last digits are the machine's: 100 % is not 99.99999999999997. */
const clean = (value: number) => Math.round(value * 1e4) / 1e4;
const points = (share: number) => clean(100 * share);
const index = (level: number) => clean(Math.min(100, Math.max(0, 25 * (level - 1))));

function levelFigure(mean: Mean): Kept {
  const { low, high } = intervalOf(mean);
  return [mean.n, index(mean.value), index(low), index(high), clean(mean.designEffect), ...mean.shares.slice(0, 5).map(points)];
}

function shareFigure(mean: Mean): Kept {
  const { low, high } = shareInterval(mean.value, mean);
  return [mean.n, points(mean.value), points(low), points(high), clean(mean.designEffect)];
}

/** NPS and its error √((p₉₊ + p₆₋ − NPS²) / n), n the effective one. */
function promoterFigure(mean: Mean): Kept {
  const [detractors = 0, promoters = 0] = mean.shares.slice(5);
  const score = promoters - detractors;
  const margin = 1.96 * Math.sqrt(Math.max(0, promoters + detractors - score ** 2) / (mean.n / mean.designEffect));
  const [low, high] = [Math.max(-1, score - margin), Math.min(1, score + margin)];
  return [mean.n, points(score), points(low), points(high), clean(mean.designEffect), points(detractors), points(promoters)];
}

/** A figure as it is told. */
export interface Figure {
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly topTwo: number | null;
  readonly topTwoLow: number | null;
  readonly topTwoHigh: number | null;
  readonly atLeastBasic: number | null;
  readonly atLeastBasicLow: number | null;
  readonly atLeastBasicHigh: number | null;
  readonly levels: readonly number[];
  readonly designEffect: number | null;
}

const LEVELS = 5;

/** Both rates follow from the shares of the levels. */
export function figureOf(kept: Kept): Figure {
  const [n = null, value = null, low = null, high = null, designEffect = null, ...shares] = kept ?? [];
  const levels = shares.length === LEVELS ? shares : [];
  const [topTwo, basic] = [rateFrom(4, levels, n, designEffect), rateFrom(3, levels, n, designEffect)];
  return {
    ...{ n, value, low, high, levels, designEffect },
    ...{ topTwo: topTwo.value, topTwoLow: topTwo.low, topTwoHigh: topTwo.high },
    ...{ atLeastBasic: basic.value, atLeastBasicLow: basic.low, atLeastBasicHigh: basic.high },
  };
}

/** Of those at this level and above, in per cent. */
function rateFrom(level: number, levels: readonly number[], n: number | null, designEffect: number | null) {
  if (levels.length === 0 || n === null || designEffect === null) return { value: null, low: null, high: null };
  const share = levels.slice(level - 1).reduce((sum, each) => sum + each, 0) / 100;
  const { low, high } = shareInterval(share, { n, designEffect });
  return { value: points(share), low: points(low), high: points(high) };
}
