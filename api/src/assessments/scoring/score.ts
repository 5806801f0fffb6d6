import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { District } from '../../request/district.entity.js';
import type { Measure } from '../../request/measures.js';
import { readIn } from '../../storage/statement.js';
import { computeCycle, type CycleOutput, type Rules } from '../computation/index.js';
import { Decided, type DecidedResult } from './decided.js';
import { freeze } from './freeze.js';
import { readInputs, type Inputs } from './inputs.js';
import { rulesOf } from './rules.js';
import { AMEND_NOTICES, HOLD, NOTE_CHECK, WRITE_EDITION, WRITE_RESULTS } from './scoring.sql.js';
import { bankedBefore, cycleToScore, decisionsToScore, type DecisionToScore } from './scoring.statements.js';
import { summaryOf } from './summed.js';

const AT_ONCE = 1_000;

interface Of {
  readonly district: string;
  readonly cycle: string;
}

/**
 * Works out a cycle: freezes its inputs the first time, and writes a new edition of results whenever people have decided something. Doing
 * it again without a new decision writes nothing: it notes whether the same came out.
 */
export async function score(em: EntityManager, of: Of, measures: readonly Measure[]): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`assessment ${of.cycle}`]);
  const [cycle] = await readIn(em, cycleToScore, of);
  if (!cycle || !SCORED.includes(cycle.state)) return;
  if (!cycle.isFrozen) await freeze(em, { ...of, from: cycle.from, to: cycle.to }, measures);
  const worked = await work(em, of);
  if (cycle.edition > 0 && worked.decisions.every(({ edition }) => edition <= cycle.edition)) {
    const last = await em.execute<{ output_digest: string }[]>(LAST_DIGEST, [of.district, of.cycle, cycle.edition]);
    await em.execute(NOTE_CHECK, [last[0]?.output_digest === worked.outputDigest, of.district, of.cycle, cycle.edition]);
    return;
  }
  await write(em, of, cycle.edition + 1, worked);
}

const SCORED: readonly string[] = ['SCORING', 'CALIBRATION', 'PUBLICITY', 'APPEAL_WINDOW', 'FINAL'];
const LAST_DIGEST = `select output_digest from assessment_edition where district_code = ? and cycle_id = ? and edition = ?`;

interface Worked {
  readonly inputs: Inputs;
  readonly rules: Rules;
  readonly output: CycleOutput;
  readonly results: readonly DecidedResult[];
  readonly decisions: readonly DecisionToScore[];
  readonly inputDigest: string;
  readonly outputDigest: string;
}

/** From what was frozen and decided, and from nothing else. */
async function work(em: EntityManager, of: Of): Promise<Worked> {
  const [cycle] = await readIn(em, cycleToScore, of);
  const [before] = await readIn(em, bankedBefore, of);
  const banked = Object.assign({}, ...(before?.pools ?? []).map((pool) => pool.banked)) as Record<string, number>;
  const rules = rulesOf(await em.findOne(District, { code: of.district }), banked);
  const inputs = await readInputs(em, of, cycle?.samples ?? [], rules);
  const decisions = await readIn(em, decisionsToScore, of);
  const output = computeCycle(inputs.input);
  const sources = new Map(inputs.subjects.map((subject) => [subject.id, sourcesOf(subject.figures)]));
  const teams = new Map(inputs.input.subjects.map(({ id, team }) => [id, team]));
  const decided = new Decided(
    Map.groupBy(decisions, ({ subjectId }) => subjectId),
    rules,
    output.pools,
    (id) => teams.get(id) ?? '',
  );
  const results = [...output.results()].map((result) => withSources(decided.apply(result), sources.get(result.id)));
  const outputDigest = digest([
    output.outputHash,
    ...results.filter(({ id }) => decisions.some(({ subjectId }) => subjectId === id)).map((result) => JSON.stringify(result)),
  ]);
  return {
    inputs,
    rules,
    output,
    results,
    decisions,
    inputDigest: digest([output.inputHash, ...decisions.map((each) => JSON.stringify(each))]),
    outputDigest,
  };
}

const digest = (parts: readonly string[]) => (parts.length === 1 ? (parts[0] ?? '') : createHash('sha256').update(parts.join('\n')).digest('hex'));

const sourcesOf = (figures: readonly { key: string; source?: string }[]) =>
  new Map(figures.flatMap(({ key, source }): [string, string][] => (source ? [[key, source]] : [])));

function withSources(result: DecidedResult, sources: ReadonlyMap<string, string> | undefined): DecidedResult {
  if (!sources?.size) return result;
  return { ...result, lines: result.lines.map((line) => ({ ...line, ...(sources.has(line.key) && { source: sources.get(line.key) ?? '' }) })) };
}

async function write(em: EntityManager, of: Of, edition: number, worked: Worked): Promise<void> {
  const { district, cycle } = of;
  const { results, decisions, inputDigest, outputDigest } = worked;
  const reasons = [...new Set(decisions.filter((each) => each.edition === edition).map(({ reason }) => reason))];
  for (let i = 0; i < results.length; i += AT_ONCE) {
    const rows = results.slice(i, i + AT_ONCE).map((result) => ({ ...result, edition }));
    await em.execute(WRITE_RESULTS, [JSON.stringify(rows), district]);
  }
  await em.execute(WRITE_EDITION, [district, cycle, edition, reasons.join('；') || null, inputDigest, outputDigest]);
  await em.execute(HOLD, [edition, JSON.stringify(summaryOf(worked)), district, cycle]);
  await em.execute(AMEND_NOTICES, [district, cycle, edition]);
}
