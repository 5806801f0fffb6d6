import { DEFAULT_RULES, RATER_KINDS, type CycleInput, type Indicator, type RaterKind, type Rules, type Sample, type Subject } from '../input.js';

/** An indicator where only what a test is about has to be said. */
export const indicator = (key: string, kind: Indicator['kind'], rest: Partial<Indicator> = {}): Indicator => ({
  key,
  kind,
  weight: 0,
  unit: kind === 'KPI' ? 'PERCENT' : 'POINTS',
  direction: 'MORE',
  floor: 0,
  target: 100,
  most: kind === 'BONUS' || kind === 'DEDUCTION' ? 5 : 110,
  leastExposure: 0,
  isExpected: false,
  isShrunken: false,
  raters: kind === 'RATING' ? [{ kind: 'PEER', share: 100 }] : [],
  capsAt: kind === 'VETO' ? 'UNQUALIFIED' : null,
  ...rest,
});

export interface PlainCycle {
  readonly indicators: readonly Indicator[];
  /** Of the scheme `s`, peers `p` and one team, unless said otherwise. */
  readonly subjects: readonly (Partial<Subject> & { readonly id: string })[];
  readonly values?: readonly { readonly of: string; readonly key: string; readonly x: number; readonly n?: number; readonly sample?: string }[];
  readonly samples?: readonly Sample[];
  readonly ratings?: readonly { readonly of: string; readonly by: string; readonly key: string; readonly kind?: RaterKind; readonly score: number }[];
  readonly rules?: Partial<Rules>;
}

/** Rows as columns. */
export function cycleOf({ indicators, subjects, values = [], samples = [], ratings = [], rules = {} }: PlainCycle): CycleInput {
  const raters = [...new Set(ratings.map(({ by }) => by))];
  const subject = new Map(subjects.map(({ id }, place) => [id, place]));
  const keys = new Map(indicators.map(({ key }, place) => [key, place]));
  const sampleAt = new Map(samples.map(({ key }, place) => [key, place]));
  const raterAt = new Map(raters.map((key, place) => [key, place]));
  const at = (places: ReadonlyMap<string, number>, key: string) => places.get(key) ?? -1;
  return {
    schemes: [{ key: 's', indicators }],
    subjects: subjects.map((one) => ({ scheme: 's', peers: 'p', team: '210102001001', ...one })),
    values: {
      subject: Int32Array.from(values, ({ of }) => at(subject, of)),
      indicator: Int32Array.from(values, ({ key }) => at(keys, key)),
      numerator: Float64Array.from(values, ({ x }) => x),
      denominator: Float64Array.from(values, ({ n = 1 }) => n),
      sample: Int32Array.from(values, ({ sample }) => (sample === undefined ? -1 : at(sampleAt, sample))),
    },
    samples,
    raters,
    ratings: {
      subject: Int32Array.from(ratings, ({ of }) => at(subject, of)),
      rater: Int32Array.from(ratings, ({ by }) => at(raterAt, by)),
      kind: Uint8Array.from(ratings, ({ kind = 'PEER' }) => RATER_KINDS.indexOf(kind)),
      indicator: Int32Array.from(ratings, ({ key }) => at(keys, key)),
      score: Uint8Array.from(ratings, ({ score }) => score),
    },
    rules: { ...DEFAULT_RULES, ...rules },
  };
}
