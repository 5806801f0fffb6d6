import type { DivisionInput } from '../divisions/csv.js';
import { randomOf, shares } from './random.js';

export const DEMO_SIZES = ['S', 'M', 'L'] as const;
export type DemoSize = (typeof DEMO_SIZES)[number];

interface Measures {
  /** Codes of the districts that work with grids; all when absent. */
  readonly tenants?: readonly string[];
  readonly streetsPerTenant: number;
  readonly communities: number;
  readonly grids: number;
  /** People on the payroll. */
  readonly staff: number;
  /** Staff, residents and the city's administrator together. */
  readonly accounts: number;
}

/** After section 8.1 of the domain; S has a second tenant, so that there is somebody to keep apart. */
const MEASURES: Record<DemoSize, Measures> = {
  S: { tenants: ['210102', '210103'], streetsPerTenant: 2, communities: 16, grids: 120, staff: 200, accounts: 301 },
  M: { tenants: ['210102', '210103', '210104'], streetsPerTenant: 10, communities: 300, grids: 2_800, staff: 4_000, accounts: 10_000 },
  L: { streetsPerTenant: Infinity, communities: 1_153, grids: 21_000, staff: 14_200, accounts: 100_000 },
};

/** What a district gets, before anybody has a name or a grid has a shape. */
export interface TenantPlan {
  readonly code: string;
  readonly streets: readonly StreetPlan[];
  readonly staff: number;
  /** Staff among them. */
  readonly accounts: number;
}

export interface StreetPlan {
  readonly code: string;
  readonly communities: readonly CommunityPlan[];
}

export interface CommunityPlan {
  readonly code: string;
  readonly grids: GridCounts;
}

export interface GridCounts {
  readonly COMPREHENSIVE: number;
  readonly STREET_ROAD: number;
  readonly DEDICATED: number;
}

/** Which streets and communities of the real list work with grids in the demonstration, and with how many. */
export function planTenants(size: DemoSize, divisions: readonly DivisionInput[]): TenantPlan[] {
  const measures = MEASURES[size];
  const codes = measures.tenants ?? divisions.filter(({ level }) => level === 'DISTRICT').map(({ code }) => code);
  const chosen = chooseCommunities(codes, divisions, measures);
  const sizes = chosen.map(({ streets }) => streets.flatMap(({ communities }) => communities).length);
  const [staff, accounts, grids] = [shares(measures.staff, sizes), shares(measures.accounts - 1, sizes), shares(measures.grids, sizes)];
  return chosen.map(({ code, streets }, i) => ({
    code,
    staff: staff[i] ?? 0,
    accounts: accounts[i] ?? 0,
    streets: withGrids(streets, grids[i] ?? 0),
  }));
}

interface ChosenStreet {
  readonly code: string;
  readonly communities: string[];
}

function chooseCommunities(codes: readonly string[], divisions: readonly DivisionInput[], { streetsPerTenant, communities }: Measures) {
  const urban = Map.groupBy(
    divisions.filter(({ kind }) => kind === 'RESIDENTS_COMMITTEE'),
    ({ parentCode }) => parentCode,
  );
  const official = (street: string) => (urban.get(street) ?? []).map(({ code }) => code).filter((code) => Number(code.slice(-3)) < 400);
  const tenants = codes.map((code) => {
    const all = divisions
      .filter(({ level, parentCode }) => level === 'STREET' && parentCode === code)
      .map((street) => ({ code: street.code, offered: official(street.code) }));
    // A street without urban communities comes last: the demo accounts sit in the first two.
    const streets = all.toSorted((a, b) => Number(b.offered.length > 0) - Number(a.offered.length > 0)).slice(0, streetsPerTenant);
    return { code, streets };
  });
  const offered = tenants.map(({ streets }) => streets.reduce((count, street) => count + street.offered.length, 0));
  const wanted = spread(communities, offered);
  return tenants.map(({ code, streets }, i) => ({ code, streets: take(streets, wanted[i] ?? 0) }));
}

/** The same to everybody, as long as they have it; what the small ones lack goes to the others. */
function spread(total: number, offered: readonly number[]): number[] {
  const given = offered.map(() => 0);
  let left = total;
  const bySize = offered.map((_, i) => i).toSorted((a, b) => (offered[a] ?? 0) - (offered[b] ?? 0));
  bySize.forEach((i, place) => {
    given[i] = Math.min(offered[i] ?? 0, Math.ceil(left / (offered.length - place)));
    left -= given[i] ?? 0;
  });
  return given;
}

/** One of each street by turns, until there are enough. */
function take(streets: readonly { code: string; offered: string[] }[], wanted: number): ChosenStreet[] {
  const chosen = streets.map(({ code }) => ({ code, communities: [] as string[] }));
  let left = wanted;
  for (let round = 0; left > 0 && streets.some(({ offered }) => offered.length > round); round++) {
    streets.forEach(({ offered }, i) => {
      const code = offered[round];
      if (code === undefined || left === 0) return;
      chosen[i]?.communities.push(code);
      left--;
    });
  }
  return chosen;
}

/** More here and less there, as blocks are; together exactly as many as wanted. */
function withGrids(streets: readonly ChosenStreet[], wanted: number): StreetPlan[] {
  const communities = streets.flatMap(({ communities }) => communities);
  const counts = shares(
    wanted,
    communities.map((code) => randomOf(`size ${code}`).integer(80, 120)),
  );
  const byCode = new Map(communities.map((code, i) => [code, kinds(code, counts[i] ?? 0)]));
  return streets.map((street) => ({
    code: street.code,
    communities: street.communities.flatMap((code) => {
      const grids = byCode.get(code);
      return grids ? [{ code, grids }] : [];
    }),
  }));
}

function kinds(code: string, count: number): GridCounts {
  const random = randomOf(`kinds ${code}`);
  const roads = random.next() < 0.5 ? Math.ceil(count / 20) : 0;
  const dedicated = random.next() < 0.4 ? Math.ceil(count / 25) : 0;
  return { COMPREHENSIVE: count - roads - dedicated, STREET_ROAD: roads, DEDICATED: dedicated };
}

/** Where each kind's numbers begin: section 2.2 of the domain. */
const FIRST_NUMBER = { COMPREHENSIVE: 1, STREET_ROAD: 801, DEDICATED: 901 } as const;
export const PLANNED_KINDS = ['COMPREHENSIVE', 'STREET_ROAD', 'DEDICATED'] as const;
export type PlannedKind = (typeof PLANNED_KINDS)[number];

export const gridCode = (community: string, kind: PlannedKind, index: number) => `${community}${String(FIRST_NUMBER[kind] + index).padStart(3, '0')}`;

/** The codes of a community's grids, in their order. */
export const gridCodes = ({ code, grids }: CommunityPlan): string[] =>
  PLANNED_KINDS.flatMap((kind) => Array.from({ length: grids[kind] }, (_, index) => gridCode(code, kind, index)));
