import { byTree, TOTAL, type Branch, type Breakdown, type PlaceCounts } from './suppression-table.js';

/** By breakdown (`TOTAL` is one of them) the places whose figures may be shown. Of all others nothing is shown, not even why. */
export type Shown = ReadonlyMap<string, ReadonlySet<string>>;

export interface SuppressionRule {
  /** k: groups of 1 to k − 1 are never shown; 10 when not given. */
  readonly minimum?: number;
  /** Places that must not be shown whatever they count, by breakdown: what was not shown of a part must not come back with the whole. */
  readonly withheld?: Shown;
}

/**
 * Which counts (and means of so many answers) may be shown, so that no group of 1 to k − 1 can be found out by adding and
 * subtracting what is shown.
 *
 * A place shows a breakdown as a whole or not at all. From the top down it does when
 *
 * 1. each category has nobody or at least k in it,
 * 2. its parent shows the breakdown, and it shows the coarser breakdown itself, and
 * 3. the parent's other children that do not show it, *together*, have nobody or at least k in each category. While they do not, the
 *    smallest child that helps is hidden with them. What a parent counts beyond its children counts as one that is never shown.
 *
 * Why that is enough. Take a group of 1 to k − 1 in category f of place p, hidden in breakdown b (or its descendant). By 3 some
 * hidden sibling has somebody in f as well, else the sum would be below k; and p, where its total is shown, has somebody not in f, else
 * the group would be p itself. Let these two exchange their categories of b, coarser ones included: p counts one more in f, and no shown
 * figure changes: not p's total, not other breakdowns, not the parent. (Where the total is hidden as well, let somebody of p live in
 * the sibling.) So another table, with whole numbers not below 0, shows exactly the same. recoverable.ts tries the contrary.
 *
 * What it does not hide: that a hidden group is somewhere among the hidden siblings; and where those of one category are all there is,
 * that the others are nobody. And who knows rule 3 may guess that a hidden place is among the smallest of its siblings.
 *
 * @throws RangeError for a table that does not add up, a parent that is not in it, or a breakdown that refines an unknown one
 */
export function showable(places: readonly PlaceCounts[], breakdowns: readonly Breakdown[], rule: SuppressionRule = {}): Shown {
  const { minimum = 10, withheld } = rule;
  if (!(Number.isSafeInteger(minimum) && minimum >= 1)) throw new RangeError(`A minimum is a whole number from 1: ${minimum}.`);
  const tree = byTree(places, breakdowns);
  const shown = new Map<string, ReadonlySet<string>>();
  const decide = (name: string, coarser: string | undefined) => {
    const hiddenBefore = (key: string) => withheld?.get(name)?.has(key) === true || (coarser !== undefined && !shown.get(coarser)?.has(key));
    shown.set(name, shownIn(tree, name, minimum, hiddenBefore));
  };
  decide(TOTAL, undefined);
  for (const { name, refines } of breakdowns) decide(name, refines?.name ?? TOTAL);
  return shown;
}

/** @param hidden what an earlier decision keeps from being shown */
function shownIn(tree: readonly Branch[], name: string, minimum: number, hidden: (key: string) => boolean): Set<string> {
  const isFit = (counts: readonly number[]) => counts.every((count) => count === 0 || count >= minimum);
  const countsOf = ({ total, by }: PlaceCounts) => (name === TOTAL ? [total] : (by[name] ?? []));
  const shown = new Set<string>();
  for (const { parent, children, restBy } of tree) {
    if (parent !== null && !shown.has(parent)) continue;
    // Nobody stands above the top: who is there hides nobody else.
    const open = children.filter((child) => !hidden(child.key) && isFit(countsOf(child)));
    const kept = parent === null ? open : withoutRemainder(children, open, restBy.get(name) ?? [], { isFit, countsOf, minimum });
    for (const { key } of kept) shown.add(key);
  }
  return shown;
}

interface Measure {
  readonly minimum: number;
  isFit(counts: readonly number[]): boolean;
  countsOf(place: PlaceCounts): readonly number[];
}

/** Those of the open children that can be shown without telling a small remainder; `rest` is what the parent has beyond its children. */
function withoutRemainder(children: readonly PlaceCounts[], open: readonly PlaceCounts[], rest: readonly number[], measure: Measure): PlaceCounts[] {
  const { isFit, countsOf, minimum } = measure;
  const isOpen = new Set(open);
  const remainder = [...rest];
  const add = (place: PlaceCounts) => countsOf(place).forEach((count, i) => (remainder[i] = (remainder[i] ?? 0) + count));
  for (const child of children) if (!isOpen.has(child)) add(child);
  const bySize = [...open].sort((a, b) => a.total - b.total || (a.key < b.key ? -1 : 1));
  while (!isFit(remainder)) {
    const small = remainder.findIndex((count) => count > 0 && count < minimum);
    const next = bySize.findIndex((place) => (countsOf(place)[small] ?? 0) > 0);
    // The parent is shown, so it has enough of the category, and some child has them.
    const [hidden] = bySize.splice(next, 1);
    if (next < 0 || !hidden) return [];
    add(hidden);
  }
  return bySize;
}
