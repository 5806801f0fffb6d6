import { expect, test } from '@jest/globals';
import { daysAfter, lastPeriod } from './period.ts';

test('the last period is the one before, over the end of a year, too', () => {
  expect(lastPeriod('QUARTER', '2026-11-22')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  expect(lastPeriod('QUARTER', '2026-02-28')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  expect(lastPeriod('MONTH', '2028-03-31')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(lastPeriod('YEAR', '2026-01-01')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
});

test('days go over the end of a month', () => {
  expect(daysAfter('2026-11-22', 14)).toBe('2026-12-06');
});
