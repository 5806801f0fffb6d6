import { meanInterval, wilsonInterval, type Interval } from '../statistics/index.js';
import { NOTHING, type Answers } from './answers.js';

/*
 * What is known of one item in one group: sums that can be added up from strata to grids, communities and streets. N values; Σ w,
 * Σ w y, Σ w²; A, B and C, of which the variance is made whatever the mean will be; degrees of freedom; Σ w at levels 1 to 5, at 6
 * and less, at 9 and more; and how many said the highest level.
 */
const [N, W, WS, WW, A, B, C, FREE, LEVEL, TOP] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 15];
export const WIDTH = 16;

/** Several of them beside each other: group g stands at g · WIDTH. */
export type Sums = Float64Array;
export const sumsFor = (groups: number): Sums => new Float64Array(groups * WIDTH);
export const countIn = (sums: Sums, group: number): number => sums[group * WIDTH + N] ?? 0;

const [WSQ, WSSQ] = [A, B];

/**
 * Sums over the answers to one item, by stratum and another division of them: group = stratum · divisions + division. In place of A, B
 * and C stand Σ w² y² and Σ w² y, until `closed` turns them.
 */
export function sumItem(answers: Answers, weights: Float64Array, item: number, divisions: number, divisionOf: Uint8Array): Sums {
  const { count, items, stratum, scores, strata } = answers;
  const sums = sumsFor(strata.length * divisions);
  for (let i = 0; i < count; i++) {
    const score = scores[i * items + item] as number;
    if (score === NOTHING) continue;
    const weight = weights[i] as number;
    const at = ((stratum[i] as number) * divisions + (divisionOf[i] as number)) * WIDTH;
    sums[at + N]! += 1;
    sums[at + W]! += weight;
    sums[at + WS]! += weight * score;
    sums[at + WW]! += weight * weight;
    sums[at + WSQ]! += weight * weight * score;
    sums[at + WSSQ]! += weight * weight * score * score;
    if (score >= 1 && score <= 5) sums[at + LEVEL + score - 1]! += weight;
    if (score <= 6) sums[at + LEVEL + 5]! += weight;
    if (score >= 9) sums[at + LEVEL + 6]! += weight;
    if (score === 5) sums[at + TOP]! += 1;
  }
  return sums;
}

/**
 * Adds the divisions of one stratum that are wanted to a group of `into`, with its part of the variance. With z = w (y − m) within the
 * wanted divisions and 0 outside, n/(n − 1) Σ (z − z̄)² is A − 2 m B + m² C: nobody needs to know m yet. A stratum of one answer counts
 * its distance from the whole.
 * @param n answers in the stratum, wanted or not: who is outside of the group asked about belongs to the sample (Lumley 2010, 2.3)
 */
export function addStratum(sums: Sums, stratum: number, divisions: number, wanted: (division: number) => boolean, n: number, into: Sums): void {
  const own = into.fill(0, 0, WIDTH);
  let [squares, products] = [0, 0];
  for (let division = 0; division < divisions; division++) {
    const at = (stratum * divisions + division) * WIDTH;
    if (!wanted(division) || sums[at + N] === 0) continue;
    for (const part of [N, W, WS, WW, TOP]) own[part]! += sums[at + part] as number;
    for (let level = LEVEL; level < TOP; level++) own[level]! += sums[at + level] as number;
    squares += sums[at + WSSQ] as number;
    products += sums[at + WSQ] as number;
  }
  if (own[N] === 0) return;
  const [w, ws, ww] = [own[W] as number, own[WS] as number, own[WW] as number];
  const [factor, less] = n > 1 ? [n / (n - 1), 1 / n] : [1, 0];
  own[A] = factor * (squares - less * ws * ws);
  own[B] = factor * (products - less * ws * w);
  own[C] = factor * (ww - less * w * w);
  // Of a stratum of one the distance from the whole is all that is known: a degree, but for the whole's own.
  own[FREE] = Math.max(1, n - 1);
}

/** Adds the first group of `from` to a group of `into`. */
export function addTo(into: Sums, group: number, from: Sums): void {
  const at = group * WIDTH;
  for (let part = 0; part < WIDTH; part++) into[at + part]! += from[part] as number;
}

export interface Mean {
  readonly n: number;
  /** Σ w: how many people they speak for. */
  readonly weight: number;
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Kish 1965: what unequal weights cost. */
  readonly designEffect: number;
  /** Σ w at each level over Σ w: of levels 1 to 5, of 6 and less, of 9 and more. */
  readonly shares: readonly number[];
  /** How many said the highest level, unweighted. */
  readonly top: number;
}

/**
 * A weighted mean over strata with its error: the same as `estimateMean` of the statistics over the single answers (Taylor
 * linearisation; no finite population correction, which makes it a little too large). @returns undefined without answers
 */
export function meanOf(sums: Sums, group: number): Mean | undefined {
  const of = (part: number) => sums[group * WIDTH + part] as number;
  const [n, w] = [of(N), of(W)];
  if (n === 0 || !(w > 0)) return undefined;
  const value = of(WS) / w;
  const variance = (of(A) - 2 * value * of(B) + value ** 2 * of(C)) / w ** 2;
  return {
    n,
    weight: w,
    value,
    // What the machine leaves over where all said the same is no variance.
    standardError: variance > 1e-12 * Math.max(1, value ** 2) ? Math.sqrt(variance) : 0,
    degreesOfFreedom: of(FREE),
    designEffect: (n * of(WW)) / w ** 2,
    shares: Array.from({ length: TOP - LEVEL }, (_, level) => of(LEVEL + level) / w),
    top: of(TOP),
  };
}

/** The interval of a share with the effective size of its sample. */
export const shareInterval = (share: number, { n, designEffect }: Pick<Mean, 'n' | 'designEffect'>): Interval =>
  wilsonInterval(Math.min(1, Math.max(0, share)), n / Math.max(designEffect, 1e-9));

export const intervalOf = ({ value, standardError, degreesOfFreedom }: Mean): Interval => meanInterval(value, standardError, degreesOfFreedom);
