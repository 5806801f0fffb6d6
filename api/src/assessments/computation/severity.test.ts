import { expect, test } from '@jest/globals';
import { generatorOf } from '../../surveys/statistics/index.js';
import type { Design } from './equations.js';
import { severityOf } from './severity.js';

const NEEDS = { subjectsPerRater: 5, ratersPerSubject: 3 };

/** One item for each person; who rates whom, and what they say. */
function designOf(people: number, raters: number, says: (person: number, rater: number) => number | null): Design {
  const [first, rater, score]: [number[], number[], number[]] = [[0], [], []];
  for (let person = 0; person < people; person++) {
    for (let who = 0; who < raters; who++) {
      const y = says(person, who);
      if (y === null) continue;
      rater.push(who);
      score.push(y);
    }
    first.push(rater.length);
  }
  const columns = { first: Int32Array.from(first), rater: Int32Array.from(rater), score: Float64Array.from(score) };
  return { ...columns, raters, subject: Int32Array.from({ length: people }, (_, i) => i) };
}

const normalOf = (seed: string) => {
  const { next } = generatorOf(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
};

test('σ² and severities are found again in ratings that were made from them, closer than by least squares', () => {
  const normal = normalOf('severity');
  const { next } = generatorOf('who rates whom');
  const truth = Array.from({ length: 300 }, () => 0.8 * normal());
  const design = designOf(400, 300, (person, rater) => (next() < 0.03 ? person / 100 + (truth[rater] as number) + 1.5 * normal() : null));
  const { effect, within, variance, known } = severityOf(design, NEEDS);
  expect(Math.abs(within / 1.5 ** 2 - 1)).toBeLessThan(0.06);
  const estimated = truth.map((severity, rater) => ({ severity, rater })).filter(({ rater }) => known[rater] === 1);
  expect(estimated.length).toBeGreaterThan(250);
  const error = (of: (rater: number) => number) =>
    estimated.reduce((total, { severity, rater }) => total + (of(rater) - severity) ** 2, 0) / estimated.length;
  const ours = error((rater) => effect[rater] as number);
  expect(ours).toBeLessThan(0.6 * error(() => 0));
  // As uncertain as it says.
  const said = estimated.reduce((total, { rater }) => total + (variance[rater] as number), 0) / estimated.length;
  expect(Math.abs(ours / said - 1)).toBeLessThan(0.25);
});

test('the equations of the random effects hold for every rater', () => {
  const normal = normalOf('equations');
  const { next } = generatorOf('links');
  const severity = Array.from({ length: 40 }, () => normal());
  const design = designOf(60, 40, (person, rater) => (next() < 0.3 ? (person % 7) + (severity[rater] as number) + normal() : null));
  const { effect, within, variance } = severityOf(design, NEEDS);
  const { first, rater, score } = design;
  const [rest, diagonal] = [new Float64Array(40), new Float64Array(40)];
  for (let item = 0; item < 60; item++) {
    const rows = Array.from({ length: (first[item + 1] as number) - (first[item] as number) }, (_, i) => (first[item] as number) + i);
    const own = (row: number) => (score[row] as number) - (effect[rater[row] as number] as number);
    const mean = rows.reduce((total, row) => total + own(row) / rows.length, 0);
    for (const row of rows) {
      rest[rater[row] as number]! += own(row) - mean;
      diagonal[rater[row] as number]! += 1 - 1 / rows.length;
    }
  }
  // The ridge, from how uncertain the first is said to be: the same for all.
  const ridge = within / (variance[0] as number) - (diagonal[0] as number);
  expect(ridge).toBeGreaterThan(0);
  rest.forEach((value, who) => expect(value).toBeCloseTo(ridge * (effect[who] as number), 6));
  expect(effect.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 8);
});

test('chance is not taken for severity, and who rated few is moved less', () => {
  const normal = normalOf('chance');
  const noise = severityOf(
    designOf(60, 10, () => normal()),
    NEEDS,
  );
  expect(Math.max(...noise.effect.map(Math.abs))).toBeLessThan(0.15);
  // r8 and r9 give three more each, 2.4 more than the mean of all; r9 has rated six people only.
  const effects = Array.from({ length: 30 }, () => {
    const says = (person: number, rater: number) => (rater === 9 && person % 10 > 0 ? null : normal() + (rater >= 8 ? 3 : 0));
    return severityOf(designOf(60, 10, says), NEEDS).effect;
  });
  const mean = (rater: number) => effects.reduce((total, effect) => total + (effect[rater] as number) / effects.length, 0);
  expect(mean(8)).toBeGreaterThan(2.1);
  expect(mean(9)).toBeLessThan(mean(8) - 0.15);
  expect(mean(9)).toBeGreaterThan(1.5);
});

test('raters of too few, and people with too few of those who are left, take no part', () => {
  // r3 knows four people only; without them p0 has two raters left, and then nobody counts who needs p0.
  const design = designOf(8, 4, (person, rater) => {
    if (rater === 3) return person < 4 ? 5 : null;
    return rater === 2 && person === 0 ? null : 5 + rater;
  });
  const { known, items, effect } = severityOf(design, NEEDS);
  expect([...known]).toEqual([1, 1, 1, 0]);
  expect([...items]).toEqual([0, 1, 1, 1, 1, 1, 1, 1]);
  expect([...effect].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([-1, 0, 1, 0]);
});
