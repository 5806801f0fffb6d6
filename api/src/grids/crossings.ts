import { between, orientation } from './orientation.js';
import { edgesOf, type Point, type Ring } from './plane.js';

/** Two rings of a shape that touch in single points, by their index. That may be in order; `nesting.ts` decides. */
export type Touch = readonly [ring: number, other: number];

export interface Crossings {
  /** Where edges cross, lie on each other, or touch within one ring. At most 100 places are looked for. */
  readonly points: Point[];
  readonly touches: Touch[];
}

const ENOUGH = 100;

interface Edge {
  readonly ring: number;
  readonly index: number;
  /** How many edges the ring has. */
  readonly of: number;
  readonly from: Point;
  readonly to: Point;
  /** Extent along the sweep, and across it. */
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Finds where the edges of closed rings meet though they should not. Rings must not repeat a point in a row. Edges that
 * follow each other share their point, and that is no meeting, unless one turns back on the other. Sweeps over the edges
 * sorted along the axis on which they are shortest, so that only edges whose boxes meet are compared.
 */
export function findCrossings(rings: Ring[]): Crossings {
  const points = new Map<string, Point>();
  const touches = new Map<string, Touch>();
  sweep(edges(rings), (one, other) => {
    const areNeighbours = follow(one, other);
    if (areNeighbours && !areInLine(one, other)) return true;
    const contact = contactOf(one, other);
    if (!contact) return true;
    if (contact.kind === 'TOUCH' && one.ring !== other.ring) touches.set(`${one.ring}/${other.ring}`, [one.ring, other.ring]);
    else if (contact.kind !== 'TOUCH' || !areNeighbours) points.set(contact.at.join(), contact.at);
    return points.size < ENOUGH;
  });
  return { points: [...points.values()], touches: [...touches.values()] };
}

const follow = (one: Edge, other: Edge) => {
  const apart = one.index > other.index ? one.index - other.index : other.index - one.index;
  return one.ring === other.ring && (apart === 1 || apart === one.of - 1);
};

/** Two that share a point and are not in line share nothing else. */
const areInLine = (one: Edge, other: Edge) => orientation(one.from, one.to, other.from) === 0 && orientation(one.from, one.to, other.to) === 0;

/** x, y, and both diagonals: along at least one of them the edges of any real boundary are short. */
const AXES = [([x]: Point) => x, ([, y]: Point) => y, ([x, y]: Point) => x + y, ([x, y]: Point) => x - y] as const;
type Axis = (typeof AXES)[number];

function edges(rings: Ring[]): Edge[] {
  const axis = sweepAxis(rings);
  const across = axis === AXES[1] ? AXES[0] : AXES[1];
  return rings.flatMap((ring, number) =>
    [...edgesOf(ring)].map(([from, to], index) => ({ ring: number, index, of: ring.length - 1, from, to, ...extent(from, to, axis, across) })),
  );
}

/** Rounding keeps order, so edges that meet have extents that meet, along the diagonals too. */
function extent(from: Point, to: Point, axis: Axis, across: Axis) {
  const [start, end, low, high] = [axis(from), axis(to), across(from), across(to)];
  return { start: start < end ? start : end, end: start < end ? end : start, low: low < high ? low : high, high: low < high ? high : low };
}

/** The axis along which the edges are the shortest, compared with the shape. */
function sweepAxis(rings: Ring[]): Axis {
  const shares = AXES.map((axis) => {
    let [length, least, most] = [0, Infinity, -Infinity];
    for (const ring of rings) {
      for (const [from, to] of edgesOf(ring)) {
        const [start, end] = [axis(from), axis(to)];
        length += end > start ? end - start : start - end;
        if (start < least) least = start;
        if (start > most) most = start;
      }
    }
    return length / (most - least);
  });
  return AXES[shares.indexOf(Math.min(...shares))] ?? AXES[0];
}

/** Calls `visit` with each pair of edges whose boxes meet, until it says no. */
function sweep(all: Edge[], visit: (one: Edge, other: Edge) => boolean) {
  all.sort((a, b) => a.start - b.start);
  const open: Edge[] = [];
  for (const edge of all) {
    let still = 0;
    for (const other of open) {
      if (other.end < edge.start) continue;
      // In place: what has ended makes room while the list is read.
      open[still++] = other;
      if (other.low <= edge.high && edge.low <= other.high && !visit(other, edge)) return;
    }
    open.length = still;
    open.push(edge);
  }
}

interface Contact {
  readonly kind: 'CROSSING' | 'TOUCH' | 'OVERLAP';
  readonly at: Point;
}

function contactOf(one: Edge, other: Edge): Contact | undefined {
  const [a, b, c, d] = [one.from, one.to, other.from, other.to];
  const [sideC, sideD] = [orientation(a, b, c), orientation(a, b, d)];
  if (sideC * sideD > 0) return undefined;
  const [sideA, sideB] = [orientation(c, d, a), orientation(c, d, b)];
  if (sideA * sideB > 0) return undefined;
  if (sideC * sideD < 0 && sideA * sideB < 0) return { kind: 'CROSSING', at: crossingPoint(a, b, c, d) };
  const shared = [a, b].filter((point) => between(point, c, d) && orientation(c, d, point) === 0);
  shared.push(...[c, d].filter((point) => between(point, a, b) && orientation(a, b, point) === 0));
  const [first, ...more] = shared;
  if (!first) return undefined;
  return { kind: more.every((point) => point[0] === first[0] && point[1] === first[1]) ? 'TOUCH' : 'OVERLAP', at: first };
}

function crossingPoint(a: Point, b: Point, c: Point, d: Point): Point {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const along = ((c[0] - a[0]) * cdY - (c[1] - a[1]) * cdX) / (abX * cdY - abY * cdX);
  return Number.isFinite(along) ? [a[0] + along * abX, a[1] + along * abY] : a;
}
