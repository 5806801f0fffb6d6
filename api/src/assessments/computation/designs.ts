import type { Frame } from './frame.js';
import { RATER_KINDS, type RaterKind } from './input.js';
import type { Design } from './equations.js';

/** The ratings of one kind, and which cells and raters they are. */
export interface KindDesign extends Design {
  readonly kind: RaterKind;
  /** By item. */
  readonly cell: Int32Array;
  /** By number of a rater: place in the frame's. */
  readonly who: Int32Array;
}

/** By kind, where there are ratings. Nobody is compared with what they say of themselves: SELF has none. */
export function designsOf({ cells, owner, raters }: Frame): KindDesign[] {
  const found: KindDesign[] = [];
  RATER_KINDS.forEach((kind, place) => {
    if (kind === 'SELF') return;
    const cell = Int32Array.from(numbersBelow(cells.count).filter((one) => cells.kind[one] === place));
    if (cell.length === 0) return;
    const first = new Int32Array(cell.length + 1);
    cell.forEach((one, item) => (first[item + 1] = (first[item] as number) + (cells.first[one + 1] as number) - (cells.first[one] as number)));
    const [rater, score] = [new Int32Array(first[cell.length] as number), new Float64Array(first[cell.length] as number)];
    cell.forEach((one, item) => {
      rater.set(cells.rater.subarray(cells.first[one], cells.first[one + 1]), first[item]);
      score.set(cells.score.subarray(cells.first[one], cells.first[one + 1]), first[item]);
    });
    const who = numbered(rater, raters.length);
    found.push({ kind, cell, who, first, rater, raters: who.length, score, subject: cell.map((one) => owner[cells.slot[one] as number] as number) });
  });
  return found;
}

const numbersBelow = (count: number) => Int32Array.from({ length: count }, (_, i) => i);

/** Puts numbers from 0 on in place of those in use, in their order. @returns what each stands for */
function numbered(places: Int32Array, size: number): Int32Array {
  const number = new Int32Array(size);
  places.forEach((place) => (number[place] = 1));
  const used: number[] = [];
  number.forEach((isUsed, place) => {
    if (isUsed === 1) number[place] = used.push(place) - 1;
  });
  places.forEach((place, at) => (places[at] = number[place] as number));
  return Int32Array.from(used);
}
