import type { Band, CycleOutput } from '../computation/index.js';
import { fairness as compared, paysToInflate, type Effort } from '../computation/index.js';
import type { CycleSummary, FairnessGroup } from '../results/summary.js';
import type { DecidedResult } from './decided.js';
import type { Inputs } from './inputs.js';

const STEP = 5;
const STEPS = 20;
/** Of raters who say nothing about anybody there should be few. */
const MANY = 0.1;
const BY = ['sex', 'ageBand', 'employment', 'gridKind'] as const;

/** What is told of a cycle as a whole, added up result by result. */
export class Summed {
  readonly #bands: Partial<Record<Band, number>> = {};
  readonly #histogram = new Array<number>(STEPS).fill(0);
  readonly #scores = new Map<string, number>();
  readonly #excellent = new Set<string>();
  readonly #efforts = new Map<string, Effort[]>();
  readonly #schemeOf: ReadonlyMap<string, string>;
  #without = 0;

  constructor(private readonly inputs: Inputs) {
    this.#schemeOf = new Map(inputs.subjects.map(({ id, schemeId }) => [id, schemeId]));
  }

  add({ id, score, band, lines }: DecidedResult): void {
    if (score === null || band === null) {
      this.#without++;
      return;
    }
    this.#bands[band] = (this.#bands[band] ?? 0) + 1;
    const step = Math.min(STEPS - 1, Math.floor(score / 100 / STEP));
    this.#histogram[step] = (this.#histogram[step] ?? 0) + 1;
    this.#scores.set(id, score);
    if (band === 'EXCELLENT') this.#excellent.add(id);
    this.#weigh(id, lines);
  }

  /** How much of what is counted, beside how good the work was. */
  #weigh(id: string, lines: DecidedResult['lines']): void {
    const indicators = this.inputs.schemes.get(this.#schemeOf.get(id) ?? '') ?? [];
    const valueOf = (key: string) => lines.find((line) => line.key === key && line.state === 'COUNTED');
    const good = indicators.find(({ block }) => block === 'QUALITY');
    const quality = good && valueOf(good.key)?.normalised;
    if (quality == null) return;
    for (const { key, name } of indicators.filter(({ kind, unit }) => kind === 'KPI' && unit === 'COUNT')) {
      const count = valueOf(key)?.numerator;
      if (count != null) this.#efforts.set(name, pushed(this.#efforts.get(name), { who: id, count, quality }));
    }
  }

  summary(output: CycleOutput): CycleSummary {
    const { inputs } = this;
    const people = this.#scores.size;
    const sum = [...this.#scores.values()].reduce((all, score) => all + score, 0);
    const raters = ratersOf(inputs, output);
    const fairness = this.#fairness(inputs);
    return {
      people,
      bands: this.#bands,
      histogram: this.#histogram,
      mean: people ? sum / people / 100 : null,
      pools: this.#pools(inputs, output),
      fairness,
      raters,
      warnings: [...warningsOf(raters, output, this.#without, fairness), ...this.#inflated()],
    };
  }

  #inflated(): CycleSummary['warnings'] {
    return [...this.#efforts].flatMap(([name, efforts]) =>
      paysToInflate(efforts).isWarning ? [{ key: 'warnInflated' as const, values: { name } }] : [],
    );
  }

  /** With the seats that people gave and took. */
  #pools({ input }: Inputs, { pools }: CycleOutput): CycleSummary['pools'] {
    const taken = new Map<string, number>();
    for (const { id, team } of input.subjects) if (this.#excellent.has(id)) taken.set(team, (taken.get(team) ?? 0) + 1);
    return pools.map((pool) => ({ ...pool, taken: pool.teams.reduce((sum, team) => sum + (taken.get(team) ?? 0), 0) }));
  }

  #fairness({ subjects }: Inputs): FairnessGroup[] {
    const groups = (by: FairnessGroup['by'], groupOf: (subject: (typeof subjects)[number]) => string | null) =>
      compared(
        subjects.flatMap((subject) => {
          const score = this.#scores.get(subject.id);
          return score === undefined ? [] : [{ group: groupOf(subject), score }];
        }),
      ).flatMap(({ group, n, mean, delta, isWarning }): FairnessGroup[] =>
        n === null || mean === null || delta === null ? [] : [{ by, group, n, mean: mean / 100, delta, isWarning }],
      );
    return [...groups('post', ({ post }) => post), ...BY.flatMap((by) => groups(by, ({ facts }) => facts[by]))];
  }
}

const pushed = <T>(list: T[] | undefined, one: T): T[] => {
  if (!list) return [one];
  list.push(one);
  return list;
};

function ratersOf({ input }: Inputs, { flags }: CycleOutput): CycleSummary['raters'] {
  const flagged = (reason: (typeof flags)[number]['reasons'][number]) => flags.filter(({ reasons }) => reasons.includes(reason)).length;
  return { FLAT: flagged('FLAT'), ALL_MAXIMUM: flagged('ALL_MAXIMUM'), CONTRARY: flagged('CONTRARY'), all: input.raters.length };
}

function warningsOf(raters: CycleSummary['raters'], { components }: CycleOutput, without: number, fairness: readonly FairnessGroup[]) {
  const warnings: CycleSummary['warnings'][number][] = [];
  if (without) warnings.push({ key: 'warnNoScore', values: { count: without } });
  for (const kind of ['FLAT', 'ALL_MAXIMUM', 'CONTRARY'] as const)
    if (raters[kind] > MANY * raters.all) warnings.push({ key: `warnRaters${kind}`, values: { count: raters[kind], all: raters.all } });
  const raw = components.filter(({ corrected }) => corrected === 0).reduce((sum, { ratings }) => sum + ratings, 0);
  if (raw) warnings.push({ key: 'warnUncorrected', values: { count: raw } });
  const unlike = fairness.filter(({ isWarning }) => isWarning).length;
  if (unlike) warnings.push({ key: 'warnFairness', values: { count: unlike } });
  return warnings;
}
