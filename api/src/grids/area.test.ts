import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaM2, centroid, perimeterM } from './area.js';
import type { Shape } from './grid.entity.js';

const box = (west: number, south: number, width: number, height = width): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + width, south],
      [west + width, south + height],
      [west, south + height],
      [west, south],
    ],
  ],
});

/** The same number by another way: the element M·N·cos φ of the ellipsoid, summed in narrow bands. */
function areaBySummation(south: number, width: number, height: number) {
  const [axis, squared, bands, radians] = [6_378_137, 0.006_694_379_990_141_317, 20_000, Math.PI / 180];
  let sum = 0;
  for (let i = 0; i < bands; i++) {
    const latitude = (south + ((i + 0.5) * height) / bands) * radians;
    const magic = 1 - squared * Math.sin(latitude) ** 2;
    sum += (axis ** 2 * (1 - squared) * Math.cos(latitude)) / magic ** 2;
  }
  return (sum * height * radians * width * radians) / bands;
}

test('the area is that of the ellipsoid, for a grid as for a city', () => {
  for (const size of [0.001, 0.01, 0.1, 1]) {
    const expected = areaBySummation(41.8, size, size);
    expect(Math.abs(areaM2(box(123.4, 41.8, size)) / expected - 1)).toBeLessThan(1e-8);
  }
});

test('the whole earth has its known area', () => {
  expect(areaM2(box(-180, -90, 360, 180)) / 510_065_621_724_089).toBeCloseTo(1, 10);
});

test('a hole is taken off, whichever way its points run', () => {
  const outer = box(123, 41, 0.1).coordinates as number[][][];
  const hole = box(123.02, 41.02, 0.01).coordinates as number[][][];
  const [shell = [], ring = []] = [outer[0], hole[0]];
  const whole = areaM2({ type: 'Polygon', coordinates: [shell] });
  const part = areaM2({ type: 'Polygon', coordinates: [ring] });
  for (const inner of [ring, ring.toReversed()]) expect(areaM2({ type: 'Polygon', coordinates: [shell, inner] })).toBeCloseTo(whole - part, 3);
});

test('two halves are the whole', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (low, high) => {
      const at = (y: number, share: number) => [123 + share / 10, 41 + y / 10];
      const west: Shape = { type: 'Polygon', coordinates: [[at(0, 0), at(0, low), at(1, high), at(1, 0), at(0, 0)]] };
      const east: Shape = { type: 'Polygon', coordinates: [[at(0, low), at(0, 1), at(1, 1), at(1, high), at(0, low)]] };
      expect((areaM2(west) + areaM2(east)) / areaM2(box(123, 41, 0.1))).toBeCloseTo(1, 9);
    }),
  );
});

test('the perimeter is in metres, with holes', () => {
  // Lengths of one second of arc at 41.8° N from the radii of curvature: 30.852 m north, 23.101 m east.
  const shape = box(123.4, 41.8, 1 / 3_600);
  expect(perimeterM(shape)).toBeCloseTo(2 * (30.852 + 23.101), 1);
  const ring = shape.coordinates[0] as number[][];
  expect(perimeterM({ type: 'Polygon', coordinates: [ring, ring] })).toBeCloseTo(2 * perimeterM(shape), 6);
});

test('the centre of a box is its middle, and a hole pushes it away', () => {
  const [x, y] = centroid(box(123, 41, 0.02, 0.01));
  expect([x, y]).toEqual([expect.closeTo(123.01, 9), expect.closeTo(41.005, 9)]);
  const [shell = [], hole = []] = [box(123, 41, 0.03).coordinates[0], box(123.001, 41.001, 0.01).coordinates[0]] as number[][][];
  expect(centroid({ type: 'Polygon', coordinates: [shell, hole] })[0]).toBeGreaterThan(123.015);
  expect(centroid({ type: 'Polygon', coordinates: [shell, hole.toReversed()] })[0]).toBeGreaterThan(123.015);
});

test('a line has a centre too', () => {
  expect(
    centroid({
      type: 'Polygon',
      coordinates: [
        [
          [1, 1],
          [3, 3],
          [1, 1],
        ],
      ],
    }),
  ).toEqual([5 / 3, 5 / 3]);
});
