import type { Ceiling } from './ceiling.js';
import type { Columns } from './columns.js';
import { indicatorAt, type Frame } from './frame.js';
import { BANDS, RATER_KINDS, type Band, type Rules } from './input.js';
import { LINE_STATES, type Correction, type Line, type RatersOfLine, type SubjectResult } from './output.js';
import type { Scores } from './scores.js';

/** What there is when all is computed; a result is written from it when somebody reads it. */
export interface Computed {
  readonly frame: Frame;
  readonly columns: Columns;
  readonly scores: Scores;
  readonly ceiling: Pick<Ceiling, 'inside' | 'indistinguishable'>;
  /** By slot the first of its cells; −1 without any. */
  readonly cellOf: Int32Array;
}

/** The band of a score, before vetoes and the ceiling. */
export function bandOf(score: number, { excellent, qualified, basicallyQualified }: Rules['bands']): Band {
  if (score >= excellent) return 'EXCELLENT';
  if (score >= qualified) return 'QUALIFIED';
  return score >= basicallyQualified ? 'BASICALLY_QUALIFIED' : 'UNQUALIFIED';
}

export function resultAt(computed: Computed, subject: number): SubjectResult {
  const { frame, scores, ceiling } = computed;
  const score = scores.score[subject] as number;
  const lines = linesOf(computed, subject);
  const id = frame.subjects[subject]?.id as string;
  if (score < 0) return { id, score: null, band: null, cappedBy: null, isIndistinguishable: false, deviation: 0, lines };
  const own = bandOf(score, frame.rules.bands);
  const veto = BANDS[scores.veto[subject] as number] as Band;
  const isVetoed = BANDS.indexOf(veto) > BANDS.indexOf(own);
  const isFull = own === 'EXCELLENT' && !isVetoed && !ceiling.inside.has(subject);
  return {
    id,
    score,
    band: isVetoed ? veto : isFull ? 'QUALIFIED' : own,
    cappedBy: isVetoed ? 'VETO' : isFull ? 'CEILING' : null,
    isIndistinguishable: ceiling.indistinguishable.has(subject),
    deviation: scores.deviation[subject] as number,
    lines,
  };
}

function linesOf(computed: Computed, subject: number): Line[] {
  const { first } = computed.frame;
  const lines: Line[] = [];
  for (let slot = first[subject] as number; slot < (first[subject + 1] as number); slot++) lines.push(lineAt(computed, slot));
  const contribution = computed.scores.cut[subject] as number;
  if (contribution !== 0) lines.push({ ...LIMIT, contribution, corrections: [{ kind: 'LIMIT', amount: contribution / 100 }] });
  return lines;
}

const LIMIT: Omit<Line, 'contribution' | 'corrections'> = {
  key: 'LIMIT',
  kind: 'LIMIT',
  state: 'COUNTED',
  value: null,
  numerator: null,
  denominator: null,
  peerMedian: null,
  normalised: null,
  weight: 0,
  raters: [],
};

function lineAt(computed: Computed, slot: number): Line {
  const { frame, columns, scores } = computed;
  const { key, kind } = indicatorAt(frame, slot);
  const sample = frame.samples[frame.sample[slot] as number];
  const normalised = scores.normalised[slot] as number;
  return {
    key,
    kind,
    state: LINE_STATES[columns.state[slot] as number] ?? 'NOTHING_MEASURED',
    value: known(columns.value[slot]),
    numerator: sample ? (sample.n > 0 ? sample.mean : null) : known(frame.numerator[slot]),
    denominator: sample ? sample.n : known(frame.denominator[slot]),
    peerMedian: known(columns.peerMedian[frame.groups.of[slot] as number]),
    normalised: Number.isNaN(normalised) ? null : normalised / 100,
    weight: scores.weight[slot] as number,
    contribution: scores.contribution[slot] as number,
    corrections: correctionsAt(computed, slot),
    raters: ratersAt(computed, slot),
  };
}

function correctionsAt({ frame, columns, scores }: Computed, slot: number): Correction[] {
  const found: Correction[] = [];
  const put = (kind: Correction['kind'], amount: number | undefined, reliability?: number) => {
    if (amount === undefined || Number.isNaN(amount)) return;
    found.push(reliability === undefined ? { kind, amount } : { kind, amount, reliability });
  };
  const { weight } = indicatorAt(frame, slot);
  const factor = columns.factor[slot] as number;
  put('EXPECTED', columns.expected[slot]);
  // What moved nothing is no correction; being moved to the peers is told all the same, for its B.
  put('LENIENCY', columns.leniency[slot] || NaN);
  put('TRIMMED', columns.trimmed[slot] || NaN);
  put('SHRINKAGE', columns.shrinkage[slot], columns.reliability[slot]);
  if (factor < 1) put('RELIABILITY', Math.round(weight * (factor - 1) * 1e4) / 1e4 + 0, factor);
  if (scores.limit[slot] !== 0) put('LIMIT', (scores.limit[slot] as number) / 100);
  return found;
}

function ratersAt({ frame: { cells }, columns, cellOf }: Computed, slot: number): RatersOfLine[] {
  const found: RatersOfLine[] = [];
  for (let cell = cellOf[slot] as number; cell >= 0 && cells.slot[cell] === slot; cell++) {
    const kind = RATER_KINDS[cells.kind[cell] as number] ?? 'SELF';
    found.push({ kind, n: (cells.first[cell + 1] as number) - (cells.first[cell] as number), mean: known(columns.cellMean[cell]) });
  }
  return found;
}

const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
