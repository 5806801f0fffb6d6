import { describe, expect, test } from '@jest/globals';
import { checkAnswers, scoresOf, type Answer } from './answer.js';
import { contentFaults, wordingOf } from './content.js';
import { logicFaults, shownTo } from './logic.js';
import { itemsOf, type Question } from './question.js';

const choice = (key: string, ends = false) => ({ key, text: `选项${key}`, textEn: null, ...(ends && { ends }) });
const question = (key: string, more: Partial<Question> = {}): Question => ({
  key,
  kind: 'LIKERT',
  dimension: null,
  text: `${key}？`,
  textEn: null,
  required: true,
  choices: [],
  rows: [],
  showIf: [],
  ...more,
});
const lives = question('lives', { kind: 'SINGLE', choices: [choice('here'), choice('elsewhere', true)] });
const contact = question('contact', { kind: 'SINGLE', choices: [choice('yes'), choice('no')] });
const overall = question('overall');
const when = (key: string, ...choices: string[]) => ({ showIf: [{ question: key, choices }] });

describe('the way through a questionnaire', () => {
  test.each([
    ['something later', [question('a', when('b', '1')), question('b')], 'questions.0.showIf.0.question'],
    ['itself', [question('a', when('a', '1'))], 'questions.0.showIf.0.question'],
    ['a free text', [question('t', { kind: 'TEXT' }), question('a', when('t', 'x'))], 'questions.1.showIf.0.question'],
    ['an unknown choice', [contact, question('a', when('contact', 'perhaps'))], 'questions.1.showIf.0.choices'],
    ['no choice at all', [contact, question('a', when('contact'))], 'questions.1.showIf.0.choices'],
  ])('a condition on %s is a fault with its place', (_, questions, field) => {
    expect(logicFaults(questions).map((fault) => fault.field)).toEqual([field]);
  });

  test('a question that nobody can reach is found, also at the end of a chain', () => {
    const b = question('b', { ...when('contact', 'yes'), kind: 'SINGLE', choices: [choice('x'), choice('y')] });
    const c = question('c', { showIf: [...when('b', 'x').showIf, ...when('contact', 'no').showIf] });
    expect(logicFaults([contact, b, c])).toEqual([{ field: 'questions.2.showIf', key: 'unreachableQuestion' }]);
    expect(logicFaults([contact, b, question('d', when('b', 'x', 'y'))])).toEqual([]);
  });

  test('after a choice that ends it, nothing that asks for this choice is reached', () => {
    expect(logicFaults([lives, question('a', when('lives', 'elsewhere'))])).toHaveLength(1);
    const dead = question('dead', { kind: 'SINGLE', choices: [choice('x', true), choice('y', true)] });
    expect(logicFaults([dead, overall])).toEqual([{ field: 'questions.1.showIf', key: 'unreachableQuestion' }]);
    expect(logicFaults([lives, overall])).toEqual([]);
  });

  test('several answers at once do not exclude each other', () => {
    const many = question('many', { kind: 'MULTI', choices: [choice('x'), choice('y')] });
    expect(logicFaults([many, question('a', { showIf: [...when('many', 'x').showIf, ...when('many', 'y').showIf] })])).toEqual([]);
  });

  test('who is asked what', () => {
    const questions = [lives, contact, question('attitude', when('contact', 'yes')), question('why', when('attitude', '1', '2')), overall];
    const asked = (given: Record<string, string>) => shownTo(questions, (key) => (given[key] ? [given[key]] : [])).map(({ key }) => key);
    expect(asked({ lives: 'elsewhere' })).toEqual(['lives']);
    expect(asked({ lives: 'here', contact: 'no', attitude: '1' })).toEqual(['lives', 'contact', 'overall']);
    expect(asked({ lives: 'here', contact: 'yes', attitude: '1' })).toEqual(['lives', 'contact', 'attitude', 'why', 'overall']);
  });
});

describe('questions', () => {
  test.each([
    ['none', [], 'questions'],
    ['a key twice', [overall, overall], 'questions.1.key'],
    ['a key that is none', [question('服务')], 'questions.0.key'],
    ['no text', [question('a', { text: ' ' })], 'questions.0.text'],
    ['one choice only', [question('a', { kind: 'SINGLE', choices: [choice('x')] })], 'questions.0.choices'],
    ['choices where none belong', [question('a', { choices: [choice('x'), choice('y')] })], 'questions.0.choices'],
    ['a matrix without rows', [question('a', { kind: 'MATRIX' })], 'questions.0.rows'],
  ])('%s', (_, questions, field) => expect(contentFaults(questions)[0]?.field).toBe(field));

  test('are the same where the wording is, whatever they are called', () => {
    const text = '您对社区工作满意吗？';
    expect(wordingOf(question('a', { text }))).toBe(wordingOf(question('b', { text: ` ${text}`, dimension: '总体' })));
    expect(wordingOf(question('a', { text }))).not.toBe(wordingOf(question('a', { text: '您对社区工作很满意吗？' })));
    expect(wordingOf(question('a', { text }))).not.toBe(wordingOf(question('a', { text, kind: 'NPS' })));
  });
});

describe('answers', () => {
  const services = question('services', { kind: 'MATRIX', rows: [choice('repair'), choice('safety')] });
  const questions = [lives, services, question('nps', { kind: 'NPS', required: false }), question('say', { kind: 'TEXT', required: false })];
  const full: Answer[] = [
    { question: 'lives', choices: ['here'] },
    { question: 'services', row: 'repair', value: 4 },
    { question: 'services', row: 'safety', notApplicable: true },
    { question: 'nps', value: 9 },
  ];

  test('become numbers, in the order of the items; not applicable counts nowhere', () => {
    const { faults, missing, kept } = checkAnswers(questions, full);
    expect([faults, missing]).toEqual([[], []]);
    expect(itemsOf(questions).map(({ key }) => key)).toEqual(['lives=here', 'lives=elsewhere', 'services.repair', 'services.safety', 'nps']);
    expect(scoresOf(questions, kept)).toEqual([1, 0, 4, null, 9]);
  });

  test.each([
    ['an unknown question', { question: 'other', value: 1 }, 'answers.0.question'],
    ['an unknown choice', { question: 'lives', choices: ['moon'] }, 'answers.0.choices'],
    ['two of one', { question: 'lives', choices: ['here', 'elsewhere'] }, 'answers.0.choices'],
    ['an unknown row', { question: 'services', row: 'x', value: 1 }, 'answers.0.row'],
    ['a level beyond', { question: 'services', row: 'repair', value: 6 }, 'answers.0.value'],
    ['half a level', { question: 'services', row: 'repair', value: 2.5 }, 'answers.0.value'],
    ['a level and none', { question: 'services', row: 'repair', value: 2, notApplicable: true }, 'answers.0.value'],
    ['a megabyte of text', { question: 'say', text: 'x'.repeat(1 << 20) }, 'answers.0.text'],
  ])('%s is a fault with its place', (_, answer, field) =>
    expect(checkAnswers(questions, [answer]).faults.map((fault) => fault.field)).toEqual([field]),
  );

  test('the same question twice is a fault; what was not asked on this way is left out; what is missing is named', () => {
    expect(checkAnswers(questions, [full[0]!, full[0]!]).faults).toHaveLength(1);
    expect(checkAnswers(questions, full.slice(0, 2)).missing).toEqual(['services']);
    const { kept, missing } = checkAnswers(questions, [{ question: 'lives', choices: ['elsewhere'] }, ...full.slice(1)]);
    expect([kept.length, missing]).toEqual([1, []]);
  });
});
