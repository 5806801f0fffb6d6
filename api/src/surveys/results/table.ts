import type { Item } from '../questionnaire/question.js';
import { showable, TOTAL, type PlaceCounts, type Shown } from '../statistics/index.js';
import { bandOf, calibrated, type Cell, type Stratum } from './calibration.js';
import { figureOf, HIDDEN, type Figure } from './figures.js';

export interface TableRow extends Figure {
  readonly code: string;
  readonly stream: string;
  readonly slice: string;
  readonly item: string;
}

export interface Wanted {
  readonly items: readonly Item[];
  /** Codes of the areas of the survey. */
  readonly areas: readonly string[];
  readonly minimum: number;
  /** Only the areas as a whole, and everybody: while people answer, the difference of two looks at less would be single answers. */
  readonly whole: boolean;
}

/** Digits of a grid, a community, a street, a district. */
const LENGTHS = [15, 12, 9, 6];

/**
 * All figures of a survey: for each stream, item and place from the grid to the area, of everybody and by age and channel. What must
 * not be told is left out, with complementary suppression over all places of an item together: items differ in how many said
 * nothing, so each is a table of its own.
 */
export function tableOf(cells: readonly Cell[], strata: readonly Stratum[], wanted: Wanted): TableRow[] {
  return [...Map.groupBy(cells, ({ stream }) => stream)].flatMap(([stream, own]) => {
    const weighted = stream === 'PROBABILITY' ? calibrated(own, strata) : own;
    const byItem = Map.groupBy(weighted, ({ item }) => item);
    return wanted.items.flatMap((item, i) => itemRows(item, byItem.get(i) ?? [], stream, wanted));
  });
}

function itemRows(item: Item, cells: readonly Cell[], stream: string, wanted: Wanted): TableRow[] {
  const breakdowns = breakdownsOf(cells, wanted);
  const shown = decide(cells, breakdowns, wanted);
  return [{ name: TOTAL, categories: [''] }, ...breakdowns].flatMap(({ name, categories }) =>
    categories.flatMap((category) => {
      const inside = name === TOTAL ? cells : cells.filter((cell) => categoryOf(cell, name) === category);
      const slice = name === TOTAL ? '' : `${name}=${category}`;
      return [...byPlace(inside, wanted)].map(([code, own]): TableRow => {
        const figure = shown.get(name)?.has(code) ? figureOf(item, own) : HIDDEN;
        return { code, stream, slice, item: item.key, ...figure };
      });
    }),
  );
}

interface Breakdown {
  readonly name: string;
  readonly categories: readonly string[];
}

const categoryOf = ({ cell, channel }: Pick<Cell, 'cell' | 'channel'>, breakdown: string) => (breakdown === 'age' ? bandOf(cell) : channel);

/** By age and by channel, where there is more than one. */
function breakdownsOf(cells: readonly Cell[], { whole }: Wanted): Breakdown[] {
  const all = ['age', 'channel'].map((name) => ({ name, categories: [...new Set(cells.map((cell) => categoryOf(cell, name)))].sort() }));
  return whole ? [] : all.filter(({ categories }) => categories.length > 1);
}

/** A grid, and what lies between it and the area of the survey. */
function placesOf(code: string, { areas, whole }: Wanted): string[] {
  const area = areas.find((each) => code.startsWith(each));
  const places = area ? LENGTHS.filter((length) => length >= area.length && length <= code.length).map((length) => code.slice(0, length)) : [];
  return whole ? places.slice(-1) : places;
}

function byPlace(cells: readonly Cell[], wanted: Wanted): Map<string, Cell[]> {
  const places = new Map<string, Cell[]>();
  for (const cell of cells) {
    for (const code of placesOf(cell.code, wanted)) {
      const own = places.get(code);
      if (own) own.push(cell);
      else places.set(code, [cell]);
    }
  }
  return places;
}

function decide(cells: readonly Cell[], breakdowns: readonly Breakdown[], wanted: Wanted): Shown {
  const { areas, minimum } = wanted;
  const counts = [...byPlace(cells, wanted)].map(([key, own]): PlaceCounts => {
    const shorter = LENGTHS.find((length) => length < key.length);
    const countIn = (name: string, category: string) => sum(own.filter((cell) => categoryOf(cell, name) === category));
    const by = Object.fromEntries(breakdowns.map(({ name, categories }) => [name, categories.map((category) => countIn(name, category))]));
    return { key, parent: areas.includes(key) || shorter === undefined ? null : key.slice(0, shorter), total: sum(own), by };
  });
  return showable(counts, breakdowns, { minimum });
}

const sum = (cells: readonly Cell[]) => cells.reduce((total, { n }) => total + n, 0);
