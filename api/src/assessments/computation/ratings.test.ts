import { expect, test } from '@jest/globals';
import { generatorOf } from '../../surveys/statistics/index.js';
import { computeCycle } from './compute.js';
import type { RaterKind } from './input.js';
import type { SubjectResult } from './output.js';
import { cycleOf, indicator, type PlainCycle } from './samples/cycle.js';

type Marks = NonNullable<PlainCycle['ratings']>;

const CIRCLE = [indicator('circle', 'RATING', { weight: 10_000 })];
const assess = (ratings: Marks, rest: Partial<PlainCycle> = {}) =>
  computeCycle(cycleOf({ indicators: CIRCLE, subjects: [...new Set(ratings.map(({ of }) => of))].map((id) => ({ id })), ratings, ...rest }));
const circle = (result: SubjectResult | null) => result?.lines[0];
const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${String(i).padStart(2, '0')}`);

/** `a_i + b_j` for each rater and whom they know. */
const additive = (
  quality: Readonly<Record<string, number>>,
  severity: Readonly<Record<string, number>>,
  knows: (of: string, by: string) => boolean,
) =>
  Object.entries(quality).flatMap(([of, a]) =>
    Object.entries(severity).flatMap(([by, b]) => (knows(of, by) ? [{ of, by, key: 'circle', score: a + b }] : [])),
  );

test('section 4.4: where scores are quality plus severity, quality comes out, whoever was rated by whom', () => {
  // Ten people, each rated by six of eight in turn; r7 gives three more, r0 one less.
  const people = Object.fromEntries(names('w', 10).map((id, i) => [id, 4 + (i % 3)]));
  const raters = Object.fromEntries(names('r', 8).map((id, i) => [id, i === 7 ? 3 : i === 0 ? -1 : 0]));
  const output = assess(additive(people, raters, (of, by) => (Number(of.slice(1)) + Number(by.slice(1))) % 4 !== 0));
  for (const [id, quality] of Object.entries(people)) {
    // In a component the severities sum to 0: 2 / 8 is what all are given too much.
    expect(circle(output.resultOf(id))?.value).toBeCloseTo((quality + 0.25) * 10, 3);
    expect(output.resultOf(id)?.deviation).toBeCloseTo(0, 3);
  }
  // w00 was not rated by r00 and r04, w01 not by r03 and r07: the raw means differ by half a point, six times over.
  const leniency = (id: string) => circle(output.resultOf(id))?.corrections.find(({ kind }) => kind === 'LENIENCY')?.amount;
  expect([leniency('w00'), leniency('w01')]).toEqual([2.5 - 30 / 6, 2.5 - -10 / 6].map((amount) => expect.closeTo(amount, 3)));
  expect(output.components).toEqual([{ kind: 'PEER', subjects: 10, raters: 8, ratings: 60, corrected: 60 }]);
});

test('a lenient rater does not change the ranking of people who are equally rated, nor the order of any', () => {
  for (let seed = 0; seed < 10; seed++) {
    const random = generatorOf(`lenient ${seed}`);
    const quality = Object.fromEntries(names('w', 24).map((id, i) => [id, 3 + (i % 4)]));
    const plain = additive(quality, Object.fromEntries(names('r', 12).map((id, i) => [id, i % 3])), () => random.below(10) < 6);
    const lenient = plain.map((mark) => (mark.by === 'r05' ? { ...mark, score: mark.score + 2 } : mark));
    const scores = (ratings: Marks) => {
      const output = assess(ratings, { rules: { minRaters: 1, leniency: { subjectsPerRater: 3, ratersPerSubject: 2 } } });
      return Object.fromEntries(Object.keys(quality).map((id) => [id, output.resultOf(id)?.score ?? NaN]));
    };
    const [before, after] = [scores(plain), scores(lenient)];
    for (const [a, one] of Object.entries(quality)) {
      for (const [b, other] of Object.entries(quality)) {
        expect([seed, a, b, Math.sign((before[a] ?? 0) - (before[b] ?? 0))]).toEqual([seed, a, b, Math.sign(one - other)]);
        expect([seed, a, b, Math.sign((after[a] ?? 0) - (after[b] ?? 0))]).toEqual([seed, a, b, Math.sign(one - other)]);
      }
    }
    // Plain means do not treat equals alike: the test is about something.
    const mean = (id: string) => lenient.filter(({ of }) => of === id).reduce((total, { score }, _, { length }) => total + score / length, 0);
    const equals = Object.keys(quality).filter((id) => quality[id] === 3);
    expect(new Set(equals.map((id) => mean(id).toFixed(3))).size).toBeGreaterThan(1);
  }
});

test('in parts that nobody links, and with too few, raw means stand, and it is said', () => {
  const [here, there] = [names('a', 6), names('b', 6)];
  const marks = (people: readonly string[], raters: readonly string[], score: number) =>
    people.flatMap((of, i) => raters.map((by, j) => ({ of, by, key: 'circle', score: score + ((i + j) % 2) })));
  const output = assess([...marks(here, names('q', 6), 8), ...marks(there, names('r', 6), 3), ...marks(['c00'], names('s', 6), 6)]);
  // Nobody can say whether b's raters are severe or b's people worse.
  expect(circle(output.resultOf('a00'))?.value).toBeCloseTo(85, 3);
  expect(circle(output.resultOf('b00'))?.value).toBeCloseTo(35, 3);
  expect(output.components.map(({ subjects, raters, corrected }) => [subjects, raters, corrected])).toEqual([
    [6, 6, 36],
    [6, 6, 36],
    [1, 6, 0],
  ]);
  expect(circle(output.resultOf('c00'))).toMatchObject({ value: 65, corrections: [] });
});

test('what is not shown does not count: below five raters nothing of an anonymous kind gets out', () => {
  const raters = [
    { kind: 'SUPERIOR', share: 50 },
    { kind: 'PEER', share: 50 },
    { kind: 'SELF', share: 0 },
  ] as const;
  const indicators = [indicator('circle', 'RATING', { weight: 4_000, raters }), indicator('visits', 'KPI', { weight: 6_000 })];
  const make = (peers: readonly number[], boss = true) => {
    const rated = (kind: RaterKind, score: number, by: string) => ({ of: 'w', by, key: 'circle', kind, score });
    const ratings = [
      ...peers.map((score, i) => rated('PEER', score, `p${i}`)),
      rated('SELF', 10, 'w'),
      ...(boss ? [rated('SUPERIOR', 7, 'boss')] : []),
    ];
    return computeCycle(cycleOf({ indicators, subjects: [{ id: 'w' }], ratings, values: [{ of: 'w', key: 'visits', x: 80, n: 100 }] })).resultOf('w');
  };
  const four = make([2, 3, 4, 1]);
  expect(circle(four)).toMatchObject({
    value: 70,
    raters: [
      { kind: 'SELF', n: 1, mean: 100 },
      { kind: 'SUPERIOR', n: 1, mean: 70 },
      { kind: 'PEER', n: 4, mean: null },
    ],
  });
  // Whatever the four gave, not a digit differs.
  expect(make([10, 10, 10, 10])).toEqual(four);
  expect(circle(make([2, 3, 4, 1, 5]))).toMatchObject({ value: 50, raters: [{}, {}, { kind: 'PEER', n: 5, mean: 30 }] });
  const nobody = make([2, 3, 4, 1], false);
  expect(circle(nobody)).toMatchObject({ state: 'TOO_FEW_RATERS', value: null, weight: 0, contribution: 0 });
  expect([nobody?.score, nobody?.lines[1]?.weight]).toEqual([8_000, 10_000]);
});

test('of ten raters the highest and the lowest are left out, of nine nobody', () => {
  const rated = (scores: readonly number[]) =>
    circle(assess(scores.map((score, i) => ({ of: 'w', by: `r${i}`, key: 'circle', score }))).resultOf('w'));
  expect(rated([1, 6, 6, 6, 6, 6, 6, 6, 6, 10])).toMatchObject({
    value: 60,
    corrections: [{ kind: 'TRIMMED', amount: expect.closeTo(1, 4) as unknown as number }],
  });
  expect(rated([1, 6, 6, 6, 6, 6, 6, 6, 10])).toMatchObject({ value: expect.closeTo(53 / 0.9, 3) as unknown as number, corrections: [] });
});

test('raters who tell nobody apart, contradict the others or give everybody the most are flagged', () => {
  const quality = [3, 4, 5, 6, 7, 8];
  const voices: Readonly<Record<string, (a: number) => number>> = {
    fair: (a) => a,
    same: (a) => a + 1,
    third: (a) => a - 1,
    flat: () => 6,
    contrary: (a) => 11 - a,
    most: () => 10,
  };
  const ratings = quality.flatMap((a, i) => Object.entries(voices).map(([by, voice]) => ({ of: `w${i}`, by, key: 'circle', score: voice(a) })));
  const { flags } = assess([...ratings, { of: 'w0', by: 'once', key: 'circle', score: 10 }]);
  expect(Object.fromEntries(flags.map(({ rater, reasons }) => [rater, reasons]))).toEqual({
    flat: ['FLAT'],
    contrary: ['CONTRARY'],
    most: ['FLAT', 'ALL_MAXIMUM'],
  });
  expect(flags.find(({ rater }) => rater === 'contrary')).toMatchObject({ kind: 'PEER', n: 6, standardDeviation: 0.8315 });
});
