import { ServiceKey } from '../../request/context.js';
import { JOBS } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';
import { computeCycle, DEFAULT_RULES, type Band, type CycleOutput } from '../computation/index.js';
import { readInputs, type Draft, type ReadAll } from './inputs.js';
import { cycleToScore, lastFrozen } from './scoring.statements.js';

export const previewsKey = new ServiceKey<Previews>('assessment previews');

/** How a post came out in the last cycle, and how it would have by other indicators. Of few people nothing is told. */
export interface Preview {
  readonly title: string;
  readonly people: number;
  readonly before: PreviewFigures;
  readonly after: PreviewFigures;
  /** Weight that nothing was measured for then, in points: a new indicator has no past. */
  readonly unknownPoints: number;
}

interface PreviewFigures {
  readonly mean: number | null;
  readonly bands: readonly { readonly band: Band; readonly people: number }[];
}

const LEAST_PEOPLE = 5;

/** Tries indicators on what the last cycle had frozen. Reads across territories and gives back figures of many together. */
export class Previews {
  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  /** @returns null where there is no such cycle, or too few people in it */
  of(district: string, draft: Draft): Promise<Preview | null> {
    return this.reader.within(JOBS, async (snapshot) => {
      const read: ReadAll = (statement, args) => snapshot.read(statement, args);
      const [last] = await read(lastFrozen, { district, post: draft.post });
      if (!last || last.people < LEAST_PEOPLE) return null;
      const of = { district, cycle: last.id };
      const [cycle] = await read(cycleToScore, of);
      const inputsOf = (as?: Draft) => readInputs(read, of, cycle?.samples ?? [], DEFAULT_RULES, as);
      const after = await inputsOf(draft);
      const output = computeCycle(after.input);
      const subjects = new Set(after.subjects.map(({ id }) => id));
      const before = computeCycle((await inputsOf()).input);
      return {
        title: last.title,
        people: subjects.size,
        before: figuresOf(before, subjects),
        after: figuresOf(output, subjects),
        unknownPoints: unknownOf(output, draft),
      };
    });
  }
}

function figuresOf(output: CycleOutput, subjects: ReadonlySet<string>): PreviewFigures {
  const bands = new Map<Band, number>();
  let [sum, people] = [0, 0];
  for (const { id, score, band } of output.results()) {
    if (!subjects.has(id) || score === null || band === null) continue;
    bands.set(band, (bands.get(band) ?? 0) + 1);
    sum += score;
    people++;
  }
  return { mean: people ? sum / people / 100 : null, bands: [...bands].map(([band, count]) => ({ band, people: count })) };
}

function unknownOf(output: CycleOutput, { indicators }: Draft): number {
  const known = new Set<string>();
  for (const { lines } of output.results()) for (const { key, state } of lines) if (state === 'COUNTED') known.add(key);
  return indicators.reduce((sum, { key, weight }) => sum + (known.has(key) ? 0 : weight), 0) / 100;
}
