import { expect, test } from '@jest/globals';
import { generatorOf } from './generator.js';
import { peersOf, shrinkMean, shrinkMeans, shrinkShares } from './small-areas.js';

const digits = (value: number, places: number) => Number(value.toFixed(places));

test('five enthusiastic answers do not beat thirty good ones', () => {
  const peers = { mean: 82, within: 225, between: 16 };
  const shrunk = [
    { key: 'few', n: 5, mean: 98 },
    { key: 'some', n: 30, mean: 90 },
    { key: 'many', n: 200, mean: 90 },
  ].map((area) => shrinkMean(area, peers));
  expect(shrunk.map(({ reliability, value }) => [digits(reliability, 2), digits(value, 1)])).toEqual([
    [0.26, 86.2],
    [0.68, 87.4],
    [0.93, 89.5],
  ]);
  expect(shrunk[0]?.standardDeviation).toBeCloseTo(Math.sqrt(16 * (1 - 16 / 61)), 12);
});

test('moments by hand', () => {
  const areas = [
    { key: 'a', n: 2, mean: 70, variance: 50 },
    { key: 'b', n: 3, mean: 80, variance: 20 },
    { key: 'c', n: 5, mean: 90, variance: 30 },
  ];
  // σ² = (50 + 40 + 120) / 7; x̄ = 83; squares 2·169 + 3·9 + 5·49; divisor 10 − 38/10.
  const { mean, within, between } = peersOf(areas);
  expect([mean, within]).toEqual([83, 30]);
  expect(between).toBeCloseTo((610 - 60) / 6.2, 12);
});

test('where areas differ no more than chance makes them, all get the same', () => {
  const { peers, areas, medianReliability } = shrinkMeans([
    { key: 'a', n: 10, mean: 80, variance: 400 },
    { key: 'b', n: 10, mean: 82, variance: 400 },
    { key: 'c', n: 0, mean: NaN, variance: NaN },
  ]);
  expect(peers.between).toBe(0);
  expect(areas.map(({ value, reliability, standardDeviation }) => [value, reliability, standardDeviation])).toEqual([
    [81, 0, 0],
    [81, 0, 0],
    [81, 0, 0],
  ]);
  expect(medianReliability).toBe(0);
});

test('an area without answers gets the mean of its peers, and as unsure as they differ', () => {
  const { areas, peers } = shrinkMeans([
    { key: 'a', n: 50, mean: 60, variance: 100 },
    { key: 'b', n: 50, mean: 90, variance: 100 },
    { key: 'none', n: 0, mean: 0, variance: 0 },
  ]);
  expect(areas[2]).toEqual({ key: 'none', n: 0, value: 75, reliability: 0, standardDeviation: Math.sqrt(peers.between) });
});

test('one answer everywhere judges nobody; agreement within counts in full', () => {
  const single = shrinkMeans([1, 2, 3].map((mean) => ({ key: `${mean}`, n: 1, mean, variance: NaN })));
  expect(single.peers.between).toBe(0);
  const agreed = shrinkMeans([1, 2, 3].map((mean) => ({ key: `${mean}`, n: 2, mean, variance: 0 })));
  expect(agreed.areas.map(({ value }) => value)).toEqual([1, 2, 3]);
});

test('σ², τ² and ρ are found again in areas that were made from them', () => {
  const { next } = generatorOf('small areas');
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const areas = Array.from({ length: 2_000 }, (_, key) => {
    const n = 2 + (key % 20);
    const centre = 82 + 4 * normal();
    const answers = Array.from({ length: n }, () => centre + 15 * normal());
    const mean = answers.reduce((a, b) => a + b) / n;
    return { key: `${key}`, n, mean, variance: answers.reduce((total, answer) => total + (answer - mean) ** 2, 0) / (n - 1), centre };
  });
  const { peers, areas: shrunk } = shrinkMeans(areas);
  expect(Math.abs(peers.mean - 82)).toBeLessThan(0.3);
  expect(Math.abs(peers.within / 225 - 1)).toBeLessThan(0.03);
  expect(Math.abs(peers.between / 16 - 1)).toBeLessThan(0.15);
  const error = (values: readonly number[]) => areas.reduce((total, { centre }, i) => total + (centre - (values[i] ?? NaN)) ** 2, 0);
  // What shrinking is for: closer to the truth, by far.
  expect(error(shrunk.map(({ value }) => value))).toBeLessThan(0.5 * error(areas.map(({ mean }) => mean)));
  // And as sure as it says: 95 % of the truths within 1.96 standard deviations.
  const covered = shrunk.filter(({ value, standardDeviation }, i) => Math.abs(value - (areas[i]?.centre ?? NaN)) < 1.96 * standardDeviation).length;
  expect(covered / areas.length).toBeGreaterThan(0.93);
  expect(covered / areas.length).toBeLessThan(0.97);
});

test('shares: the prior is found again, and few answers are moved most', () => {
  const { next } = generatorOf('shares');
  // The middle of three even numbers is Beta(2, 2): mean 0.5, α + β = 4.
  const made = Array.from({ length: 3_000 }, (_, key) => {
    const [, chance = NaN] = [next(), next(), next()].sort((a, b) => a - b);
    const n = 3 + (key % 15);
    return { key: `${key}`, n, hits: Array.from({ length: n }, next).filter((draw) => draw < chance).length };
  });
  const { share, priorSize } = shrinkShares(made);
  expect(Math.abs(share - 0.5)).toBeLessThan(0.02);
  expect(Math.abs(priorSize - 4)).toBeLessThan(0.4);
  const { areas } = shrinkShares([...made, { key: 'ten of ten', n: 10, hits: 10 }, { key: 'none', n: 0, hits: 0 }]);
  const [ten, none] = areas.slice(-2);
  expect(ten?.value).toBeCloseTo(12 / 14, 1);
  expect(ten?.reliability).toBeCloseTo(10 / 14, 1);
  expect(none?.value).toBeCloseTo(0.5, 1);
});

test('shares that differ no more than by chance are one; all of one kind too', () => {
  const alike = shrinkShares([
    { key: 'a', n: 10, hits: 5 },
    { key: 'b', n: 20, hits: 10 },
  ]);
  expect(alike).toMatchObject({ priorSize: Infinity, areas: [{ value: 0.5, reliability: 0, standardDeviation: 0 }, { value: 0.5 }] });
  expect(shrinkShares([{ key: 'a', n: 3, hits: 3 }]).areas[0]?.value).toBe(1);
  const opposite = shrinkShares([
    { key: 'a', n: 9, hits: 9 },
    { key: 'b', n: 9, hits: 0 },
    { key: 'c', n: 0, hits: 0 },
  ]);
  expect(opposite.areas.map(({ value }) => value)).toEqual([1, 0, 0.5]);
});

test('nonsense is refused', () => {
  expect(() => shrinkMeans([])).toThrow('Nobody');
  expect(() => shrinkMeans([{ key: 'a', n: 1.5, mean: 1, variance: 1 }])).toThrow('a has no number');
  expect(() => shrinkMeans([{ key: 'a', n: 2, mean: NaN, variance: 1 }])).toThrow('mean');
  expect(() => shrinkMeans([{ key: 'a', n: 2, mean: 1, variance: -1 }])).toThrow('variance');
  expect(() => shrinkShares([{ key: 'a', n: 2, hits: 3 }])).toThrow('3 of 2');
  expect(() => shrinkShares([{ key: 'a', n: 0, hits: 0 }])).toThrow('Nobody');
});
