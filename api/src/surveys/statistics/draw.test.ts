import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draw } from './draw.js';

const frame = Array.from({ length: 60 }, (_, i) => ({ key: `h${i}`, stratum: i < 40 ? 'A' : 'B' }));
const sizes = new Map([
  ['A', 5],
  ['B', 3],
]);

test('a draw is what it always was', () => {
  // Computed by another program (Python, from the description alone): who changes how it is drawn makes stored samples impossible to check.
  expect(draw(frame, sizes, '2026-wave-1', 2)).toEqual(
    new Map([
      ['A', { drawn: ['h3', 'h27', 'h28', 'h25', 'h5'], reserve: ['h31', 'h39'] }],
      ['B', { drawn: ['h53', 'h55', 'h42'], reserve: ['h58', 'h45'] }],
    ]),
  );
});

test('the order of the frame does not matter, nor what the other strata have; the seed does', () => {
  const one = draw(frame, sizes, 'seed', 4);
  expect(draw([...frame].reverse(), sizes, 'seed', 4)).toEqual(one);
  const onlyA = draw(
    frame.filter(({ stratum }) => stratum === 'A'),
    new Map([['A', 5]]),
    'seed',
    4,
  );
  expect(onlyA.get('A')).toEqual(one.get('A'));
  expect(draw(frame, sizes, 'another', 4)).not.toEqual(one);
});

test('a longer reserve list begins like the shorter one', () => {
  const short = draw(frame, sizes, 'seed', 2).get('A');
  const long = draw(frame, sizes, 'seed', 100).get('A');
  expect(long?.drawn).toEqual(short?.drawn);
  expect(long?.reserve.slice(0, 2)).toEqual(short?.reserve);
  expect(long?.reserve).toHaveLength(35);
});

test('nobody is drawn twice, all are of their stratum', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 50 }), (seed, size, reserves) => {
      const { drawn = [], reserve = [] } = draw(frame, new Map([['A', size]]), seed, reserves).get('A') ?? {};
      expect(drawn).toHaveLength(size);
      expect(reserve).toHaveLength(Math.min(reserves, 40 - size));
      expect(new Set([...drawn, ...reserve]).size).toBe(drawn.length + reserve.length);
      expect([...drawn, ...reserve].every((key) => Number(key.slice(1)) < 40)).toBe(true);
    }),
  );
});

test('each is drawn as often as the other', () => {
  const times = new Map<string, number>();
  for (let i = 0; i < 8_000; i++) for (const key of draw(frame, sizes, `${i}`).get('A')?.drawn ?? []) times.set(key, (times.get(key) ?? 0) + 1);
  // 1,000 times each, with a standard deviation of about 30.
  expect(times.size).toBe(40);
  const squares = [...times.values()].map((count) => (count - 1_000) ** 2 / 875);
  const chiSquare = squares.reduce((total, square) => total + square, 0);
  expect(chiSquare).toBeLessThan(73);
});

test('more than there are, or somebody twice, is refused', () => {
  expect(() => draw(frame, new Map([['B', 21]]), 'seed')).toThrow('has 20 units, but 21');
  expect(() => draw(frame, new Map([['C', 1]]), 'seed')).toThrow(RangeError);
  expect(() => draw(frame, new Map([['A', -1]]), 'seed')).toThrow('no whole number');
  expect(() => draw(frame, sizes, 'seed', 1.5)).toThrow('stands by');
  expect(() => draw([...frame, { key: 'h0', stratum: 'B' }], sizes, 'seed')).toThrow('twice');
});
