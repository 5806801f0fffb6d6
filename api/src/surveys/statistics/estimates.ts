import { residuals } from './residuals.js';
import { groupBy, sum } from './sums.js';
import { weightingCost } from './weights.js';

/** One answer of a sample, with what the design says about it. */
export interface Observation {
  /** The score; 0 or 1 for a proportion; null for who has none or is outside of the group asked about, but belongs to the sample. */
  readonly value: number | null;
  /** Observations of weight 0 (flagged) are as if not there. */
  readonly weight: number;
  /** All in one when not given. */
  readonly stratum?: string;
  /** Drawn together, as a stairwell is; each by itself when not given. */
  readonly cluster?: string;
  /** Its category on each margin that the weights were raked to; for all observations or for none. */
  readonly raked?: Readonly<Record<string, string>>;
}

export interface Estimate {
  /** Σ w y / Σ w; in the unit of the values. */
  readonly value: number;
  /** Null when too few were drawn to know (no degree of freedom). */
  readonly standardError: number | null;
  /** Clusters less strata. */
  readonly degreesOfFreedom: number;
  /** How many values. */
  readonly n: number;
  /** As many of a simple random sample would say as much; never more than n. Use it in a Wilson interval. */
  readonly effectiveSize: number;
  /** Strata with one cluster only: how they vary within cannot be known, so their distance from the whole stands for it. */
  readonly lonelyStrata: readonly string[];
}

/**
 * A mean or proportion of a stratified, possibly clustered sample, its variance by Taylor linearisation over ultimate clusters:
 * `Σ_h (1 − n_h/N_h) n_h/(n_h − 1) Σ_c (z_hc − z̄_h)²` with `z = w (y − ȳ) / Σ w` (Binder 1983; Lumley 2010, 2.3). With one stratum and
 * no clusters that is the simple random sample's. What holds of a group within the sample is estimated with null outside of it.
 * Of raked weights, what the margins explain is known and no longer uncertain: z is then taken of the residuals (Deville & Särndal 1992).
 * A stratum of one cluster counts its distance from the whole (too large rather than too small) and is named.
 *
 * @param populations N_h, in clusters, by stratum (`''` when there are none): for the finite population correction; a stratum that is
 *   not named counts as endless
 * @returns null when there is no value
 * @throws RangeError for a weight below 0, a value that is no number, unequal margins, or fewer in a population than in its sample
 */
export function estimateMean(observations: readonly Observation[], populations: ReadonlyMap<string, number> = new Map()): Estimate | null {
  check(observations);
  const sample = observations.filter(({ weight }) => weight > 0);
  const valued = sample.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  if (valued.length === 0) return null;
  const total = sum(valued.map(({ weight }) => weight));
  const value = sum(valued.map((one) => one.value * one.weight)) / total;
  const left = deviationsFrom(value, sample);
  const deviations = new Map(sample.map((one, i) => [one, (one.weight * (left[i] ?? 0)) / total]));
  const strata = [...groupBy(sample, ({ stratum = '' }) => stratum)].map(([key, members]) =>
    stratumOf(key, members, (one) => deviations.get(one) ?? 0, populations.get(key)),
  );
  const variance = sum(strata.map((stratum) => stratum.variance));
  const degreesOfFreedom = sum(strata.map(({ clusters }) => clusters - 1));
  return {
    value,
    standardError: degreesOfFreedom > 0 || strata.every(({ complete }) => complete) ? Math.sqrt(variance) : null,
    degreesOfFreedom,
    n: valued.length,
    effectiveSize: effectiveSize(valued, value, variance),
    lonelyStrata: strata.filter(({ clusters, complete }) => clusters === 1 && !complete).map(({ key }) => key),
  };
}

/** How far each is from the estimate; where weights are raked, less what the margins explain of that. */
function deviationsFrom(centre: number, sample: readonly Observation[]): number[] {
  const plain = sample.map((one) => ({ value: one.value === null ? 0 : one.value - centre, weight: one.weight, categories: one.raked ?? {} }));
  return residuals(plain);
}

function stratumOf(key: string, members: readonly Observation[], deviationOf: (one: Observation) => number, population = Infinity) {
  const alone = members.filter(({ cluster }) => cluster === undefined).map(deviationOf);
  const together = groupBy(
    members.filter(({ cluster }) => cluster !== undefined),
    ({ cluster }) => cluster ?? '',
  );
  const clusters = [...alone, ...[...together.values()].map((list) => sum(list.map(deviationOf)))];
  const n = clusters.length;
  if (!(population >= n)) throw new RangeError(`Stratum ${key} has ${n} in the sample, but ${population} in all.`);
  // Around 0, the mean of all deviations, where a stratum has no spread of its own.
  const centre = n > 1 ? sum(clusters) / n : 0;
  const squares = sum(clusters.map((deviation) => (deviation - centre) ** 2));
  return { key, clusters: n, complete: n === population, variance: (1 - n / population) * (n > 1 ? n / (n - 1) : 1) * squares };
}

/** Korn & Graubard 1998: the variance of a simple random sample against this one's. Where all values are the same, Kish's. */
function effectiveSize(valued: readonly { value: number; weight: number }[], centre: number, variance: number): number {
  const n = valued.length;
  const weights = valued.map(({ weight }) => weight);
  const spread = sum(valued.map(({ value, weight }) => weight * (value - centre) ** 2)) / sum(weights);
  if (n < 2 || !(spread > 0 && variance > 0)) return weightingCost(weights).effectiveSize;
  return Math.min(n, (spread * n) / (n - 1) / variance);
}

function check(observations: readonly Observation[]): void {
  for (const { value, weight } of observations) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`No weight: ${weight}.`);
    if (value !== null && !Number.isFinite(value)) throw new RangeError(`No value: ${value}.`);
  }
  const margins = Object.keys(observations[0]?.raked ?? {});
  const isAlike = ({ raked = {} }: Observation) => Object.keys(raked).length === margins.length && margins.every((name) => raked[name] !== undefined);
  if (!observations.every(isAlike)) throw new RangeError('All observations are raked to the same margins, or none.');
}
