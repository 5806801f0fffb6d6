import { expect, test } from '@jest/globals';
import { restOf } from './report.ts';
import { across, apart, courseOf } from './scale.ts';

test('time runs from nought to the last minute, the first minutes wide', () => {
  expect([across(0, 60, 100), across(60, 60, 100), across(90, 60, 100), across(0, 0, 100)]).toEqual([0, 100, 100, 0]);
  expect(across(5, 60, 100)).toBeGreaterThan(40);
});

test('a course begins at nought and ends with the last row', () => {
  const moment = (minutes: number | null, acknowledged: number) => ({ minutes, recipients: 4, sent: 4, delivered: 4, seen: 4, acknowledged });
  expect(courseOf([moment(1, 1), moment(null, 3)], 'acknowledged', 1, { width: 100, height: 80 })).toEqual([
    { x: 0, y: 0 },
    { x: 100, y: 20 },
    { x: 100, y: 60 },
  ]);
});

test('labels that would overlap are moved apart and stay inside', () => {
  expect(apart([10, 12, 50], 14, 60)).toEqual([10, 24, 50]);
  expect(apart([60, 60, 60], 14, 60)).toEqual([32, 46, 60]);
});

test('the rest is whoever is in no part', () => {
  const counts = (n: number) => ({ recipients: n, sent: n, delivered: n, seen: n, acknowledged: n, safe: n, needHelp: n, residentsConfirmed: n });
  expect(restOf(counts(9), [counts(4), counts(2)])).toEqual(counts(3));
});
