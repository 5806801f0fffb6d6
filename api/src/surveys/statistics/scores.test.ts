import { expect, test } from '@jest/globals';
import { promoterScore, scoreDimension, scoreItem, type Level, type LevelAnswer } from './scores.js';

const equal = (...levels: (Level | null)[]): LevelAnswer[] => levels.map((level) => ({ level, weight: 1 }));

test('index, top two, and both rates of satisfaction', () => {
  const answers = equal(5, 5, 4, 4, 4, 3, 3, 3, 2, 1);
  expect(scoreItem(answers)).toEqual({ index: 60, topTwo: 0.5, atLeastBasic: 0.8, scored: 10, unscored: 0 });
});

test('who does not know is not scored, not even as the middle', () => {
  expect(scoreItem(equal(5, 4, null, null))).toEqual({ index: 87.5, topTwo: 1, atLeastBasic: 1, scored: 2, unscored: 2 });
  expect(scoreItem(equal(null))).toEqual({ index: null, topTwo: null, atLeastBasic: null, scored: 0, unscored: 1 });
  expect(scoreItem([]).index).toBeNull();
});

test('the scores of many offices: 100/80/60/40/20, or 100/80/60/30/0', () => {
  expect(scoreItem(equal(1, 2, 3, 4, 5), [20, 40, 60, 80, 100]).index).toBe(60);
  expect(scoreItem(equal(1, 2, 3, 4, 5), [0, 30, 60, 80, 100]).index).toBe(54);
});

test('weights count, and weight 0 is as if not there', () => {
  const answers: LevelAnswer[] = [
    { level: 5, weight: 3 },
    { level: 1, weight: 1 },
    { level: 1, weight: 0 },
    { level: null, weight: 0 },
  ];
  expect(scoreItem(answers)).toEqual({ index: 75, topTwo: 0.75, atLeastBasic: 0.75, scored: 2, unscored: 0 });
});

test('a dimension leaves out what nobody scored', () => {
  const parts = [
    { index: 80, share: 0.5 },
    { index: 60, share: 0.25 },
    { index: null, share: 0.25 },
  ];
  expect(scoreDimension(parts)).toBeCloseTo(73.3333, 4);
  expect(scoreDimension([{ index: null, share: 1 }])).toBeNull();
  expect(scoreDimension([])).toBeNull();
});

test('net promoters and how little a few of them say', () => {
  const answers = [10, 9, 9, 8, 7, 6, 10, 3, 9, 8].map((answer) => ({ answer, weight: 1 }));
  const score = promoterScore(answers);
  expect(score).toMatchObject({ promoters: 0.5, detractors: 0.2 });
  expect(score?.value).toBeCloseTo(0.3, 12);
  expect(score?.standardError).toBeCloseTo(Math.sqrt((0.7 - 0.09) / 10), 12);
  expect(promoterScore([{ answer: null, weight: 1 }])).toBeNull();
  expect(promoterScore([{ answer: 10, weight: 0 }])).toBeNull();
});

test('nonsense is refused', () => {
  expect(() => scoreItem([{ level: 6 as Level, weight: 1 }])).toThrow(RangeError);
  expect(() => scoreItem([{ level: 5, weight: -1 }])).toThrow(RangeError);
  expect(() => scoreItem([{ level: 5, weight: NaN }])).toThrow(RangeError);
  expect(() => scoreItem([], [100, 80, 60, 40, 20])).toThrow('rise');
  expect(() => promoterScore([{ answer: 11, weight: 1 }])).toThrow(RangeError);
});
