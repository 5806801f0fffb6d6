import { areaOf, centroidOf } from '../grids/area.js';
import { boxOf, shapeOf, type Polygons } from '../grids/plane.js';
import type { Shape } from '../grids/grid.entity.js';
import { partition } from './partition.js';
import { randomOf, type Random } from './random.js';
import { gridCode, PLANNED_KINDS, type CommunityPlan, type PlannedKind, type TenantPlan } from './sizes.js';
import type { Source } from './source.js';

/** A grid with its made-up shape and numbers. */
export interface PlacedGrid {
  readonly code: string;
  readonly communityCode: string;
  readonly kind: PlannedKind;
  readonly name: string;
  readonly households: number | null;
  readonly population: number | null;
  readonly boundary: Shape;
  readonly areaM2: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Census of 2020: 3.7488 million family households in Shenyang of 2.18 persons. */
const PERSONS_PER_HOUSEHOLD = 2.18;
/** Small beside a comprehensive grid: a campus or a street. */
const RELATIVE_AREA = { COMPREHENSIVE: 1, STREET_ROAD: 0.4, DEDICATED: 0.6 } as const;
const NAMES = { COMPREHENSIVE: '网格', STREET_ROAD: '街路网格', DEDICATED: '专属网格' } as const;

/** The shapes of a district's streets, by code: bigger where there are more communities. The same in every size. */
export function placeStreets(district: string, { divisions, districts }: Source): Map<string, Polygons> {
  const streets = childrenOf(district, divisions);
  const weights = streets.map((code) => 3 + divisions.reduce((count, { parentCode }) => count + Number(parentCode === code), 0));
  return divide(districts.get(district) ?? [], streets, weights, district);
}

/** The shapes of the communities of streets, by code. */
export function placeCommunities(streets: ReadonlyMap<string, Polygons>, { divisions }: Source, plan: TenantPlan): Map<string, Polygons> {
  return new Map(
    plan.streets.flatMap(({ code }) => {
      const communities = childrenOf(code, divisions);
      return [
        ...divide(
          streets.get(code) ?? [],
          communities,
          communities.map(() => 1),
          code,
        ),
      ];
    }),
  );
}

const childrenOf = (parent: string, divisions: Source['divisions']) =>
  divisions.filter(({ parentCode }) => parentCode === parent).map(({ code }) => code);

function divide(shape: Polygons, codes: readonly string[], weights: readonly number[], seed: string): Map<string, Polygons> {
  const parts = partition(shape, weights, randomOf(`shape ${seed}`));
  return new Map(codes.map((code, i) => [code, parts[i] ?? []]));
}

/** The grids of a community, by code. Numbered from west to east, and from north to south (section 2.2 of the domain). */
export function placeGrids(plan: CommunityPlan, community: Polygons): PlacedGrid[] {
  const random = randomOf(`grids ${plan.code}`);
  const kinds = PLANNED_KINDS.flatMap((kind) => Array.from({ length: plan.grids[kind] }, () => kind));
  const weights = kinds.map((kind) => RELATIVE_AREA[kind] * (0.8 + 0.4 * random.next()));
  const parts = partition(community, weights, random).map((polygons, i) => ({ polygons, kind: kinds[i], centre: centroidOf(polygons) }));
  const bands = bandsOf(community, parts.length);
  return PLANNED_KINDS.flatMap((kind) =>
    parts
      .filter((part) => part.kind === kind)
      .toSorted((a, b) => bands(a.centre[0]) - bands(b.centre[0]) || b.centre[1] - a.centre[1])
      .map(({ polygons, centre }, index) => ({
        code: gridCode(plan.code, kind, index),
        communityCode: plan.code,
        kind,
        name: `第${index + 1}${NAMES[kind]}`,
        ...inhabitants(kind, random),
        boundary: shapeOf(polygons),
        areaM2: Math.round(areaOf(polygons)),
        longitude: round(centre[0]),
        latitude: round(centre[1]),
      })),
  );
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** In which band from the west a longitude lies; about as many bands as grids in a row. */
function bandsOf(community: Polygons, count: number) {
  const { west, east } = boxOf(community.flat());
  const width = (east - west) / Math.max(1, Math.round(Math.sqrt(count)));
  return (longitude: number) => Math.floor((longitude - west) / width);
}

/** Nobody lives in a street or a campus as far as grids are concerned. */
function inhabitants(kind: PlannedKind, random: Random) {
  if (kind !== 'COMPREHENSIVE') return { households: null, population: null };
  const households = random.integer(200, 500);
  return { households, population: Math.round(households * PERSONS_PER_HOUSEHOLD * (0.95 + 0.1 * random.next())) };
}
