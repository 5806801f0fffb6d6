import { generatorOf } from '../../../surveys/statistics/index.js';
import type { CycleInput } from '../input.js';
import { cycleOf, indicator, type PlainCycle } from './cycle.js';

/** A made-up district with a bit of everything, the same for the same seed. */
export function townOf(seed: string, people = 60): CycleInput {
  return cycleOf(plainTown(seed, people));
}

export function plainTown(seed: string, people: number): PlainCycle {
  const random = generatorOf(seed);
  const from = (least: number, most: number) => least + random.below(most - least + 1);
  const ids = Array.from({ length: people }, (_, i) => `w${String(i).padStart(4, '0')}`);
  const team = (i: number) => `21010200${1 + (i % 3)}00${1 + (i % 7)}`;
  const samples = Array.from({ length: 9 }, (_, i) => ({ key: `place ${i}`, n: from(0, 80), mean: from(60, 95), variance: from(100, 400) }));
  const raters = Array.from({ length: Math.ceil(people / 2) }, (_, i) => ({ by: `r${i}`, severity: from(-2, 2) }));
  const quality = ids.map(() => from(4, 8));
  const within = (score: number) => Math.min(10, Math.max(1, score));
  return {
    indicators: [
      indicator('visits', 'KPI', { weight: 3_000, floor: 40, target: 95, leastExposure: 3 }),
      indicator('cases', 'KPI', { weight: 1_500, unit: 'COUNT', direction: 'LESS', floor: 200, target: 50, isExpected: true, isShrunken: true }),
      indicator('solved', 'KPI', { weight: 1_500, floor: 30, target: 90, isShrunken: true }),
      indicator('satisfaction', 'SURVEY', { weight: 2_000, floor: 50, target: 90 }),
      indicator('circle', 'RATING', {
        weight: 2_000,
        raters: [
          { kind: 'SUPERIOR', share: 40 },
          { kind: 'PEER', share: 60 },
          { kind: 'SELF', share: 0 },
        ],
      }),
      indicator('ideas', 'BONUS', { unit: 'COUNT', target: 5 }),
      indicator('faults', 'DEDUCTION', { unit: 'COUNT', target: 3, most: 10 }),
      indicator('breach', 'VETO', { unit: 'COUNT' }),
    ],
    subjects: ids.map((id, i) => ({ id, peers: `post ${i % 2}`, team: team(i) })),
    samples,
    values: ids.flatMap((of, i) => {
      const [visits, cases] = [from(0, 40), from(1, 60)];
      const rows = [
        { of, key: 'visits', x: from(0, visits), n: visits },
        { of, key: 'cases', x: from(0, 12), n: from(20, 400) },
        { of, key: 'solved', x: from(Math.floor(cases / 2), cases), n: cases },
        { of, key: 'satisfaction', x: 0, n: 1, sample: `place ${i % 9}` },
        { of, key: 'ideas', x: from(0, 6) },
        { of, key: 'faults', x: from(0, 2) },
        { of, key: 'breach', x: from(0, 19) === 0 ? 1 : 0 },
      ];
      return rows.filter(() => from(0, 9) > 0);
    }),
    ratings: ids.flatMap((of, i) => [
      { of, by: `boss ${i % 5}`, key: 'circle', kind: 'SUPERIOR' as const, score: from(5, 10) },
      { of, by: of, key: 'circle', kind: 'SELF' as const, score: from(7, 10) },
      ...raters
        .filter(() => from(0, 4) === 0)
        .map(({ by, severity }) => ({ of, by, key: 'circle', score: within((quality[i] as number) + severity + from(-1, 1)) })),
    ]),
  };
}

/** The same input, each list and the rows of each table in another order. */
export function shuffled(input: CycleInput, seed: string): CycleInput {
  const random = generatorOf(seed);
  const orderOf = (size: number): number[] => {
    const order = Array.from({ length: size }, (_, i) => i);
    for (let i = size - 1; i > 0; i--) {
      const other = random.below(i + 1);
      [order[i], order[other]] = [order[other] as number, order[i] as number];
    }
    return order;
  };
  const mix = <T>(list: readonly T[]) => {
    const order = orderOf(list.length);
    return { list: order.map((place) => list[place] as T), now: order.reduce((now, was, is) => ((now[was] = is), now), new Int32Array(list.length)) };
  };
  const [subjects, samples, raters] = [mix(input.subjects), mix(input.samples), mix(input.raters)];
  const schemes = mix(input.schemes.map((scheme) => ({ ...scheme, mixed: mix(scheme.indicators) })));
  const schemeOf = new Map(schemes.list.map((scheme) => [scheme.key, scheme.mixed.now]));
  const own = (subject: number, indicator: number) => schemeOf.get(input.subjects[subject]?.scheme ?? '')?.[indicator] as number;
  const [rows, marks] = [orderOf(input.values.subject.length), orderOf(input.ratings.subject.length)];
  const { values, ratings } = input;
  const at = (now: Int32Array, place: number | undefined) => (place === undefined || place < 0 ? -1 : (now[place] as number));
  return {
    ...input,
    schemes: schemes.list.map(({ mixed, key }) => ({ key, indicators: mixed.list })),
    subjects: subjects.list,
    samples: samples.list,
    raters: raters.list,
    values: {
      subject: Int32Array.from(rows, (row) => at(subjects.now, values.subject[row])),
      indicator: Int32Array.from(rows, (row) => own(values.subject[row] as number, values.indicator[row] as number)),
      numerator: Float64Array.from(rows, (row) => values.numerator[row] as number),
      denominator: Float64Array.from(rows, (row) => values.denominator[row] as number),
      sample: Int32Array.from(rows, (row) => at(samples.now, values.sample[row])),
    },
    ratings: {
      subject: Int32Array.from(marks, (row) => at(subjects.now, ratings.subject[row])),
      rater: Int32Array.from(marks, (row) => at(raters.now, ratings.rater[row])),
      kind: Uint8Array.from(marks, (row) => ratings.kind[row] as number),
      indicator: Int32Array.from(marks, (row) => own(ratings.subject[row] as number, ratings.indicator[row] as number)),
      score: Uint8Array.from(marks, (row) => ratings.score[row] as number),
    },
  };
}
