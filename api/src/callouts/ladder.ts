import type { Role } from '../identity/index.js';

/** Who answers for a place of each level, by what they are; the first is responsible, the next stands in. */
export const RESPONSIBLE_ROLES = [
  'DISTRICT_ADMIN',
  'STREET_MANAGER',
  'STREET_CLERK',
  'COMMUNITY_DIRECTOR',
  'COMMUNITY_DEPUTY',
  'GRID_LEADER',
  'GRID_WORKER',
] as const satisfies readonly Role[];

/** Somebody who could be called for a place: by the roster (rank 0, the deputy of the roster 1), or by the post held there. */
export interface Candidate {
  readonly code: string;
  readonly accountId: string;
  readonly rank: number;
  /** Who is away, and in whose place this one is called: their name. */
  readonly standsInFor?: string | null;
}

export interface Rung {
  readonly rung: 'RESPONSIBLE' | 'DEPUTY' | 'SUPERIOR';
  readonly accountId: string;
  readonly standsInFor?: string | null;
}

/** Digits of a grid, a community, a street and a district. */
const LEVELS = [15, 12, 9, 6];

/** A place and all above it in its district, nearest first: `210102001001` → itself, `210102001`, `210102`. */
export const upwards = (code: string): string[] => LEVELS.filter((length) => length <= code.length).map((length) => code.slice(0, length));

/**
 * Whom to call for a place, one after the other: the person responsible, the deputy, and then those responsible for the
 * street and the district above. Nobody twice.
 * @param candidates those of the place and of all above it, each place's in order of rank
 */
export function ladderOf(code: string, candidates: ReadonlyMap<string, readonly Candidate[]>): Rung[] {
  const [own = code, ...above] = upwards(code);
  const people = unique(candidates.get(own) ?? []).slice(0, 2);
  const rungs: Rung[] = people.map((person, i) => ({ rung: i === 0 ? 'RESPONSIBLE' : 'DEPUTY', ...called(person) }));
  for (const place of above) {
    const superior = candidates.get(place)?.[0];
    if (superior && !rungs.some(({ accountId }) => accountId === superior.accountId)) rungs.push({ rung: 'SUPERIOR', ...called(superior) });
  }
  return rungs;
}

const called = ({ accountId, standsInFor }: Candidate) => (standsInFor ? { accountId, standsInFor } : { accountId });
const unique = (people: readonly Candidate[]) =>
  people.filter(({ accountId }, i) => people.findIndex((other) => other.accountId === accountId) === i);
