import { expect, test } from '@jest/globals';
import { showable } from './suppression.js';
import { TOTAL, type PlaceCounts } from './suppression-table.js';

const place = (key: string, parent: string | null, total: number, by: PlaceCounts['by'] = {}): PlaceCounts => ({ key, parent, total, by });
const seen = (places: readonly PlaceCounts[], ...breakdowns: string[]) =>
  Object.fromEntries(
    [
      ...showable(
        places,
        breakdowns.map((name) => ({ name })),
      ),
    ].map(([name, keys]) => [name || 'total', [...keys].sort()]),
  );

test('ten may be shown, nine may not; nobody is nobody', () => {
  expect(seen([place('all', null, 30), place('a', 'all', 10), place('b', 'all', 20), place('c', 'all', 0)]).total).toEqual(['a', 'all', 'b', 'c']);
  expect(seen([place('all', null, 9)]).total).toEqual([]);
});

test('a hidden grid takes the smallest of its siblings with it, unless they are hidden together already', () => {
  expect(seen([place('all', null, 39), place('a', 'all', 4), place('b', 'all', 20), place('c', 'all', 15)]).total).toEqual(['all', 'b']);
  expect(seen([place('all', null, 30), place('a', 'all', 4), place('b', 'all', 6), place('c', 'all', 20)]).total).toEqual(['all', 'c']);
});

test('answers that are of no grid are a remainder too', () => {
  expect(seen([place('all', null, 33), place('a', 'all', 10), place('b', 'all', 20)]).total).toEqual(['all', 'b']);
  expect(seen([place('all', null, 30), place('a', 'all', 10), place('b', 'all', 10)]).total).toEqual(['a', 'all', 'b']);
});

test('below a hidden place everything is hidden', () => {
  const places = [place('all', null, 40), place('small', 'all', 5), place('next', 'all', 15), place('far', 'all', 20), place('grid', 'next', 15)];
  expect(seen(places).total).toEqual(['all', 'far']);
});

test('a filter is shown as a whole or not, and hides nothing but itself', () => {
  const places = [
    place('all', null, 75, { age: [30, 45], sex: [37, 38] }),
    place('a', 'all', 25, { age: [3, 22], sex: [12, 13] }),
    place('b', 'all', 25, { age: [13, 12], sex: [12, 13] }),
    place('c', 'all', 25, { age: [14, 11], sex: [13, 12] }),
  ];
  expect(seen(places, 'age', 'sex')).toEqual({ total: ['a', 'all', 'b', 'c'], age: ['all', 'c'], sex: ['a', 'all', 'b', 'c'] });
});

test('months are shown only where quarters are', () => {
  const months = { name: 'month', refines: { name: 'quarter', category: [0, 0, 1, 1] } };
  const places = [
    place('all', null, 90, { quarter: [50, 40], month: [25, 25, 20, 20] }),
    place('a', 'all', 30, { quarter: [18, 12], month: [8, 10, 2, 10] }),
    place('b', 'all', 60, { quarter: [32, 28], month: [17, 15, 18, 10] }),
  ];
  const shown = showable(places, [{ name: 'quarter' }, months]);
  expect([...(shown.get('quarter') ?? [])]).toEqual(['all', 'a', 'b']);
  expect([...(shown.get('month') ?? [])]).toEqual(['all']);
});

test('the order of places does not matter', () => {
  const places = [place('all', null, 51), ...['e', 'd', 'c', 'b', 'a'].map((key, i) => place(key, 'all', [4, 12, 12, 11, 12][i] ?? 0))];
  expect(seen([...places].reverse())).toEqual(seen(places));
});

test('a table that does not add up is refused', () => {
  expect(() => seen([place('all', null, 10), place('a', 'all', 11)])).toThrow('Below all');
  expect(() => seen([place('all', null, 10, { age: [4, 5] })], 'age')).toThrow('10 answers, but 9 by age');
  expect(() => seen([place('all', null, 10)], 'age')).toThrow('by age');
  expect(() => seen([place('a', 'nowhere', 10)])).toThrow('not in the table');
  expect(() => seen([place('a', 'b', 10), place('b', 'a', 10)])).toThrow('own ancestor');
  expect(() => seen([place('a', null, 10), place('a', null, 10)])).toThrow('twice');
  expect(() => seen([place('a', null, 1.5)])).toThrow('no count');
  expect(() => showable([], [{ name: 'month', refines: { name: 'quarter', category: [] } }])).toThrow('which it refines');
  const wrong = [place('all', null, 20, { quarter: [10, 10], month: [12, 8] })];
  const months = { name: 'month', refines: { name: 'quarter', category: [0, 1] } };
  expect(() => showable(wrong, [{ name: 'quarter' }, months])).toThrow('in its parts');
});

test('a district with its 1,153 communities and their grids, by age, sex and channel, is decided at once', () => {
  const categories = { age: 3, sex: 2, channel: 5 };
  const names = Object.keys(categories) as (keyof typeof categories)[];
  const grids = Array.from({ length: 9_224 }, (_, i) => {
    const by = Object.fromEntries(names.map((name) => [name, Array.from({ length: categories[name] }, (_, c) => (c === 0 ? i % 31 : 0))]));
    return place(`g${i}`, `c${i % 1_153}`, i % 31, by);
  });
  const above = (level: string, children: readonly PlaceCounts[], parentOf: (key: number) => string | null) => {
    const parents = new Map<string, PlaceCounts[]>();
    for (const child of children) parents.set(child.parent ?? '', [...(parents.get(child.parent ?? '') ?? []), child]);
    return [...parents].map(([key, list]) => {
      const added = (name: string) => list.map(({ by }) => by[name] ?? []).reduce((a, b) => a.map((count, i) => count + (b[i] ?? 0)));
      const total = list.reduce((all, child) => all + child.total, 0);
      return place(key, parentOf(Number(key.replace(level, ''))), total, Object.fromEntries(names.map((name) => [name, added(name)])));
    });
  };
  const communities = above('c', grids, (i) => `s${i % 107}`);
  const streets = above('s', communities, () => 'district');
  const district = above('district', streets, () => null);
  const places = [...district, ...streets, ...communities, ...grids];
  const began = performance.now();
  const shown = showable(
    places,
    names.map((name) => ({ name })),
  );
  const took = performance.now() - began;
  console.log(`${places.length} places by ${names.length} filters: ${took.toFixed(0)} ms`);
  expect(shown.get(TOTAL)?.size).toBeGreaterThan(1_000);
});
