import type { Rules } from './input.js';
import type { Pool } from './output.js';
import { largestRemainder } from './remainder.js';

/** Who has a score, as far as the ceiling is concerned. */
export interface Candidate {
  readonly team: string;
  readonly teamRate?: number | undefined;
  /** In hundredths. */
  readonly score: number;
  /** In points. */
  readonly deviation: number;
  /** Reaches EXCELLENT by score, and no veto stands against it. */
  readonly isEligible: boolean;
}

export interface Ceiling {
  readonly pools: readonly Pool[];
  /** Places of the candidates who are EXCELLENT. */
  readonly inside: ReadonlySet<number>;
  readonly indistinguishable: ReadonlySet<number>;
}

/** Shares and what is banked are reckoned in millionths of a seat. */
const MILLION = 1_000_000;
const STREET = 9;

/**
 * A ceiling for EXCELLENT that is never exceeded, and no floor for anything (section 4.5 of the domain). Small teams share one: 20 % of 6 is
 * 1.2. Seats are the quotas of the pools by largest remainder, all together no more than the sum of the quotas; what is over or lent is
 * banked for the next period. Who has the same score is treated alike: where not all of them fit, none gets in by computation.
 */
export function ceilingOf(candidates: readonly Candidate[], { share, leastPool, banked }: Rules['ceiling']): Ceiling {
  const teams = new Map<string, { people: number[]; quota: number }>();
  candidates.forEach(({ team, teamRate = share }, place) => {
    let own = teams.get(team);
    if (!own) teams.set(team, (own = { people: [], quota: Math.round((banked[team] ?? 0) * MILLION) }));
    own.people.push(place);
    own.quota += Math.round(teamRate * MILLION);
  });
  const sizes = new Map([...teams].map(([team, { people }]) => [team, people.length]));
  const groups = poolsOf(sizes, leastPool).map((codes) => {
    const members = codes.map((code) => teams.get(code) ?? { people: [], quota: 0 });
    return { codes, people: members.flatMap(({ people }) => people), quotas: members.map(({ quota }) => quota) };
  });
  const quotas = groups.map((group) => group.quotas.reduce((a, b) => a + b, 0));
  const seats = seatsOf(quotas);
  const inside = new Set<number>();
  const indistinguishable = new Set<number>();
  const pools = groups.map(({ codes, people, quotas: byTeam }, i): Pool => {
    const eligible = people.filter((place) => candidates[place]?.isEligible);
    const free = seats[i] as number;
    const cut = cutOf(candidates, eligible, free);
    for (const place of cut.inside) inside.add(place);
    for (const place of cut.indistinguishable) indistinguishable.add(place);
    return {
      teams: codes,
      people: people.length,
      quota: (quotas[i] as number) / MILLION,
      seats: free,
      taken: cut.inside.length,
      reached: eligible.length,
      banked: bank(codes, byTeam, free),
    };
  });
  return { pools, inside, indistinguishable };
}

/** A pool that lent more than it has gets no seat, and others one less for it: all together never get more than there is. */
function seatsOf(quotas: readonly number[]): number[] {
  const positive = quotas.map((quota) => Math.max(0, quota));
  const least = positive.reduce((total, quota) => total + Math.floor(quota / MILLION), 0);
  const all = Math.max(0, Math.floor(quotas.reduce((a, b) => a + b, 0) / MILLION));
  const seats = largestRemainder(positive, MILLION, Math.max(all, least));
  const order = positive.map((_, pool) => pool).sort((a, b) => ((positive[a] as number) % MILLION) - ((positive[b] as number) % MILLION) || b - a);
  let over = least - all;
  while (over > 0) {
    for (const pool of order) {
      if (over === 0 || seats[pool] === 0) continue;
      seats[pool]! -= 1;
      over--;
    }
  }
  return seats;
}

/** Teams in the order of their codes, joined within the street until there are enough; streets with too few are joined with the next. */
export function poolsOf(sizes: ReadonlyMap<string, number>, least: number): string[][] {
  const people = (codes: readonly string[]) => codes.reduce((total, code) => total + (sizes.get(code) ?? 0), 0);
  const streets = new Map<string, string[][]>();
  for (const code of [...sizes.keys()].sort()) {
    const street = code.slice(0, STREET);
    streets.set(street, [...(streets.get(street) ?? []), [code]]);
  }
  const join = (parts: readonly string[][]): string[][] => {
    const joined: string[][] = [];
    let open: string[] = [];
    for (const part of parts) {
      open = [...open, ...part];
      if (people(open) >= least) {
        joined.push(open);
        open = [];
      }
    }
    // The rest goes to its neighbour; where there is none it stays by itself.
    if (open.length > 0) joined.push([...(joined.pop() ?? []), ...open]);
    return joined;
  };
  return join([...streets.values()].flatMap(join));
}

/** The first so many by score, and who stands so close to the cut that a panel has to decide. */
function cutOf(candidates: readonly Candidate[], eligible: readonly number[], seats: number) {
  const of = (place: number) => candidates[place] as Candidate;
  const order = [...eligible].sort((a, b) => of(b).score - of(a).score || a - b);
  const firstOut = order[seats];
  if (firstOut === undefined) return { inside: order, indistinguishable: [] };
  const inside = order.filter((place) => of(place).score > of(firstOut).score);
  const lastIn = inside.at(-1);
  const near = (a: number, b: number) => Math.abs(of(a).score - of(b).score) < 100 * Math.max(of(a).deviation, of(b).deviation);
  const isTorn = inside.length < seats;
  const indistinguishable = order.filter((place) => {
    if (isTorn && of(place).score === of(firstOut).score) return true;
    const other = of(place).score > of(firstOut).score ? firstOut : lastIn;
    return other !== undefined && near(place, other);
  });
  return { inside, indistinguishable };
}

/** What a pool did not use of its quota, or used too much, shared among its teams in proportion to their own quotas. */
function bank(codes: readonly string[], quotas: readonly number[], seats: number): Record<string, number> {
  const total = quotas.reduce((a, b) => a + b, 0);
  let left = total - seats * MILLION;
  const parts = quotas.map((quota) => (total > 0 ? Math.trunc((left * quota) / total) : 0));
  for (const part of parts) left -= part;
  // Millionths that remain go to the first: nothing is lost.
  return Object.fromEntries(codes.map((code, i) => [code, ((parts[i] as number) + (i === 0 ? left : 0)) / MILLION]));
}
