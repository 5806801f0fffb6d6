import { expect, test } from '@jest/globals';
import { classIndex, fixedClasses } from './scale.ts';

test('classes with fixed limits are the same whatever the figures are', () => {
  const classes = fixedClasses([0, 20, 73.1, 76.5, 100, null], 0, [20, 40, 60, 80, 100]);
  expect(classes.map(({ from, to, n }) => [from, to, n])).toEqual([
    [0, 20, 2],
    [20, 40, 0],
    [40, 60, 0],
    [60, 80, 2],
    [80, 100, 1],
  ]);
  expect([classIndex(classes, 73.1), classIndex(classes, 76.5), classIndex(classes, null)]).toEqual([3, 3, -1]);
});
