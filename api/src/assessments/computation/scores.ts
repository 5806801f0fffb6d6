import { isWeighed } from './check.js';
import { COUNTED, type Columns } from './columns.js';
import { indicatorAt, type Frame } from './frame.js';
import { BANDS, type Indicator } from './input.js';
import { largestRemainder } from './remainder.js';

/** What lines come to; by slot and by subject. */
export interface Scores {
  /** In hundredths; NaN where nothing counts. Points of BONUS and DEDUCTION, those below 0. */
  readonly normalised: Float64Array;
  /** What keeping it within its limits did. */
  readonly limit: Float64Array;
  readonly weight: Int32Array;
  readonly contribution: Int32Array;
  /** In hundredths; −1: too little could be counted. */
  readonly score: Int32Array;
  /** The contribution of the line LIMIT. */
  readonly cut: Int32Array;
  /** In points. */
  readonly deviation: Float64Array;
  /** Place in BANDS of the best that vetoes leave; 0 without a veto. */
  readonly veto: Uint8Array;
}

export const HUNDRED = 10_000;

/** `Score = Σ w_k N_k + bonus − deduction`, limited to 0 to 100 (section 4.1 of the domain), all in whole hundredths. */
export function scoresOf(frame: Frame, columns: Columns): Scores {
  const { slots, subjects, first } = frame;
  const scores: Scores = {
    normalised: new Float64Array(slots).fill(NaN),
    limit: new Float64Array(slots),
    weight: new Int32Array(slots),
    contribution: new Int32Array(slots),
    score: new Int32Array(subjects.length),
    cut: new Int32Array(subjects.length),
    deviation: new Float64Array(subjects.length),
    veto: new Uint8Array(subjects.length),
  };
  subjects.forEach((_, subject) => {
    const own = { from: first[subject] as number, to: first[subject + 1] as number };
    for (let slot = own.from; slot < own.to; slot++) normalise(frame, columns, scores, subject, slot);
    add(frame, columns, scores, subject, own);
  });
  return scores;
}

function normalise(frame: Frame, { state, value }: Columns, scores: Scores, subject: number, slot: number): void {
  if (state[slot] !== COUNTED) return;
  const indicator = indicatorAt(frame, slot);
  if (indicator.kind === 'VETO') {
    const worst = (frame.numerator[slot] as number) > 0 && indicator.capsAt ? BANDS.indexOf(indicator.capsAt) : 0;
    scores.veto[subject] = Math.max(scores.veto[subject] as number, worst);
    return;
  }
  const { points, limited } = normalised(indicator, value[slot] as number);
  scores.normalised[slot] = limited;
  scores.limit[slot] = limited - points;
}

/**
 * `N = 100 · clip((x − floor) / (target − floor), 0, most)` (section 4.2 of the domain; "less is better" has its floor above the target), and
 * for bonus and deduction the points, in hundredths.
 */
export function normalised({ kind, floor, target, most }: Indicator, value: number): { readonly points: number; readonly limited: number } {
  const part = (value - floor) / (target - floor);
  const isAdded = kind === 'BONUS' || kind === 'DEDUCTION';
  const points = Math.round(part * 100 * (isAdded ? most : 100));
  const limited = Math.min(Math.max(points, 0), Math.round(most * 100));
  return kind === 'DEDUCTION' ? { points: 0 - points, limited: 0 - limited } : { points: points + 0, limited: limited + 0 };
}

/** Shares out the weight of what does not count, and adds up. */
function add(frame: Frame, columns: Columns, scores: Scores, subject: number, { from, to }: { readonly from: number; readonly to: number }): void {
  const slots = Array.from({ length: to - from }, (_, i) => from + i).filter((slot) => !Number.isNaN(scores.normalised[slot]));
  const parts = slots.map((slot) => {
    const indicator = indicatorAt(frame, slot);
    // In millionths of a hundredth: reliabilities have four decimals.
    return isWeighed(indicator) ? Math.round(indicator.weight * (columns.factor[slot] as number) * 1e6) : 0;
  });
  const covered = parts.reduce((a, b) => a + b, 0);
  if (covered === 0 || covered < frame.rules.leastCovered * 1e6) {
    scores.score[subject] = -1;
    return;
  }
  const weights = largestRemainder(
    parts.map((part) => part * HUNDRED),
    covered,
    HUNDRED,
  );
  const products = slots.map(
    (slot, i) => (isWeighed(indicatorAt(frame, slot)) ? (weights[i] as number) : HUNDRED) * (scores.normalised[slot] as number),
  );
  const sum = Math.floor((products.reduce((a, b) => a + b, 0) + HUNDRED / 2) / HUNDRED);
  largestRemainder(products, HUNDRED, sum).forEach((contribution, i) => (scores.contribution[slots[i] as number] = contribution));
  weights.forEach((weight, i) => (scores.weight[slots[i] as number] = weight));
  scores.score[subject] = Math.min(Math.max(sum, 0), HUNDRED);
  scores.cut[subject] = scores.score[subject] - sum;
  scores.deviation[subject] = deviationOf(frame, columns, scores, slots);
}

/** Lines err apart from each other: `√ Σ (w · 100 / |target − floor| · sd)²`. */
function deviationOf(frame: Frame, { deviation }: Columns, { weight }: Scores, slots: readonly number[]): number {
  const variance = slots.reduce((total, slot) => {
    const { floor, target } = indicatorAt(frame, slot);
    return total + (((weight[slot] as number) / 100) * ((deviation[slot] as number) / (target - floor))) ** 2;
  }, 0);
  return Math.round(Math.sqrt(variance) * 1e4) / 1e4;
}
