import { expect, test } from '@jest/globals';
import { paysToInflate } from './gaming.js';

test('an indicator where most is worst is told, with those who gain by it', () => {
  const efforts = (qualityOf: (i: number) => number) =>
    Array.from({ length: 30 }, (_, i) => ({ who: `w${i}`, count: 10 + i, quality: qualityOf(i) }));
  expect(paysToInflate(efforts((i) => -i))).toEqual({ correlation: -1, who: ['w26', 'w27', 'w28', 'w29'], isWarning: true });
  expect(paysToInflate(efforts((i) => i))).toEqual({ correlation: 1, who: [], isWarning: false });
  expect(paysToInflate(efforts(() => 1))).toMatchObject({ correlation: null, isWarning: false });
  expect(paysToInflate(efforts((i) => -i).slice(0, 9)).isWarning).toBe(false);
});
