import { expect, test } from '@jest/globals';
import { FLAG_LIMITS, flagAnswers, weighFlagged, type SubmittedAnswer } from './flags.js';

const START = Date.UTC(2026, 10, 2, 8);
let made = 0;
const answer = (given: Partial<SubmittedAnswer> = {}, atSecond = 3_600 * made): SubmittedAnswer => ({
  id: `${++made}`,
  submittedAt: new Date(START + atSecond * 1_000),
  seconds: 180,
  questions: 15,
  levels: [5, 4, 4, 3, 5, 4, 4, 5, null, 4],
  text: null,
  device: `phone ${made}`,
  collector: null,
  ...given,
});
const flagged = (answers: readonly SubmittedAnswer[]) => answers.map(({ id }) => flagAnswers(answers).get(id) ?? []);

test('faster than anybody reads', () => {
  const answers = [answer({ seconds: 29.9 }), answer({ seconds: 30 }), answer({ seconds: null })];
  expect(flagged(answers)).toEqual([['TOO_FAST'], [], []]);
});

test('the same level on eight items or more; what is not known does not count', () => {
  const same = (items: number, level: 5 | null = 5) => Array.from({ length: items }, () => level);
  const answers = [answer({ levels: same(8) }), answer({ levels: same(7) }), answer({ levels: [...same(8), 4] }), answer({ levels: same(12, null) })];
  expect(flagged(answers)).toEqual([['STRAIGHT_LINED'], [], [], []]);
  expect(flagged([answer({ levels: [...same(8), null] })])).toEqual([['STRAIGHT_LINED']]);
});

test('the same long text again, however it is spaced; the first is not blamed, short ones are chance', () => {
  const answers = [
    answer({ text: '网格员服务态度很好，经常上门！' }, 200_000),
    answer({ text: '网格员服务态度很好, 经常上门' }, 100_000),
    answer({ text: '没有意见' }),
    answer({ text: '没有意见' }),
    answer({ text: null }),
    answer({ text: '楼道里的灯坏了三个月没有人修' }),
  ];
  expect(flagged(answers)).toEqual([['DUPLICATE_TEXT'], [], [], [], [], []]);
});

test('more than five in two minutes from one phone, all of them, and none of those before', () => {
  const times = [0, 1_000, 1_020, 1_040, 1_060, 1_080, 1_120, 1_121];
  const phone = times.map((second) => answer({ device: 'one phone' }, second));
  expect(flagged(phone)).toEqual([[], ...times.slice(1).map(() => ['DEVICE_BURST'])]);
  const slower = [0, 30, 60, 90, 120, 150, 180].map((second) => answer({ device: 'patient phone' }, second));
  expect(flagged(slower).flat()).toEqual([]);
  const nobodys = times.map((second) => answer({ device: null }, second));
  expect(flagged(nobodys).flat()).toEqual([]);
});

test('a collector who was quicker than doors open, whatever the order of answers', () => {
  const door = [50, 0, 30, 20, 40, 10].map((second) => answer({ device: null, collector: 'w1' }, second));
  expect(flagged(door)).toEqual(door.map(() => ['COLLECTOR_BURST']));
});

test('all reasons are said, thresholds can be others', () => {
  const bad = answer({ seconds: 3, levels: [1, 1, 1, 1, 1, 1, 1, 1] });
  expect(flagged([bad])).toEqual([['TOO_FAST', 'STRAIGHT_LINED']]);
  expect(flagAnswers([bad], { ...FLAG_LIMITS, secondsPerQuestion: 0.1, straightItems: 9 })).toEqual(new Map());
});

test('what is flagged weighs nothing and is still there', () => {
  const answers = [
    { id: 'a', weight: 2, level: 5 },
    { id: 'b', weight: 3, level: 1 },
  ];
  expect(weighFlagged(answers, new Map([['a', ['TOO_FAST']]]))).toEqual([
    { id: 'a', weight: 0, level: 5 },
    { id: 'b', weight: 3, level: 1 },
  ]);
});
