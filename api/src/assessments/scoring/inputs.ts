import type { Statement, Value } from '../../storage/statement.js';
import { RATER_KINDS, type CycleInput, type Ratings, type Rules, type Values } from '../computation/input.js';
import type { FrozenSample } from '../cycles/frozen.js';
import { computedOf } from '../schemes/computed.js';
import { ratedOf, type Indicator } from '../schemes/indicator.js';
import { entriesToScore, ratingsToScore, schemesToScore, subjectsToScore, type PackedRatings, type SubjectToScore } from './scoring.statements.js';

/** Reads across territories: in a job’s transaction, or a snapshot of its own. */
export type ReadAll = <Row, A extends Record<string, Value>>(statement: Statement<Row, A>, args: A) => Promise<Row[]>;

export interface Inputs {
  readonly input: CycleInput;
  readonly subjects: readonly SubjectToScore[];
  readonly schemes: ReadonlyMap<string, readonly Indicator[]>;
}

/** Those of one post, as if they had been assessed by other indicators. */
export interface Draft {
  readonly post: string;
  readonly indicators: readonly Indicator[];
}

/** Everything that was frozen, in the columns that the computation takes. */
export async function readInputs(
  read: ReadAll,
  of: { district: string; cycle: string },
  samples: readonly FrozenSample[],
  rules: Rules,
  draft?: Draft,
): Promise<Inputs> {
  const schemes = new Map((await read(schemesToScore, of)).map(({ id, indicators }) => [id, indicators]));
  const all = await read(subjectsToScore, of);
  const subjects = draft ? all.filter(({ post }) => post === draft.post) : all;
  const packed = await read(ratingsToScore, of);
  const used = draft ? new Map([...schemes.keys()].map((id) => [id, draft.indicators])) : schemes;
  const columns = new Columns(subjects, schemes, used);
  for (const [rater, row] of packed.entries()) columns.rate(rater, row);
  for (const { subjectId, indicator, points, count } of await read(entriesToScore, of))
    // A veto has no points: that there is one counts.
    columns.enter(subjectId, indicator, points === 0 ? count : points / 100);
  const input: CycleInput = {
    schemes: [...used].map(([key, indicators]) => ({ key, indicators: indicators.map(computedOf) })),
    subjects: subjects.map(({ id, schemeId, post, code }) => ({ id, scheme: schemeId, peers: post, team: code.slice(0, 12) })),
    values: columns.values(samples),
    samples,
    raters: packed.map(({ rater }) => rater),
    ratings: columns.ratings(),
    rules,
  };
  return { input, subjects, schemes: used };
}

interface ValueRow {
  readonly subject: number;
  readonly indicator: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly sample?: string | undefined;
}

type Schemes = ReadonlyMap<string, readonly Indicator[]>;

/** Grows rows into columns; places are those of the subjects and of the indicators of each scheme. */
class Columns {
  readonly #places: ReadonlyMap<string, number>;
  readonly #indicators: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By scheme, for each score of a row: place of its indicator, or −1. */
  readonly #rated: ReadonlyMap<string, readonly number[]>;
  readonly #values = {
    subject: [] as number[],
    indicator: [] as number[],
    numerator: [] as number[],
    denominator: [] as number[],
    sample: [] as (string | undefined)[],
  };
  readonly #ratings: Record<keyof Ratings, number[]> = { subject: [], rater: [], kind: [], indicator: [], score: [] };

  constructor(
    private readonly subjects: readonly SubjectToScore[],
    schemes: Schemes,
    used: Schemes,
  ) {
    this.#places = new Map(subjects.map(({ id }, i) => [id, i]));
    this.#indicators = new Map([...used].map(([id, indicators]) => [id, new Map(indicators.map(({ key }, i) => [key, i]))]));
    this.#rated = new Map([...schemes].map(([id, indicators]) => [id, ratedOf(indicators).map(({ key }) => this.#ratedPlace(id, key, used))]));
    for (const [subject, { figures }] of subjects.entries()) for (const figure of figures) this.#put(subject, figure.key, figure);
  }

  enter(subjectId: string, key: string, numerator: number): void {
    const subject = this.#places.get(subjectId);
    if (subject !== undefined) this.#put(subject, key, { numerator, denominator: 1 });
  }

  /** `subject kind 8,-,9` joined by bars: all of one rater. */
  rate(rater: number, { packed }: PackedRatings): void {
    for (const one of packed.split('|')) {
      const [subjectId = '', kind = '', scores = ''] = one.split(' ');
      const subject = this.#places.get(subjectId);
      if (subject === undefined) continue;
      const places = this.#rated.get(this.subjects[subject]?.schemeId ?? '') ?? [];
      const kindPlace = (RATER_KINDS as readonly string[]).indexOf(kind);
      for (const [i, score] of scores.split(',').entries()) {
        const indicator = places[i] ?? -1;
        if (score !== '-' && indicator >= 0) this.#add(subject, rater, kindPlace, indicator, Number(score));
      }
    }
  }

  ratings(): Ratings {
    const { subject, rater, kind, indicator, score } = this.#ratings;
    return {
      subject: Int32Array.from(subject),
      rater: Int32Array.from(rater),
      kind: Uint8Array.from(kind),
      indicator: Int32Array.from(indicator),
      score: Uint8Array.from(score),
    };
  }

  values(samples: readonly FrozenSample[]): Values {
    const { subject, indicator, numerator, denominator, sample } = this.#values;
    const sampleAt = new Map(samples.map(({ key }, i) => [key, i]));
    return {
      subject: Int32Array.from(subject),
      indicator: Int32Array.from(indicator),
      numerator: Float64Array.from(numerator),
      denominator: Float64Array.from(denominator),
      sample: Int32Array.from(sample, (key) => (key === undefined ? -1 : (sampleAt.get(key) ?? -1))),
    };
  }

  #ratedPlace(scheme: string, key: string, used: Schemes): number {
    const place = this.#indicators.get(scheme)?.get(key) ?? -1;
    return used.get(scheme)?.[place]?.kind === 'RATING' ? place : -1;
  }

  #put(subject: number, key: string, { numerator, denominator, sample }: Omit<ValueRow, 'subject' | 'indicator'>): void {
    const indicator = this.#indicators.get(this.subjects[subject]?.schemeId ?? '')?.get(key);
    if (indicator === undefined) return;
    const columns = this.#values;
    columns.subject.push(subject);
    columns.indicator.push(indicator);
    columns.numerator.push(numerator);
    columns.denominator.push(denominator);
    columns.sample.push(sample);
  }

  #add(subject: number, rater: number, kind: number, indicator: number, score: number): void {
    const columns = this.#ratings;
    columns.subject.push(subject);
    columns.rater.push(rater);
    columns.kind.push(kind);
    columns.indicator.push(indicator);
    columns.score.push(score);
  }
}
