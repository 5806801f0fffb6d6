import { normalProbability } from './distributions.js';
import { sum } from './sums.js';

/** A figure and how sure it is; both in one unit. The standard error is 0 or more. */
export interface Uncertain {
  readonly value: number;
  readonly standardError: number;
}

/**
 * The probability that a is truly higher than b: `Φ((a − b) / √(SE_a² + SE_b²))`, for estimates that do not depend on each other and are
 * about normal (flat priors: Gelman et al. 2013, 2.5). One half for equal figures that are both certain.
 *
 * @throws RangeError for a standard error below 0, or what is no number
 */
export function probabilityBetter(a: Uncertain, b: Uncertain): number {
  for (const { value, standardError } of [a, b]) {
    if (!Number.isFinite(value) || !(standardError >= 0)) throw new RangeError(`Nothing to compare: ${value} ± ${standardError}.`);
  }
  const spread = Math.hypot(a.standardError, b.standardError);
  if (spread === 0) return a.value > b.value ? 1 : a.value < b.value ? 0 : 0.5;
  return normalProbability((a.value - b.value) / spread);
}

export interface Ranked extends Uncertain {
  readonly key: string;
}

/**
 * Tiers in place of ranks. From the highest value down (equal ones by key), somebody joins the tier of the one before as long as the tier's
 * first is not better with the given probability; else a new tier begins. Within a tier nobody can be told from its first. Across tiers
 * neighbours may be close: compare two by `probabilityBetter`. The order of the input does not matter.
 *
 * @param certainty between 0.5 and 1; 0.95 when not given
 * @returns keys, the best tier first, by key within a tier: an order within would be read as a rank
 * @throws RangeError for a certainty outside of that, or a figure that is none
 */
export function tiers(figures: readonly Ranked[], certainty = 0.95): readonly (readonly string[])[] {
  if (!(certainty > 0.5 && certainty < 1)) throw new RangeError(`A certainty lies between 0.5 and 1: ${certainty}.`);
  const order = [...figures].sort((a, b) => b.value - a.value || byKey(a.key, b.key));
  const found: { first: Ranked; keys: string[] }[] = [];
  for (const figure of order) {
    const tier = found.at(-1);
    if (tier && probabilityBetter(tier.first, figure) < certainty) tier.keys.push(figure.key);
    else found.push({ first: figure, keys: [figure.key] });
  }
  return found.map(({ keys }) => keys.sort(byKey));
}

const byKey = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** So many of so many. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

/** z beyond which two channels of one place are looked at by a person. */
const SUSPICIOUS = 3;

export interface ChannelComparison {
  /** In standard errors; positive where the first share is higher. */
  readonly z: number;
  /** |z| > 3: more than modes of asking usually explain. No proof of anything. */
  readonly review: boolean;
}

/**
 * Whether two channels answer alike: the z-test of two proportions with the pooled share (Fleiss 1981, 2.3). Null where a channel has no
 * answers. Both all or both none: z is 0.
 *
 * @throws RangeError for what is no count
 */
export function compareShares(a: Count, b: Count): ChannelComparison | null {
  for (const { hits, of } of [a, b]) if (!(hits >= 0 && hits <= of && of < Infinity)) throw new RangeError(`${hits} of ${of} is no share.`);
  if (a.of === 0 || b.of === 0) return null;
  const pooled = (a.hits + b.hits) / (a.of + b.of);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / a.of + 1 / b.of));
  const z = spread > 0 ? (a.hits / a.of - b.hits / b.of) / spread : 0;
  return { z, review: Math.abs(z) > SUSPICIOUS };
}

/** How two channels answered in one group of similar people. */
export interface ModeCell {
  /** How many of the population are like that. */
  readonly population: number;
  readonly first: Uncertain;
  readonly second: Uncertain;
}

/**
 * By how much the first channel answers higher than the second among people who are alike: the difference in each cell, averaged over
 * the population (direct standardisation), so that "the old are telephoned" is not taken for an effect of the telephone. Null without
 * people.
 *
 * @param cells only those where both channels have answers; what the others are is not covered
 * @throws RangeError for a population below 0, or a figure that is none
 */
export function modeEffect(cells: readonly ModeCell[]): Uncertain | null {
  if (cells.some(({ population }) => !(population >= 0 && population < Infinity))) throw new RangeError('A cell has no population.');
  const total = sum(cells.map(({ population }) => population));
  if (total === 0) return null;
  const parts = cells.map(({ population, first, second }) => ({
    share: population / total,
    difference: first.value - second.value,
    spread: Math.hypot(first.standardError, second.standardError),
  }));
  if (parts.some(({ difference, spread }) => !Number.isFinite(difference + spread))) throw new RangeError('A cell has no figure.');
  return {
    value: sum(parts.map(({ share, difference }) => share * difference)),
    standardError: Math.sqrt(sum(parts.map(({ share, spread }) => (share * spread) ** 2))),
  };
}
