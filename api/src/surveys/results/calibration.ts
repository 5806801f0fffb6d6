import { scaled, type Sums } from './sums.js';

export interface Place {
  readonly code: string;
  readonly cell: string;
}

/** Sums of one item in one stratum by one channel. */
export interface Cell extends Sums, Place {
  readonly channel: string;
  readonly stream: string;
  readonly item: number;
}

export interface Stratum extends Place {
  readonly adults: number;
}

/** `AGE_18_39` of `OLD AGE_18_39`. */
export const bandOf = (cell: string) => cell.split(' ').at(-1) ?? cell;

const keyOf = ({ code, cell }: Place) => `${code} ${cell}`;

/**
 * The weights of a stratum are raised to its adults, so that those who answered speak for those who did not (post-stratification;
 * Holt & Smith 1979). A stratum where nobody answered is spoken for by the same age in its community, or else by its community.
 */
export function calibrated(cells: readonly Cell[], strata: readonly Stratum[]): Cell[] {
  const weights = weightsOf(cells);
  const adults = adultsSpokenFor(strata, weights);
  return cells.map((cell) => {
    const weight = weights.get(keyOf(cell)) ?? 0;
    return { ...cell, ...scaled(cell, weight > 0 ? (adults.get(keyOf(cell)) ?? weight) / weight : 1) };
  });
}

/** Σ w of those who answered in each stratum: of the item that most of them answered. */
function weightsOf(cells: readonly Cell[]): Map<string, number> {
  const weights = new Map<string, number>();
  const byItem = new Map<string, number>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const sum = (byItem.get(`${key} ${cell.item}`) ?? 0) + cell.w;
    byItem.set(`${key} ${cell.item}`, sum);
    weights.set(key, Math.max(weights.get(key) ?? 0, sum));
  }
  return weights;
}

function adultsSpokenFor(strata: readonly Stratum[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const adults = new Map(strata.map((stratum) => [keyOf(stratum), stratum.adults]));
  const communities = Map.groupBy(strata, ({ code }) => code.slice(0, 12));
  for (const silent of strata.filter((stratum) => !weights.has(keyOf(stratum)))) {
    const speaking = (communities.get(silent.code.slice(0, 12)) ?? []).filter((each) => weights.has(keyOf(each)));
    const alike = speaking.filter((each) => bandOf(each.cell) === bandOf(silent.cell));
    const speakers = alike.length > 0 ? alike : speaking;
    const total = speakers.reduce((sum, each) => sum + each.adults, 0);
    for (const each of speakers) adults.set(keyOf(each), (adults.get(keyOf(each)) ?? 0) + (silent.adults * each.adults) / total);
  }
  return adults;
}
