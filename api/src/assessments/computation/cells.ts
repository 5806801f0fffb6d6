import { need } from './check.js';
import { RATER_KINDS, type Indicator, type Ratings } from './input.js';

/** A *cell* is what raters of one kind said of one slot. Cells stand by slot and kind, the ratings in them by rater. */
export interface Cells {
  readonly count: number;
  readonly slot: Int32Array;
  readonly kind: Uint8Array;
  /** Ratings of cell c: first[c] to first[c + 1] − 1. */
  readonly first: Int32Array;
  readonly rater: Int32Array;
  readonly score: Uint8Array;
}

const KINDS = RATER_KINDS.length;
const HIGHEST = 10;

/** @throws RangeError for a row that is of nothing, comes twice, or scores outside of 1 to 10 */
export function cellsOf(
  ratings: Ratings,
  toSlot: (what: string, subject: number | undefined, indicator: number | undefined) => number,
  { slots, indicatorOf, indicators }: { readonly slots: number; readonly indicatorOf: Int32Array; readonly indicators: readonly Indicator[] },
  raterAt: Int32Array,
): Cells {
  const { subject, indicator, rater, kind, score } = ratings;
  const count = subject.length;
  need(
    [indicator, rater, kind, score].every(({ length }) => length === count),
    'The columns of ratings are not of one length',
  );
  need(slots * KINDS * (raterAt.length + 1) * 16 < Number.MAX_SAFE_INTEGER, 'There are too many people and raters');
  // One number for each row, whose order is that of the cells: a sort of plain numbers, whatever order the rows came in.
  const rows = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const slot = toSlot('ratings', subject[row], indicator[row]);
    const own = indicators[indicatorOf[slot] as number];
    const place = raterAt[rater[row] as number];
    need(own?.kind === 'RATING', `${own?.key} is measured, not rated`);
    need(place !== undefined, `There is no rater ${rater[row]}`);
    need((kind[row] as number) < KINDS, `There is no kind of rater ${kind[row]}`);
    need((score[row] as number) >= 1 && (score[row] as number) <= HIGHEST, `A score is from 1 to ${HIGHEST}: ${score[row]}`);
    rows[row] = ((slot * KINDS + (kind[row] as number)) * raterAt.length + place) * 16 + (score[row] as number);
  }
  return cut(rows.sort(), raterAt.length);
}

function cut(rows: Float64Array, raters: number): Cells {
  const count = rows.length;
  const [rater, score] = [new Int32Array(count), new Uint8Array(count)];
  const [slot, kind, first]: [number[], number[], number[]] = [[], [], []];
  let [before, beforeCell] = [-1, -1];
  for (let row = 0; row < count; row++) {
    const key = rows[row] as number;
    const who = Math.floor(key / 16);
    need(who !== before, 'A rating comes twice');
    before = who;
    const cell = Math.floor(who / raters);
    rater[row] = who - cell * raters;
    score[row] = key - who * 16;
    if (cell === beforeCell) continue;
    beforeCell = cell;
    slot.push(Math.floor(cell / KINDS));
    kind.push(cell % KINDS);
    first.push(row);
  }
  first.push(count);
  return { count: slot.length, slot: Int32Array.from(slot), kind: Uint8Array.from(kind), first: Int32Array.from(first), rater, score };
}
