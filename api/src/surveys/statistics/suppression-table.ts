import { groupBy, sum } from './sums.js';

/** One place of a table, with how many answered there: a grid, community, street or district. */
export interface PlaceCounts {
  readonly key: string;
  /** Null for the place at the top. */
  readonly parent: string | null;
  readonly total: number;
  /** By breakdown, how many of each category, in the breakdown's order of categories; they add up to the total. */
  readonly by: Readonly<Record<string, readonly number[]>>;
}

/**
 * One filter: age, sex, channel, month. Every answer is in one of its categories; "unknown" is a category. Breakdowns stand beside
 * each other (age for everybody, sex for everybody); if age by sex is wanted, that is the breakdown, in place of age and of sex.
 * Why not as well: see the tests of recoverable.ts.
 */
export interface Breakdown {
  readonly name: string;
  /** A coarser breakdown (quarters), and which of its categories each of this one's (months) is part of. */
  readonly refines?: { readonly name: string; readonly category: readonly number[] };
}

/** What holds of everybody in a place together. */
export const TOTAL = '';

/** A place and those right below it. */
export interface Branch {
  /** Null above the top. */
  readonly parent: string | null;
  readonly children: readonly PlaceCounts[];
  /** What the parent counts beyond its children, by breakdown: answers that are of no grid, say. */
  readonly restBy: ReadonlyMap<string, readonly number[]>;
}

/** The branches of a table from the top down. @throws RangeError where it does not add up */
export function byTree(places: readonly PlaceCounts[], breakdowns: readonly Breakdown[]): Branch[] {
  checkBreakdowns(breakdowns);
  const known = new Map(places.map((place) => [place.key, place]));
  if (known.size < places.length) throw new RangeError('A place comes twice.');
  for (const place of places) checkPlace(place, breakdowns);
  const children = groupBy(places, ({ parent }) => JSON.stringify(parent));
  const branches: Branch[] = [];
  const queue: (PlaceCounts | null)[] = [null];
  let reached = 0;
  for (const parent of queue) {
    const below = children.get(JSON.stringify(parent?.key ?? null)) ?? [];
    if (below.length === 0) continue;
    reached += below.length;
    branches.push({ parent: parent?.key ?? null, children: below, restBy: parent ? rests(parent, below, breakdowns) : new Map() });
    for (const child of below) queue.push(child);
  }
  if (reached < places.length) throw new RangeError('A place has a parent that is not in the table, or is its own ancestor.');
  return branches;
}

function rests(parent: PlaceCounts, children: readonly PlaceCounts[], breakdowns: readonly Breakdown[]): Map<string, readonly number[]> {
  const restOf = (countsOf: (place: PlaceCounts) => readonly number[]) => {
    const rest = [...countsOf(parent)];
    for (const child of children) countsOf(child).forEach((count, i) => (rest[i] = (rest[i] ?? 0) - count));
    if (rest.some((count) => count < 0)) throw new RangeError(`Below ${parent.key} are more than in it.`);
    return rest;
  };
  return new Map([[TOTAL, restOf(({ total }) => [total])], ...breakdowns.map(({ name }) => [name, restOf(({ by }) => by[name] ?? [])] as const)]);
}

function checkBreakdowns(breakdowns: readonly Breakdown[]): void {
  const known = new Set([TOTAL]);
  for (const { name, refines } of breakdowns) {
    if (known.has(name)) throw new RangeError(`Breakdown ${name} comes twice.`);
    if (refines && !known.has(refines.name)) throw new RangeError(`Breakdown ${name} comes after ${refines.name}, which it refines.`);
    known.add(name);
  }
}

function checkPlace({ key, total, by }: PlaceCounts, breakdowns: readonly Breakdown[]): void {
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (!isCount(total)) throw new RangeError(`${key} has no count: ${total}.`);
  for (const { name, refines } of breakdowns) {
    const counts = by[name] ?? [];
    if (!counts.every(isCount)) throw new RangeError(`${key} has no counts by ${name}.`);
    if (sum(counts) !== total) throw new RangeError(`${key} has ${total} answers, but ${sum(counts)} by ${name}.`);
    if (refines) checkRefinement(key, counts, by[refines.name] ?? [], refines);
  }
}

function checkRefinement(key: string, counts: readonly number[], coarse: readonly number[], { name, category }: NonNullable<Breakdown['refines']>) {
  coarse.forEach((expected, i) => {
    const found = sum(counts.filter((_, fine) => category[fine] === i));
    if (found !== expected) throw new RangeError(`${key} has ${expected} answers in category ${i} of ${name}, but ${found} in its parts.`);
  });
}
