import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { meanInterval, wilsonInterval } from './intervals.js';

const points = ({ low, high }: { low: number; high: number }) => [Math.round(low * 100), Math.round(high * 100)];

test('what ten answers say', () => {
  expect(points(wilsonInterval(1, 10))).toEqual([72, 100]);
  expect(points(wilsonInterval(0.9, 10))).toEqual([60, 98]);
  expect(points(wilsonInterval(0, 10))).toEqual([0, 28]);
});

test('answers that are worth fewer have a wider interval', () => {
  const full = wilsonInterval(0.8, 50);
  const worthLess = wilsonInterval(0.8, 31.4);
  expect(worthLess.low).toBeLessThan(full.low);
  expect(worthLess.high).toBeGreaterThan(full.high);
});

test('always within 0 and 1, around the share, and the same from both sides', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1e6, noNaN: true }), (share, n) => {
      const { low, high } = wilsonInterval(share, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low - 1e-9 <= share && share <= high + 1e-9).toBe(true);
      expect(wilsonInterval(1 - share, n).low).toBeCloseTo(1 - high, 9);
    }),
  );
});

test('a mean of many is 1.96 standard errors wide to either side, of few more', () => {
  expect(meanInterval(80, 2).low).toBeCloseTo(76.08, 2);
  expect(meanInterval(80, 2, 4).low).toBeCloseTo(80 - 2 * 2.7764, 3);
  expect(meanInterval(80, 2, Infinity, 0.99).high).toBeCloseTo(85.1517, 3);
  expect(meanInterval(80, 0)).toEqual({ low: 80, high: 80 });
});

test('nonsense is refused', () => {
  expect(() => wilsonInterval(1.1, 10)).toThrow(RangeError);
  expect(() => wilsonInterval(0.5, 0)).toThrow(RangeError);
  expect(() => wilsonInterval(NaN, 10)).toThrow(RangeError);
  expect(() => wilsonInterval(0.5, 10, 1)).toThrow(RangeError);
  expect(() => meanInterval(80, -1)).toThrow(RangeError);
  expect(() => meanInterval(80, 1, 0)).toThrow(RangeError);
});
