import { expect, test } from '@jest/globals';
import { pastedRows } from './pasted.ts';

test('rows of a sheet are read as they come, the head is left out, and what cannot be read is counted as the sheet does', () => {
  const text = '\uFEFF工号\t合格\t抽查\r\nYS00012\t18\t20\r\n\r\nYS00037\t1,204\t1,300\nYS00040\t九\t10\nYS00041\t7\n';
  expect(pastedRows(text)).toEqual({
    rows: [
      { at: 2, staffNo: 'YS00012', numerator: 18, denominator: 20 },
      { at: 4, staffNo: 'YS00037', numerator: 1204, denominator: 1300 },
      { at: 6, staffNo: 'YS00041', numerator: 7, denominator: 1 },
    ],
    unread: [5],
  });
});

test('a file with commas and quotation marks, and without a head', () => {
  expect(pastedRows('"YS00012","18","20"\nYS00013，90%').rows).toEqual([
    { at: 1, staffNo: 'YS00012', numerator: 18, denominator: 20 },
    { at: 2, staffNo: 'YS00013', numerator: 0.9, denominator: 1 },
  ]);
});

test('nothing is nothing', () => {
  expect(pastedRows(' \n')).toEqual({ rows: [], unread: [] });
});
