import { shrinkMeans, type AreaMean, type Shrunken } from '../statistics/index.js';

/** What a figure of one place must tell to be an indicator. */
export interface PlaceFigure {
  readonly code: string;
  /** Null where the sample is too small to be shown. */
  readonly n: number | null;
  readonly value: number | null;
  /** Five levels: per cent at each. Of a share or a recommendation none. */
  readonly levels: readonly number[];
  readonly low: number | null;
  readonly high: number | null;
  readonly designEffect: number | null;
}

/** One place as an assessment may use it: never fewer answers than the survey’s smallest cell. */
export interface Indicator {
  readonly code: string;
  /** Answers. */
  readonly n: number;
  /** Moved towards the peers, the more the fewer answers there are. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** B of section 4.3, 0 to 1: how much the place’s own answers count. */
  readonly reliability: number;
  /** As it was answered, before it was moved. */
  readonly ownValue: number;
}

export interface Indicators {
  /** μ: of all peers together; null where no place may be shown. */
  readonly peersMean: number | null;
  /** The middle reliability; null where no place may be shown. */
  readonly medianReliability: number | null;
  /** Whether places may be judged by it at all. */
  readonly isUsable: boolean;
  readonly places: readonly Indicator[];
}

/** Where the places can be told apart by less than this, nobody is judged by it (section 4.3 of the domain). */
const LEAST_RELIABILITY = 0.5;
const Z = 1.96;

/**
 * Empirical-Bayes indicators of one item among peers of one size (section 4.3 of the domain). Places that are suppressed take no part,
 * neither as peers. The interval is of the posterior, ±1.96 √(τ²(1 − B)), cut to the scale of the item.
 * @param scale smallest and largest value of the item
 */
export function indicatorsOf(figures: readonly PlaceFigure[], scale: { readonly min: number; readonly max: number }): Indicators {
  const areas = figures.flatMap((figure): AreaMean[] => {
    const { code, n, value } = figure;
    return n === null || value === null ? [] : [{ key: code, n, mean: value, variance: varianceOf(figure, n, value) }];
  });
  if (areas.length === 0) return { peersMean: null, medianReliability: null, isUsable: false, places: [] };
  const { peers, areas: shrunken, medianReliability } = shrinkMeans(areas);
  const own = new Map(areas.map(({ key, mean }) => [key, mean]));
  return {
    peersMean: peers.mean,
    medianReliability,
    isUsable: peers.between > 0 && (medianReliability ?? 0) >= LEAST_RELIABILITY,
    places: shrunken.map((each) => placeOf(each, own.get(each.key) ?? each.value, scale)),
  };
}

function placeOf(
  { key, n, value, reliability, standardDeviation }: Shrunken,
  ownValue: number,
  { min, max }: { min: number; max: number },
): Indicator {
  const cut = (number: number) => Math.min(max, Math.max(min, number));
  const margin = Z * standardDeviation;
  return { code: key, n, value, low: cut(value - margin), high: cut(value + margin), reliability, ownValue };
}

/**
 * Variance of one answer, such that variance / n is the square of the figure’s standard error as its weights make it. From the shares
 * of levels where they are known, because an interval that was cut at the end of the scale tells too little.
 */
export function varianceOf({ levels, low, high, designEffect }: PlaceFigure, n: number, value: number): number {
  const effect = designEffect ?? 1;
  if (levels.length === 5) {
    const spread = levels.reduce((sum, share, i) => sum + (share / 100) * (25 * i - value) ** 2, 0);
    return (effect * spread * n) / Math.max(1, n - 1);
  }
  return n * (((high ?? value) - (low ?? value)) / (2 * Z)) ** 2;
}
