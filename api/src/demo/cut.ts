import { sideOfRing } from '../grids/orientation.js';
import { edgesOf, type Point, type Polygons, type Ring } from '../grids/plane.js';

/** The straight line of all points with `a·longitude + b·latitude = c`. */
export interface Line {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

export interface Halves {
  /** Where a·x + b·y is less than c. */
  readonly below: Polygons;
  readonly above: Polygons;
  /** Length of the cut inside of the shape, in degrees. */
  readonly length: number;
}

/** A tenth of a millimetre: what is cut is stored with nine decimals, and both sides store the same. */
const DECIMALS = 1e9;
export const rounded = ([x, y]: Point): Point => [Math.round(x * DECIMALS) / DECIMALS, Math.round(y * DECIMALS) / DECIMALS];

interface Crossing {
  readonly point: Point;
  /** Place along the line. */
  readonly place: number;
  /** The crossing at the other end of the piece of the line that lies in the shape. */
  partner?: Crossing;
}

/** A part of a ring on one side of the line, from the crossing where it comes in to the one where it goes out. */
interface Chain {
  readonly from: Crossing;
  readonly points: Point[];
  to?: Crossing;
}

const heightOf = ({ a, b, c }: Line, [x, y]: Point) => a * x + b * y - c;

/**
 * Cuts polygons in two along a line. Both sides get the very same points on the line, so they touch without gap or
 * overlap. Shells must run counter-clockwise and holes clockwise; so do those of the result.
 *
 * @returns undefined when a point of the shape lies on the line; take a neighbouring line then
 */
export function cut(polygons: Polygons, line: Line): Halves | undefined {
  if (polygons.flat(2).some((point) => heightOf(line, point) === 0)) return undefined;
  const halves = { below: [] as Polygons, above: [] as Polygons, length: 0 };
  for (const rings of polygons) {
    const crossings: Crossing[] = [];
    const traced = rings.map((ring) => trace(ring, line, crossings));
    halves.length += pair(crossings);
    for (const side of ['below', 'above'] as const) halves[side].push(...assemble(traced.map((parts) => parts[side])));
  }
  return halves;
}

/** What one ring contributes to one side: itself, if it lies there wholly, else chains. */
interface Side {
  readonly whole?: Ring;
  readonly chains: Chain[];
}

function trace(ring: Ring, line: Line, crossings: Crossing[]): { below: Side; above: Side } {
  const chains = { below: [] as Chain[], above: [] as Chain[] };
  const start: Point[] = [];
  let open: Chain | undefined;
  for (const [from, to] of edgesOf(ring)) {
    (open?.points ?? start).push(from);
    const ends = [heightOf(line, from), heightOf(line, to)] as const;
    if (ends[0] < 0 === ends[1] < 0) continue;
    const crossing = cross(from, to, ends, line);
    crossings.push(crossing);
    if (open) open.to = crossing;
    open = { from: crossing, points: [] };
    chains[ends[1] < 0 ? 'below' : 'above'].push(open);
  }
  // The ring began in the middle of its last chain.
  if (open) {
    const [first] = crossings.slice(-(chains.below.length + chains.above.length));
    open.points.push(...start);
    if (first) open.to = first;
    return { below: { chains: chains.below }, above: { chains: chains.above } };
  }
  const isBelow = ring[0] !== undefined && heightOf(line, ring[0]) < 0;
  return { below: isBelow ? { whole: ring, chains: [] } : { chains: [] }, above: isBelow ? { chains: [] } : { whole: ring, chains: [] } };
}

/** Computed from the same end whichever way the edge runs, so that neighbours who are cut by one line agree. */
function cross(from: Point, to: Point, [fromHeight, toHeight]: readonly [number, number], { a, b }: Line): Crossing {
  const turn = from[0] > to[0] || (from[0] === to[0] && from[1] > to[1]);
  const [start, end, startHeight, endHeight] = turn ? [to, from, toHeight, fromHeight] : [from, to, fromHeight, toHeight];
  const share = startHeight / (startHeight - endHeight);
  const exact: Point = [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
  return { point: rounded(exact), place: a * exact[1] - b * exact[0] };
}

/** In the order along the line the shape begins and ends by turns. */
function pair(crossings: Crossing[]): number {
  const inOrder = crossings.toSorted((one, other) => one.place - other.place);
  let length = 0;
  for (let i = 1; i < inOrder.length; i += 2) {
    const [one, other] = [inOrder[i - 1], inOrder[i]];
    if (!one || !other) continue;
    one.partner = other;
    other.partner = one;
    length += Math.hypot(one.point[0] - other.point[0], one.point[1] - other.point[1]);
  }
  return length;
}

function assemble([shell, ...holes]: Side[]): Polygons {
  if (!shell) return [];
  const chains = [shell, ...holes].flatMap((side) => side.chains);
  const shells = shell.whole ? [shell.whole] : link(chains);
  const left = holes.flatMap(({ whole }) => (whole ? [whole] : []));
  return shells.map((ring) => [ring, ...left.filter((hole) => isInside(hole, ring))]);
}

const isInside = ([first]: Ring, shell: Ring) => first !== undefined && sideOfRing(first, shell) === 1;

/** Follows a chain to where it leaves, the line to the partner, and the chain that comes in there, until it is round. */
function link(chains: readonly Chain[]): Ring[] {
  const byStart = new Map(chains.map((chain) => [chain.from, chain]));
  const rings: Ring[] = [];
  for (const [, first] of byStart) {
    const ring: Ring = [];
    let chain: Chain | undefined = first;
    while (chain && byStart.delete(chain.from)) {
      ring.push(chain.from.point, ...chain.points);
      if (chain.to) ring.push(chain.to.point);
      chain = chain.to?.partner && byStart.get(chain.to.partner);
    }
    const clean = ring.filter(([x, y], i) => x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]);
    const [start] = clean;
    if (start && clean.length > 2) rings.push([...clean, start]);
  }
  return rings;
}
