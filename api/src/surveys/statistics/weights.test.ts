import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sum } from './sums.js';
import { adjustForNonResponse, baseWeight, trim, weightingCost } from './weights.js';

test('one of twenty speaks for twenty', () => {
  expect(baseWeight(4_421, 100)).toBe(44.21);
  expect(() => baseWeight(10, 11)).toThrow(RangeError);
  expect(() => baseWeight(10, 0)).toThrow(RangeError);
});

test('who answers speaks for the silent ones of the same cell', () => {
  const unit = (cell: string, weight: number, answered: boolean) => ({ cell, weight, answered });
  const units = [unit('young', 10, true), unit('young', 10, false), unit('young', 20, false), unit('old', 5, true), unit('far', 7, false)];
  expect(adjustForNonResponse(units)).toEqual({ weights: [40, 0, 0, 5, 0], silentCells: ['far'] });
  expect(adjustForNonResponse([])).toEqual({ weights: [], silentCells: [] });
  expect(() => adjustForNonResponse([unit('a', 0, true)])).toThrow(RangeError);
});

test('the weight of all who were drawn is kept where somebody answered', () => {
  const unit = fc.record({ cell: fc.constantFrom('a', 'b', 'c'), weight: fc.double({ min: 0.1, max: 100, noNaN: true }), answered: fc.boolean() });
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const { weights, silentCells } = adjustForNonResponse(units);
      const spoken = units.filter(({ cell }) => !silentCells.includes(cell)).map(({ weight }) => weight);
      expect(sum(weights)).toBeCloseTo(sum(spoken), 6);
    }),
  );
});

test('no weight above five times the median', () => {
  expect(trim([1, 2, 3, 100, 0])).toEqual({ weights: [1, 2, 3, 12.5, 0], limit: 12.5, trimmed: 1 });
  expect(trim([])).toEqual({ weights: [], limit: 0, trimmed: 0 });
  expect(trim([0, 0])).toEqual({ weights: [0, 0], limit: 0, trimmed: 0 });
  expect(() => trim([1], 0.5)).toThrow(RangeError);
  expect(() => trim([NaN])).toThrow(RangeError);
});

test('Kish: equal weights cost nothing, unequal ones 1 + CV²', () => {
  expect(weightingCost([3, 3, 3, 3])).toEqual({ designEffect: 1, effectiveSize: 4 });
  expect(weightingCost([1, 3]).designEffect).toBeCloseTo(1.25, 12);
  expect(weightingCost([1, 3]).effectiveSize).toBeCloseTo(1.6, 12);
  expect(weightingCost([1, 3, 0, 0])).toEqual(weightingCost([1, 3]));
  expect(weightingCost([0])).toEqual({ designEffect: 1, effectiveSize: 0 });
  expect(weightingCost([1e-200, 1e-200]).effectiveSize).toBe(2);
});
