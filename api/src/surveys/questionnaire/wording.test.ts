import { expect, test } from '@jest/globals';
import type { Question } from './question.js';
import { counterpartOf } from './wording.js';

const question = (key: string, text: string, more: Partial<Question> = {}): Question => ({
  key,
  kind: 'LIKERT',
  dimension: null,
  text,
  textEn: null,
  required: true,
  choices: [],
  rows: [],
  showIf: [],
  ...more,
});
const choices = (...pairs: [key: string, text: string][]) => pairs.map(([key, text]) => ({ key, text, textEn: null }));

test('equal words are the same item, under whatever key', () => {
  const here = [question('overall', '总体满意吗？')];
  const there = [question('attitude', '态度满意吗？'), question('total', '总体满意吗？')];
  const found = counterpartOf('overall', here, there);
  expect(found?.item).toBe('total');
  expect(found?.wording).toBe(counterpartOf('overall', here, here)?.wording);
});

test('other words under the same key are told by another mark, and another kind is another question', () => {
  const here = [question('overall', '总体满意吗？')];
  const reworded = counterpartOf('overall', here, [question('overall', '您觉得总体怎么样？')]);
  expect(reworded?.item).toBe('overall');
  expect(reworded?.wording).not.toBe(counterpartOf('overall', here, here)?.wording);
  expect(counterpartOf('overall', here, [question('overall', '总体满意吗？', { kind: 'NPS' })])).toBeUndefined();
  expect(counterpartOf('overall', here, [question('speed', '速度满意吗？')])).toBeUndefined();
  expect(counterpartOf('moon', here, here)).toBeUndefined();
});

test('rows and choices are found by their words', () => {
  const here = [question('knows', '知道吗？', { kind: 'SINGLE', choices: choices(['yes', '知道'], ['no', '不知道']) })];
  const there = [question('knowsIt', '知道吗？', { kind: 'SINGLE', choices: choices(['a', '知道'], ['b', '不知道']) })];
  expect(counterpartOf('knows=no', here, there)?.item).toBe('knowsIt=b');
  const fewer = [question('knows', '知道吗？', { kind: 'SINGLE', choices: choices(['a', '知道'], ['b', '说不清']) })];
  expect(counterpartOf('knows=yes', here, fewer)?.item).toBe('knows=a');
  expect(counterpartOf('knows=no', here, fewer)).toBeUndefined();
  const rows = (...pairs: [string, string][]) => [question('services', '这些服务？', { kind: 'MATRIX', rows: choices(...pairs) })];
  expect(counterpartOf('services.r1', rows(['r1', '维修']), rows(['repair', '维修']))?.item).toBe('services.repair');
});
