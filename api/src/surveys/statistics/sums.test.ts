import { expect, test } from '@jest/globals';
import { groupBy, mean, median, sum } from './sums.js';

test('sums, means and middles', () => {
  expect([sum([]), sum(new Set([1, 2])), mean([1, 2, 6]), median([9, 1, 2]), median([4, 1, 2, 9])]).toEqual([0, 3, 3, 2, 3]);
  expect(() => mean([])).toThrow(RangeError);
  expect(() => median([])).toThrow(RangeError);
});

test('groups in the order of their first', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], ([letter = '']) => letter)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
