import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { orientation, sideOfRing } from './orientation.js';
import type { Point } from './plane.js';

/** Of China: multiples of 2^-47, so that BigInt can hold them as they are. */
const UNIT = 2 ** 47;
const coordinate = (from: number) => fc.integer({ min: 0, max: 2 ** 20 }).map((steps) => from + steps / UNIT);
const place = fc.tuple(coordinate(100), coordinate(41));

function exact(a: Point, b: Point, c: Point) {
  const [ax = 0n, ay = 0n, bx = 0n, by = 0n, cx = 0n, cy = 0n] = [...a, ...b, ...c].map((value) => BigInt(value * UNIT));
  const area = (ax - cx) * (by - cy) - (ay - cy) * (bx - cx);
  return area > 0n ? 1 : area < 0n ? -1 : 0;
}

test('the side of a line is exact for points that are nanometres apart', () => {
  fc.assert(
    fc.property(place, place, place, (a, b, c) => expect(orientation(a, b, c)).toBe(exact(a, b, c))),
    { numRuns: 3_000 },
  );
});

test('a point on a line is on it, one step of the double beside it is not', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 1_000 }), (a, step) => {
      const [b, c]: [Point, Point] = [
        [a[0] + step / UNIT, a[1] + (2 * step) / UNIT],
        [a[0] + (3 * step) / UNIT, a[1] + (6 * step) / UNIT],
      ];
      expect(orientation(a, b, c)).toBe(exact(a, b, c));
      expect(orientation(a, b, [c[0], c[1] + 1 / UNIT])).toBe(exact(a, b, [c[0], c[1] + 1 / UNIT]));
    }),
  );
});

test('inside, outside and on the ring', () => {
  const ring: Point[] = [
    [0, 0],
    [4, 0],
    [2, 2],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  expect(
    [
      [1, 1],
      [1, 2],
      [3, 2],
      [5, 2],
      [2, 2],
      [0, 2],
      [4, 0],
      [2, 0],
      [-1, 4],
    ].map(([x = 0, y = 0]) => sideOfRing([x, y], ring)),
  ).toEqual([1, 1, -1, -1, 0, 0, 0, 0, -1]);
});
