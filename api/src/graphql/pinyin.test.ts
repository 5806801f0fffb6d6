import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { initialsOf } from './pinyin.js';

test.each([
  ['沈阳市', 'sys'],
  ['沈河区', 'shq'],
  ['长白街道', 'cbjd'],
  ['重庆路社区', 'cqlsq'],
  ['张三', 'zs'],
  ['第12网格', 'd12wg'],
  ['A座 VIP·小区', 'azvipxq'],
  ['', ''],
])('%s is found by %s', (text, initials) => {
  expect(initialsOf(text)).toBe(initials);
});

test('any text gives lower-case letters and digits', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(initialsOf(text)).toMatch(/^[a-z0-9]*$/)));
});
