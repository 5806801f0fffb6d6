import { expect, test } from '@jest/globals';
import { generatorOf } from './generator.js';

test('the numbers of a seed are what they always were', () => {
  // Computed by another program (Python) from the published algorithm.
  const { below } = generatorOf('2026');
  expect([1, 2, 3].map(() => below(2 ** 32))).toEqual([1651822680, 1069103357, 3053746868]);
});

test('whole numbers are even over their range', () => {
  const { below, next } = generatorOf('dice');
  const faces = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 60_000; i++) {
    const face = below(6);
    faces[face] = (faces[face] ?? NaN) + 1;
  }
  for (const count of faces) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  for (let i = 0; i < 1_000; i++) expect(next()).toBeLessThan(1);
  expect(() => below(0)).toThrow(RangeError);
});
