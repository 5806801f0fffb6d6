import { expect, test } from '@jest/globals';
import { workingDaysAfter } from './working-days.js';

test('weekends do not count', () => {
  // 20 November 2026 is a Friday.
  expect([workingDaysAfter('2026-11-20', 1), workingDaysAfter('2026-11-20', 5), workingDaysAfter('2026-11-21', 1)]).toEqual([
    '2026-11-23',
    '2026-11-27',
    '2026-11-23',
  ]);
});
