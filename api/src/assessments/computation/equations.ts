import { Links } from './links.js';

/** Ratings of one kind: item i (one indicator of one subject) has the ratings first[i] to first[i + 1] − 1. */
export interface Design {
  /** Subject of an item; those of a subject stand beside each other. */
  readonly subject: Int32Array;
  readonly first: Int32Array;
  /** By rating: numbers from 0 on. */
  readonly rater: Int32Array;
  readonly raters: number;
  readonly score: Float64Array;
}

/** Items and raters for which severity can be told from quality: 1. */
export interface Core {
  readonly items: Uint8Array;
  readonly known: Uint8Array;
}

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

  /**
   * By conjugate gradients (Hestenes & Stiefel 1952) with the diagonal before them: alternating means, but for their slowness.
   *
   * @param enough stops when ten rounds made Σ (y − a − b)² less by no more than this share of it; 0 goes on until all digits stand
   */
  solve(ridge: number, enough = 0): Float64Array {
    const size = this.diagonal.length;
    const found = new Float64Array(size);
    const rest = this.#right();
    const scaled = rest.map((value, who) => this.#before(value, who, ridge));
    const step = scaled.slice();
    const image = new Float64Array(size);
    const start = dot(rest, scaled);
    let [length2, squares, gained] = [start, this.residual(found), 0];
    for (let round = 1; round <= ROUNDS && length2 > start * EXACT; round++) {
      this.#apply(step, ridge, image);
      const bend = dot(step, image);
      if (!(bend > 0)) break;
      const length = length2 / bend;
      for (let who = 0; who < size; who++) {
        found[who]! += length * (step[who] as number);
        rest[who]! -= length * (image[who] as number);
        scaled[who] = this.#before(rest[who] as number, who, ridge);
      }
      gained += length * length2;
      if (round % 10 === 0) {
        squares -= gained;
        if (gained < enough * squares) break;
        gained = 0;
      }
      const next = dot(rest, scaled);
      for (let who = 0; who < size; who++) step[who] = (scaled[who] as number) + (next / length2) * (step[who] as number);
      length2 = next;
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

  /** To each rater the sum of how far their scores are from the means of the items. */
  #right(): Float64Array {
    const into = new Float64Array(this.diagonal.length);
    this.#each((from, to) => {
      let mean = 0;
      for (let row = from; row < to; row++) mean += (this.#score[row] as number) / (to - from);
      for (let row = from; row < to; row++) into[this.#rater[row] as number]! += (this.#score[row] as number) - mean;
    });
    return into;
  }

  /** The left side; plain loops, for it runs hundreds of times over millions of ratings. */
  #apply(step: Float64Array, ridge: number, into: Float64Array): void {
    const [first, raters, items] = [this.#first, this.#rater, this.items];
    for (let who = 0; who < step.length; who++) into[who] = ridge * (step[who] as number);
    for (let item = 0; item < items; item++) {
      const [from, to] = [first[item] as number, first[item + 1] as number];
      let mean = 0;
      for (let row = from; row < to; row++) mean += step[raters[row] as number] as number;
      mean /= to - from;
      for (let row = from; row < to; row++) {
        const who = raters[row] as number;
        into[who]! += (step[who] as number) - mean;
      }
    }
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
