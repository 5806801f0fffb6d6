import { expect, test } from '@jest/globals';
import { recoverable, type Figure } from './recoverable.js';

/** Figures of a table of which each smallest cell holds so many. */
const over =
  (counts: readonly number[]) =>
  (name: string, ...cells: number[]): Figure => ({ name, cells, count: cells.reduce((total, cell) => total + (counts[cell] ?? 0), 0) });

test('one hidden part of a shown whole is found by subtracting, two are not', () => {
  const of = over([3, 12, 15]);
  const [whole, a, b, c] = [of('whole', 0, 1, 2), of('a', 0), of('b', 1), of('c', 2)];
  expect(recoverable(3, [whole, b, c], [a])).toEqual([{ name: 'a', low: 3, high: 3 }]);
  expect(recoverable(3, [whole, c], [a, b])).toEqual([]);
});

test('what is not hidden by equations may be by counts not being below 0', () => {
  // The two hidden ones are 0 together, so each is.
  const of = over([0, 0, 15]);
  expect(recoverable(3, [of('whole', 0, 1, 2), of('c', 2)], [of('a', 0)])).toEqual([{ name: 'a', low: 0, high: 0 }]);
});

test('two hidden in each row and column, and yet the one where two rings meet is found', () => {
  // Rows and columns 0 and 1 make a ring, 2 and 3 another; the cell (1, 2) is the bridge between them.
  const hiddenAt = new Set(['00', '01', '10', '11', '12', '22', '23', '32', '33']);
  const cell = (row: number, column: number) => row * 4 + column;
  const of = over(Array.from({ length: 16 }, (_, i) => 3 + (i % 5)));
  const lines = [0, 1, 2, 3].flatMap((i) => [
    of(`row ${i}`, ...[0, 1, 2, 3].map((k) => cell(i, k))),
    of(`column ${i}`, ...[0, 1, 2, 3].map((k) => cell(k, i))),
  ]);
  const single = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3].map((column) => ({ key: `${row}${column}`, figure: of(`${row}${column}`, cell(row, column)) })),
  );
  const shown = single.filter(({ key }) => !hiddenAt.has(key)).map(({ figure }) => figure);
  const hidden = single.filter(({ key }) => hiddenAt.has(key)).map(({ figure }) => figure);
  expect(recoverable(16, [...lines, ...shown], hidden).map(({ name }) => name)).toEqual(['12']);
});

test('why age, sex, and age by sex are not shown side by side: three grids, all figures 12 or more, and three persons are found', () => {
  // By grid, the cells old men, old women, young men, young women. Hidden: each grid's cross table. Shown: all else.
  const grids = [
    [3, 12, 12, 0],
    [0, 12, 12, 0],
    [12, 0, 0, 0],
  ];
  const of = over(grids.flat());
  const across = (name: string, ...kinds: number[]) => of(name, ...kinds.flatMap((kind) => [kind, 4 + kind, 8 + kind]));
  const within = (grid: number) =>
    [
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
    ].map((kinds, i) => of(`${grid}/${i}`, ...kinds.map((kind) => 4 * grid + kind)));
  const shown = [...[0, 1, 2, 3].map((kind) => across(`${kind}`, kind)), ...[0, 1, 2].flatMap(within)];
  expect(shown.every(({ count }) => count === 0 || count >= 12)).toBe(true);
  expect(recoverable(12, shown, [of('old men of grid 0', 0)])).toEqual([{ name: 'old men of grid 0', low: 3, high: 3 }]);
});

test('a figure that nothing says anything about is not found; shown figures that contradict each other are refused', () => {
  expect(recoverable(2, [], [{ name: 'a', cells: [0], count: 3 }])).toEqual([]);
  const contradiction = [
    { name: 'a', cells: [0], count: 3 },
    { name: 'a again', cells: [0], count: 4 },
  ];
  expect(() => recoverable(1, contradiction, [])).toThrow('contradict');
});
