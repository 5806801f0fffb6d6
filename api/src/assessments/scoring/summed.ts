import type { Band, CycleOutput } from '../computation/index.js';
import type { CycleSummary, FairnessGroup } from '../results/summary.js';
import type { DecidedResult } from './decided.js';
import type { Inputs } from './inputs.js';
import { fairness as compared } from '../computation/fairness.js';

const STEP = 5;
const STEPS = 20;
/** Of raters who say nothing about anybody there should be few. */
const MANY = 0.1;

interface Of {
  readonly inputs: Inputs;
  readonly output: CycleOutput;
  readonly results: readonly DecidedResult[];
}

/** What is told of a cycle as a whole. */
export function summaryOf({ inputs, output, results }: Of): CycleSummary {
  const scored = results.filter(({ score }) => score !== null);
  const bands: Partial<Record<Band, number>> = {};
  const histogram = new Array<number>(STEPS).fill(0);
  for (const { score, band } of scored) {
    if (band) bands[band] = (bands[band] ?? 0) + 1;
    const step = Math.min(STEPS - 1, Math.floor((score ?? 0) / 100 / STEP));
    histogram[step] = (histogram[step] ?? 0) + 1;
  }
  const sum = scored.reduce((all, { score }) => all + (score ?? 0), 0);
  const flags = (reason: string) => output.flags.filter(({ reasons }) => (reasons as readonly string[]).includes(reason)).length;
  const raters = { FLAT: flags('FLAT'), ALL_MAXIMUM: flags('ALL_MAXIMUM'), CONTRARY: flags('CONTRARY'), all: inputs.input.raters.length };
  const fairness = groupsOf(inputs, results);
  return {
    people: scored.length,
    bands,
    histogram,
    mean: scored.length ? sum / scored.length / 100 : null,
    pools: output.pools,
    fairness,
    raters,
    warnings: warningsOf(raters, output, results, fairness),
  };
}

const BY = ['sex', 'ageBand', 'employment', 'gridKind'] as const;

function groupsOf({ subjects }: Inputs, results: readonly DecidedResult[]): FairnessGroup[] {
  const scores = new Map(results.map(({ id, score }) => [id, score]));
  const groups = (by: FairnessGroup['by'], groupOf: (subject: (typeof subjects)[number]) => string | null) =>
    compared(
      subjects.flatMap((subject) => {
        const score = scores.get(subject.id);
        return score == null ? [] : [{ group: groupOf(subject), score }];
      }),
    ).flatMap(({ group, n, mean, delta, isWarning }): FairnessGroup[] =>
      n === null || mean === null || delta === null ? [] : [{ by, group, n, mean: mean / 100, delta, isWarning }],
    );
  return [...groups('post', ({ post }) => post), ...BY.flatMap((by) => groups(by, ({ facts }) => facts[by]))];
}

function warningsOf(
  raters: CycleSummary['raters'],
  { components }: CycleOutput,
  results: readonly DecidedResult[],
  fairness: readonly FairnessGroup[],
) {
  const warnings: CycleSummary['warnings'][number][] = [];
  const without = results.filter(({ score }) => score === null).length;
  if (without) warnings.push({ key: 'warnNoScore', values: { count: without } });
  for (const kind of ['FLAT', 'ALL_MAXIMUM', 'CONTRARY'] as const)
    if (raters[kind] > MANY * raters.all) warnings.push({ key: `warnRaters${kind}`, values: { count: raters[kind], all: raters.all } });
  const raw = components.filter(({ corrected, ratings }) => ratings > 0 && corrected === 0).reduce((sum, { ratings }) => sum + ratings, 0);
  if (raw) warnings.push({ key: 'warnUncorrected', values: { count: raw } });
  for (const { group, delta } of fairness.filter(({ isWarning }) => isWarning))
    warnings.push({ key: 'warnFairness', values: { group, delta: delta.toFixed(2) } });
  return warnings;
}
