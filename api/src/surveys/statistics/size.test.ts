import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marginReached, sampleSize } from './size.js';

test('the table of sample sizes, to the digit', () => {
  const table: [margin: number, ...sizes: number[]][] = [
    [0.02, 2401, 1334, 543, 267, 1637],
    [0.03, 1068, 788, 423, 235, 1044],
    [0.05, 385, 341, 249, 169, 484],
    [0.07, 196, 185, 154, 119, 268],
    [0.1, 97, 94, 85, 73, 138],
  ];
  const columns = [{}, { population: 3_000 }, { population: 700 }, { population: 300 }, { population: 3_000, designEffect: 1.5 }];
  expect(table.map(([margin]) => [margin, ...columns.map((precision) => sampleSize(margin, precision))])).toEqual(table);
});

test('what usual practice reaches, in points', () => {
  const points = [20, 50, 55, 100, 200].map((answers) => Math.round(marginReached(answers) * 1_000) / 10);
  expect(points).toEqual([21.9, 13.9, 13.2, 9.8, 6.9]);
});

test('the size that is wanted reaches its margin, and one answer fewer does not', () => {
  const precision = fc.record({ population: fc.integer({ min: 2, max: 100_000 }), designEffect: fc.double({ min: 0.5, max: 3, noNaN: true }) });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.3, noNaN: true }), precision, (margin, given) => {
      const size = sampleSize(margin, given);
      expect(size === given.population || marginReached(size, given) <= margin + 1e-9).toBe(true);
      if (size > 1) expect(marginReached(size - 1, given)).toBeGreaterThan(margin - 1e-9);
    }),
  );
});

test('everybody asked leaves no margin', () => {
  expect(marginReached(300, { population: 300 })).toBe(0);
  expect(marginReached(1, { population: 1 })).toBe(0);
});

test('what cannot be is refused', () => {
  expect(() => sampleSize(0)).toThrow(RangeError);
  expect(() => sampleSize(NaN)).toThrow(RangeError);
  expect(() => sampleSize(0.05, { population: 0 })).toThrow(RangeError);
  expect(() => sampleSize(0.05, { share: 2 })).toThrow(RangeError);
  expect(() => sampleSize(0.05, { confidence: 1 })).toThrow(RangeError);
  expect(() => sampleSize(0.05, { designEffect: 0 })).toThrow(RangeError);
  expect(() => marginReached(0)).toThrow(RangeError);
  expect(() => marginReached(301, { population: 300 })).toThrow(RangeError);
});
