import { describe, expect, test } from '@jest/globals';
import { minuteOf, momentOf, timeOf } from './clock.js';
import { isWorkingDay, workingDayAfter, workingDays } from './workdays.js';

/** The national day of 2026, as a district would enter it: seven days off, two weekend days worked instead. */
const OCTOBER = new Map([
  ['2026-09-27', true],
  ['2026-10-01', false],
  ['2026-10-02', false],
  ['2026-10-05', false],
  ['2026-10-06', false],
  ['2026-10-07', false],
  ['2026-10-10', true],
]);

describe('working days', () => {
  test('follow the week where nothing was entered', () => {
    expect(workingDays('2026-11-20', '2026-11-24', new Map())).toEqual(['2026-11-20', '2026-11-23', '2026-11-24']);
    expect(workingDays('2026-11-20', '2026-11-24', new Map(), [1, 2, 3, 4, 5, 6])).toHaveLength(4);
  });

  test('leave out holidays and count the weekend days worked instead', () => {
    expect(isWorkingDay('2026-10-10', OCTOBER)).toBe(true);
    expect(workingDays('2026-09-26', '2026-10-11', OCTOBER)).toEqual([
      '2026-09-27',
      '2026-09-28',
      '2026-09-29',
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
    expect(workingDayAfter('2026-09-30', 1, OCTOBER)).toBe('2026-10-08');
  });

  test('a calendar without any working day does not run for ever', () => {
    expect(workingDayAfter('2026-01-01', 1, new Map(), [])).toBe('2027-01-02');
  });
});

test('times of day are read strictly and written back alike', () => {
  expect(timeOf(minuteOf('08:30') ?? 0)).toBe('08:30');
  for (const bad of ['8:30', '24:00', '08:60', '', '08:30:00']) expect(minuteOf(bad)).toBeUndefined();
  expect(momentOf('2026-11-22', 510).toISOString()).toBe('2026-11-22T00:30:00.000Z');
});
