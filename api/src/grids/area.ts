import type { Shape } from './grid.entity.js';
import { edgesOf, polygonsOf, type Point, type Polygons, type Ring } from './plane.js';

/** WGS84 (NIMA TR8350.2). */
const AXIS = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_141_317;
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED);
const RADIANS = Math.PI / 180;

/**
 * Area in square metres on the WGS84 ellipsoid, holes taken off. Computed in the cylindrical equal-area projection, which
 * needs no local origin (Snyder, Map Projections: A Working Manual, 1987, formulas 3-12 and 10-15): its only error is that
 * of floating point, below 0.001 m² for a grid and below 1e-9 of the area of a city. Edges are straight in longitude and
 * latitude, as GeoJSON has them; a geodesic edge of 1 km differs by less than 1e-5. Not for shapes across the 180th meridian.
 */
export const areaM2 = (shape: Shape): number => areaOf(polygonsOf(shape));

/** The same for polygons that are taken apart already. */
export function areaOf(polygons: Polygons): number {
  let sum = 0;
  for (const [shell, ...holes] of polygons) {
    if (shell) sum += Math.abs(ringArea(shell));
    for (const hole of holes) sum -= Math.abs(ringArea(hole));
  }
  return sum;
}

/**
 * Length of all rings in metres, holes included. Every edge is measured in a local equirectangular projection with the
 * WGS84 radii at its own middle latitude: off by less than 1e-6 for edges up to 20 km.
 */
export function perimeterM(shape: Shape): number {
  let sum = 0;
  for (const rings of polygonsOf(shape)) for (const ring of rings) for (const [from, to] of edgesOf(ring)) sum += edgeLength(from, to);
  return sum;
}

/**
 * Centre of gravity as [longitude, latitude] in degrees; of a shape without area, the mean of its points. May lie outside
 * of a bent shape. Weighs by area in degrees: for a shape 10 km high that is off by about a metre.
 */
export const centroid = (shape: Shape): Point => centroidOf(polygonsOf(shape));

/** The same for polygons that are taken apart already. */
export function centroidOf(polygons: Polygons): Point {
  const origin = polygons[0]?.[0]?.[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const moments = ringMoments(ring, origin);
      // Shells count positive and holes negative, whichever way their points run.
      const sign = moments.area < 0 === (index === 0) ? -1 : 1;
      area += sign * moments.area;
      x += sign * moments.x;
      y += sign * moments.y;
    });
  }
  return area > 0 ? [origin[0] + x / (3 * area), origin[1] + y / (3 * area)] : meanOf(polygons.flat(2));
}

/** Twice the signed area and six times the first moments, in degrees from the origin. */
function ringMoments(ring: Ring, [originX, originY]: Point) {
  let [area, x, y] = [0, 0, 0];
  for (const [from, to] of edgesOf(ring)) {
    const [fromX, fromY, toX, toY] = [from[0] - originX, from[1] - originY, to[0] - originX, to[1] - originY];
    const cross = fromX * toY - toX * fromY;
    area += cross;
    x += cross * (fromX + toX);
    y += cross * (fromY + toY);
  }
  return { area, x, y };
}

function meanOf(points: Point[]): Point {
  const sum = (axis: 0 | 1) => points.reduce((total, point) => total + point[axis], 0);
  return [sum(0) / points.length, sum(1) / points.length];
}

/** Signed, in square metres. */
function ringArea(ring: Ring): number {
  const zero = zone(ring[0]?.[1] ?? 0);
  let sum = 0;
  for (const [from, to] of edgesOf(ring)) {
    // Simpson's rule along the edge: the projection is not linear in latitude.
    const middle = zone((from[1] + to[1]) / 2);
    const height = (zone(from[1]) + 4 * middle + zone(to[1])) / 6 - zero;
    sum += (to[0] - from[0]) * height;
  }
  return sum * RADIANS;
}

/** Area in m² between the equator and a latitude, per radian of longitude. */
function zone(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS);
  const part = ECCENTRICITY * sine;
  return (AXIS ** 2 / 2) * (1 - ECCENTRICITY_SQUARED) * (sine / (1 - part * part) + Math.atanh(part) / ECCENTRICITY);
}

function edgeLength(from: Point, to: Point): number {
  const latitude = ((from[1] + to[1]) / 2) * RADIANS;
  const magic = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude) ** 2;
  const parallel = (AXIS / Math.sqrt(magic)) * Math.cos(latitude);
  const meridian = (AXIS * (1 - ECCENTRICITY_SQUARED)) / magic ** 1.5;
  return Math.hypot((to[0] - from[0]) * RADIANS * parallel, (to[1] - from[1]) * RADIANS * meridian);
}
