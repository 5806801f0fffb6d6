import type { Geometry } from 'geojson';
import { areaOf } from './area.js';
import type { BoundaryFault } from './boundary-fault.js';
import { findCrossings } from './crossings.js';
import type { Shape } from './grid.entity.js';
import { misplacedRings } from './nesting.js';
import { difference, intersection } from './overlay.js';
import { polygonsOf, shapeOf, type Polygons } from './plane.js';
import { readPolygons } from './shape-reading.js';

export interface Sibling {
  readonly id: string;
  readonly code: string;
  readonly shape: Shape;
}

export interface Surroundings {
  readonly parent?: Shape | undefined;
  /** The neighbours, without the shape itself. */
  readonly siblings?: readonly Sibling[];
  /** Share of the area that may lie outside or overlap, 0.005 unless told: two people never draw the same line twice. */
  readonly tolerance?: number;
}

const TOLERANCE = 0.005;
/** Less is a slip of the hand, and too small to compare with anything. */
const LEAST_AREA_M2 = 1;

/**
 * Checks a boundary that somebody drew or uploaded: a GeoJSON Polygon or MultiPolygon of at most 5,000 points, WGS84,
 * two numbers a position. Never throws, whatever the value is.
 *
 * @returns the faults, none when it may be stored. A shape that is none is not compared with its surroundings.
 */
export function checkBoundary(shape: unknown, { parent, siblings = [], tolerance = TOLERANCE }: Surroundings = {}): BoundaryFault[] {
  const { polygons, faults } = readPolygons(shape);
  if (faults.length > 0) return faults;
  const own = ownFaults(polygons);
  if (own.length > 0) return own;
  const outside = parent ? outsideParent(polygons, polygonsOf(parent), tolerance) : [];
  return [...outside, ...siblings.flatMap((sibling) => overlap(polygons, sibling, tolerance))];
}

function ownFaults(polygons: Polygons): BoundaryFault[] {
  const { points, touches } = findCrossings(polygons.flat());
  const [point] = points;
  if (point) {
    const part: Geometry = points.length === 1 ? { type: 'Point', coordinates: point } : { type: 'MultiPoint', coordinates: points };
    return [{ code: 'SELF_INTERSECTION', part }];
  }
  const rings = misplacedRings(polygons, touches);
  if (rings.length > 0) return [{ code: 'SELF_INTERSECTION', part: { type: 'MultiLineString', coordinates: rings } }];
  return areaOf(polygons) < LEAST_AREA_M2 ? [{ code: 'EMPTY', part: shapeOf(polygons) }] : [];
}

function outsideParent(polygons: Polygons, parent: Polygons, tolerance: number): BoundaryFault[] {
  const outside = difference(polygons, parent);
  if (!outside) return [{ code: 'OUTSIDE_PARENT', part: shapeOf(polygons) }];
  const share = shareOf(outside, areaOf(polygons));
  return share > tolerance ? [{ code: 'OUTSIDE_PARENT', share, part: shapeOf(outside) }] : [];
}

function overlap(polygons: Polygons, { code, shape }: Sibling, tolerance: number): BoundaryFault[] {
  const other = polygonsOf(shape);
  const both = intersection(polygons, other);
  if (!both) return [{ code: 'OVERLAPS_SIBLING', siblingCode: code, part: shapeOf(polygons) }];
  const share = shareOf(both, Math.min(areaOf(polygons), areaOf(other)));
  return share > tolerance ? [{ code: 'OVERLAPS_SIBLING', siblingCode: code, share, part: shapeOf(both) }] : [];
}

/** At most the whole: an old neighbour may be faulty itself, and then its area is too small. */
const shareOf = (part: Polygons, area: number) => Math.min(1, areaOf(part) / area);
