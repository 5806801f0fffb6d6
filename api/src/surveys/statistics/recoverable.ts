import { Simplex } from './simplex.js';

/** A figure: which of the table's smallest cells it counts together, and how many they are. */
export interface Figure {
  readonly name: string;
  readonly cells: readonly number[];
  readonly count: number;
}

/** What can be known about a figure that is not shown. */
export interface Recovered {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/**
 * The auditor: which hidden figures somebody can find out who knows all shown ones and that nobody is counted less than 0 times.
 * Solves for the least and the most that each hidden figure can be (linear programming) and returns those that can neither be one
 * more nor one less than they are. For small tables: the work grows with the cube of their cells.
 *
 * @param size how many smallest cells there are; figures name them by number from 0
 * @throws RangeError when the shown figures contradict each other
 */
export function recoverable(size: number, shown: readonly Figure[], hidden: readonly Figure[]): Recovered[] {
  const simplex = new Simplex(
    size,
    shown.map(({ cells, count }) => ({ cells, count })),
  );
  return hidden.flatMap(({ name, cells, count }) => {
    const high = simplex.most(cells);
    const low = high >= count + 1 - 1e-6 ? NaN : simplex.least(cells);
    return high >= count + 1 - 1e-6 || low <= count - 1 + 1e-6 ? [] : [{ name, low, high }];
  });
}
