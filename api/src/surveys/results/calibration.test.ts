import { describe, expect, test } from '@jest/globals';
import { answersOf, type AnswerRow, type Answers } from './answers.js';
import { weigh, type Stratum } from './calibration.js';

const [A, B] = ['210102001001001', '210102001001002'];
const row = (code: string, cell: string, sex: string, ...weights: number[]): AnswerRow => ({
  ...{ channel: 'LINK', code, cell, sex, n: weights.length },
  weights: weights.join(' '),
  scores: weights.map(() => '3').join(';'),
});
const stratum = (code: string, cell: string, women: number, men: number): Stratum => ({ code, cell, women, men, adults: women + men });

/** Σ w of those of whom it holds. */
function total(answers: Answers, weights: Float64Array, of: (code: string, cell: string, sex: string) => boolean) {
  return weights.reduce((sum, weight, i) => {
    const { code, cell } = answers.strata[answers.stratum[i] ?? -1] ?? { code: '', cell: '' };
    return of(code, cell, answers.sexes[answers.sex[i] ?? -1] ?? '') ? sum + weight : sum;
  }, 0);
}

describe('weights', () => {
  const strata = [stratum(A, 'AGE_18_39', 60, 40), stratum(A, 'AGE_60_PLUS', 80, 70), stratum(B, 'AGE_18_39', 100, 100)];

  test('meet the people of each grid and age, and of each sex', () => {
    const answers = answersOf(
      [
        row(A, 'AGE_18_39', 'FEMALE', 9, 9, 9),
        row(A, 'AGE_18_39', 'MALE', 9),
        row(A, 'AGE_60_PLUS', 'FEMALE', 9, 9),
        row(A, 'AGE_60_PLUS', 'MALE', 9),
        row(B, 'AGE_18_39', 'MALE', 9, 9),
        row(B, 'AGE_18_39', 'FEMALE', 9),
      ],
      1,
    );
    const { weights, weighting } = weigh(answers, strata);
    expect(weighting).toMatchObject({ method: 'RAKED', trimmed: 0 });
    const near = (of: Parameters<typeof total>[2], people: number) => expect(Math.abs(total(answers, weights, of) / people - 1)).toBeLessThan(0.001);
    near((code, cell) => code === A && cell === 'AGE_18_39', 100);
    near((code, cell) => code === A && cell === 'AGE_60_PLUS', 150);
    near((code) => code === B, 200);
    near((_code, _cell, sex) => sex === 'FEMALE', 240);
  });

  test('of those who answered speak for a cell where nobody did: the same age first', () => {
    const answers = answersOf([row(A, 'AGE_60_PLUS', 'FEMALE', 5), row(B, 'AGE_18_39', 'FEMALE', 5, 5)], 1);
    const { weights } = weigh(answers, strata);
    expect([...weights].map(Math.round)).toEqual([150, 150, 150]);
  });

  test('say so when both margins cannot be met at once', () => {
    // Men answered in one grid only, where fewer live than there are men.
    const answers = answersOf([row(A, 'AGE_18_39', 'MALE', 5), row(A, 'AGE_60_PLUS', 'FEMALE', 5), row(B, 'AGE_18_39', 'FEMALE', 5)], 1);
    const { weights, weighting } = weigh(answers, [
      stratum(A, 'AGE_18_39', 0, 100),
      stratum(A, 'AGE_60_PLUS', 50, 100),
      stratum(B, 'AGE_18_39', 100, 100),
    ]);
    expect(weighting.method).toBe('STRATIFIED');
    expect([...weights].map(Math.round)).toEqual([100, 150, 200]);
  });

  test('are cut at five times the median, and still add up', () => {
    const many = Array.from({ length: 20 }, () => 1);
    const answers = answersOf([row(A, 'AGE_18_39', 'FEMALE', ...many, 400)], 1);
    const { weights, weighting } = weigh(answers, [stratum(A, 'AGE_18_39', 2_000, 0)]);
    expect(weighting.trimmed).toBe(1);
    expect(Math.max(...weights) / Math.min(...weights)).toBeCloseTo(5, 6);
    expect(total(answers, weights, () => true)).toBeCloseTo(2_000, 6);
  });

  test('of nobody are none', () => {
    expect([...weigh(answersOf([], 1), strata).weights]).toEqual([]);
  });
});
