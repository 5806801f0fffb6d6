import type { Adult } from './frame.statements.js';
import type { SampleDesign } from '../survey.entity.js';
import { generatorOf } from '../statistics/index.js';

/** One household of the frame, with the adult who would be asked. */
export interface FrameHousehold {
  readonly household: string;
  readonly resident: string;
  readonly code: string;
  /** Band of age of who would be asked; with the kind of compound before it where strata are made by that. */
  readonly cell: string;
  /** Among whom. */
  readonly adults: number;
  readonly women: number;
  readonly men: number;
}

/** Three bands, as section 3.3 of the domain has them: the two oldest are one. */
const CELLS: Readonly<Record<string, string>> = {
  AGE_18_39: 'AGE_18_39',
  AGE_40_59: 'AGE_40_59',
  AGE_60_79: 'AGE_60_PLUS',
  AGE_80_PLUS: 'AGE_60_PLUS',
};

/**
 * One adult for each household, all with the same chance (in place of the last-birthday rule, for which no birthday is kept). The
 * same seed and register choose the same, in whatever order they come.
 */
export function frameOf(adults: readonly Adult[], { strataBy, seed }: Pick<SampleDesign, 'strataBy' | 'seed'>): FrameHousehold[] {
  return [...Map.groupBy(adults, ({ household }) => household)].map(([household, members]) => {
    const ordered = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
    const chosen = ordered[generatorOf(JSON.stringify([seed, household])).below(ordered.length)] as Adult;
    const countOf = (sex: string) => ordered.filter((adult) => adult.sex === sex).length;
    const band = CELLS[chosen.ageBand] ?? chosen.ageBand;
    const cell = strataBy === 'COMPOUND' ? `${chosen.kind} ${band}` : band;
    return { household, resident: chosen.id, code: chosen.code, cell, adults: ordered.length, women: countOf('FEMALE'), men: countOf('MALE') };
  });
}
