import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shapeToGcj02, shapeToWgs84, toGcj02, toWgs84 } from './coordinates.js';
import type { Shape } from './grid.entity.js';

const inChina = fc.tuple(fc.double({ min: 73, max: 135, noNaN: true }), fc.double({ min: 4, max: 53, noNaN: true }));

test('the shift is the one that other implementations publish', () => {
  // Test values of googollee/eviltransform (MIT): Shanghai, Shenzhen, Beijing.
  const known = [
    [
      [121.5272106, 31.1774276],
      [121.531541859215, 31.17530398364597],
    ],
    [
      [113.912316, 22.543847],
      [113.9171764808363, 22.540796131694766],
    ],
    [
      [116.377817, 39.911954],
      [116.38404722455657, 39.91334545536069],
    ],
  ];
  for (const [wgs84 = [], gcj02 = []] of known) {
    const [x = NaN, y = NaN] = toGcj02(wgs84);
    expect(Math.abs(x - (gcj02[0] ?? 0))).toBeLessThan(1e-9);
    expect(Math.abs(y - (gcj02[1] ?? 0))).toBeLessThan(1e-9);
  }
});

test('Shenyang lies about 576 m beside itself', () => {
  const [x = NaN, y = NaN] = toGcj02([123.4315, 41.8057]);
  const metres = Math.hypot((x - 123.4315) * 83_100, (y - 41.8057) * 111_070);
  expect(metres).toBeGreaterThan(560);
  expect(metres).toBeLessThan(590);
});

test('there and back is the same place to a centimetre, everywhere in China', () => {
  fc.assert(
    fc.property(inChina, (place) => {
      const back = toWgs84(toGcj02(place));
      expect(Math.abs((back[0] ?? NaN) - place[0])).toBeLessThan(1e-7);
      expect(Math.abs((back[1] ?? NaN) - place[1])).toBeLessThan(1e-7);
    }),
    { numRuns: 2_000 },
  );
});

test('abroad nothing is shifted', () => {
  expect(toGcj02([2.35, 48.85])).toEqual([2.35, 48.85]);
  expect(toWgs84([-74, 40.7])).toEqual([-74, 40.7]);
});

test('a shape keeps its kind, its rings and its shared points', () => {
  const shape: Shape = {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [123, 41],
          [124, 41],
          [124, 42],
          [123, 41],
        ],
      ],
      [
        [
          [124, 42],
          [125, 42],
          [125, 43],
          [124, 42],
        ],
      ],
    ],
  };
  const moved = shapeToWgs84(shape);
  expect(moved.type).toBe('MultiPolygon');
  expect(moved.coordinates[0]?.[0]?.[2]).toEqual(moved.coordinates[1]?.[0]?.[0]);
  expect(shapeToGcj02(moved).coordinates[0]?.[0]?.[1]?.[0]).toBeCloseTo(124, 7);
});
