import type { Band, Line, Pool, Rules, SubjectResult } from '../computation/index.js';
import { bandOf } from '../computation/result.js';
import type { KeptLine } from '../results/line.js';
import type { DecisionToScore } from './scoring.statements.js';

/** A result as it is kept, with what people decided about it. */
export interface DecidedResult extends Omit<SubjectResult, 'lines' | 'cappedBy'> {
  readonly cappedBy: 'VETO' | 'CEILING' | 'PANEL' | null;
  readonly lines: readonly KeptLine[];
}

const ALL = 10_000;

/**
 * Lines that an appeal amended, and bands that a panel moved. The ceiling holds all the same: somebody who would be EXCELLENT by a line
 * that was amended later takes a seat that is free, and no one else’s.
 */
export class Decided {
  #free: Map<Pool, number>;

  constructor(
    private readonly decisions: ReadonlyMap<string, readonly DecisionToScore[]>,
    private readonly rules: Rules,
    pools: readonly Pool[],
    private readonly teamOf: (id: string) => string,
  ) {
    this.#free = new Map(pools.map((pool) => [pool, pool.seats - pool.taken]));
  }

  apply(result: SubjectResult): DecidedResult {
    const own = this.decisions.get(result.id) ?? [];
    if (own.length === 0) return result;
    const amended = amend(
      result,
      own.filter(({ kind }) => kind === 'LINE'),
      this.rules,
    );
    const moved = own.findLast(({ kind }) => kind !== 'LINE');
    return this.#seated(result, amended, moved?.band ?? null);
  }

  /** Gives and takes seats of EXCELLENT. */
  #seated(before: SubjectResult, result: DecidedResult, wanted: Band | null): DecidedResult {
    const band = wanted ?? result.band;
    const wasIn = before.band === 'EXCELLENT';
    if (wasIn && band !== 'EXCELLENT') this.#shift(before.id, 1);
    if (!wasIn && band === 'EXCELLENT' && !this.#take(before.id)) return { ...result, band: 'QUALIFIED', cappedBy: 'CEILING' };
    return {
      ...result,
      band,
      cappedBy: wanted && wanted !== result.band ? 'PANEL' : result.cappedBy,
      isIndistinguishable: wanted === null && result.isIndistinguishable,
    };
  }

  #poolOf(id: string): Pool | undefined {
    const team = this.teamOf(id);
    return [...this.#free.keys()].find(({ teams }) => teams.includes(team));
  }

  #take(id: string): boolean {
    const pool = this.#poolOf(id);
    if (!pool || (this.#free.get(pool) ?? 0) <= 0) return false;
    this.#shift(id, -1);
    return true;
  }

  #shift(id: string, by: number) {
    const pool = this.#poolOf(id);
    if (pool) this.#free.set(pool, (this.#free.get(pool) ?? 0) + by);
  }
}

/** The disputed lines are worth what was decided; all others stay to the hundredth. */
function amend(result: SubjectResult, decisions: readonly DecisionToScore[], rules: Rules): DecidedResult {
  if (decisions.length === 0 || result.score === null) return result;
  const last = new Map(decisions.map((decision) => [decision.indicator, decision.normalised]));
  const lines = result.lines.filter(({ kind }) => kind !== 'LIMIT').map((line) => amendLine(line, last.get(line.key)));
  const sum = lines.reduce((all, { contribution }) => all + contribution, 0);
  const score = Math.min(ALL, Math.max(0, sum));
  const limit = result.lines.find(({ kind }) => kind === 'LIMIT');
  const cut: readonly KeptLine[] =
    score === sum ? [] : [{ ...(limit ?? LIMIT), contribution: score - sum, corrections: [{ kind: 'LIMIT', amount: (score - sum) / 100 }] }];
  const band = result.cappedBy === 'VETO' ? result.band : bandOf(score, rules.bands);
  const isCapped = result.cappedBy === 'CEILING' && band === 'EXCELLENT';
  return {
    ...result,
    score,
    band: isCapped && score <= (result.score ?? 0) ? result.band : band,
    cappedBy: result.cappedBy === 'VETO' || isCapped ? result.cappedBy : null,
    lines: [...lines, ...cut],
  };
}

const LIMIT: KeptLine = {
  key: 'LIMIT',
  kind: 'LIMIT',
  state: 'COUNTED',
  value: null,
  numerator: null,
  denominator: null,
  peerMedian: null,
  normalised: null,
  weight: 0,
  contribution: 0,
  corrections: [],
  raters: [],
};

function amendLine(line: Line, normalised: number | null | undefined): KeptLine {
  if (normalised === null || normalised === undefined) return line;
  const contribution = line.weight > 0 ? Math.round((line.weight * normalised) / 100) : Math.round(100 * normalised);
  const amount = (contribution - line.contribution) / 100;
  return { ...line, normalised, contribution, corrections: [...line.corrections, { kind: 'DECISION', amount }] };
}
