import { expect, test } from '@jest/globals';
import { contains } from './grid-at.js';
import type { Ring } from './plane.js';

const square = (from: number, to: number): Ring => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

test('a point lies in a shape, on its edge too, but not in a hole of it', () => {
  const ring = [[square(0, 10), square(4, 6)]];
  expect(contains(ring, [1, 1])).toBe(true);
  expect(contains(ring, [0, 5])).toBe(true);
  expect(contains(ring, [5, 5])).toBe(false);
  expect(contains(ring, [11, 5])).toBe(false);
  expect(contains([...ring, [square(20, 30)]], [25, 25])).toBe(true);
});
