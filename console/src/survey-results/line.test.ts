import { expect, test } from '@jest/globals';
import { placed, runsOf } from './line.ts';

const point = (wording: string, n: number | null) => ({ wording, figure: { n } });

test('a line is broken where the words changed and where a survey shows nothing', () => {
  const points = [point('a', 20), point('a', 30), point('b', 30), point('b', null), point('b', 40)];
  expect(runsOf(points).map((run) => run.map((each) => points.indexOf(each)))).toEqual([[0, 1], [2], [4]]);
  expect(runsOf([])).toEqual([]);
});

test('surveys stand where their days are, unless those are too near', () => {
  expect(placed([0, 10, 40], { from: 0, to: 400 })).toEqual([0, 100, 400]);
  expect(placed([0, 1, 40], { from: 0, to: 400 })).toEqual([0, 200, 400]);
  expect(placed([5], { from: 0, to: 400 })).toEqual([0]);
});
