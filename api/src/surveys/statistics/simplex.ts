interface Equation {
  readonly cells: readonly number[];
  readonly count: number;
}

const TINY = 1e-9;

/**
 * The simplex method on a dense tableau (Dantzig 1963), with Bland's rule (1977), which never goes round in circles: unknown numbers
 * not below 0, of which some sums are known. Finds the first solution once and goes on from there for each question.
 */
export class Simplex {
  /** Each row an equation, its count in the last column, the unknown it stands for in `basis`. */
  readonly #rows: Float64Array[];
  #basis: number[];
  readonly #size: number;

  /** @throws RangeError when no such numbers exist */
  constructor(size: number, equations: readonly Equation[]) {
    this.#size = size;
    const width = size + equations.length + 1;
    this.#rows = equations.map(({ cells, count }, i) => {
      const row = new Float64Array(width);
      for (const cell of cells) row[cell] = 1;
      row[size + i] = 1;
      row[width - 1] = count;
      return row;
    });
    this.#basis = equations.map((_, i) => size + i);
    this.#start();
  }

  /** The most that these unknowns can be together; Infinity when nothing bounds them. */
  most(cells: readonly number[]): number {
    return this.#climb(this.#costs(cells, -1), this.#size);
  }

  /** The least that they can be together. */
  least(cells: readonly number[]): number {
    return 0 - this.#climb(this.#costs(cells, 1), this.#size);
  }

  #costs(cells: readonly number[], sign: number): Float64Array {
    const costs = new Float64Array(this.#rows[0]?.length ?? this.#size + 1);
    for (const cell of cells) costs[cell] = sign;
    return costs;
  }

  /** Makes the helping unknowns, one for each equation, as small as they can be: 0, or the sums contradict each other. */
  #start(): void {
    const costs = this.#costs([], 0);
    const last = costs.length - 1;
    for (let i = this.#size; i < last; i++) costs[i] = 1;
    const missing = -this.#climb(costs, last);
    if (missing > 1e-6) throw new RangeError('The shown figures contradict each other.');
    this.#rows.forEach((row, i) => {
      if ((this.#basis[i] ?? 0) < this.#size) return;
      const cell = row.subarray(0, this.#size).findIndex((factor) => Math.abs(factor) > TINY);
      if (cell >= 0) this.#pivot(i, cell, []);
    });
    // An equation that says nothing new keeps its helper, which must not grow again.
    const kept = this.#rows.flatMap((_, i) => ((this.#basis[i] ?? 0) < this.#size ? [i] : []));
    const [rows, basis] = [kept.flatMap((i) => this.#rows[i] ?? []), kept.flatMap((i) => this.#basis[i] ?? [])];
    this.#rows.splice(0, this.#rows.length, ...rows);
    this.#basis = basis;
  }

  /** Lowers the costs as far as they go, using the first `columns` unknowns. Returns how far below 0 they are. */
  #climb(costs: Float64Array, columns: number): number {
    const last = costs.length - 1;
    this.#basis.forEach((cell, i) => subtract(costs, this.#rows[i], costs[cell] ?? 0));
    for (;;) {
      const entering = costs.subarray(0, columns).findIndex((cost) => cost < -TINY);
      if (entering < 0) return costs[last] ?? 0;
      const leaving = this.#leaving(entering);
      if (leaving < 0) return Infinity;
      this.#pivot(leaving, entering, [costs]);
    }
  }

  #leaving(entering: number): number {
    let [best, found] = [Infinity, -1];
    this.#rows.forEach((row, i) => {
      const factor = row[entering] ?? 0;
      if (factor <= TINY) return;
      const ratio = (row[row.length - 1] ?? 0) / factor;
      const isTie = Math.abs(ratio - best) <= TINY;
      if ((!isTie && ratio < best) || (isTie && (this.#basis[i] ?? 0) < (this.#basis[found] ?? Infinity))) [best, found] = [Math.min(best, ratio), i];
    });
    return found;
  }

  #pivot(row: number, cell: number, others: readonly Float64Array[]): void {
    const pivot = this.#rows[row];
    if (!pivot) return;
    const factor = pivot[cell] ?? 1;
    for (let i = 0; i < pivot.length; i++) pivot[i] = (pivot[i] ?? 0) / factor;
    for (const other of [...this.#rows, ...others]) if (other !== pivot) subtract(other, pivot, other[cell] ?? 0);
    this.#basis[row] = cell;
  }
}

function subtract(from: Float64Array, row: Float64Array | undefined, times: number): void {
  if (!row || times === 0) return;
  for (let i = 0; i < from.length; i++) from[i] = (from[i] ?? 0) - times * (row[i] ?? 0);
}
