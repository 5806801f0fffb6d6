import { expect, test } from '@jest/globals';
import { monthOf, type EventAnswer } from './event.month.js';

const answers = (code: string, n: number, score = 4, reason: string | null = null): EventAnswer[] =>
  Array.from({ length: n }, () => ({ code, score, reason }));
const shown = (all: EventAnswer[]) =>
  monthOf(all, 10)
    .filter(({ n }) => n !== null)
    .map(({ code }) => code);

test('a month in one place with its interval; what is too few is hidden, and what would tell it too', () => {
  const all = [...answers('210102001001', 12, 5), ...answers('210102001002', 11, 1), ...answers('210102001003', 3)];
  const codes = shown(all);
  expect(codes).toContain('210102');
  expect(codes).not.toContain('210102001003');
  // Two of three with the sum of all would tell the third.
  expect(codes.filter((code) => code.length === 12).length).toBeLessThan(2);
  const whole = monthOf(all, 10).find(({ code }) => code === '210102');
  expect(whole).toMatchObject({ n: 26, value: expect.any(Number) });
  expect(whole?.low).toBeLessThan(whole?.value ?? NaN);
  expect(whole?.high).toBeGreaterThan(whole?.value ?? NaN);
});

test('fewer than the minimum tell nothing, and nobody answered is no month', () => {
  expect(shown(answers('210102001001', 9))).toEqual([]);
  expect(monthOf([], 10)).toEqual([]);
});

test('reasons are told of the district, where enough gave one', () => {
  const few = [...answers('210102001001', 20), ...answers('210102001001', 5, 1, 'TOO_SLOW')];
  expect(monthOf(few, 10).every(({ reasons }) => Object.keys(reasons).length === 0)).toBe(true);
  const many = monthOf([...answers('210102001001', 8, 1, 'TOO_SLOW'), ...answers('210102001001', 7, 2, 'OTHER')], 10);
  expect(many.map(({ code, reasons }) => [code, reasons])).toContainEqual(['210102', { TOO_SLOW: 8, OTHER: 7 }]);
  expect(many.find(({ code }) => code.length === 12)?.reasons).toEqual({});
});
