import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recoverable, type Figure } from './recoverable.js';
import { withheldOver } from './suppression-periods.js';
import { TOTAL, type Breakdown, type PlaceCounts } from './suppression-table.js';
import { showable, type Shown } from './suppression.js';

/** Somebody who answered: where, and which category of each breakdown. */
interface Person {
  readonly place: string;
  readonly age: number;
  readonly quarter: number;
  readonly month: number;
}
type Attribute = 'age' | 'quarter' | 'month';

const MINIMUM = 4;
const PARENTS: Record<string, string | null> = { all: null, a: 'all', b: 'all', c: 'all', a1: 'a', a2: 'a', a3: 'a', b1: 'b', b2: 'b' };
const KEYS = Object.keys(PARENTS);
const AGES = 3;
const MONTHS = 4;
const MONTH_TO_QUARTER = [0, 0, 1, 1];
const BREAKDOWNS: readonly Breakdown[] = [
  { name: 'age' },
  { name: 'quarter' },
  { name: 'month', refines: { name: 'quarter', category: MONTH_TO_QUARTER } },
];
const CATEGORIES: Record<Attribute, number> = { age: AGES, quarter: 2, month: MONTHS };

/** Where everybody is of some grid; and where some answers are of a community only. */
const SETTLED = ['a1', 'a2', 'a3', 'b1', 'b2', 'c'];
const WORLDS: readonly { where: string; places: readonly string[] }[] = [
  { where: 'everybody is of a grid', places: SETTLED },
  { where: 'some are of none', places: KEYS },
];

/** Some ages, months and places are likelier than others, so that small groups stand beside large ones. */
const peopleIn = (places: readonly string[]) =>
  fc.array(
    fc
      .record({ place: fc.constantFrom(...places, 'a1', 'b1', 'c', 'c'), age: fc.constantFrom(0, 0, 0, 1, 2), month: fc.constantFrom(0, 0, 1, 2, 3) })
      .map((person): Person => ({ ...person, quarter: MONTH_TO_QUARTER[person.month] ?? 0 })),
    { minLength: 12, maxLength: 70 },
  );

const isIn = (person: Person, place: string) => {
  for (let key: string | null = person.place; key !== null; key = PARENTS[key] ?? null) if (key === place) return true;
  return false;
};
const countBy = (list: readonly Person[], attribute: Attribute) =>
  Array.from({ length: CATEGORIES[attribute] }, (_, category) => list.filter((person) => person[attribute] === category).length);

function tableOf(list: readonly Person[]): PlaceCounts[] {
  return KEYS.map((key) => {
    const inside = list.filter((person) => isIn(person, key));
    const by = { age: countBy(inside, 'age'), quarter: countBy(inside, 'quarter'), month: countBy(inside, 'month') };
    return { key, parent: PARENTS[key] ?? null, total: inside.length, by };
  });
}

interface Cell {
  readonly name: string;
  readonly isShown: boolean;
  covers(person: Person): boolean;
}

/** All figures of a table, shown or not. */
function cellsOf(shown: Shown): Cell[] {
  return KEYS.flatMap((place) => {
    const total: Cell = { name: place, isShown: shown.get(TOTAL)?.has(place) ?? false, covers: (person) => isIn(person, place) };
    const parts = (Object.keys(CATEGORIES) as Attribute[]).flatMap((attribute) =>
      Array.from({ length: CATEGORIES[attribute] }, (_, category): Cell => ({
        name: `${place} ${attribute} ${category}`,
        isShown: shown.get(attribute)?.has(place) ?? false,
        covers: (person) => person[attribute] === category && isIn(person, place),
      })),
    );
    return [total, ...parts];
  });
}

const count = (list: readonly Person[], cell: Cell) => list.filter((person) => cell.covers(person)).length;
const isSmall = (value: number) => value > 0 && value < MINIMUM;

/** Every person that could be: the smallest cells of the table. */
const kindsIn = (places: readonly string[]): Person[] =>
  places.flatMap((place) =>
    Array.from({ length: AGES * MONTHS }, (_, i) => ({
      place,
      age: i % AGES,
      month: Math.floor(i / AGES),
      quarter: MONTH_TO_QUARTER[Math.floor(i / AGES)] ?? 0,
    })),
  );
const figureOf = (kinds: readonly Person[], list: readonly Person[], cell: Cell): Figure => ({
  name: cell.name,
  cells: kinds.flatMap((kind, i) => (cell.covers(kind) ? [i] : [])),
  count: count(list, cell),
});

test.each(WORLDS)('adding, subtracting and reasoning about counts never finds a small group ($where)', ({ places }) => {
  const kinds = kindsIn(places);
  fc.assert(
    fc.property(peopleIn(places), (list) => {
      const cells = cellsOf(showable(tableOf(list), BREAKDOWNS, { minimum: MINIMUM }));
      const figures = (wanted: boolean) => cells.filter(({ isShown }) => isShown === wanted).map((cell) => figureOf(kinds, list, cell));
      expect(figures(true).filter((figure) => isSmall(figure.count))).toEqual([]);
      const small = figures(false).filter((figure) => isSmall(figure.count));
      expect(recoverable(kinds.length, figures(true), small)).toEqual([]);
    }),
    { numRuns: 200, seed: 20261122 },
  );
});

/** Small changes to a town: one person is not there, lives elsewhere or is of another age; two exchange ages, or months. */
function* changes(places: readonly string[], list: readonly Person[]): Generator<readonly [from: readonly Person[], to: readonly Person[]]> {
  for (const one of list) {
    yield [[one], []];
    for (const place of places) yield [[one], [{ ...one, place }]];
    for (const kind of kindsIn([one.place])) yield [[one], [kind]];
    for (const other of list) {
      yield [
        [one, other],
        [
          { ...one, age: other.age },
          { ...other, age: one.age },
        ],
      ];
      const [time, otherTime] = [
        { month: one.month, quarter: one.quarter },
        { month: other.month, quarter: other.quarter },
      ];
      yield [
        [one, other],
        [
          { ...one, ...otherTime },
          { ...other, ...time },
        ],
      ];
    }
  }
}

test.each(WORLDS)('for each small group there is another town, of whole people, with the same figures ($where)', ({ places }) => {
  let found = 0;
  fc.assert(
    fc.property(peopleIn(places), (list) => {
      const cells = cellsOf(showable(tableOf(list), BREAKDOWNS, { minimum: MINIMUM }));
      const shown = cells.filter(({ isShown }) => isShown);
      const small = new Set(cells.filter((cell) => !cell.isShown && isSmall(count(list, cell))));
      found += small.size;
      for (const [from, to] of changes(places, list)) {
        if (small.size === 0) break;
        const moves = (cell: Cell) => count(to, cell) !== count(from, cell);
        const helped = [...small].filter(moves);
        if (helped.length > 0 && !shown.some(moves)) for (const cell of helped) small.delete(cell);
      }
      expect([...small].map(({ name }) => name)).toEqual([]);
    }),
    { numRuns: 300, seed: 20261122 },
  );
  expect(found).toBeGreaterThan(1_000);
});

test('hiding small groups alone would not do: the auditor finds them', () => {
  const kinds = kindsIn(SETTLED);
  const list = kinds.filter(({ place, age, month }) => place !== 'c' || (age === 0 && month === 0));
  const naive = cellsOf(new Map()).map((cell) => ({ ...cell, isShown: !isSmall(count(list, cell)) }));
  const figures = (wanted: boolean) => naive.filter(({ isShown }) => isShown === wanted).map((cell) => figureOf(kinds, list, cell));
  expect(recoverable(kinds.length, figures(true), figures(false)).map(({ name }) => name)).toContain('c');
});

test('a month that was not shown does not come back from the quarter less the other months', () => {
  let withheldPlaces = 0;
  fc.assert(
    fc.property(peopleIn(SETTLED), peopleIn(SETTLED), peopleIn(SETTLED), (...months) => {
      const ages = [{ name: 'age' }];
      const tables = months.map((list) => tableOf(list));
      const periods = tables.map((places) => ({ places, shown: showable(places, ages, { minimum: MINIMUM }) }));
      const withheld = withheldOver(periods);
      withheldPlaces += withheld.get(TOTAL)?.size ?? 0;
      const together = showable(tableOf(months.flat()), ages, { minimum: MINIMUM, withheld });
      // The months stand side by side, so a smallest cell is a place and an age in a month.
      const kinds = months.flatMap((_, month) =>
        SETTLED.flatMap((place) => [0, 1, 2].map((age) => ({ month, person: { place, age, month: 0, quarter: 0 } }))),
      );
      const figure = (cell: Cell, month: number | null): Figure => ({
        name: `${month ?? 'together'} ${cell.name}`,
        cells: kinds.flatMap((kind, i) => ((month === null || kind.month === month) && cell.covers(kind.person) ? [i] : [])),
        count: count(month === null ? months.flat() : (months[month] ?? []), cell),
      });
      const relevant = (shown: Shown) => cellsOf(shown).filter(({ name }) => !/quarter|month/.test(name));
      const all = [
        ...periods.flatMap(({ shown }, month) => relevant(shown).map((cell) => ({ ...cell, figure: figure(cell, month) }))),
        ...relevant(together).map((cell) => ({ ...cell, figure: figure(cell, null) })),
      ];
      const shown = all.filter(({ isShown }) => isShown).map((cell) => cell.figure);
      const small = all.filter((cell) => !cell.isShown && isSmall(cell.figure.count)).map((cell) => cell.figure);
      expect(recoverable(kinds.length, shown, small)).toEqual([]);
    }),
    { numRuns: 120, seed: 20261122 },
  );
  expect(withheldPlaces).toBeGreaterThan(20);
});
