import { Links } from './links.js';
import type { Core, Design } from './severity.js';

/** The equations of the raters, those of the items put into them: `(D − ZᵀP Z + ridge) b = Zᵀ (y − ȳ)`. */
export class Equations {
  readonly ratings: number = 0;
  readonly items: number = 0;
  readonly raters: number;
  readonly components: number;
  /** Of the equations without the ridge. */
  readonly diagonal: Float64Array;
  /** Ratings of the core only, item after item. */
  readonly #first: Int32Array;
  readonly #rater: Int32Array;
  readonly #score: Float64Array;
  readonly #component: Int32Array;

  constructor({ first, rater, raters, score, subject }: Design, { items, known }: Core) {
    const rows: number[] = [];
    const starts: number[] = [];
    for (let item = 0; item < subject.length; item++) {
      if (items[item] === 0) continue;
      starts.push(rows.length);
      for (let row = first[item] as number; row < (first[item + 1] as number); row++) if (known[rater[row] as number] === 1) rows.push(row);
    }
    this.ratings = rows.length;
    this.items = starts.length;
    this.#first = Int32Array.from([...starts, rows.length]);
    this.#rater = Int32Array.from(rows, (row) => rater[row] as number);
    this.#score = Float64Array.from(rows, (row) => score[row] as number);
    this.diagonal = new Float64Array(raters);
    const links = new Links(raters);
    this.#each((from, to) => {
      for (let row = from; row < to; row++) {
        this.diagonal[this.#rater[row] as number]! += 1 - 1 / (to - from);
        links.join(this.#rater[from] as number, this.#rater[row] as number);
      }
    });
    this.#component = Int32Array.from({ length: raters }, (_, who) => (known[who] === 1 ? links.find(who) : -1));
    this.raters = known.reduce((total, isIn) => total + isIn, 0);
    this.components = this.#component.reduce((total, component, who) => total + (component === who ? 1 : 0), 0);
  }

  /** By conjugate gradients (Hestenes & Stiefel 1952) with the diagonal before them: alternating means, but for their slowness. */
  solve(ridge: number): Float64Array {
    const size = this.diagonal.length;
    const found = new Float64Array(size);
    const rest = new Float64Array(size);
    this.#spread(this.#score, (row) => row, rest);
    const scaled = rest.map((value, who) => this.#before(value, who, ridge));
    const step = scaled.slice();
    const image = new Float64Array(size);
    const start = dot(rest, scaled);
    let size2 = start;
    for (let round = 0; round < ROUNDS && size2 > start * EXACT; round++) {
      this.#spread(step, (row) => this.#rater[row] as number, image.fill(0));
      for (let who = 0; who < size; who++) image[who]! += ridge * (step[who] as number);
      const bend = dot(step, image);
      if (!(bend > 0)) break;
      const length = size2 / bend;
      for (let who = 0; who < size; who++) {
        found[who]! += length * (step[who] as number);
        rest[who]! -= length * (image[who] as number);
        scaled[who] = this.#before(rest[who] as number, who, ridge);
      }
      const next = dot(rest, scaled);
      for (let who = 0; who < size; who++) step[who] = (scaled[who] as number) + (next / size2) * (step[who] as number);
      size2 = next;
    }
    return this.#centred(found);
  }

  /** Σ (y − b_j − their mean about the item)². */
  residual(effect: Float64Array): number {
    let squares = 0;
    this.#each((from, to) => {
      let mean = 0;
      const own = (row: number) => (this.#score[row] as number) - (effect[this.#rater[row] as number] as number);
      for (let row = from; row < to; row++) mean += own(row) / (to - from);
      for (let row = from; row < to; row++) squares += (own(row) - mean) ** 2;
    });
    return squares;
  }

  #before(value: number, who: number, ridge: number): number {
    const own = (this.diagonal[who] as number) + ridge;
    return own > 0 ? value / own : 0;
  }

  /** To each rater the sum of how far their values are from the mean of the item. */
  #spread(values: Float64Array, at: (row: number) => number, into: Float64Array): void {
    this.#each((from, to) => {
      let mean = 0;
      for (let row = from; row < to; row++) mean += (values[at(row)] as number) / (to - from);
      for (let row = from; row < to; row++) into[this.#rater[row] as number]! += (values[at(row)] as number) - mean;
    });
  }

  /** Nobody can say whether a whole component is severe: within each the effects sum to 0. */
  #centred(effect: Float64Array): Float64Array {
    const [sums, counts] = [new Float64Array(effect.length), new Int32Array(effect.length)];
    this.#component.forEach((component, who) => {
      if (component < 0) return;
      sums[component]! += effect[who] as number;
      counts[component]! += 1;
    });
    return effect.map((value, who) => {
      const component = this.#component[who] as number;
      return component < 0 ? 0 : value - (sums[component] as number) / (counts[component] as number);
    });
  }

  #each(work: (from: number, to: number) => void): void {
    for (let item = 0; item < this.items; item++) work(this.#first[item] as number, this.#first[item + 1] as number);
  }
}

const ROUNDS = 1_000;
/** Of the first residual, squared. */
const EXACT = 1e-20;

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number);
  return total;
}
