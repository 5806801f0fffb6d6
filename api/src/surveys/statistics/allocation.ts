import { sum } from './sums.js';

/** A part of the population that is sampled by itself: a grid by age group, say. */
export interface Stratum {
  readonly key: string;
  /** N_h: how many there are to choose from; a whole number, 0 or more. */
  readonly size: number;
  /** S_h: how far answers in it are expected to differ (standard deviation). Given for all strata the allocation is Neyman's. */
  readonly deviation?: number;
}

/** How many to draw from each stratum, or why the total cannot be met. */
export type Allocation =
  | { readonly ok: true; readonly sizes: ReadonlyMap<string, number> }
  /** TOO_FEW_PEOPLE: `most` is all there are. MINIMUM_TOO_HIGH: the minimum of all strata together is `least` already. */
  | { readonly ok: false; readonly reason: 'TOO_FEW_PEOPLE'; readonly most: number }
  | { readonly ok: false; readonly reason: 'MINIMUM_TOO_HIGH'; readonly least: number };

interface Share {
  readonly key: string;
  readonly least: number;
  readonly most: number;
  readonly pull: number;
}

/**
 * Shares out a sample: everybody's minimum first (all of a stratum that is smaller), the rest in proportion to N_h, or to
 * N_h S_h when deviations are given (Neyman 1934). No stratum gets more than it has; what it cannot take goes to the others.
 * Whole numbers by largest remainder, ties by key. The sizes add up to the total exactly, and do not depend on the order of strata.
 *
 * @throws RangeError for sizes that are no counts, deviations below 0 or given for some strata only, or a key that comes twice
 */
export function allocate(strata: readonly Stratum[], total: number, minimum = 0): Allocation {
  check(strata, total, minimum);
  const shares = sharesOf(strata, minimum);
  const most = sum(shares.map((share) => share.most));
  if (most < total) return { ok: false, reason: 'TOO_FEW_PEOPLE', most };
  const least = sum(shares.map((share) => share.least));
  if (least > total) return { ok: false, reason: 'MINIMUM_TOO_HIGH', least };
  return { ok: true, sizes: whole(bounded(shares, total), total) };
}

/** By key, so that not even a last digit depends on the order they come in. */
function sharesOf(strata: readonly Stratum[], minimum: number): Share[] {
  const widest = Math.max(...strata.map(({ deviation = 1 }) => deviation));
  // Against the widest, a billionth is nothing.
  const pullOf = ({ size, deviation = 1 }: Stratum) => (deviation > widest * 1e-9 ? size * (deviation / widest) : 0);
  const shares = strata.map((stratum): Share => {
    const { key, size } = stratum;
    return { key, least: Math.min(size, minimum), most: size, pull: pullOf(stratum) };
  });
  return shares.sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface Part {
  readonly share: Share;
  readonly exact: number;
}

/**
 * The exact parts, between least and most, that are otherwise proportional: part = clamp(pull · λ), where λ is found by
 * halving, because the sum of the parts only grows with it.
 */
function bounded(shares: readonly Share[], total: number): Part[] {
  const at = (factor: number) => shares.map((share) => ({ share, exact: Math.min(share.most, Math.max(share.least, share.pull * factor)) }));
  const amount = (factor: number) => sum(at(factor).map(({ exact }) => exact));
  const pulled = sum(shares.map(({ least, most, pull }) => (pull > 0 ? most : least)));
  if (pulled <= total) return afterTheRest(shares, total);
  let [low, high] = [0, 1];
  while (amount(high) < total) high *= 2;
  for (let step = 0; step < 200 && high - low > Number.EPSILON * high; step++) {
    const middle = (low + high) / 2;
    if (amount(middle) < total) low = middle;
    else high = middle;
  }
  return at(high);
}

/** All who pull are full: what is left goes to strata where nobody is expected to differ (S_h = 0), in proportion to what they have. */
function afterTheRest(shares: readonly Share[], total: number): Part[] {
  const free = shares.filter(({ pull }) => pull === 0);
  const room = sum(free.map(({ most, least }) => most - least));
  const left = total - sum(shares.map(({ pull, most, least }) => (pull > 0 ? most : least)));
  return shares.map((share) => {
    if (share.pull > 0) return { share, exact: share.most };
    return { share, exact: share.least + (room > 0 ? ((share.most - share.least) * left) / room : 0) };
  });
}

/** Rounds down, and gives what is left to the largest remainders that have room. */
function whole(parts: readonly Part[], total: number): Map<string, number> {
  // A part of 2.9999999999 is 3: halving stops a last digit away.
  const sizes = new Map(parts.map(({ share, exact }) => [share.key, Math.min(share.most, Math.floor(exact + 1e-9))]));
  let left = total - sum(sizes.values());
  const remainder = ({ share, exact }: Part) => exact - (sizes.get(share.key) ?? 0);
  const order = parts
    .map((part) => ({ part, rest: Math.round(remainder(part) * 1e9) }))
    .sort((a, b) => b.rest - a.rest || (a.part.share.key < b.part.share.key ? -1 : 1));
  for (; left > 0;) {
    for (const { part } of order) {
      const size = sizes.get(part.share.key) ?? 0;
      if (left === 0 || size >= part.share.most) continue;
      sizes.set(part.share.key, size + 1);
      left--;
    }
  }
  return sizes;
}

function check(strata: readonly Stratum[], total: number, minimum: number): void {
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (!isCount(total)) throw new RangeError(`A sample is a whole number of people: ${total}.`);
  if (!isCount(minimum)) throw new RangeError(`A minimum is a whole number of people: ${minimum}.`);
  if (new Set(strata.map(({ key }) => key)).size < strata.length) throw new RangeError('A stratum comes twice.');
  const known = strata.filter(({ deviation }) => deviation !== undefined).length;
  if (known > 0 && known < strata.length) throw new RangeError('Deviations are given for all strata or for none.');
  for (const { key, size, deviation = 1 } of strata) {
    if (!isCount(size)) throw new RangeError(`Stratum ${key} has no whole number of people: ${size}.`);
    if (!(deviation >= 0 && deviation < Infinity)) throw new RangeError(`Stratum ${key} has no deviation: ${deviation}.`);
  }
}
