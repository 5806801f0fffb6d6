import { expect, test } from '@jest/globals';
import { computeCycle } from './compute.js';
import { DEFAULT_RULES } from './input.js';
import { cycleOf, indicator } from './samples/cycle.js';
import { lifts, toNextBand, whatIf } from './what-if.js';

const visits = indicator('visits', 'KPI', { weight: 6_000, floor: 20, target: 90 });
const calls = indicator('calls', 'KPI', { weight: 4_000, floor: 0, target: 80, leastExposure: 3 });
const ideas = indicator('ideas', 'BONUS', { unit: 'COUNT', target: 5 });
const faults = indicator('faults', 'DEDUCTION', { unit: 'COUNT', target: 4, most: 8 });
const breach = indicator('breach', 'VETO', { unit: 'COUNT' });
const ALL = [visits, calls, ideas, faults, breach];

const assess = (values: Readonly<Record<string, readonly [number, number]>>) =>
  computeCycle(
    cycleOf({ indicators: ALL, subjects: [{ id: 'a' }], values: Object.entries(values).map(([key, [x, n]]) => ({ of: 'a', key, x, n })) }),
  ).resultOf('a');

test('another value gives the score that would be computed with it', () => {
  const base = { visits: [50, 100], calls: [30, 60], faults: [1, 1], ideas: [1, 1], breach: [0, 1] } as const;
  const now = assess(base);
  for (const value of [0, 33, 50, 87, 100]) {
    expect(whatIf(now?.lines ?? [], visits, value)).toBe(assess({ ...base, visits: [value, 100] })?.score);
  }
  for (const value of [0, 2, 9]) expect(whatIf(now?.lines ?? [], faults, value)).toBe(assess({ ...base, faults: [value, 1] })?.score);
  // Past 100 the sum is cut; with one line lower the cut falls away.
  const best = assess({ visits: [100, 100], calls: [60, 60], faults: [0, 1], ideas: [5, 1], breach: [0, 1] });
  expect(best?.lines.at(-1)?.kind).toBe('LIMIT');
  expect(whatIf(best?.lines ?? [], visits, 55)).toBe(assess({ visits: [55, 100], calls: [60, 60], faults: [0, 1], ideas: [5, 1] })?.score);
});

test('which indicator would lift the score, the most first', () => {
  const now = assess({ visits: [48, 100], calls: [36, 60], faults: [1, 1], breach: [1, 1] });
  // 40 and 75 of 100: 36 and 10 points are missing, and 2 for a fault. No idea was measured, and a veto adds nothing.
  expect([now?.score, lifts(now?.lines ?? [], ALL)]).toEqual([
    2_400 + 3_000 - 200,
    [
      { key: 'visits', value: 90, score: 8_800, gain: 3_600 },
      { key: 'calls', value: 80, score: 6_200, gain: 1_000 },
      { key: 'faults', value: 0, score: 5_400, gain: 200 },
    ],
  ]);
  // What did not count has no say.
  const few = assess({ visits: [48, 100], calls: [0, 2] });
  expect(lifts(few?.lines ?? [], ALL).map(({ key, gain }) => [key, gain])).toEqual([['visits', 6_000]]);
  expect(whatIf(few?.lines ?? [], calls, 80)).toBeNull();
});

test('how far the next band is', () => {
  expect([5_200, 6_000, 8_999, 9_000].map((score) => toNextBand(score, DEFAULT_RULES.bands))).toEqual([800, 1_000, 1, null]);
});
