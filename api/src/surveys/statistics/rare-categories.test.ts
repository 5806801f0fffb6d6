import { expect, test } from '@jest/globals';
import { mergeRare } from './rare-categories.js';

test('the rarest go together until they are enough', () => {
  expect(mergeRare([3_000, 500, 200, 7, 5])).toEqual([[0], [1], [2], [3, 4]]);
  expect(mergeRare([3_000, 500, 200, 3, 5])).toEqual([[0], [1], [2, 3, 4]]);
});

test('who is enough, or nobody, stays', () => {
  expect(mergeRare([10, 0, 12])).toEqual([[0], [1], [2]]);
});

test('too few in all are no breakdown', () => {
  expect(mergeRare([4, 5])).toEqual([]);
  expect(mergeRare([0, 0])).toEqual([[0], [1]]);
  expect(() => mergeRare([-1])).toThrow(RangeError);
});
