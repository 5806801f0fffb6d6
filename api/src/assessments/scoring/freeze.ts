import type { EntityManager } from '@mikro-orm/postgresql';
import type { Measure, Measured } from '../../request/measures.js';
import type { FrozenFigure, FrozenSample } from '../cycles/frozen.js';
import { readIn, writeIn } from '../../storage/statement.js';
import { IMPORTED, type Indicator } from '../schemes/indicator.js';
import { FREEZE, FREEZE_FIGURES } from './scoring.sql.js';
import { importsToScore, schemesToScore, subjectsToScore, type SubjectToScore } from './scoring.statements.js';

const AT_ONCE = 2_000;

interface Cycle {
  readonly district: string;
  readonly cycle: string;
  readonly from: string;
  readonly to: string;
}

/** Reads every record that a cycle’s schemes name, and keeps what they say now. From here on the inputs do not change. */
export async function freeze(em: EntityManager, { district, cycle, from, to }: Cycle, measures: readonly Measure[]): Promise<void> {
  const of = { district, cycle };
  const schemes = new Map((await readIn(em, schemesToScore, of)).map(({ id, indicators }) => [id, indicators]));
  const subjects = await readIn(em, subjectsToScore, of);
  const told = await tellAll(em, [...schemes.values()].flat(), { district, from, to }, measures);
  const imported = new Map((await readIn(em, importsToScore, of)).map((row) => [`${row.subjectId} ${row.indicator}`, row]));
  const samples = new Map<string, FrozenSample>();
  const rows = subjects.map((subject) => {
    const figures = (schemes.get(subject.schemeId) ?? []).flatMap((indicator): FrozenFigure[] => {
      if (indicator.source === IMPORTED) {
        const row = imported.get(`${subject.id} ${indicator.key}`);
        return row ? [{ key: indicator.key, numerator: row.numerator, denominator: row.denominator, source: row.source }] : [];
      }
      return figureOf(subject, indicator, told, samples);
    });
    return { id: subject.id, figures };
  });
  for (let i = 0; i < rows.length; i += AT_ONCE) await writeIn(em, FREEZE_FIGURES, [JSON.stringify(rows.slice(i, i + AT_ONCE)), district]);
  const sorted = [...samples.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  await em.execute(FREEZE, [JSON.stringify(sorted), district, cycle]);
}

const sourceKey = ({ source, item }: Pick<Indicator, 'source' | 'item'>) => `${source} ${item ?? ''}`;

/** One reading for each source, however many schemes name it. */
async function tellAll(
  em: EntityManager,
  indicators: readonly Indicator[],
  period: { district: string; from: string; to: string },
  measures: readonly Measure[],
) {
  const told = new Map<string, ReadonlyMap<string, Measured>>();
  for (const indicator of indicators) {
    const measure = measures.find(({ code }) => code === indicator.source);
    if (!measure || told.has(sourceKey(indicator))) continue;
    const rows = await measure.read(em, { ...period, item: indicator.item });
    told.set(sourceKey(indicator), new Map(rows.map((row) => [row.staffId, row])));
  }
  return told;
}

function figureOf(
  subject: SubjectToScore,
  indicator: Indicator,
  told: Awaited<ReturnType<typeof tellAll>>,
  samples: Map<string, FrozenSample>,
): FrozenFigure[] {
  const row = told.get(sourceKey(indicator))?.get(subject.staffId);
  if (!row) return [];
  const figure = { key: indicator.key, numerator: row.numerator, denominator: row.denominator };
  if (!row.sample) return [figure];
  const { group, n, mean, variance } = row.sample;
  const key = `${sourceKey(indicator)} ${group}`;
  samples.set(key, { key, n, mean, variance });
  return [{ ...figure, sample: key }];
}
