import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkBoundary } from './boundary-check.js';
import { BOUNDARY_FAULTS } from './boundary-fault.js';
import type { Shape } from './grid.entity.js';

type Ring = [number, number][];

const ring = (west: number, south: number, width: number, height = width): Ring => [
  [west, south],
  [west + width, south],
  [west + width, south + height],
  [west, south + height],
  [west, south],
];
const polygon = (...rings: Ring[]): Shape => ({ type: 'Polygon', coordinates: rings });
const multi = (...polygons: Ring[][]): Shape => ({ type: 'MultiPolygon', coordinates: polygons });
const codes = (shape: unknown, around = {}) => checkBoundary(shape, around).map(({ code }) => code);

/** A closed star-shaped ring: never crosses itself. */
const star = (radii: readonly number[], x = 123, y = 41): Ring => {
  const points = radii.map((radius, i): [number, number] => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [...points, points[0] ?? [x, y]];
};

test('a sound boundary has no fault', () => {
  expect(codes(polygon(ring(123, 41, 1)))).toEqual([]);
  expect(codes(polygon(ring(123, 41, 1), ring(123.1, 41.1, 0.1), ring(123.5, 41.5, 0.1)))).toEqual([]);
  expect(codes(multi([ring(123, 41, 1)], [ring(125, 41, 1)]))).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['nothing', null, 'EMPTY'],
  ['a text', 'Polygon', 'EMPTY'],
  ['another kind', { type: 'Point', coordinates: [1, 1] }, 'EMPTY'],
  ['no rings', { type: 'Polygon', coordinates: [] }, 'EMPTY'],
  ['an empty ring', { type: 'Polygon', coordinates: [[]] }, 'EMPTY'],
  ['no polygons', { type: 'MultiPolygon', coordinates: [] }, 'EMPTY'],
  ['an empty polygon', { type: 'MultiPolygon', coordinates: [[]] }, 'EMPTY'],
  ['a polygon without rings beside a sound one', multi([ring(0, 0, 1)], []), 'EMPTY'],
  ['less than a square metre', polygon(ring(123, 41, 1e-6)), 'EMPTY'],
  ['rings that are none', { type: 'Polygon', coordinates: [7] }, 'EMPTY'],
  ['a text for a position', { type: 'Polygon', coordinates: [['a', 'b', 'c', 'a']] }, 'OUT_OF_RANGE'],
  [
    'NaN',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, NaN],
          [1, 1],
          [0, 0],
        ],
      ],
    },
    'OUT_OF_RANGE',
  ],
  [
    'infinity',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, Infinity],
          [1, 1],
          [0, 0],
        ],
      ],
    },
    'OUT_OF_RANGE',
  ],
  [
    'altitudes',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0, 5],
          [1, 0, 5],
          [1, 1, 5],
          [0, 0, 5],
        ],
      ],
    },
    'OUT_OF_RANGE',
  ],
  [
    'latitude before longitude',
    {
      type: 'Polygon',
      coordinates: [
        [
          [41, 123],
          [42, 123],
          [42, 124],
          [41, 123],
        ],
      ],
    },
    'OUT_OF_RANGE',
  ],
  [
    'an open ring',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
    },
    'NOT_CLOSED',
  ],
  [
    'a line there and back',
    {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [0, 0],
        ],
      ],
    },
    'TOO_FEW_POINTS',
  ],
  [
    'one point four times',
    {
      type: 'Polygon',
      coordinates: [
        [
          [1, 1],
          [1, 1],
          [1, 1],
          [1, 1],
        ],
      ],
    },
    'TOO_FEW_POINTS',
  ],
])('%s is a fault and never an exception', (_, shape, code) => {
  expect(codes(shape)).toEqual([code]);
});

test('points repeated in a row are no fault', () => {
  expect(
    codes(
      polygon([
        [0, 0],
        [0, 0],
        [1, 0],
        [1, 1],
        [1, 1],
        [0, 0],
      ]),
    ),
  ).toEqual([]);
});

test('the limit is 5,000 points, counted before anything else', () => {
  const round = (count: number) => polygon(star(Array.from({ length: count - 1 }, () => 0.1)));
  expect(codes(round(5_000))).toEqual([]);
  expect(codes(round(5_001))).toEqual(['TOO_MANY_POINTS']);
  expect(codes({ type: 'Polygon', coordinates: Array.from({ length: 100_000 }, () => []) })).toEqual(['TOO_MANY_POINTS']);
  expect(codes({ type: 'MultiPolygon', coordinates: Array.from({ length: 100_000 }, () => 'x') })).toEqual(['TOO_MANY_POINTS']);
});

test('an hourglass crosses itself, and the fault shows where', () => {
  expect(
    checkBoundary(
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
        [0, 0],
      ]),
    ),
  ).toEqual([{ code: 'SELF_INTERSECTION', part: { type: 'Point', coordinates: [1, 1] } }]);
});

test.each<[string, Shape]>([
  [
    'a spike',
    polygon([
      [0, 0],
      [2, 0],
      [4, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]),
  ],
  [
    'a flat ring',
    polygon([
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ]),
  ],
  [
    'a ring through its own corner',
    polygon([
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 1],
      [0, 0],
    ]),
  ],
  [
    'a corner on its own edge',
    polygon([
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 0],
      [0, 4],
      [0, 0],
    ]),
  ],
  ['a hole outside', polygon(ring(0, 0, 1), ring(2, 2, 1))],
  ['a hole over the edge', polygon(ring(0, 0, 2), ring(1, 1, 2))],
  ['a hole within a hole', polygon(ring(0, 0, 9), ring(1, 1, 5), ring(2, 2, 1))],
  ['a hole that shares an edge with the shell', polygon(ring(0, 0, 4), ring(0, 1, 1))],
  ['the same polygon twice', multi([ring(0, 0, 1)], [ring(0, 0, 1)])],
  ['a polygon within another', multi([ring(0, 0, 4)], [ring(1, 1, 1)])],
  ['polygons that cross', multi([ring(0, 0, 2)], [ring(1, 1, 2)])],
  [
    'polygons that pass each other at corners',
    multi(
      [ring(0, 0, 4)],
      [
        [
          [4, 0],
          [2, 2],
          [4, 4],
          [6, 2],
          [4, 0],
        ],
      ],
    ),
  ],
])('%s is found', (_, shape) => {
  expect(codes(shape)).toEqual(['SELF_INTERSECTION']);
});

test.each<[string, Shape]>([
  ['polygons that touch at a corner', multi([ring(0, 0, 1)], [ring(1, 1, 1)])],
  [
    'a hole that touches the shell',
    polygon(ring(0, 0, 4), [
      [0, 2],
      [1, 1],
      [1, 3],
      [0, 2],
    ]),
  ],
  ['an island in a hole', multi([ring(0, 0, 9), ring(1, 1, 7)], [ring(2, 2, 1)])],
  [
    'points along a straight edge',
    polygon([
      [0, 0],
      [0.1, 0],
      [0.2, 0],
      [0.3, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ]),
  ],
])('%s is in order', (_, shape) => {
  expect(codes(shape)).toEqual([]);
});

test('a corner one step of the double beside an edge does not touch it', () => {
  const y = 41;
  const above = y + 2 ** -47;
  const bent = (tip: number) =>
    polygon([
      [123, y],
      [123.4, y],
      [123.4, 41.3],
      [123.2, tip],
      [123, 41.3],
      [123, y],
    ]);
  expect(codes(bent(above))).toEqual([]);
  expect(codes(bent(y))).toEqual(['SELF_INTERSECTION']);
});

test('a star-shaped ring never crosses itself; exchanging two points that are far apart makes it cross', () => {
  const radii = fc.array(fc.double({ min: 0.01, max: 0.02, noNaN: true }), { minLength: 8, maxLength: 60 });
  fc.assert(
    fc.property(radii, (list) => {
      const sound = star(list);
      expect(codes(polygon(sound))).toEqual([]);
      const crossed = sound.slice();
      const half = Math.floor(list.length / 2);
      [crossed[1], crossed[half]] = [sound[half] ?? [0, 0], sound[1] ?? [0, 0]];
      expect(codes(polygon(crossed))).toEqual(['SELF_INTERSECTION']);
    }),
  );
});

test('any JSON gives a list of faults', () => {
  const position = fc.oneof(
    fc.tuple(fc.double(), fc.double()),
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
    fc.jsonValue(),
  );
  const rings = fc.array(fc.oneof(fc.array(position, { maxLength: 8 }), fc.jsonValue()), { maxLength: 4 });
  const shape = fc.oneof(
    fc.jsonValue(),
    fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon', 7),
      coordinates: fc.oneof(rings, fc.array(rings, { maxLength: 4 }), fc.jsonValue()),
    }),
  );
  const around = { parent: polygon(ring(0, 0, 2)), siblings: [{ id: '1', code: '210102001001001', shape: polygon(ring(1, 1, 2)) }] };
  fc.assert(
    fc.property(shape, (value) => {
      for (const fault of checkBoundary(value, around)) expect(BOUNDARY_FAULTS).toContain(fault.code);
    }),
    { numRuns: 1_000 },
  );
});

test('what lies outside of the parent is measured and drawn', () => {
  const parent = polygon(ring(123, 41, 0.1));
  expect(codes(polygon(ring(123.01, 41.01, 0.05)), { parent })).toEqual([]);
  expect(codes(parent, { parent })).toEqual([]);
  const [fault] = checkBoundary(polygon(ring(123.05, 41, 0.1)), { parent });
  expect(fault).toMatchObject({ code: 'OUTSIDE_PARENT', share: expect.closeTo(0.5, 3), part: { type: 'Polygon' } });
  expect(checkBoundary(polygon(ring(125, 41, 0.1)), { parent })).toMatchObject([{ code: 'OUTSIDE_PARENT', share: 1 }]);
});

test('a hole of the parent is outside', () => {
  const parent = polygon(ring(123, 41, 0.1), ring(123.02, 41.02, 0.02));
  expect(codes(polygon(ring(123.025, 41.025, 0.01)), { parent })).toEqual(['OUTSIDE_PARENT']);
});

test('an overlap counts by the smaller of both, and small ones are forgiven', () => {
  const sibling = (shape: Shape) => ({ id: 'x', code: '210102001001002', shape });
  const shape = polygon(ring(123, 41, 0.1));
  const within = (share: number) => ({ siblings: [sibling(polygon(ring(123.1 - share * 0.02, 41, 0.02)))] });
  expect(codes(shape, within(0))).toEqual([]);
  expect(codes(shape, within(0.004))).toEqual([]);
  expect(checkBoundary(shape, within(0.25))).toMatchObject([
    { code: 'OVERLAPS_SIBLING', siblingCode: '210102001001002', share: expect.closeTo(0.25, 3) },
  ]);
  expect(codes(shape, { ...within(0.25), tolerance: 0.3 })).toEqual([]);
});

test('5,000 points are checked in less than 100 ms', () => {
  const wavy = polygon(star(Array.from({ length: 4_999 }, (_, i) => 0.1 + 0.01 * Math.sin(i / 7))));
  // The best of some, in processor time: the first runs are not compiled yet, and the machine has other work.
  const times = Array.from({ length: 6 }, () => {
    const begin = process.cpuUsage();
    expect(checkBoundary(wavy)).toEqual([]);
    return process.cpuUsage(begin).user / 1_000;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
