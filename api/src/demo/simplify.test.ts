import { expect, test } from '@jest/globals';
import { areaOf } from '../grids/area.js';
import { checkBoundary } from '../grids/boundary-check.js';
import { shapeOf, type Polygons } from '../grids/plane.js';
import { simplifyTogether } from './simplify.js';
import { readSource } from './source.js';

const points = (polygons: Polygons | undefined) => polygons?.flat(2).map(String);

test('a border that two shapes share is one line for both', () => {
  const border = [
    [1, 0],
    [1.0001, 0.3],
    [0.9999, 0.6],
    [1.2, 0.8],
    [1, 1],
  ] as [number, number][];
  const west: Polygons = [[[[0, 0], ...border, [0, 1], [0, 0]]]];
  const east: Polygons = [[[[2, 0], [2, 1], ...border.toReversed(), [2, 0]]]];
  const [left, right] = simplifyTogether([west, east], 0.01, 1e-6);
  const kept = ['1,0', '0.9999,0.6', '1.2,0.8', '1,1'];
  expect(points(left)).toEqual(expect.arrayContaining(kept));
  expect(points(right)).toEqual(expect.arrayContaining(kept));
  expect(points(left)).not.toContain('1.0001,0.3');
  expect(points(right)).not.toContain('1.0001,0.3');
});

test('repeated points, spikes and pinched loops go', () => {
  const ring = [
    [0, 0],
    [0, 0],
    [2, 0],
    [4, 0],
    [2, 0],
    [2, 2],
    [2.1, 2],
    [2.1, 2.1],
    [2, 2],
    [0, 2],
    [0, 0],
  ] as [number, number][];
  const [simple] = simplifyTogether([[[ring]]], 0, 0.5);
  expect(points(simple)?.toSorted()).toEqual(['0,0', '0,0', '0,2', '2,0', '2,2'].toSorted());
});

test('the districts of Shenyang are sound, keep their area, and do not overlap', () => {
  const { districts } = readSource();
  const all = [...districts].map(([code, polygons]) => ({ id: code, code, shape: shapeOf(polygons) }));
  expect(all).toHaveLength(13);
  // 12,860 km² in the city's own words.
  expect([...districts.values()].reduce((sum, polygons) => sum + areaOf(polygons), 0) / 1e6).toBeCloseTo(12_869, -1);
  for (const { code, shape } of all)
    expect([code, checkBoundary(shape, { siblings: all.filter((other) => other.code !== code), tolerance: 1e-4 })]).toEqual([code, []]);
});
