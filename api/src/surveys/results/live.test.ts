import { expect, test } from '@jest/globals';
import { inSteps } from './live.js';

const row = (...kept: number[]) => [{ code: '210102', slice: '', items: { overall: kept } }];
const told = (before: number[] | null, now: number[]) => inSteps(before ? row(...before) : [], row(...now), 10)[0]?.items['overall'];

test('the first figure is told roughly', () => {
  expect(told(null, [17, 63.4, 51.2, 74.9, 1.2, 10.6, 20.4])).toEqual([10, 63, 51, 75, 1.2, 11, 20]);
});

test('it stays until so many more answered that the difference tells of nobody', () => {
  const before = [10, 63, 51, 75, 1.2];
  expect(told(before, [29, 70, 60, 80, 1.2])).toEqual(before);
  expect(told(before, [30, 70, 60, 80, 1.2])).toEqual([30, 70, 60, 80, 1.2]);
});

test('an item that few answer has steps of its own', () => {
  const [before] = row(20, 50, 40, 60, 1);
  const now = [{ code: '210102', slice: '', items: { overall: [90, 50, 45, 55, 1], wish: [11, 1, 0, 2, 1] } }];
  const shown = inSteps([{ code: '210102', items: { ...before?.items, wish: [10, 5, 0, 10, 1] } }], now, 10)[0]?.items;
  expect(shown).toEqual({ overall: [90, 50, 45, 55, 1], wish: [10, 5, 0, 10, 1] });
});

test('nor does it change by the few answers that are found to be doubtful', () => {
  expect(told([40, 50, 40, 60, 1], [32, 55, 40, 70, 1])).toEqual([40, 50, 40, 60, 1]);
});
