import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareShares, modeEffect, probabilityBetter, tiers } from './comparison.js';

const figure = (value: number, standardError: number) => ({ value, standardError });

test('how likely one is truly better', () => {
  expect(probabilityBetter(figure(80, 2), figure(80, 5))).toBe(0.5);
  expect(probabilityBetter(figure(85, 3), figure(80, 4))).toBeCloseTo(0.8413, 4);
  expect(probabilityBetter(figure(80, 4), figure(85, 3))).toBeCloseTo(1 - 0.8413, 4);
  expect([probabilityBetter(figure(2, 0), figure(1, 0)), probabilityBetter(figure(1, 0), figure(1, 0))]).toEqual([1, 0.5]);
  expect(() => probabilityBetter(figure(NaN, 1), figure(1, 1))).toThrow(RangeError);
  expect(() => probabilityBetter(figure(1, -1), figure(1, 1))).toThrow(RangeError);
});

const ranked = fc.uniqueArray(
  fc.record({
    key: fc.string({ maxLength: 4 }),
    value: fc.integer({ min: 0, max: 100 }),
    standardError: fc.double({ min: 0, max: 10, noNaN: true }),
  }),
  { selector: ({ key }) => key, maxLength: 30 },
);

test('those who cannot be told apart stand together', () => {
  const of = (key: string, value: number, standardError = 1) => ({ key, value, standardError });
  expect(tiers([of('d', 80), of('b', 88.5), of('a', 89), of('c', 88), of('e', 79)])).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  // Five enthusiastic answers are no rank of their own.
  expect(tiers([of('few', 98, 7), of('many', 90, 2), of('good', 89, 2)])).toEqual([['few', 'good', 'many']]);
  expect(tiers([])).toEqual([]);
});

test('tiers hold everybody once, do not depend on the order, and fall', () => {
  fc.assert(
    fc.property(ranked, (figures) => {
      const found = tiers(figures);
      expect(tiers([...figures].reverse())).toEqual(found);
      expect(found.flat().sort()).toEqual(figures.map(({ key }) => key).sort());
      const valueOf = (key: string) => figures.find((one) => one.key === key)?.value ?? NaN;
      found.slice(1).forEach((tier, i) => expect(Math.max(...tier.map(valueOf))).toBeLessThanOrEqual(Math.min(...(found[i] ?? []).map(valueOf))));
    }),
  );
  expect(() => tiers([], 0.5)).toThrow(RangeError);
});

test('channels that answer too differently are looked at', () => {
  const suspicious = compareShares({ hits: 29, of: 30 }, { hits: 30, of: 60 });
  expect(suspicious?.z).toBeCloseTo(4.392, 3);
  expect(suspicious?.review).toBe(true);
  expect(compareShares({ hits: 20, of: 30 }, { hits: 30, of: 60 })?.review).toBe(false);
  expect(compareShares({ hits: 5, of: 5 }, { hits: 9, of: 9 })).toEqual({ z: 0, review: false });
  expect(compareShares({ hits: 0, of: 0 }, { hits: 9, of: 9 })).toBeNull();
  expect(() => compareShares({ hits: 2, of: 1 }, { hits: 9, of: 9 })).toThrow(RangeError);
});

test('who is telephoned more is no effect of the telephone', () => {
  // In each age both channels answer alike but for two points; the old are happier, and telephoned.
  const cells = [
    { population: 600, first: figure(72, 3), second: figure(70, 1) },
    { population: 400, first: figure(92, 1), second: figure(90, 4) },
  ];
  const effect = modeEffect(cells);
  expect(effect?.value).toBeCloseTo(2, 12);
  expect(effect?.standardError).toBeCloseTo(Math.sqrt(0.36 * 10 + 0.16 * 17), 12);
  expect(modeEffect([])).toBeNull();
  expect(() => modeEffect([{ population: -1, first: figure(1, 1), second: figure(1, 1) }])).toThrow(RangeError);
  expect(() => modeEffect([{ population: 1, first: figure(NaN, 1), second: figure(1, 1) }])).toThrow(RangeError);
});
