import { boxOf, edgesOf, type Point, type Polygons, type Ring } from '../grids/plane.js';
import { cut, type Halves, type Line } from './cut.js';
import type { Random } from './random.js';

/** Halvings of the search for a cut: to a millionth of the shape's extent. */
const STEPS = 24;
const DIRECTIONS = 4;
/** Every part that falls off counts like this share of the shape's width in length of cut. */
const PIECE_COST = 0.7;

/**
 * Divides a shape into parts with areas in proportion to the weights, by halving it again and again along straight cuts.
 * The parts tile the shape: none overlaps, nothing is left, and both sides of a cut share its points. Each cut is the
 * shortest of four directions that leaves few separate pieces. The same random numbers give the same parts.
 *
 * @param shape shells counter-clockwise, holes clockwise
 * @returns one part for each weight, in their order
 */
export function partition(shape: Polygons, weights: readonly number[], random: Random): Polygons[] {
  if (weights.length <= 1) return weights.length === 1 ? [shape] : [];
  const middle = Math.ceil(weights.length / 2);
  const [first, second] = [weights.slice(0, middle), weights.slice(middle)];
  const { below, above } = bestCut(shape, total(first) / total(weights), random);
  return [...partition(below, first, random), ...partition(above, second, random)];
}

/** Turns the rings as `partition` wants them. */
export const oriented = (polygons: Polygons): Polygons =>
  polygons.map((rings) => rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed())));

const total = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

function signedArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  for (const [from, to] of edgesOf(ring)) sum += (from[0] - originX) * (to[1] - originY) - (to[0] - originX) * (from[1] - originY);
  return sum / 2;
}

function bestCut(shape: Polygons, share: number, random: Random): Halves {
  const box = boxOf(shape.map(([shell = []]) => shell));
  // A degree of longitude is shorter; without this the parts would be tall and thin.
  const scale = Math.cos((((box.south + box.north) / 2) * Math.PI) / 180);
  const width = Math.hypot(box.east - box.west, box.north - box.south);
  const turn = random.next();
  let best: { halves: Halves; cost: number } | undefined;
  for (let i = 0; i < DIRECTIONS; i++) {
    const angle = (Math.PI * (i + turn)) / DIRECTIONS;
    const halves = cutAt(shape, Math.cos(angle) * scale, Math.sin(angle), share);
    const pieces = halves.below.length + halves.above.length - shape.length - 1;
    const cost = halves.length / width + PIECE_COST * pieces;
    if (!best || cost < best.cost) best = { halves, cost };
  }
  if (!best) throw new Error('A shape without extent cannot be divided.');
  return best.halves;
}

/** The cut across one direction that has the share of the area below it. */
function cutAt(shape: Polygons, a: number, b: number, share: number): Halves {
  const origin = shape[0]?.[0]?.[0] ?? [0, 0];
  const heights = shape.flat(2).map(([x, y]) => a * x + b * y);
  let [low, high] = [Infinity, -Infinity];
  for (const height of heights) [low, high] = [Math.min(low, height), Math.max(high, height)];
  const wanted = share * areaBelow(shape, { a, b, c: high + 1 }, origin);
  for (let step = 0; step < STEPS; step++) {
    const c = (low + high) / 2;
    if (areaBelow(shape, { a, b, c }, origin) < wanted) low = c;
    else high = c;
  }
  const nudge = (high - low) / 7;
  for (let c = (low + high) / 2; ; c += nudge) {
    const halves = cut(shape, { a, b, c });
    if (halves) return halves;
  }
}

/**
 * Area of what lies below a line, without cutting anything (Green's theorem): along the line itself the height does not
 * change, so it adds nothing, and it is enough to sum over the parts of the edges that lie below.
 */
function areaBelow(shape: Polygons, { a, b, c }: Line, [originX, originY]: Point): number {
  let sum = 0;
  for (const rings of shape) {
    for (const ring of rings) {
      for (const [from, to] of edgesOf(ring)) {
        const [fromHeight, toHeight] = [a * from[0] + b * from[1], a * to[0] + b * to[1]];
        if (fromHeight >= c && toHeight >= c) continue;
        const [fromPlace, toPlace] = [a * (from[1] - originY) - b * (from[0] - originX), a * (to[1] - originY) - b * (to[0] - originX)];
        const share = fromHeight < c && toHeight < c ? undefined : (c - fromHeight) / (toHeight - fromHeight);
        const middle = share === undefined ? 0 : fromPlace + share * (toPlace - fromPlace);
        if (share === undefined) sum += ((fromPlace + toPlace) / 2) * (toHeight - fromHeight);
        else if (fromHeight < c) sum += ((fromPlace + middle) / 2) * (c - fromHeight);
        else sum += ((middle + toPlace) / 2) * (toHeight - c);
      }
    }
  }
  return Math.abs(sum);
}
