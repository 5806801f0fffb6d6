import { expect, test } from '@jest/globals';
import { withheldOver } from './suppression-periods.js';
import { TOTAL, type PlaceCounts } from './suppression-table.js';
import { showable } from './suppression.js';

const table = (...counts: [key: string, total: number][]): PlaceCounts[] => {
  const all = counts.reduce((total, [, count]) => total + count, 0);
  return [{ key: 'all', parent: null, total: all, by: {} }, ...counts.map(([key, total]) => ({ key, parent: 'all', total, by: {} }))];
};
const month = (places: readonly PlaceCounts[]) => ({ places, shown: showable(places, []) });
const quarterly = (places: readonly PlaceCounts[], ...months: PlaceCounts[][]) =>
  [...(showable(places, [], { withheld: withheldOver(months.map(month)) }).get(TOTAL) ?? [])].sort();

const january = table(['a', 20], ['b', 20], ['c', 12]);
const february = table(['a', 4], ['b', 20], ['c', 12]);
const both = table(['a', 24], ['b', 40], ['c', 24]);

test('24 in two months less 20 in January would be the 4 of February', () => {
  // In February c is hidden with a; so both are hidden over the two months.
  expect(quarterly(both, january, february)).toEqual(['all', 'b']);
});

test('where all months were shown, or none has been published, the sum is shown', () => {
  expect(quarterly(both, january)).toEqual(['a', 'all', 'b', 'c']);
  expect(quarterly(both)).toEqual(['a', 'all', 'b', 'c']);
});

test('months by street, the quarter by grid: what no month’s table had may be shown', () => {
  const grids = [
    ...both,
    { key: 'b1', parent: 'b', total: 15, by: {} },
    { key: 'b2', parent: 'b', total: 25, by: {} },
    { key: 'a1', parent: 'a', total: 24, by: {} },
  ];
  // But not below a place that is withheld.
  expect(quarterly(grids, january, february)).toEqual(['all', 'b', 'b1', 'b2']);
});
