import { sql } from 'kysely';
import type { Reads } from '../request/context.js';
import { statement } from '../storage/statement.js';
import type { Shape } from './grid.entity.js';
import { sideOfRing } from './orientation.js';
import { polygonsOf, type Point, type Polygons } from './plane.js';

/** Grids are smaller than this, in degrees: some five kilometres. */
const NEAR = 0.05;
const MOST = 400;

const shapesNear = statement<{ longitude: number; latitude: number }>()((db, { longitude, latitude }) =>
  db
    .selectFrom('grid')
    .select(['code', sql<Shape>`boundary`.as('shape')])
    .where('status', '=', 'ACTIVE')
    .where('boundary', 'is not', null)
    .where(sql<boolean>`abs(longitude - ${longitude}::float8) < ${sql.lit(NEAR)}`)
    .where(sql<boolean>`abs(latitude - ${latitude}::float8) < ${sql.lit(NEAR)}`)
    .orderBy(sql`abs(longitude - ${longitude}::float8) + abs(latitude - ${latitude}::float8)`)
    .limit(MOST),
);

/** @returns the code of the grid in which a point lies (WGS84), among those that the caller sees; else null */
export async function gridAt(reads: Reads, [longitude, latitude]: Point): Promise<string | null> {
  const near = await reads.read(shapesNear, { longitude, latitude });
  return near.find(({ shape }) => contains(polygonsOf(shape), [longitude, latitude]))?.code ?? null;
}

/** In the shell of a polygon, on its edge too, and in none of its holes. */
export const contains = (polygons: Polygons, point: Point): boolean =>
  polygons.some(([shell, ...holes]) => shell !== undefined && sideOfRing(point, shell) >= 0 && !holes.some((hole) => sideOfRing(point, hole) > 0));
