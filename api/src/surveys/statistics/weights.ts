import { groupBy, median, sum } from './sums.js';

/** What one answer stands for before anything is corrected: 1/π = N/n. @throws RangeError unless 0 < drawn ≤ population */
export function baseWeight(population: number, drawn: number): number {
  if (!(drawn > 0 && drawn <= population && population < Infinity)) throw new RangeError(`${drawn} of ${population} cannot be drawn.`);
  return population / drawn;
}

/** Somebody who was drawn. */
export interface DrawnUnit {
  /** Those in one cell answer about as readily as each other: grid by age group, say. */
  readonly cell: string;
  readonly weight: number;
  readonly answered: boolean;
}

export interface NonResponseWeights {
  /** In the order of the units; 0 for who did not answer. */
  readonly weights: readonly number[];
  /** Cells where nobody answered: nobody speaks for their people, until raking or a wider cell makes somebody. */
  readonly silentCells: readonly string[];
}

/**
 * Divides the weights of those who answered by the weighted response rate of their cell (Oh & Scheuren 1983), so that they
 * speak for the cell's silent ones too. Leave out units that were not eligible.
 *
 * @throws RangeError for a weight that is not above 0
 */
export function adjustForNonResponse(units: readonly DrawnUnit[]): NonResponseWeights {
  for (const { weight } of units) if (!(weight > 0 && weight < Infinity)) throw new RangeError(`Who was drawn has a weight: ${weight}.`);
  const cells = groupBy(units, ({ cell }) => cell);
  const factors = new Map<string, number>();
  for (const [cell, members] of cells) {
    const answered = sum(members.map(({ weight, answered }) => (answered ? weight : 0)));
    if (answered > 0) factors.set(cell, sum(members.map(({ weight }) => weight)) / answered);
  }
  return {
    weights: units.map(({ cell, weight, answered }) => (answered ? weight * (factors.get(cell) ?? 0) : 0)),
    silentCells: [...cells.keys()].filter((cell) => !factors.has(cell)),
  };
}

export interface TrimmedWeights {
  readonly weights: readonly number[];
  /** No weight is above it. */
  readonly limit: number;
  /** How many were cut. */
  readonly trimmed: number;
}

/**
 * Cuts weights at a multiple of their median, so that no single answer decides: a little bias for much less variance. Weights
 * of 0 stay 0 and have no say in the median. What is cut is not given to others: rake afterwards, and totals are right again.
 *
 * @throws RangeError for a weight below 0 or a factor below 1
 */
export function trim(weights: readonly number[], factor = 5): TrimmedWeights {
  if (!(factor >= 1)) throw new RangeError(`Trimming at less than the median: ${factor}.`);
  const positive = weights.filter((weight) => checked(weight) > 0);
  if (positive.length === 0) return { weights: [...weights], limit: 0, trimmed: 0 };
  const limit = factor * median(positive);
  return { weights: weights.map((weight) => Math.min(weight, limit)), limit, trimmed: weights.filter((weight) => weight > limit).length };
}

/** What unequal weights cost. */
export interface WeightingCost {
  /** `n Σ w² / (Σ w)²`, 1 or more; 1 when there is nothing to weigh. */
  readonly designEffect: number;
  /** n / designEffect: as many equally weighted answers would say as much. Weights of 0 are not counted. */
  readonly effectiveSize: number;
}

/** Kish 1965, 1992: the design effect of weighting. @throws RangeError for a weight below 0 */
export function weightingCost(weights: readonly number[]): WeightingCost {
  const positive = weights.filter((weight) => checked(weight) > 0);
  // Against the largest, so that squares of very small or very large weights stay numbers.
  const largest = positive.reduce((most, weight) => Math.max(most, weight), 0);
  const squares = sum(positive.map((weight) => (weight / largest) ** 2));
  if (squares === 0) return { designEffect: 1, effectiveSize: 0 };
  const effectiveSize = sum(positive.map((weight) => weight / largest)) ** 2 / squares;
  return { designEffect: positive.length / effectiveSize, effectiveSize };
}

function checked(weight: number): number {
  if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`No weight: ${weight}.`);
  return weight;
}
