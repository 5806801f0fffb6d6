import type { Item } from '../questionnaire/question.js';
import { intervalOf, meanOf, shareInterval, type Mean, type Sums } from './sums.js';

/** A figure of one item, in one place and slice. */
export interface Figure {
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly detail: Readonly<Record<string, number | null>>;
}

/** Nothing is told, not even how few there were. */
export const HIDDEN: Figure = { n: null, value: null, low: null, high: null, detail: {} };

/**
 * A level becomes the index CSI = 100 (s − 1) / 4 with both rates of satisfaction (section 3.2 of the domain), a recommendation the
 * net promoter score in points, a choice its share in per cent. All with 95 % intervals.
 */
export function figureOf({ kind }: Item, strata: readonly Sums[]): Figure {
  const mean = meanOf(strata);
  if (!mean) return HIDDEN;
  if (kind === 'LEVEL') return levelFigure(mean);
  return kind === 'SHARE' ? shareFigure(mean) : promoterFigure(mean);
}

/** The last digits are the machine's: 100 % is not 99.99999999999997. */
const clean = (value: number) => Math.round(value * 1e6) / 1e6;
const points = (share: number) => clean(100 * share);
const index = (level: number) => clean(Math.min(100, Math.max(0, 25 * (level - 1))));

function levelFigure(mean: Mean): Figure {
  const { low, high } = intervalOf(mean);
  const [s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0] = mean.shares;
  const [topTwo, atLeastBasic] = [s4 + s5, s3 + s4 + s5];
  const [two, basic] = [shareInterval(topTwo, mean), shareInterval(atLeastBasic, mean)];
  return {
    n: mean.n,
    value: index(mean.value),
    low: index(low),
    high: index(high),
    detail: {
      topTwo: points(topTwo),
      topTwoLow: points(two.low),
      topTwoHigh: points(two.high),
      atLeastBasic: points(atLeastBasic),
      atLeastBasicLow: points(basic.low),
      atLeastBasicHigh: points(basic.high),
      level1: points(s1),
      level2: points(s2),
      level3: points(s3),
      level4: points(s4),
      level5: points(s5),
      designEffect: clean(mean.designEffect),
    },
  };
}

function shareFigure(mean: Mean): Figure {
  const { low, high } = shareInterval(mean.value, mean);
  return { n: mean.n, value: points(mean.value), low: points(low), high: points(high), detail: { designEffect: clean(mean.designEffect) } };
}

/** NPS and its error √((p₉₊ + p₆₋ − NPS²) / n), n the effective one. */
function promoterFigure(mean: Mean): Figure {
  const [detractors = 0, promoters = 0] = mean.shares.slice(5);
  const score = promoters - detractors;
  const margin = 1.96 * Math.sqrt(Math.max(0, promoters + detractors - score ** 2) / (mean.n / mean.designEffect));
  const detail = { promoters: points(promoters), detractors: points(detractors), designEffect: clean(mean.designEffect) };
  return { n: mean.n, value: points(score), low: points(Math.max(-1, score - margin)), high: points(Math.min(1, score + margin)), detail };
}
