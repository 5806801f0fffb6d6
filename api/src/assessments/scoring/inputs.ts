import type { EntityManager } from '@mikro-orm/postgresql';
import { readIn } from '../../storage/statement.js';
import {
  RATER_KINDS,
  type CycleInput,
  type Indicator as ComputedIndicator,
  type Ratings,
  type Rules,
  type Scheme,
  type Values,
} from '../computation/input.js';
import type { FrozenSample } from '../cycles/frozen.js';
import { ratedOf, type Indicator } from '../schemes/indicator.js';
import { entriesToScore, ratingsToScore, schemesToScore, subjectsToScore, type PackedRatings, type SubjectToScore } from './scoring.statements.js';

const MOST_NORMALISED = 110;

export interface Inputs {
  readonly input: CycleInput;
  readonly subjects: readonly SubjectToScore[];
  readonly schemes: ReadonlyMap<string, readonly Indicator[]>;
}

/** Everything that was frozen, in the columns that the computation takes. */
export async function readInputs(
  em: EntityManager,
  of: { district: string; cycle: string },
  samples: readonly FrozenSample[],
  rules: Rules,
): Promise<Inputs> {
  const schemes = new Map((await readIn(em, schemesToScore, of)).map(({ id, indicators }) => [id, indicators]));
  const subjects = await readIn(em, subjectsToScore, of);
  const entries = await readIn(em, entriesToScore, of);
  const packed = await readIn(em, ratingsToScore, of);
  const places = new Map(subjects.map(({ id }, i) => [id, i]));
  const input: CycleInput = {
    schemes: [...schemes].map(([key, indicators]): Scheme => ({ key, indicators: indicators.map(computedOf) })),
    subjects: subjects.map(({ id, schemeId, post, code }) => ({ id, scheme: schemeId, peers: post, team: code.slice(0, 12) })),
    values: valuesOf(subjects, schemes, entries, samples, places),
    samples,
    raters: packed.map(({ rater }) => rater),
    ratings: ratingsOf(packed, subjects, schemes, places),
    rules,
  };
  return { input, subjects, schemes };
}

const computedOf = ({
  key,
  kind,
  weight,
  unit,
  direction,
  floor,
  target,
  most,
  leastExposure,
  isExpected,
  isShrunken,
  raters,
  cap,
}: Indicator): ComputedIndicator => {
  const isPoints = kind === 'BONUS' || kind === 'DEDUCTION';
  return {
    key,
    kind,
    weight,
    unit,
    direction: isPoints ? 'MORE' : direction,
    // Points are worth what they are.
    floor: isPoints ? 0 : floor,
    target: isPoints ? (most ?? 0) : target,
    most: isPoints ? (most ?? 0) : MOST_NORMALISED,
    leastExposure,
    isExpected,
    isShrunken,
    raters,
    capsAt: cap,
  };
};

interface ValueRow {
  readonly subject: number;
  readonly indicator: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly sample: number;
}

type Schemes = ReadonlyMap<string, readonly Indicator[]>;
type Places = ReadonlyMap<string, number>;

function valuesOf(
  subjects: readonly SubjectToScore[],
  schemes: Schemes,
  entries: readonly { subjectId: string; indicator: string; points: number; count: number }[],
  samples: readonly FrozenSample[],
  places: Places,
): Values {
  const sampleAt = new Map(samples.map(({ key }, i) => [key, i]));
  const rows: ValueRow[] = [];
  const put = (subject: number, key: string, row: Omit<ValueRow, 'subject' | 'indicator'>) => {
    const indicator = schemes.get(subjects[subject]?.schemeId ?? '')?.findIndex((each) => each.key === key) ?? -1;
    if (indicator >= 0) rows.push({ subject, indicator, ...row });
  };
  for (const [subject, { figures }] of subjects.entries())
    for (const { key, numerator, denominator, sample } of figures)
      put(subject, key, { numerator, denominator, sample: sample === undefined ? -1 : (sampleAt.get(sample) ?? -1) });
  for (const { subjectId, indicator, points, count } of entries) {
    const subject = places.get(subjectId);
    // A veto has no points: that there is one counts.
    if (subject !== undefined) put(subject, indicator, { numerator: points === 0 ? count : points / 100, denominator: 1, sample: -1 });
  }
  return {
    subject: Int32Array.from(rows, (row) => row.subject),
    indicator: Int32Array.from(rows, (row) => row.indicator),
    numerator: Float64Array.from(rows, (row) => row.numerator),
    denominator: Float64Array.from(rows, (row) => row.denominator),
    sample: Int32Array.from(rows, (row) => row.sample),
  };
}

/** `subject kind 8,-,9` joined by bars, for each rater. */
function ratingsOf(packed: readonly PackedRatings[], subjects: readonly SubjectToScore[], schemes: Schemes, places: Places): Ratings {
  const size = packed.reduce((sum, row) => sum + (row.packed.match(/[,|]/g)?.length ?? 0) + 1, 0);
  const columns = {
    subject: new Int32Array(size),
    rater: new Int32Array(size),
    kind: new Uint8Array(size),
    indicator: new Int32Array(size),
    score: new Uint8Array(size),
  };
  const rated = new Map([...schemes].map(([id, indicators]) => [id, ratedOf(indicators).map((each) => indicators.indexOf(each))]));
  let at = 0;
  for (const [rater, row] of packed.entries())
    for (const one of row.packed.split('|')) {
      const [subjectId = '', kind = '', scores = ''] = one.split(' ');
      const subject = places.get(subjectId);
      if (subject === undefined) continue;
      const indicators = rated.get(subjects[subject]?.schemeId ?? '') ?? [];
      for (const [i, score] of scores.split(',').entries()) {
        if (score === '-' || indicators[i] === undefined) continue;
        columns.subject[at] = subject;
        columns.rater[at] = rater;
        columns.kind[at] = RATER_KINDS.indexOf(kind as never);
        columns.indicator[at] = indicators[i];
        columns.score[at] = Number(score);
        at++;
      }
    }
  return {
    subject: columns.subject.subarray(0, at),
    rater: columns.rater.subarray(0, at),
    kind: columns.kind.subarray(0, at),
    indicator: columns.indicator.subarray(0, at),
    score: columns.score.subarray(0, at),
  };
}
