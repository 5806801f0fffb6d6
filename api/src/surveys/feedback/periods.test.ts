import { expect, test } from '@jest/globals';
import { mondayOf, periodsOf } from './periods.js';

test('a week begins on Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-29', '2026-01-01'].map(mondayOf)).toEqual(['2026-11-16', '2026-11-23', '2026-11-23', '2025-12-29']);
});

test('weeks in which too few wrote are put together, in whatever order they come', () => {
  const days = (week: string, n: number) => Array.from({ length: n }, () => week);
  const all = [...days('2026-11-16', 3), ...days('2026-11-02', 12), ...days('2026-11-09', 8), ...days('2026-11-23', 4)];
  const expected = { '2026-11-02': '2026-11-02', '2026-11-09': '2026-11-09', '2026-11-16': '2026-11-09', '2026-11-23': '2026-11-09' };
  expect(Object.fromEntries(periodsOf(all, 10))).toEqual(expected);
  expect(Object.fromEntries(periodsOf(days('2026-11-16', 2), 10))).toEqual({ '2026-11-16': '2026-11-16' });
  expect(periodsOf([], 10).size).toBe(0);
});
