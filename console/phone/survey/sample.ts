import type { Question, Seat } from './sheet.ts';

const choice = (key: string, ends = false) => ({ key, text: `选项${key}`, textEn: null, ends });

const question = (key: string, kind: Question['kind'] = 'LIKERT', more: Partial<Question> = {}): Question => ({
  key,
  kind,
  text: `${key}？`,
  textEn: null,
  required: true,
  choices: [],
  rows: [],
  showIf: [],
  ...more,
});

/** For tests: where one lives ends it or not, and whoever is content is not asked why. */
export const sampleSeat = (more: Partial<Seat> = {}): Seat => ({
  state: 'OPEN',
  title: '年度满意度',
  titleEn: null,
  introduction: '请告诉我们。',
  introductionEn: null,
  isOpen: false,
  minCell: 10,
  followUpAtMost: 2,
  closesAt: '2030-01-01T00:00:00Z',
  challenge: null,
  challengeBits: null,
  questions: [
    question('lives', 'SINGLE', { choices: [choice('here'), choice('elsewhere', true)] }),
    question('overall'),
    question('why', 'MULTI', { choices: [choice('slow'), choice('rude')], showIf: [{ question: 'overall', choices: ['1', '2', 'NA'] }] }),
    question('services', 'MATRIX', { rows: [choice('repair'), choice('clean')] }),
    question('wish', 'TEXT', { required: false }),
  ],
  ...more,
});
