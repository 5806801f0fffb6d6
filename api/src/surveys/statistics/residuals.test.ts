import { expect, test } from '@jest/globals';
import { generatorOf } from './generator.js';
import { residuals } from './residuals.js';
import { sum } from './sums.js';

const { next, below } = generatorOf('residuals');
const units = Array.from({ length: 200 }, () => {
  const categories = { age: `${below(3)}`, grid: `${below(5)}` };
  return { value: 10 * Number(categories.age) - 3 * Number(categories.grid) + next(), weight: 0.5 + next(), categories };
});

test('what categories add up to is taken away, and nothing of theirs is left', () => {
  const exact = units.map((unit) => ({ ...unit, value: 10 * Number(unit.categories.age) - 3 * Number(unit.categories.grid) }));
  for (const left of residuals(exact)) expect(Math.abs(left)).toBeLessThan(1e-6);
  const left = residuals(units);
  for (const name of ['age', 'grid'] as const) {
    for (const category of ['0', '1', '2']) {
      const inside = units.map(({ weight, categories }, i) => (categories[name] === category ? weight * (left[i] ?? NaN) : 0));
      expect(Math.abs(sum(inside))).toBeLessThan(1e-6);
    }
  }
});

test('with nothing to explain it by, it is what it was', () => {
  expect(residuals([{ value: 3, weight: 1, categories: {} }])).toEqual([3]);
  expect(residuals([])).toEqual([]);
});
