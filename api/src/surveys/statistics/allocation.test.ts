import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocate, type Stratum } from './allocation.js';
import { sum } from './sums.js';

const sizesOf = (strata: readonly Stratum[], total: number, minimum?: number) => {
  const allocation = allocate(strata, total, minimum);
  return allocation.ok ? Object.fromEntries(allocation.sizes) : allocation;
};

const schools = [
  { key: 'E', size: 4421 },
  { key: 'H', size: 755 },
  { key: 'M', size: 1018 },
];

test('in proportion to size', () => {
  expect(sizesOf(schools, 200)).toEqual({ E: 143, H: 24, M: 33 });
});

test('where answers differ more, more are asked (Neyman)', () => {
  const strata = [
    { key: 'a', size: 100, deviation: 1 },
    { key: 'b', size: 100, deviation: 3 },
  ];
  expect(sizesOf(strata, 40)).toEqual({ a: 10, b: 30 });
  // No more than there are: what b cannot take, a does.
  expect(sizesOf(strata, 160)).toEqual({ a: 60, b: 100 });
});

test('the minimum first, of a small stratum everybody', () => {
  expect(
    sizesOf(
      [
        { key: 'big', size: 900 },
        { key: 'small', size: 50 },
        { key: 'tiny', size: 4 },
        { key: 'vacant', size: 0 },
      ],
      60,
      10,
    ),
  ).toEqual({ big: 46, small: 10, tiny: 4, vacant: 0 });
});

test('strata where nobody differs are asked last', () => {
  const strata = [
    { key: 'a', size: 10, deviation: 0 },
    { key: 'b', size: 10, deviation: 2 },
  ];
  expect(sizesOf(strata, 6)).toEqual({ a: 0, b: 6 });
  expect(sizesOf(strata, 15)).toEqual({ a: 5, b: 10 });
  expect(sizesOf(strata, 20)).toEqual({ a: 10, b: 10 });
});

test('says why it cannot', () => {
  expect(allocate(schools, 10_000)).toEqual({ ok: false, reason: 'TOO_FEW_PEOPLE', most: 6194 });
  expect(allocate(schools, 200, 100)).toEqual({ ok: false, reason: 'MINIMUM_TOO_HIGH', least: 300 });
});

test('whole numbers that add up, never more than there are, never fewer than the minimum, in any order of strata', () => {
  const strata = fc.uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1, maxLength: 3 }),
      size: fc.integer({ min: 0, max: 500 }),
      deviation: fc.double({ min: 0, max: 5, noNaN: true }),
    }),
    { selector: ({ key }) => key, minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(strata, fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 30 }), fc.boolean(), (given, total, minimum, neyman) => {
      const list = neyman ? given : given.map(({ key, size }) => ({ key, size }));
      const allocation = allocate(list, total, minimum);
      expect(allocate([...list].reverse(), total, minimum)).toEqual(allocation);
      if (!allocation.ok) return;
      expect(sum(allocation.sizes.values())).toBe(total);
      for (const { key, size } of list) {
        const drawn = allocation.sizes.get(key) ?? NaN;
        expect(Number.isInteger(drawn) && drawn <= size && drawn >= Math.min(size, minimum)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('without bounds in the way nobody is a whole person away from the exact part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 100, max: 10_000 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 1, max: 100 }),
      (sizes, total) => {
        const allocation = allocate(
          sizes.map((size, i) => ({ key: `${i}`, size })),
          total,
        );
        sizes.forEach((size, i) => {
          const drawn = allocation.ok ? allocation.sizes.get(`${i}`) : undefined;
          expect(Math.abs((drawn ?? NaN) - (total * size) / sum(sizes))).toBeLessThan(1 + 1e-6);
        });
      },
    ),
  );
});

test('what is no count is refused', () => {
  expect(() => allocate(schools, 1.5)).toThrow(RangeError);
  expect(() => allocate(schools, 10, -1)).toThrow(RangeError);
  expect(() => allocate([{ key: 'a', size: NaN }], 0)).toThrow(RangeError);
  expect(() => allocate([...schools, { key: 'E', size: 1 }], 10)).toThrow('twice');
  expect(() => allocate([{ key: 'a', size: 1, deviation: 1 }, ...schools], 10)).toThrow('all strata or for none');
});
