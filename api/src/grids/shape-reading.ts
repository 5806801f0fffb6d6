import type { Geometry } from 'geojson';
import type { BoundaryFault } from './boundary-fault.js';
import type { Point, Polygons, Ring } from './plane.js';

/** Enough for a district; a grid has about twenty. */
export const MAX_POINTS = 5_000;
const MAX_FAULTS = 20;

/** A place that cannot be shown. */
export const NOWHERE: Geometry = { type: 'GeometryCollection', geometries: [] };

/**
 * Reads what claims to be a GeoJSON Polygon or MultiPolygon. Nothing is assumed of the value, and nothing is thrown.
 *
 * @returns the polygons without points repeated in a row, or the faults that make it no shape (at most 20)
 */
export function readPolygons(value: unknown): { readonly polygons: Polygons; readonly faults: BoundaryFault[] } {
  const lists = polygonLists(value);
  const rings = lists.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [list]));
  if (rings.length === 0) return { polygons: [], faults: [{ code: 'EMPTY', part: NOWHERE }] };
  // Counted before anything is looked at; an empty ring counts too.
  let points = 0;
  for (const ring of rings) points += Array.isArray(ring) ? Math.max(1, ring.length) : 1;
  if (points > MAX_POINTS) return { polygons: [], faults: [{ code: 'TOO_MANY_POINTS', part: NOWHERE }] };
  const faults: BoundaryFault[] = [];
  const polygons = lists.map((list) => (Array.isArray(list) ? list : [list]).map((ring: unknown) => readRing(ring, faults)));
  if (faults.length === 0 && polygons.some((list) => list.length === 0)) faults.push({ code: 'EMPTY', part: NOWHERE });
  return { polygons, faults: faults.slice(0, MAX_FAULTS) };
}

/** The list of lists of rings; none for anything that is no shape. */
function polygonLists(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (!Array.isArray(coordinates) || coordinates.length > MAX_POINTS) return Array.isArray(coordinates) ? [coordinates] : [];
  if (type === 'Polygon') return coordinates.length > 0 ? [coordinates] : [];
  return type === 'MultiPolygon' ? (coordinates as unknown[]) : [];
}

function readRing(value: unknown, faults: BoundaryFault[]): Ring {
  if (!Array.isArray(value) || value.length === 0) {
    faults.push({ code: 'EMPTY', part: NOWHERE });
    return [];
  }
  const ring: Ring = [];
  for (const position of value as unknown[]) {
    const point = readPoint(position);
    if (!point) {
      faults.push({ code: 'OUT_OF_RANGE', part: shown(position) });
      return [];
    }
    const [x, y] = ring.at(-1) ?? [];
    if (x !== point[0] || y !== point[1]) ring.push(point);
  }
  faults.push(...ringFaults(ring));
  return ring;
}

function ringFaults(ring: Ring): BoundaryFault[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return [];
  const closed = first[0] === last[0] && first[1] === last[1];
  if (ring.length < (closed ? 4 : 3)) return [{ code: 'TOO_FEW_POINTS', part: { type: 'MultiPoint', coordinates: ring } }];
  return closed ? [] : [{ code: 'NOT_CLOSED', part: { type: 'LineString', coordinates: [last, first] } }];
}

/** Two numbers and no more: an altitude would be stored without anybody having meant it. */
function readPoint(value: unknown): Point | undefined {
  const numbers = twoNumbers(value);
  if (!numbers || (value as unknown[]).length !== 2) return undefined;
  return Math.abs(numbers[0]) <= 180 && Math.abs(numbers[1]) <= 90 ? numbers : undefined;
}

function twoNumbers(value: unknown): Point | undefined {
  if (!Array.isArray(value)) return undefined;
  const [longitude, latitude] = value as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' && Number.isFinite(longitude) && Number.isFinite(latitude)
    ? [longitude, latitude]
    : undefined;
}

function shown(value: unknown): Geometry {
  const coordinates = twoNumbers(value);
  return coordinates ? { type: 'Point', coordinates } : NOWHERE;
}
