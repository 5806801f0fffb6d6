import { groupBy, sum } from './sums.js';

/** One answer: what it weighs before, and which category it is in on each margin: `{ age: '60+', sex: 'F' }`. */
export interface RakingUnit {
  readonly weight: number;
  readonly categories: Readonly<Record<string, string>>;
}

/** What is known about the population: how many of each category. */
export interface Margin {
  readonly name: string;
  readonly targets: ReadonlyMap<string, number>;
}

/**
 * Why a target was missed. EMPTY_CELL: nobody of that category weighs anything, so nobody can speak for it: merge it with another.
 * INCONSISTENT_TOTAL: the margin adds up to another population than the first margin. UNKNOWN_CATEGORY: an answer is in a
 * category without a target. NOT_REACHED: the rounds were over, or the margins contradict each other in this sample.
 */
export type RakingFaultReason = 'EMPTY_CELL' | 'INCONSISTENT_TOTAL' | 'UNKNOWN_CATEGORY' | 'NOT_REACHED';

export interface RakingFault {
  readonly margin: string;
  /** Null when it is about the margin as a whole. */
  readonly category: string | null;
  readonly reason: RakingFaultReason;
  /** What the category should weigh; of a whole margin, what it adds up to. */
  readonly target: number;
  /** What it weighs now; of a whole margin, what the first one adds up to. */
  readonly reached: number;
}

export interface Raked {
  /** In the order of the units; finite and not below 0, whatever came in. */
  readonly weights: readonly number[];
  /** Every margin is met within the tolerance. When not, `faults` says which is not and why. */
  readonly converged: boolean;
  readonly rounds: number;
  /** By which part the last round still moved the category that it moved most. */
  readonly change: number;
  readonly faults: readonly RakingFault[];
}

export interface RakingLimits {
  readonly rounds?: number;
  /** A part: 0.001 for 0.1 %. */
  readonly tolerance?: number;
}

/**
 * Raking, or iterative proportional fitting (Deming & Stephan 1940): scales weights to one margin after the other, until a round
 * moves no category by so much that a margin could miss its targets by the tolerance, or the rounds are over. A category that cannot be met is left as it is and said;
 * a category with the target 0 gets weight 0. Always ends, and always with numbers.
 *
 * @throws RangeError for weights or targets below 0, no margin, a margin that comes twice, or a unit that lacks a category
 */
export function rake(units: readonly RakingUnit[], margins: readonly Margin[], { rounds = 50, tolerance = 0.001 }: RakingLimits = {}): Raked {
  check(units, margins);
  const weights = units.map(({ weight }) => weight);
  const cells = margins.flatMap((margin) => cellsOf(units, margin));
  let [done, change] = [0, Infinity];
  // What one margin meets, each of the others may move once more before the round ends.
  const enough = tolerance / margins.length;
  while (done < rounds && change > enough) {
    change = 0;
    for (const cell of cells) change = Math.max(change, fit(cell, weights));
    done++;
  }
  const faults = [...totals(margins, tolerance), ...cells.flatMap((cell) => fault(cell, weights, tolerance))];
  return { weights, rounds: done, change, converged: faults.length === 0 && change <= enough, faults };
}

interface Cell {
  readonly margin: string;
  readonly category: string;
  /** Undefined where the population has no such category. */
  readonly target: number | undefined;
  readonly members: readonly number[];
}

function cellsOf(units: readonly RakingUnit[], { name, targets }: Margin): Cell[] {
  const members = groupBy(units.keys(), (i) => units[i]?.categories[name] ?? '');
  return [...new Set([...targets.keys(), ...members.keys()])].map((category) => {
    return { margin: name, category, target: targets.get(category), members: members.get(category) ?? [] };
  });
}

const weightOf = ({ members }: Cell, weights: readonly number[]) => sum(members.map((i) => weights[i] ?? 0));

/** By which part of itself the cell changed. */
function fit(cell: Cell, weights: number[]): number {
  const reached = weightOf(cell, weights);
  const factor = (cell.target ?? reached) / reached;
  // Nobody there, or so little that its part of anything is no number.
  if (reached === 0 || !Number.isFinite(factor)) return 0;
  for (const i of cell.members) weights[i] = (weights[i] ?? 0) * factor;
  return Math.abs(factor - 1);
}

function fault(cell: Cell, weights: readonly number[], tolerance: number): RakingFault[] {
  const { margin, category, target, members } = cell;
  const reached = weightOf(cell, weights);
  const said = { margin, category, target: target ?? 0, reached };
  if (target === undefined) return reached > 0 ? [{ ...said, reason: 'UNKNOWN_CATEGORY' }] : [];
  if (Math.abs(reached - target) <= tolerance * target) return [];
  return [{ ...said, reason: members.length === 0 || reached === 0 ? 'EMPTY_CELL' : 'NOT_REACHED' }];
}

function totals(margins: readonly Margin[], tolerance: number): RakingFault[] {
  const [first = 0, ...others] = margins.map(({ targets }) => sum(targets.values()));
  return others.flatMap((total, i): RakingFault[] => {
    if (Math.abs(total - first) <= tolerance * first) return [];
    return [{ margin: margins[i + 1]?.name ?? '', category: null, reason: 'INCONSISTENT_TOTAL', target: total, reached: first }];
  });
}

function check(units: readonly RakingUnit[], margins: readonly Margin[]): void {
  const isAmount = (value: number) => value >= 0 && value < Infinity;
  if (margins.length === 0) throw new RangeError('Raking needs a margin.');
  if (new Set(margins.map(({ name }) => name)).size < margins.length) throw new RangeError('A margin comes twice.');
  for (const { name, targets } of margins) {
    for (const [category, target] of targets) if (!isAmount(target)) throw new RangeError(`${name} ${category} has no target: ${target}.`);
    if (units.some(({ categories }) => categories[name] === undefined)) throw new RangeError(`An answer has no ${name}.`);
  }
  for (const { weight } of units) if (!isAmount(weight)) throw new RangeError(`No weight: ${weight}.`);
}
