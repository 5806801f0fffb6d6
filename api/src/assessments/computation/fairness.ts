/** One result, and which group its person is of; null where that is not known. */
export interface GroupedScore {
  readonly group: string | null;
  /** In hundredths. */
  readonly score: number;
}

export interface FairnessGroup {
  readonly group: string;
  /** Null, as all else, where there are fewer than may be shown. */
  readonly n: number | null;
  /** In hundredths. */
  readonly mean: number | null;
  /** Cliff's δ against everybody else whose group is known: −1 to 1, above 0 where this group has higher scores. */
  readonly delta: number | null;
  /** |δ| beyond what is called small: to be explained. No proof of anything. */
  readonly isWarning: boolean;
}

/** Romano et al. 2006: from 0.33 on an effect is no longer small. */
const WARNING = 0.33;

/**
 * Whether groups of staff (sex, age, post, employment, kind of grid) came out differently (section 4.5 of the domain): mean, and Cliff's δ
 * (1993) = P(own > other) − P(own < other). Groups of fewer than `least` are not shown; where only one is small, the next smallest is not
 * either: what is shown of the others must not tell of it. By group.
 */
export function fairness(scores: readonly GroupedScore[], least = 5): FairnessGroup[] {
  const known = scores.flatMap(({ group, score }) => (group === null ? [] : [{ group, score }]));
  const groups = new Map<string, number[]>();
  for (const { group, score } of known) {
    const own = groups.get(group);
    if (own) own.push(score);
    else groups.set(group, [score]);
  }
  const hidden = hiddenOf(groups, least);
  const sorted = Float64Array.from(known, ({ score }) => score).sort();
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, own]) => {
      if (hidden.has(group)) return { group, n: null, mean: null, delta: null, isWarning: false };
      const others = known.length - own.length;
      const delta = others >= least ? round(cliff(own, sorted), 4) : null;
      const mean = round(own.reduce((a, b) => a + b, 0) / own.length, 0);
      return { group, n: own.length, mean, delta, isWarning: delta !== null && Math.abs(delta) > WARNING };
    });
}

function hiddenOf(groups: ReadonlyMap<string, readonly number[]>, least: number): Set<string> {
  const bySize = [...groups].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1));
  const small = bySize.filter(([, own]) => own.length < least).length;
  return new Set(bySize.slice(0, small === 1 ? 2 : small).map(([group]) => group));
}

/** Against all, in which the own are too: among themselves as many are above as below, so they cancel. */
function cliff(own: readonly number[], all: Float64Array): number {
  const sum = own.reduce((total, score) => total + below(all, score) - (all.length - below(all, score, true)), 0);
  return sum / (own.length * (all.length - own.length));
}

/** How many are below a score; or, `orEqual`, not above it. */
function below(sorted: Float64Array, score: number, orEqual = false): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] as number;
    if (at < score || (orEqual && at === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0;
