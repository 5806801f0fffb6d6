import { groupBy, sum } from './sums.js';

/** A number to be explained, what it weighs, and what may explain it: `{ age: '60+', sex: 'F' }`. */
export interface Explained {
  readonly value: number;
  readonly weight: number;
  readonly categories: Readonly<Record<string, string>>;
}

/** Against the widest value: far below what a standard error is read to. */
const ENOUGH = 1e-8;
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
  const groups = groupsOf(units);
  const widest = left.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let [round, moved] = [0, Infinity]; round < MOST_ROUNDS && moved > ENOUGH * widest; round++) {
    moved = 0;
    for (const group of groups) moved = Math.max(moved, Math.abs(centre(group, left)));
  }
  return left;
}

/** Those of one category, and which part of the category's weight each is. */
type Group = readonly (readonly [unit: number, part: number])[];

function groupsOf(units: readonly Explained[]): Group[] {
  const weightOf = (i: number) => units[i]?.weight ?? 0;
  return Object.keys(units[0]?.categories ?? {}).flatMap((name) =>
    [...groupBy(units.keys(), (i) => units[i]?.categories[name] ?? '').values()].map((members): Group => {
      const total = sum(members.map(weightOf));
      return members.map((i) => [i, weightOf(i) / total]);
    }),
  );
}

/** Takes the group's mean away from its members, and returns it. */
function centre(group: Group, left: number[]): number {
  let mean = 0;
  for (const [i, part] of group) mean += part * (left[i] ?? 0);
  for (const [i] of group) left[i] = (left[i] ?? 0) - mean;
  return mean;
}
