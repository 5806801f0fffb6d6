import * as polyclip from 'polyclip-ts';
import { boxOf, meet, type Box, type Point, type Polygons, type Ring } from './plane.js';

/** Twice the coordinates as they are, then rounded to about a millimetre and to a centimetre. */
const DECIMALS = [undefined, 8, 7] as const;

/** What both cover; nothing when they only touch. `undefined` when it cannot be computed. */
export function intersection(a: Polygons, b: Polygons): Polygons | undefined {
  const [boxA, boxB] = [boxOf(a.flat()), boxOf(b.flat())];
  if (!meet(boxA, boxB)) return [];
  return compute(polyclip.intersection, within(a, boxB), within(b, boxA));
}

/** What `a` covers and `b` does not. `undefined` when it cannot be computed. */
export function difference(a: Polygons, b: Polygons): Polygons | undefined {
  const rest = within(b, boxOf(a.flat()));
  return rest.length === 0 ? a : compute(polyclip.difference, a, rest);
}

type Operation = (geometry: Polygons, ...more: Polygons[]) => Polygons;

/** The library gives up on some nearly coinciding edges; on a coarser grid they coincide or they do not. */
function compute(operation: Operation, a: Polygons, b: Polygons): Polygons | undefined {
  if (a.length === 0 || b.length === 0) return operation === polyclip.difference ? a : [];
  for (const decimals of DECIMALS) {
    try {
      return operation(rounded(a, decimals), rounded(b, decimals));
    } catch {
      // The next grid is tried.
    }
  }
  return undefined;
}

function rounded(polygons: Polygons, decimals: number | undefined): Polygons {
  if (decimals === undefined) return polygons;
  const round = (value: number) => Number(value.toFixed(decimals));
  return polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [round(x), round(y)])));
}

/**
 * The part of the polygons in a slightly wider window: a grid of twenty points is then not compared with every point of
 * its district. Sutherland and Hodgman (1974); where a ring leaves and comes back, it runs along the window's edge, twice
 * over, and that is no area.
 */
function within(polygons: Polygons, box: Box): Polygons {
  const margin = Math.max(box.east - box.west, box.north - box.south) / 100;
  const inside = (ring: Ring) => {
    let cut = clip(ring, 0, box.west - margin, 1);
    cut = clip(cut, 0, box.east + margin, -1);
    cut = clip(cut, 1, box.south - margin, 1);
    return clip(cut, 1, box.north + margin, -1);
  };
  return polygons.flatMap(([shell = [], ...holes]) => {
    const rings = [shell, ...holes].map(inside);
    // Without its shell a hole would take the shell's place.
    return rings[0] && rings[0].length > 3 ? [rings.filter((ring) => ring.length > 3)] : [];
  });
}

/** Keeps what lies on the side of the limit to which `direction` points. */
function clip(ring: Ring, axis: 0 | 1, limit: number, direction: 1 | -1): Ring {
  const isIn = (point: Point) => (point[axis] - limit) * direction >= 0;
  if (ring.every(isIn)) return ring;
  const kept: Ring = [];
  ring.forEach((point, i) => {
    const before = ring[i - 1];
    if (before && isIn(before) !== isIn(point)) kept.push(crossing(before, point, axis, limit));
    if (isIn(point)) kept.push(point);
  });
  const [first] = kept;
  if (first && kept.at(-1) !== first) kept.push([...first]);
  return kept;
}

function crossing(from: Point, to: Point, axis: 0 | 1, limit: number): Point {
  const other = axis === 0 ? 1 : 0;
  const value = from[other] + ((limit - from[axis]) / (to[axis] - from[axis])) * (to[other] - from[other]);
  return axis === 0 ? [limit, value] : [value, limit];
}
