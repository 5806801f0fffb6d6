import { meanInterval, wilsonInterval, type Interval } from '../statistics/index.js';

/** What is known of one item in one stratum: sums over the answers that count. */
export interface Sums {
  readonly n: number;
  /** Σ w, Σ w y, Σ w², Σ w² y, Σ w² y². */
  readonly w: number;
  readonly ws: number;
  readonly ww: number;
  readonly wws: number;
  readonly wwss: number;
  /** Σ w at levels 1 to 5, at 6 and less, at 9 and more. */
  readonly levels: readonly number[];
}

/** The same when every answer weighs so many times as much. */
export const scaled = ({ n, w, ws, ww, wws, wwss, levels }: Sums, by: number): Sums => ({
  n,
  w: w * by,
  ws: ws * by,
  ww: ww * by * by,
  wws: wws * by * by,
  wwss: wwss * by * by,
  levels: levels.map((level) => level * by),
});

export interface Mean {
  readonly n: number;
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Kish 1965: what unequal weights cost. */
  readonly designEffect: number;
  /** Σ w at each level over Σ w. */
  readonly shares: readonly number[];
}

/**
 * A weighted mean over strata with its error, from sums alone: the same as `estimateMean` of the statistics over the single answers
 * (Taylor linearisation, no finite population correction, which makes it a little too large), in one pass over strata.
 * A stratum of one answer counts its distance from the whole. @returns undefined without answers
 */
export function meanOf(strata: readonly Sums[]): Mean | undefined {
  const valued = strata.filter(({ n, w }) => n > 0 && w > 0);
  const total = (of: (sums: Sums) => number) => valued.reduce((sum, each) => sum + of(each), 0);
  const [n, w, ww] = [total((sums) => sums.n), total((sums) => sums.w), total((sums) => sums.ww)];
  if (n === 0) return undefined;
  const value = total(({ ws }) => ws) / w;
  const variance = total((sums) => varianceIn(sums, value)) / w ** 2;
  return {
    n,
    value,
    standardError: Math.sqrt(Math.max(0, variance)),
    degreesOfFreedom: Math.max(1, n - valued.length),
    designEffect: (n * ww) / w ** 2,
    shares: (valued[0]?.levels ?? []).map((_, i) => total(({ levels }) => levels[i] ?? 0) / w),
  };
}

/** n/(n − 1) Σ (z − z̄)² with z = w (y − ȳ). */
function varianceIn({ n, w, ws, ww, wws, wwss }: Sums, mean: number): number {
  const squares = wwss - 2 * mean * wws + mean ** 2 * ww;
  const sum = ws - mean * w;
  return n === 1 ? squares : (n / (n - 1)) * Math.max(0, squares - sum ** 2 / n);
}

/** The interval of a share with the effective size of its sample. */
export const shareInterval = (share: number, { n, designEffect }: Pick<Mean, 'n' | 'designEffect'>): Interval =>
  wilsonInterval(Math.min(1, Math.max(0, share)), n / Math.max(designEffect, 1e-9));

export const intervalOf = ({ value, standardError, degreesOfFreedom }: Mean): Interval => meanInterval(value, standardError, degreesOfFreedom);
