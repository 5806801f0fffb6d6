import { describe, expect, test } from '@jest/globals';
import { changed, dependents, emptyQuestion, moved, nextKey, withLines, without, withQuestions } from './changes';
import type { Draft, Question } from './draft';
import { differences, merged } from './merging';

const question = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  kind: 'LIKERT',
  dimension: '',
  text: key,
  textEn: '',
  required: true,
  choices: [],
  rows: [],
  showIf: [],
  ...more,
});
const choice = (key: string) => ({ key, text: key, textEn: '', ends: false });
const draft = (...questions: Question[]): Draft => ({ title: '问卷', titleEn: '', introduction: '', introductionEn: '', questions });
const keys = ({ questions }: Draft) => questions.map(({ key }) => key);
const asks = question('a', { kind: 'SINGLE', choices: [choice('x'), choice('y')] });
const depends = question('b', { showIf: [{ question: 'a', choices: ['x', 'y'] }] });

describe('changing a questionnaire', () => {
  test('keys are never used twice', () => {
    expect(nextKey([], 'q')).toBe('q1');
    expect(nextKey(['q1', 'attitude', 'q12'], 'q')).toBe('q13');
    expect(keys(withQuestions(draft(asks), [asks, question('c')], 'a'))).toEqual(['a', 'q1', 'c']);
  });

  test('what is taken away takes with it what asked for it, and no more', () => {
    expect(dependents(draft(asks, depends), 'a')).toBe(1);
    expect(without(draft(asks, depends), 'a').questions[0]?.showIf).toEqual([]);
    const fewer = changed(draft(asks, depends), 'a', { choices: [choice('x')] });
    expect(fewer.questions[1]?.showIf).toEqual([{ question: 'a', choices: ['x'] }]);
  });

  test('another kind takes the choices along, and has no more conditions on answers that it has not', () => {
    const matrix = changed(draft(asks, depends), 'a', { kind: 'MATRIX' });
    expect(matrix.questions[0]).toMatchObject({ choices: [], rows: [{ key: 'x' }, { key: 'y' }] });
    expect(matrix.questions[1]?.showIf).toEqual([{ question: 'a', choices: [] }]);
    expect(changed(matrix, 'a', { kind: 'MULTI' }).questions[0]?.choices).toHaveLength(2);
    expect(emptyQuestion(draft(), 'SINGLE')).toMatchObject({ key: 'q1', choices: [{ key: 'c1' }, { key: 'c2' }], required: true });
  });

  test('a question moves within the list', () => {
    expect(keys(moved(draft(asks, depends), 'b', -1))).toEqual(['b', 'a']);
    expect(keys(moved(draft(asks, depends), 'b', 1))).toEqual(['a', 'b']);
  });

  test('lines of a sheet become choices, with their English beside them', () => {
    const lines = withLines([choice('c1'), { ...choice('c2'), text: '' }, choice('c3')], 0, '甲\tA\r\n乙\n丙\n\n');
    expect(lines.map(({ key, text, textEn }) => [key, text, textEn])).toEqual([
      ['c1', '甲', 'A'],
      ['c2', '乙', ''],
      ['c4', '丙', ''],
      ['c3', 'c3', ''],
    ]);
  });
});

describe('two people at one questionnaire', () => {
  const base = draft(question('a'), question('b'));

  test('what only the other changed is taken over, in their place', () => {
    const mine = { ...base, title: '我的' };
    const theirs = { ...draft(question('a'), question('n'), question('b', { text: '新' })), introduction: '引言' };
    const found = differences(base, mine, theirs);
    expect(found.map(({ part, isDisputed }) => [part, isDisputed])).toEqual([
      ['introduction', false],
      ['question n', false],
      ['question b', false],
    ]);
    const result = merged(mine, theirs, found, new Set());
    expect(result).toMatchObject({ title: '我的', introduction: '引言' });
    expect(result.questions.map(({ key, text }) => [key, text])).toEqual([
      ['a', 'a'],
      ['n', 'n'],
      ['b', '新'],
    ]);
  });

  test('what both changed is mine, until theirs is chosen; one that they took away goes', () => {
    const mine = draft(question('a', { text: '我' }), question('b'));
    const theirs = draft(question('a', { text: '他' }));
    const found = differences(base, mine, theirs);
    expect(found.map(({ part, isDisputed }) => [part, isDisputed])).toEqual([
      ['question a', true],
      ['question b', false],
    ]);
    expect(merged(mine, theirs, found, new Set()).questions.map(({ text }) => text)).toEqual(['我']);
    expect(merged(mine, theirs, found, new Set(['question a'])).questions.map(({ text }) => text)).toEqual(['他']);
  });
});
