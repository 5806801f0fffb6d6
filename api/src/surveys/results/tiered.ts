import { tiers } from '../statistics/index.js';
import type { Figure } from './figures.js';

type OfPlace = Figure & { readonly code: string; readonly slice: string; readonly item: string };

const Z = 1.96;

/** Of the interval, whatever it was made by: half of it is so many standard errors. */
const uncertain = ({ code, value, low, high }: OfPlace) => ({ key: code, value: value ?? 0, standardError: ((high ?? 0) - (low ?? 0)) / (2 * Z) });

/**
 * The same figures with their tier among places that are asked about together, item by item: 1 for the best. Places of one tier
 * cannot be told from its first; there are no ranks.
 */
export function tiered<F extends OfPlace>(figures: readonly F[]): (F & { readonly tier: number | null })[] {
  const tierOf = new Map<F, number>();
  for (const own of Map.groupBy(figures, ({ item, slice }) => `${item} ${slice}`).values()) {
    const shown = own.filter(({ n }) => n !== null);
    const byCode = new Map(shown.map((figure) => [figure.code, figure]));
    tiers(shown.map(uncertain)).forEach((codes, i) => codes.forEach((code) => tierOf.set(byCode.get(code) as F, i + 1)));
  }
  return figures.map((figure) => ({ ...figure, tier: tierOf.get(figure) ?? null }));
}
