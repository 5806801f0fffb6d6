import { groupBy, sum } from './sums.js';

/** A number to be explained, what it weighs, and what may explain it: `{ age: '60+', sex: 'F' }`. */
export interface Explained {
  readonly value: number;
  readonly weight: number;
  readonly categories: Readonly<Record<string, string>>;
}

const ENOUGH = 1e-9;
const MOST_ROUNDS = 100;

/**
 * What is left of each value when the effects of its categories are taken away: weighted least squares on all categories at once,
 * found by taking away one margin's means after the other until nothing moves (backfitting: Hastie & Tibshirani 1990, 4.3).
 *
 * @param units all with the same margins, weights above 0
 * @returns in the order of the units
 */
export function residuals(units: readonly Explained[]): number[] {
  const left = units.map(({ value }) => value);
  const margins = Object.keys(units[0]?.categories ?? {});
  const groups = margins.flatMap((name) => [...groupBy(units.keys(), (i) => units[i]?.categories[name] ?? '').values()]);
  const widest = left.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let [round, moved] = [0, Infinity]; round < MOST_ROUNDS && moved > ENOUGH * widest; round++) {
    moved = 0;
    for (const group of groups) moved = Math.max(moved, Math.abs(centre(group, units, left)));
  }
  return left;
}

/** Takes the group's mean away from its members, and returns it. */
function centre(group: readonly number[], units: readonly Explained[], left: number[]): number {
  const weightOf = (i: number) => units[i]?.weight ?? 0;
  const mean = sum(group.map((i) => weightOf(i) * (left[i] ?? 0))) / sum(group.map(weightOf));
  for (const i of group) left[i] = (left[i] ?? 0) - mean;
  return mean;
}
