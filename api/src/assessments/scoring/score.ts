import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { District } from '../../request/district.entity.js';
import type { Measure } from '../../request/measures.js';
import { readIn, writeIn } from '../../storage/statement.js';
import { computeCycle, type CycleOutput } from '../computation/index.js';
import { Decided, type DecidedResult } from './decided.js';
import { freeze } from './freeze.js';
import { readInputs, type Inputs } from './inputs.js';
import { rulesOf } from './rules.js';
import { AMEND_NOTICES, HOLD, NOTE_CHECK, WRITE_EDITION, WRITE_RESULTS } from './scoring.sql.js';
import { bankedBefore, cycleToScore, decisionsToScore, lastDigest, type DecisionToScore } from './scoring.statements.js';
import { Summed } from './summed.js';

/** So many results are held at once: a hundred thousand with all their lines would take a gigabyte. */
const AT_ONCE = 1_000;
const SCORED: readonly string[] = ['SCORING', 'CALIBRATION', 'PUBLICITY', 'APPEAL_WINDOW', 'FINAL'];

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
  const isNew = cycle.edition === 0 || worked.decisions.some(({ edition }) => edition > cycle.edition);
  if (isNew) await write(em, of, cycle.edition + 1, worked);
  else await check(em, of, cycle.edition, worked);
}

interface Worked {
  readonly inputs: Inputs;
  readonly output: CycleOutput;
  readonly decisions: readonly DecisionToScore[];
  /** Each result with what was decided about it, made while it is read. */
  readonly results: () => Iterable<DecidedResult>;
}

/** From what was frozen and decided, and from nothing else. */
async function work(em: EntityManager, of: Of): Promise<Worked> {
  const [cycle] = await readIn(em, cycleToScore, of);
  const [before] = await readIn(em, bankedBefore, of);
  const rules = rulesOf(await em.findOne(District, { code: of.district }), bankedIn(before?.pools ?? []));
  const inputs = await readInputs((statement, args) => readIn(em, statement, args), of, cycle?.samples ?? [], rules);
  const decisions = await readIn(em, decisionsToScore, of);
  const output = computeCycle(inputs.input);
  const bySubject = Map.groupBy(decisions, ({ subjectId }) => subjectId);
  const sources = new Map(inputs.subjects.map(({ id, figures }) => [id, sourcesOf(figures)]));
  const teams = new Map(inputs.input.subjects.map(({ id, team }) => [id, team]));
  const results = function* () {
    const decided = new Decided(bySubject, rules, output.pools, (id) => teams.get(id) ?? '');
    for (const result of output.results()) yield withSources(decided.apply(result), sources.get(result.id));
  };
  return { inputs, output, decisions, results };
}

/** By team. */
const bankedIn = (pools: readonly { readonly banked: Readonly<Record<string, number>> }[]): Record<string, number> =>
  Object.fromEntries(pools.flatMap(({ banked }) => Object.entries(banked)));

const sourcesOf = (figures: readonly { key: string; source?: string }[]) =>
  new Map(figures.flatMap(({ key, source }): [string, string][] => (source ? [[key, source]] : [])));

function withSources(result: DecidedResult, sources: ReadonlyMap<string, string> | undefined): DecidedResult {
  if (!sources?.size) return result;
  return { ...result, lines: result.lines.map((line) => ({ ...line, ...(sources.has(line.key) && { source: sources.get(line.key) ?? '' }) })) };
}

async function write(em: EntityManager, of: Of, edition: number, { inputs, output, decisions, results }: Worked): Promise<void> {
  const { district, cycle } = of;
  const [summed, decided] = [new Summed(inputs), decidedDigest(decisions, output)];
  let batch: (DecidedResult & { edition: number })[] = [];
  const flush = async () => {
    await writeIn(em, WRITE_RESULTS, [JSON.stringify(batch), district]);
    batch = [];
  };
  for (const result of results()) {
    summed.add(result);
    decided.add(result);
    batch.push({ ...result, edition });
    if (batch.length >= AT_ONCE) await flush();
  }
  if (batch.length) await flush();
  const reasons = [...new Set(decisions.filter((each) => each.edition === edition).map(({ reason }) => reason))].join('；') || null;
  await em.execute(WRITE_EDITION, [district, cycle, edition, reasons, inputDigest(decisions, output), decided.digest()]);
  await em.execute(HOLD, [edition, JSON.stringify(summed.summary(output)), district, cycle]);
  await em.execute(AMEND_NOTICES, [district, cycle, edition]);
}

async function check(em: EntityManager, of: Of, edition: number, { output, decisions, results }: Worked): Promise<void> {
  const decided = decidedDigest(decisions, output);
  for (const result of results()) decided.add(result);
  const [last] = await readIn(em, lastDigest, { ...of, edition });
  await em.execute(NOTE_CHECK, [last?.digest === decided.digest(), of.district, of.cycle, edition]);
}

/** Without decisions it is the computation’s own. */
const inputDigest = (decisions: readonly DecisionToScore[], { inputHash }: CycleOutput) =>
  decisions.length === 0 ? inputHash : sha256([inputHash, ...decisions.map((each) => JSON.stringify(each))]);

function decidedDigest(decisions: readonly DecisionToScore[], { outputHash }: CycleOutput) {
  const about = new Set(decisions.map(({ subjectId }) => subjectId));
  const parts = [outputHash];
  return {
    add: (result: DecidedResult) => void (about.has(result.id) && parts.push(JSON.stringify(result))),
    digest: () => (parts.length === 1 ? outputHash : sha256(parts)),
  };
}

const sha256 = (parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest('hex');
