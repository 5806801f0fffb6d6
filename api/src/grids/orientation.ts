import type { Point, Ring } from './plane.js';

const SPLITTER = 134_217_729;

/**
 * On which side of the line a→b the point c lies: 1 left, -1 right, 0 exactly on it. Exact when the differences of the
 * coordinates are, which holds for all that are within a factor of two of each other: in China any shape less than a
 * country wide. Elsewhere it is off by the rounding of those differences, less than the width of an atom.
 */
export function orientation(a: Point, b: Point, c: Point): -1 | 0 | 1 {
  const [acx, acy, bcx, bcy] = [a[0] - c[0], a[1] - c[1], b[0] - c[0], b[1] - c[1]];
  const [left, right] = [acx * bcy, acy * bcx];
  // Rounding keeps order, so different products are in the right order; of equal ones, what rounding took away decides.
  const difference = left - right || roundingError(acx, bcy, left) - roundingError(acy, bcx, right);
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/** What a·b lost when it was rounded to `product` (Dekker 1971). */
function roundingError(a: number, b: number, product: number): number {
  const [aHigh, bHigh] = [high(a), high(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function high(value: number): number {
  const scaled = SPLITTER * value;
  return scaled - (scaled - value);
}

/** Whether a point lies in the ring: 1 inside, -1 outside, 0 on it. Even-odd, exact as `orientation`. */
export function sideOfRing(point: Point, ring: Ring): -1 | 0 | 1 {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (!from || !to) continue;
    const spans = from[1] > point[1] !== to[1] > point[1];
    if (!spans && from[1] !== point[1] && to[1] !== point[1]) continue;
    const side = orientation(from, to, point);
    if (side === 0 && between(point, from, to)) return 0;
    if (spans && side > 0 === to[1] > from[1]) inside = !inside;
  }
  return inside ? 1 : -1;
}

/** Whether a point on the line through both ends lies between them, ends included. */
export const between = ([x, y]: Point, from: Point, to: Point) =>
  Math.min(from[0], to[0]) <= x && x <= Math.max(from[0], to[0]) && Math.min(from[1], to[1]) <= y && y <= Math.max(from[1], to[1]);
