import { expect, test } from '@jest/globals';
import { handlerOf, mayHandle } from './follow-up.policy.js';

const GRID = '210102001003002';
const actor = (...codes: string[]) => ({ territories: codes.map((code) => ({ code })) as never });

test('what is about people goes to the street, what is about the place to the community', () => {
  expect(handlerOf(GRID, '服务态度')).toBe('210102001');
  expect(handlerOf(GRID, null)).toBe('210102001');
  expect(handlerOf(GRID, '环境卫生')).toBe('210102001003');
});

test('nobody handles what is said about themselves', () => {
  const street = { code: '210102001', place: '210102001003' };
  const community = { code: '210102001003', place: '210102001003' };
  expect(mayHandle(actor('210102001'), street)).toBe(true);
  expect(mayHandle(actor('210102001', '210102001003'), street)).toBe(false);
  expect(mayHandle(actor('210102001', GRID), street)).toBe(false);
  expect(mayHandle(actor('210102001003'), community)).toBe(true);
  expect(mayHandle(actor('210102001003', GRID), community)).toBe(false);
  expect(mayHandle(actor('210102001', '210102001004001'), street)).toBe(true);
});
