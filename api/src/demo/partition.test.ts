import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaOf } from '../grids/area.js';
import { checkBoundary } from '../grids/boundary-check.js';
import { shapeOf, type Point, type Polygons, type Ring } from '../grids/plane.js';
import { cut, rounded } from './cut.js';
import { oriented, partition } from './partition.js';
import { randomOf } from './random.js';

/** A jagged ring around a place, as boundaries are. */
const jagged = (radii: readonly number[], x = 123.4, y = 41.8): Ring => {
  const points = radii.map((radius, i): Point => {
    const angle = (2 * Math.PI * i) / radii.length;
    return rounded([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
  });
  return [...points, points[0] ?? [x, y]];
};
const radii = fc.array(fc.double({ min: 0.004, max: 0.02, noNaN: true }), { minLength: 5, maxLength: 40 });
const hole = jagged([0.002, 0.001, 0.002, 0.001, 0.002]);
const shapes = fc.oneof(
  radii.map((list): Polygons => [[jagged(list)]]),
  radii.map((list): Polygons => [[jagged(list), hole]]),
  fc.tuple(radii, radii).map(([one, other]): Polygons => [[jagged(one)], [jagged(other, 123.5)]]),
);

test('parts tile the shape: their areas add up, and none overlaps another or leaves the shape', () => {
  fc.assert(
    fc.property(
      shapes,
      fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 1, maxLength: 9 }),
      fc.string(),
      (shape, weights, seed) => {
        const parts = partition(oriented(shape), weights, randomOf(seed));
        const whole = areaOf(shape);
        expect(parts).toHaveLength(weights.length);
        expect(parts.reduce((sum, part) => sum + areaOf(part), 0) / whole).toBeCloseTo(1, 6);
        parts.forEach((part, i) => {
          const siblings = parts.slice(i + 1).map((other, k) => ({ id: String(k), code: String(k), shape: shapeOf(other) }));
          expect(checkBoundary(shapeOf(part), { parent: shapeOf(shape), siblings, tolerance: 1e-5 })).toEqual([]);
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('areas are in proportion to the weights', () => {
  const shape = oriented([[jagged([0.02, 0.01, 0.02, 0.015, 0.02, 0.012, 0.018])]]);
  const weights = [1, 2, 3, 1, 1];
  const parts = partition(shape, weights, randomOf('weights'));
  parts.forEach((part, i) => expect(areaOf(part) / areaOf(shape)).toBeCloseTo((weights[i] ?? 0) / 8, 3));
});

test('the same seed gives the same parts, another seed others', () => {
  const shape = oriented([[jagged([0.02, 0.01, 0.02, 0.015, 0.02])]]);
  const parts = (seed: string) => JSON.stringify(partition(shape, [1, 1, 1], randomOf(seed)));
  expect(parts('a')).toBe(parts('a'));
  expect(parts('a')).not.toBe(parts('b'));
});

test('both sides of a cut have the same points on it', () => {
  const halves = cut(oriented([[jagged([0.02, 0.01, 0.02, 0.015, 0.02])]]), { a: 0.3, b: 1, c: 0.3 * 123.401 + 41.799 });
  const points = (polygons: Polygons = []) => new Set(polygons.flat(2).map(String));
  const above = points(halves?.above);
  expect([...points(halves?.below)].filter((point) => above.has(point))).toHaveLength(2);
});

test('a line through a corner is refused, not guessed', () => {
  expect(
    cut(
      [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
      { a: 1, b: 0, c: 1 },
    ),
  ).toBeUndefined();
});
