import { generatorOf } from './generator.js';
import { groupBy } from './sums.js';

/** Somebody, or some household, that may be drawn. */
export interface FrameUnit {
  /** Names the unit for good: the draw depends on it. */
  readonly key: string;
  readonly stratum: string;
}

export interface StratumDraw {
  /** In the order they were drawn. */
  readonly drawn: readonly string[];
  /** Who is asked instead when somebody drawn cannot be, in this order: fewer than wished when the stratum has no more. */
  readonly reserve: readonly string[];
}

/**
 * A simple random sample without replacement in each stratum (Fisher & Yates 1938). The same seed and the same frame, in whatever
 * order it comes, give the same draw, and a stratum's draw depends on nothing but the seed, its name and its own units.
 *
 * @param sizes how many of each stratum, as `allocate` says; strata that are not named are not drawn from
 * @param reserves how many more of each stratum stand by
 * @throws RangeError when a unit is in the frame twice, a stratum has fewer units than are to be drawn, or a size is no count
 */
export function draw(frame: readonly FrameUnit[], sizes: ReadonlyMap<string, number>, seed: string, reserves = 0): ReadonlyMap<string, StratumDraw> {
  if (new Set(frame.map(({ key }) => key)).size < frame.length) throw new RangeError('A unit is in the frame twice.');
  if (!isCount(reserves)) throw new RangeError(`No whole number stands by: ${reserves}.`);
  const strata = groupBy(frame, ({ stratum }) => stratum);
  return new Map(
    [...sizes].map(([stratum, size]) => {
      const keys = (strata.get(stratum) ?? []).map(({ key }) => key).sort(byCodeUnits);
      if (!isCount(size)) throw new RangeError(`From ${stratum} no whole number is to be drawn: ${size}.`);
      if (keys.length < size) throw new RangeError(`Stratum ${stratum} has ${keys.length} units, but ${size} are to be drawn.`);
      const order = shuffledStart(keys, Math.min(keys.length, size + reserves), JSON.stringify([seed, stratum]));
      return [stratum, { drawn: order.slice(0, size), reserve: order.slice(size) }];
    }),
  );
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

/** Not by locale: that may differ from one machine to the next. */
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function shuffledStart(keys: readonly string[], length: number, seed: string): string[] {
  const generator = generatorOf(seed);
  const order = [...keys];
  for (let i = 0; i < length; i++) {
    const from = i + generator.below(order.length - i);
    [order[i], order[from]] = [order[from] ?? '', order[i] ?? ''];
  }
  return order.slice(0, length);
}
