import { expect, test } from '@jest/globals';
import { normalProbability, normalQuantile, standardErrorsFor, studentQuantile } from './distributions.js';

// Reference values: SciPy 1.17.1.
test('the normal distribution, far into its tails', () => {
  const known: [x: number, below: number][] = [
    [-3.5, 0.00023262907903552502],
    [-1.96, 0.024997895148220435],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [1, 0.8413447460685429],
    [5, 0.9999997133484281],
  ];
  for (const [x, below] of known) expect(Math.abs(normalProbability(x) - below)).toBeLessThan(1e-14);
  expect(normalProbability(-8) / 6.22096057427174e-16).toBeCloseTo(1, 7);
  expect([normalProbability(-Infinity), normalProbability(Infinity), normalProbability(40)]).toEqual([0, 1, 1]);
});

test('its quantiles', () => {
  const known: [probability: number, x: number][] = [
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.3, -0.5244005127080409],
    [0.975, 1.959963984540054],
    [0.9999, 3.719016485455709],
  ];
  for (const [probability, x] of known) expect(Math.abs(normalQuantile(probability) - x)).toBeLessThan(1e-9);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
});

test("Student's quantiles, of few degrees, of many, of parts of one", () => {
  const known: [degrees: number, ...quantiles: number[]][] = [
    [1, 12.706204736174694, 63.656741162871526, 3.0776835371752544],
    [2, 4.302652729749462, 9.924843200918287, 1.8856180831641272],
    [3, 3.1824463052837078, 5.840909309733355, 1.637744353696209],
    [4, 2.7764451051977934, 4.604094871349992, 1.533206274058944],
    [4.5, 2.6589123472044034, 4.272823993011293, 1.5008853175085577],
    [7, 2.364624251592784, 3.4994832973504924, 1.4149239276505086],
    [12.3, 2.172933481758962, 3.0410295709435236, 1.3542946376388478],
    [30, 2.0422724563012378, 2.7499956535672254, 1.3104150253913955],
    [197, 1.9720790337785026, 2.6010156416895627, 1.2858636942630115],
  ];
  for (const [degrees, ...quantiles] of known) {
    const found = [0.975, 0.995, 0.9].map((probability) => studentQuantile(probability, degrees));
    quantiles.forEach((quantile, i) => expect(Math.abs((found[i] ?? NaN) / quantile - 1)).toBeLessThan(1e-4));
  }
  expect(studentQuantile(0.025, 7)).toBe(-studentQuantile(0.975, 7));
  expect(studentQuantile(0.5, 7)).toBe(0);
});

test('95 % are 1.96 standard errors, of many degrees of freedom', () => {
  expect(standardErrorsFor()).toBeCloseTo(1.959964, 6);
  expect(standardErrorsFor(0.95, 1e9)).toBeCloseTo(1.959964, 6);
  expect(standardErrorsFor(0.99)).toBeCloseTo(2.575829, 6);
});

test('what is no probability is refused', () => {
  for (const probability of [0, 1, -1, 2, NaN]) {
    expect(() => normalQuantile(probability)).toThrow(RangeError);
    expect(() => studentQuantile(probability, 5)).toThrow(RangeError);
  }
  expect(() => studentQuantile(0.9, 0.5)).toThrow(RangeError);
  expect(() => standardErrorsFor(1)).toThrow(RangeError);
});
