import { median, sum } from './sums.js';

/** What came out of one area, or for one worker: the mean of n answers and their variance around it (n − 1 in the divisor). */
export interface AreaMean {
  readonly key: string;
  readonly n: number;
  readonly mean: number;
  /** Of n = 1 whatever stands here has no say. */
  readonly variance: number;
}

/** So many of n answers. */
export interface AreaShare {
  readonly key: string;
  readonly n: number;
  readonly hits: number;
}

export interface Shrunken {
  readonly key: string;
  /** Between the area's own figure and that of its peers. */
  readonly value: number;
  /** B: how much the area's own figure counts, 0 to 1; also its reliability. */
  readonly reliability: number;
  readonly standardDeviation: number;
  readonly n: number;
}

/** What the peers have in common. */
export interface Peers {
  /** μ: the mean of all answers. */
  readonly mean: number;
  /** σ²: variance within areas. */
  readonly within: number;
  /** τ²: variance between areas. 0 where the areas differ no more than chance makes them. */
  readonly between: number;
}

export interface SmallAreas {
  readonly peers: Peers;
  readonly areas: readonly Shrunken[];
  /** The middle B, below 0.5 too little to judge anybody by; null without areas. */
  readonly medianReliability: number | null;
}

/**
 * Moves each mean towards that of its peers, the more the fewer answers it has (Fay & Herriot 1979; Morris 1983):
 * `B = τ² / (τ² + σ²/n)`, `μ + B (x̄ − μ)`, standard deviation `√(τ² (1 − B))`, with σ² and τ² by moments (`peersOf`). Where τ² = 0 all
 * get μ, and nobody may be told from anybody by it. An area without answers gets μ with B = 0.
 *
 * @throws RangeError for n that is no count, or a mean or variance that is none
 */
export function shrinkMeans(areas: readonly AreaMean[]): SmallAreas {
  const peers = peersOf(areas);
  return { peers, ...shrunken(areas.map((area) => shrinkMean(area, peers))) };
}

/** One mean among peers that are known. */
export function shrinkMean({ key, n, mean }: Pick<AreaMean, 'key' | 'n' | 'mean'>, peers: Peers): Shrunken {
  const { between, within } = peers;
  // Without a spread within, a single answer says it all; without one between, a thousand say nothing.
  const reliability = n === 0 || between === 0 ? 0 : between / (between + within / n);
  const value = n === 0 ? peers.mean : peers.mean + reliability * (mean - peers.mean);
  return { key, n, value, reliability, standardDeviation: Math.sqrt(between * (1 - reliability)) };
}

/**
 * The analysis of variance by moments (Searle, Casella & McCulloch 1992, 3.6): `σ² = Σ (n_j − 1) s_j² / Σ (n_j − 1)`,
 * `τ² = max(0, (Σ n_j (x̄_j − x̄)² − (J − 1) σ²) / (N − Σ n_j² / N))`.
 *
 * @throws RangeError as `shrinkMeans`, and when nobody answered anywhere
 */
export function peersOf(areas: readonly AreaMean[]): Peers {
  for (const { key, n, mean, variance } of areas) {
    if (!isCount(n)) throw new RangeError(`${key} has no number of answers: ${n}.`);
    if (n > 0 && !Number.isFinite(mean)) throw new RangeError(`${key} has no mean: ${mean}.`);
    if (n > 1 && !(variance >= 0 && variance < Infinity)) throw new RangeError(`${key} has no variance: ${variance}.`);
  }
  const answered = areas.filter(({ n }) => n > 0);
  const total = sum(answered.map(({ n }) => n));
  if (total === 0) throw new RangeError('Nobody answered anywhere.');
  const mean = sum(answered.map((area) => area.n * area.mean)) / total;
  const freedom = total - answered.length;
  const within = freedom > 0 ? sum(answered.map(({ n, variance }) => (n > 1 ? (n - 1) * variance : 0))) / freedom : 0;
  const squares = sum(answered.map((area) => area.n * (area.mean - mean) ** 2));
  const scale = total - sum(answered.map(({ n }) => n * n)) / total;
  // With one answer everywhere what is within cannot be told from what is between: nobody is judged by it.
  const between = scale > 0 && freedom > 0 ? Math.max(0, (squares - (answered.length - 1) * within) / scale) : 0;
  return { mean, within, between };
}

export interface SmallShares {
  /** Of all answers together. */
  readonly share: number;
  /** α + β: as many answers as the peers' share counts for each area; Infinity where the areas differ no more than by chance. */
  readonly priorSize: number;
  readonly areas: readonly Shrunken[];
  readonly medianReliability: number | null;
}

/**
 * The same for proportions: Beta-binomial, `(x + α) / (n + α + β)`, with standard deviation `√(p̂ (1 − p̂) / (n + α + β + 1))` and
 * `B = n / (n + α + β)`. α and β by moments (Kleinman 1973, weighted by n): from the correlation ρ of answers within an area, where the
 * expected `Σ n_j (p_j − p)²` is `p (1 − p) (J − 1 + ρ Σ (n_j − 1) (1 − n_j / N))`, α + β = 1/ρ − 1.
 *
 * @throws RangeError for counts that are none, or when nobody answered anywhere
 */
export function shrinkShares(areas: readonly AreaShare[]): SmallShares {
  for (const { key, n, hits } of areas) if (!isCount(n) || !isCount(hits) || hits > n) throw new RangeError(`${key} has no share: ${hits} of ${n}.`);
  const answered = areas.filter(({ n }) => n > 0);
  const total = sum(answered.map(({ n }) => n));
  if (total === 0) throw new RangeError('Nobody answered anywhere.');
  const share = sum(answered.map(({ hits }) => hits)) / total;
  const correlation = correlationWithin(answered, share, total);
  const priorSize = correlation > 0 ? 1 / correlation - 1 : Infinity;
  return { share, priorSize, ...shrunken(areas.map((area) => shrinkShare(area, share, priorSize))) };
}

function correlationWithin(areas: readonly AreaShare[], share: number, total: number): number {
  const spread = share * (1 - share);
  const room = sum(areas.map(({ n }) => (n - 1) * (1 - n / total)));
  if (spread === 0 || room <= 0) return 0;
  const squares = sum(areas.map(({ n, hits }) => n * (hits / n - share) ** 2));
  return Math.min(1, (squares / spread - (areas.length - 1)) / room);
}

function shrinkShare({ key, n, hits }: AreaShare, share: number, priorSize: number): Shrunken {
  if (priorSize === Infinity) return { key, n, value: share, reliability: 0, standardDeviation: 0 };
  const size = n + priorSize;
  const value = size > 0 ? (hits + share * priorSize) / size : share;
  return { key, n, value, reliability: size > 0 ? n / size : 0, standardDeviation: Math.sqrt((value * (1 - value)) / (size + 1)) };
}

const shrunken = (areas: readonly Shrunken[]) => ({
  areas,
  medianReliability: areas.length > 0 ? median(areas.map((area) => area.reliability)) : null,
});
const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
