import { mergeRare } from '../statistics/index.js';
import type { Answers } from './answers.js';
import { bandOf } from './calibration.js';

/** One way to tell people apart: each answer is in one category. */
export interface Breakdown {
  readonly name: string;
  /** `AGE_18_39`; with `+` where rare ones were put together. */
  readonly categories: readonly string[];
  /** Category of each stratum, or of each channel. */
  readonly ofStratum?: readonly number[];
  readonly ofChannel?: readonly number[];
}

/** @returns undefined where there are no two categories to tell */
export function ageBreakdown({ strata, stratum }: Answers, minimum: number): Breakdown | undefined {
  const bands = [...new Set(strata.map(({ cell }) => bandOf(cell)))].sort();
  const bandOfStratum = strata.map(({ cell }) => bands.indexOf(bandOf(cell)));
  const merged = merge(bands, stratum, (each) => bandOfStratum[each] as number, minimum);
  return merged && { name: 'age', categories: merged.names, ofStratum: bandOfStratum.map((band) => merged.ofOld[band] as number) };
}

/** @returns undefined where there are no two categories to tell */
export function channelBreakdown({ channels, channel }: Answers, minimum: number): Breakdown | undefined {
  const sorted = [...channels].sort();
  const places = channels.map((each) => sorted.indexOf(each));
  const merged = merge(sorted, channel, (each) => places[each] as number, minimum);
  return merged && { name: 'channel', categories: merged.names, ofChannel: places.map((place) => merged.ofOld[place] as number) };
}

/** Decided once for the whole survey: one face-to-face answer must not hide how everybody else answered. */
function merge(names: readonly string[], column: Iterable<number>, categoryOf: (value: number) => number, minimum: number) {
  const counts = names.map(() => 0);
  for (const value of column) counts[categoryOf(value)]! += 1;
  const groups = mergeRare(counts, minimum);
  if (groups.length < 2) return undefined;
  const ofOld = names.map((_, old) => groups.findIndex((group) => group.includes(old)));
  return { names: groups.map((group) => group.map((old) => names[old]).join('+')), ofOld };
}
