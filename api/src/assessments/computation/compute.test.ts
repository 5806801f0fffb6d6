import { expect, test } from '@jest/globals';
import { computeCycle } from './compute.js';
import type { CycleInput } from './input.js';
import type { SubjectResult } from './output.js';
import { cycleOf, indicator } from './samples/cycle.js';
import { shuffled, townOf } from './samples/town.js';

const SEEDS = Array.from({ length: 12 }, (_, i) => `town ${i}`);
const all = (input: CycleInput) => [...computeCycle(input).results()];
const line = (result: SubjectResult | null | undefined, key: string) => result?.lines.find((one) => one.key === key);

test('section 4.3: five enthusiastic answers no longer beat thirty good ones', () => {
  // Ten more places, so that by moments μ = 82, σ² = 225 and τ² = 16 come out.
  const given = [
    { key: 'five', n: 5, mean: 98, variance: 225 },
    { key: 'thirty', n: 30, mean: 90, variance: 225 },
    { key: 'two hundred', n: 200, mean: 90, variance: 225 },
  ];
  const people = 2_235;
  const squares = 16 * (people - (25 + 900 + 11 * 40_000) / people) + 12 * 225 - (5 * 16 ** 2 + 230 * 8 ** 2);
  const spread = Math.sqrt(squares / 2_000 - 0.96 ** 2);
  const others = Array.from({ length: 10 }, (_, i) => ({ key: `other ${i}`, n: 200, mean: 82 - 0.96 + (i % 2 ? spread : -spread), variance: 225 }));
  const samples = [...given, ...others];
  const input = cycleOf({
    indicators: [indicator('satisfaction', 'SURVEY', { weight: 10_000 })],
    // Three share a place: it counts once.
    subjects: samples.flatMap(({ key }) => [{ id: key }, { id: `${key}, second` }, { id: `${key}, third` }]),
    values: samples.flatMap(({ key }) => ['', ', second', ', third'].map((rest) => ({ of: key + rest, key: 'satisfaction', x: 0, sample: key }))),
    samples,
  });
  const output = computeCycle(input);
  const shown = given.map(({ key }) => {
    const found = line(output.resultOf(key), 'satisfaction');
    return [found?.corrections[0]?.reliability?.toFixed(2), found?.value?.toFixed(1), found?.numerator, found?.denominator];
  });
  expect(shown).toEqual([
    ['0.26', '86.2', 98, 5],
    ['0.68', '87.4', 90, 30],
    ['0.93', '89.5', 90, 200],
  ]);
  expect(output.resultOf('five')?.score).toBe(8_620);
  // √(τ² (1 − B)), on a line of the whole weight.
  expect(output.resultOf('five')?.deviation).toBeCloseTo(Math.sqrt(16 * (1 - 16 / 61)), 3);
});

test('the lines of every result sum to its score, and what counts has all of the weight', () => {
  for (const seed of SEEDS) {
    for (const { id, score, lines } of all(townOf(seed))) {
      const sum = lines.reduce((total, { contribution }) => total + contribution, 0);
      expect([id, sum]).toEqual([id, score ?? 0]);
      const weight = lines.reduce((total, one) => total + one.weight, 0);
      expect([id, weight]).toEqual([id, score === null ? 0 : 10_000]);
      for (const one of lines) if (one.state !== 'COUNTED') expect([one.contribution, one.weight, one.normalised]).toEqual([0, 0, null]);
    }
  }
});

test('each line can be worked out by hand from what it shows, to a hundredth', () => {
  const results = all(townOf('by hand'));
  for (const { lines } of results) {
    for (const { kind, weight, normalised, contribution } of lines) {
      if (normalised === null || kind === 'BONUS' || kind === 'DEDUCTION') continue;
      expect(Math.abs((weight * normalised) / 100 - contribution)).toBeLessThan(1);
    }
  }
  expect(results.some(({ lines }) => lines.some(({ state }) => state === 'NOTHING_MEASURED'))).toBe(true);
});

test('the order of input makes no difference to a single byte, and a single digit does', () => {
  for (const seed of SEEDS) {
    const input = townOf(seed);
    const once = computeCycle(input);
    const again = computeCycle(shuffled(input, `${seed}, shuffled`));
    expect([again.inputHash, again.outputHash]).toEqual([once.inputHash, once.outputHash]);
    const score = input.ratings.score.slice();
    score[0] = (score[0] as number) === 10 ? 9 : (score[0] as number) + 1;
    const other = computeCycle({ ...input, ratings: { ...input.ratings, score } });
    expect(other.inputHash).not.toBe(once.inputHash);
    expect(other.outputHash).not.toBe(once.outputHash);
  }
});

test('what is shrunken lies between its own figure and that of all', () => {
  for (const seed of SEEDS) {
    const input = townOf(seed);
    const results = all(input);
    for (const peers of ['post 0', 'post 1']) {
      const ids = new Set(input.subjects.filter((one) => one.peers === peers).map(({ id }) => id));
      const lines = results.filter(({ id }) => ids.has(id)).flatMap((result) => line(result, 'satisfaction') ?? []);
      const places = new Map(lines.filter(({ value }) => value !== null).map((one) => [`${one.numerator} ${one.denominator}`, one]));
      const n = [...places.values()].reduce((total, one) => total + (one.denominator ?? 0), 0);
      const grand = [...places.values()].reduce((total, one) => total + (one.numerator ?? 0) * (one.denominator ?? 0), 0) / n;
      for (const { value, numerator } of places.values()) {
        expect(value).toBeGreaterThanOrEqual(Math.min(numerator ?? 0, grand) - 1e-4);
        expect(value).toBeLessThanOrEqual(Math.max(numerator ?? 0, grand) + 1e-4);
      }
      expect(places.size).toBeGreaterThan(3);
    }
  }
});

test('cases are measured against what the peers’ rate makes expect of the own exposure', () => {
  const input = cycleOf({
    indicators: [indicator('fires', 'KPI', { weight: 10_000, unit: 'COUNT', direction: 'LESS', floor: 200, target: 50, isExpected: true })],
    subjects: [{ id: 'old estate' }, { id: 'new estate' }],
    values: [
      { of: 'old estate', key: 'fires', x: 12, n: 1_000 },
      { of: 'new estate', key: 'fires', x: 3, n: 500 },
    ],
  });
  const [fresh, old] = all(input);
  // 15 of 1500: ten and five were expected.
  expect(line(old, 'fires')).toMatchObject({ value: 120, normalised: 53.33, corrections: [{ kind: 'EXPECTED', amount: 10 }] });
  expect(line(fresh, 'fires')).toMatchObject({ value: 60, normalised: 93.33, corrections: [{ kind: 'EXPECTED', amount: 5 }] });
});

test('what was not measured, or hardly, counts for nobody and against nobody', () => {
  const input = cycleOf({
    indicators: [
      indicator('visits', 'KPI', { weight: 6_000 }),
      indicator('calls', 'KPI', { weight: 3_000, leastExposure: 5 }),
      indicator('rest', 'KPI', { weight: 1_000 }),
    ],
    subjects: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
    values: [
      ...['a', 'b'].map((of) => ({ of, key: 'visits', x: 9, n: 10 })),
      { of: 'a', key: 'calls', x: 0, n: 4 },
      { of: 'b', key: 'calls', x: 0, n: 5 },
      { of: 'c', key: 'calls', x: 5, n: 5 },
    ],
  });
  const [a, b, c, d] = all(input);
  expect(a).toMatchObject({ score: 9_000, band: 'QUALIFIED', cappedBy: 'CEILING' });
  expect(line(a, 'calls')).toMatchObject({ state: 'TOO_LITTLE_EXPOSURE', weight: 0, contribution: 0, value: 0 });
  expect(line(a, 'visits')).toMatchObject({ weight: 10_000, contribution: 9_000 });
  expect(b).toMatchObject({ score: 6_000, band: 'BASICALLY_QUALIFIED' });
  // 30 of 100 are too little to judge anybody by.
  expect([c?.score, c?.band, line(c, 'calls')?.normalised, line(c, 'calls')?.contribution]).toEqual([null, null, 100, 0]);
  expect(d).toMatchObject({ score: null, band: null });
});

test('a survey that cannot tell places apart weighs nothing; one that hardly can weighs less', () => {
  const of = (means: readonly number[]) =>
    cycleOf({
      indicators: [indicator('visits', 'KPI', { weight: 8_000 }), indicator('satisfaction', 'SURVEY', { weight: 2_000 })],
      subjects: means.map((_, i) => ({ id: `w${i}` })),
      samples: means.map((mean, i) => ({ key: `${i}`, n: 20, mean, variance: 400 })),
      values: means.flatMap((_, i) => [
        { of: `w${i}`, key: 'visits', x: 8, n: 10 },
        { of: `w${i}`, key: 'satisfaction', x: 0, sample: `${i}` },
      ]),
    });
  const [same] = all(of([80, 81, 82]));
  expect(line(same, 'satisfaction')).toMatchObject({ state: 'TOO_UNRELIABLE', weight: 0, value: 81 });
  expect([same?.score, line(same, 'visits')?.weight]).toEqual([8_000, 10_000]);
  // Between 27.25 − 20 = 7.25, B = 7.25 / 27.25.
  const [low] = all(of([74.78, 80, 85.22]));
  expect(line(low, 'satisfaction')).toMatchObject({
    state: 'COUNTED',
    weight: Math.round((2_000 * 0.266 * 10_000) / (8_000 + 2_000 * 0.266)),
    corrections: [
      { kind: 'SHRINKAGE', reliability: 0.266 },
      { kind: 'RELIABILITY', reliability: 0.266, amount: 2_000 * (0.266 - 1) },
    ],
  });
  const [far] = all(of([60, 80, 100]));
  expect(line(far, 'satisfaction')).toMatchObject({ weight: 2_000, corrections: [{ kind: 'SHRINKAGE' }] });
});

test('bonus and deduction are points with a limit, the sum stays within 0 and 100, and a veto caps the band, not the score', () => {
  const make = (visits: number, ideas: number, faults: number, breach: number) =>
    computeCycle(
      cycleOf({
        indicators: [
          indicator('visits', 'KPI', { weight: 10_000 }),
          indicator('ideas', 'BONUS', { unit: 'COUNT', target: 5 }),
          indicator('faults', 'DEDUCTION', { unit: 'COUNT', target: 4, most: 8 }),
          indicator('breach', 'VETO', { unit: 'COUNT', capsAt: 'BASICALLY_QUALIFIED' }),
        ],
        subjects: [{ id: 'a' }],
        values: Object.entries({ visits, ideas, faults, breach }).map(([key, x]) => ({ of: 'a', key, x, n: key === 'visits' ? 100 : 1 })),
        rules: { ceiling: { share: 1, leastPool: 1, banked: {} } },
      }),
    ).resultOf('a');
  const plain = make(80, 2, 1, 0);
  expect([plain?.score, plain?.band, plain?.cappedBy]).toEqual([8_000 + 200 - 200, 'QUALIFIED', null]);
  const much = make(98, 9, 0, 0);
  expect([much?.score, much?.band, much?.lines.at(-1)?.contribution, line(much, 'ideas')?.contribution]).toEqual([10_000, 'EXCELLENT', -300, 500]);
  expect(line(much, 'ideas')?.corrections).toEqual([{ kind: 'LIMIT', amount: -4 }]);
  const little = make(2, 0, 9, 0);
  expect([little?.score, little?.band, little?.lines.at(-1)?.key, little?.lines.at(-1)?.contribution]).toEqual([0, 'UNQUALIFIED', 'LIMIT', 600]);
  const vetoed = make(95, 0, 0, 1);
  expect([vetoed?.score, vetoed?.band, vetoed?.cappedBy]).toEqual([9_500, 'BASICALLY_QUALIFIED', 'VETO']);
  expect(make(50, 0, 0, 1)).toMatchObject({ band: 'UNQUALIFIED', cappedBy: null });
});

test('the median of peers is shown of five and more, and what a target would not count either', () => {
  const of = (people: number) =>
    cycleOf({
      indicators: [indicator('visits', 'KPI', { weight: 10_000 })],
      subjects: Array.from({ length: people }, (_, i) => ({ id: `${i}` })),
      values: Array.from({ length: people }, (_, i) => ({ of: `${i}`, key: 'visits', x: i, n: 100 })),
    });
  expect(line(all(of(4))[0], 'visits')?.peerMedian).toBeNull();
  expect(line(all(of(6))[0], 'visits')?.peerMedian).toBe(2.5);
});

test('an input that contradicts itself is refused, and what is wrong is named', () => {
  const input = townOf('wrong', 20);
  const refused = (change: Partial<CycleInput>) => expect(() => computeCycle({ ...input, ...change }));
  const [scheme] = input.schemes;
  const first = scheme?.indicators[0];
  if (!scheme || !first) throw new Error('The town has no scheme.');
  const changed = (rest: Partial<typeof first>) => ({ schemes: [{ ...scheme, indicators: [{ ...first, ...rest }, ...scheme.indicators.slice(1)] }] });
  refused(changed({ weight: 2_999 })).toThrow('Weights of s sum to 99.99, not 100');
  refused(changed({ floor: 95 })).toThrow('s: visits has no floor apart from its target');
  refused(changed({ direction: 'LESS' })).toThrow('are not LESS');
  refused({ subjects: [...input.subjects, { ...input.subjects[0]!, scheme: 's' }] }).toThrow('w0000 comes twice');
  refused({ subjects: input.subjects.map((one) => ({ ...one, scheme: 't' })) }).toThrow('w0000 has no scheme: t');
  const twice = (column: Int32Array) => Int32Array.of(...column, column[0] as number);
  const { values, ratings } = input;
  refused({ values: { ...values, subject: twice(values.subject) } }).toThrow('not of one length');
  refused({ values: { ...values, numerator: values.numerator.map(() => NaN) } }).toThrow('is none: NaN');
  refused({ values: { ...values, indicator: values.indicator.map(() => 99) } }).toThrow('is of no indicator: 99');
  refused({ ratings: { ...ratings, score: ratings.score.map(() => 11) } }).toThrow('from 1 to 10: 11');
  refused({ ratings: { ...ratings, rater: ratings.rater.map(() => 0), kind: ratings.kind.map(() => 1) } }).toThrow('A rating comes twice');
  refused({ ratings: { ...ratings, indicator: ratings.indicator.map(() => 0) } }).toThrow('visits is measured, not rated');
});
