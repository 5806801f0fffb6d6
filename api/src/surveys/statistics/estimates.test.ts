import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { estimateMean, type Observation } from './estimates.js';

type School = Record<'cds' | 'stype' | 'api00' | 'enroll' | 'pw' | 'fpc', string>;

/** See samples/README.md: what comes out is known. */
const schools = (file: string) => parse<School>(readFileSync(new URL(`samples/${file}`, import.meta.url)), { columns: true });
const stratified = schools('apistrat.csv');
const simple = schools('apisrs.csv');
const scored = ({ api00, pw, stype }: School): Observation => ({ value: Number(api00), weight: Number(pw), stratum: stype });
const sizes = new Map(stratified.map(({ stype, fpc }) => [stype, Number(fpc)]));

test('a stratified sample with known answers', () => {
  const estimate = estimateMean(stratified.map(scored), sizes);
  expect(estimate?.value).toBeCloseTo(662.29, 2);
  expect(estimate?.standardError).toBeCloseTo(9.4089, 4);
  expect(estimate).toMatchObject({ n: 200, degreesOfFreedom: 197, lonelyStrata: [] });
});

test('a simple random sample with known answers', () => {
  const estimate = estimateMean(
    simple.map(({ api00 }) => ({ value: Number(api00), weight: 1 })),
    new Map([['', 6_194]]),
  );
  expect(estimate?.value).toBeCloseTo(656.585, 3);
  expect(estimate?.standardError).toBeCloseTo(9.2497, 4);
  expect(estimate?.degreesOfFreedom).toBe(199);
});

test('without population sizes nothing is corrected: s/√n', () => {
  const values = [1, 2, 4, 7];
  const estimate = estimateMean(values.map((value) => ({ value, weight: 2 })));
  expect(estimate?.standardError).toBeCloseTo(Math.sqrt(7 / 4), 12);
  expect(estimate?.effectiveSize).toBeCloseTo(4, 9);
});

test('who was drawn together and answers alike counts less', () => {
  const values = [1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0];
  const alone = estimateMean(values.map((value) => ({ value, weight: 1 })));
  const clustered = estimateMean(values.map((value, i) => ({ value, weight: 1, cluster: `${Math.floor(i / 3)}` })));
  // Four stairwells of one opinion each are four answers.
  expect(clustered?.standardError).toBeCloseTo(Math.sqrt(1 / 3 / 4), 12);
  expect(clustered?.degreesOfFreedom).toBe(3);
  expect(clustered?.effectiveSize).toBeLessThan(4);
  expect(clustered?.standardError).toBeGreaterThan(alone?.standardError ?? NaN);
});

test('a group within the sample: its ratio, with the whole design behind it', () => {
  const highSchools = stratified.map((school) => ({ ...scored(school), value: school.stype === 'H' ? Number(school.api00) : null }));
  const estimate = estimateMean(highSchools, sizes);
  const alone = estimateMean(stratified.filter(({ stype }) => stype === 'H').map(scored), sizes);
  // A group that is a stratum is that stratum.
  expect(estimate?.value).toBeCloseTo(alone?.value ?? NaN, 9);
  expect(estimate?.standardError).toBeCloseTo(alone?.standardError ?? NaN, 9);
  expect(estimate?.n).toBe(50);
  // A group across strata varies in its size as well. Linearised by hand: weights 2 and 1, ȳ = (2·1 + 0)/3.
  const across = estimateMean([
    { value: 1, weight: 2, stratum: 'a' },
    { value: null, weight: 2, stratum: 'a' },
    { value: 0, weight: 1, stratum: 'b' },
    { value: null, weight: 1, stratum: 'b' },
  ]);
  const z = 2 / 9;
  expect(across?.standardError).toBeCloseTo(Math.sqrt(2 * z ** 2), 12);
});

test('a stratum of one is named, and counts with its distance from the whole', () => {
  const sample = [
    { value: 1, weight: 1, stratum: 'a' },
    { value: 3, weight: 1, stratum: 'a' },
    { value: 8, weight: 1, stratum: 'lonely' },
  ];
  const estimate = estimateMean(sample);
  expect(estimate).toMatchObject({ value: 4, lonelyStrata: ['lonely'], degreesOfFreedom: 1 });
  expect(estimate?.standardError).toBeCloseTo(Math.sqrt(2 * 2 * (1 / 3) ** 2 + (4 / 3) ** 2), 12);
  // Who was all there is leaves nothing to guess.
  expect(estimateMean(sample, new Map([['lonely', 1]]))?.lonelyStrata).toEqual([]);
});

test('one answer has no standard error that could be known, everybody’s answer has one of 0', () => {
  expect(estimateMean([{ value: 5, weight: 1 }])).toMatchObject({ value: 5, standardError: null, n: 1, effectiveSize: 1 });
  expect(estimateMean([{ value: 5, weight: 1 }], new Map([['', 1]]))).toMatchObject({ standardError: 0, lonelyStrata: [] });
  expect(estimateMean([])).toBeNull();
  expect(estimateMean([{ value: null, weight: 1 }])).toBeNull();
});

test('flagged answers are as if not there; where all agree, weights alone say how many they are', () => {
  const agreed = [
    { value: 1, weight: 1 },
    { value: 1, weight: 3 },
    { value: 0, weight: 0 },
  ];
  const estimate = estimateMean(agreed);
  expect(estimate).toMatchObject({ value: 1, standardError: 0, n: 2 });
  expect(estimate?.effectiveSize).toBeCloseTo(1.6, 12);
});

test('what raked margins explain is no longer uncertain', () => {
  const sample = [1, 2, 5, 6].map((value, i) => ({ value, weight: 1, raked: { age: i < 2 ? 'young' : 'old' } }));
  // Residuals ±0.5 in place of deviations up to 2.5.
  expect(estimateMean(sample)?.standardError).toBeCloseTo(Math.sqrt(((4 / 3) * 4 * 0.25) / 16), 12);
  expect(() => estimateMean([...sample, { value: 1, weight: 1 }])).toThrow('same margins');
});

test('nonsense is refused', () => {
  expect(() => estimateMean([{ value: 1, weight: -1 }])).toThrow(RangeError);
  expect(() => estimateMean([{ value: NaN, weight: 1 }])).toThrow(RangeError);
  expect(() => estimateMean(stratified.map(scored), new Map([['E', 99]]))).toThrow('Stratum E has 100');
});
