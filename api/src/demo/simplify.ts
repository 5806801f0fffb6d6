import * as polyclip from 'polyclip-ts';
import { findCrossings } from '../grids/crossings.js';
import { edgesOf, type Point, type Polygons, type Ring } from '../grids/plane.js';

/**
 * Simplifies shapes that lie side by side, so that they still do: what two of them share is one line for both. Each such
 * line is simplified once (Douglas and Peucker, 1973) between the points where a third line begins.
 *
 * @param shapes points of a shared border must be equal to the last bit; rings need not be clean: points repeated in a
 * row, spikes, holes, and loops smaller than `leastLoop` are removed
 * @param tolerance how far, in degrees of latitude, a removed point may lie from the new line
 * @param leastLoop in square degrees: at a point that a ring passes twice it is taken apart, and the small part dropped
 */
export function simplifyTogether(shapes: readonly Polygons[], tolerance: number, leastLoop: number): Polygons[] {
  const clean = shapes.map((polygons) =>
    sound(polygons.flatMap((rings) => loopsOf(withoutSpikes(rings[0] ?? [])))).filter((loop) => Math.abs(doubleArea(loop)) > 2 * leastLoop),
  );
  const junctions = junctionsOf(clean.flat());
  return clean.map((loops) => loops.flatMap((loop) => closed(simplifyLoop(loop, junctions, tolerance))));
}

/** Where loops still touch or overlap, they are united; where not, they stay to the last point as the neighbours know them. */
function sound(loops: Point[][]): Point[][] {
  const rings = loops.flatMap(closed);
  if (findCrossings(rings.flat()).points.length === 0) return loops;
  return polyclip.union(rings).flatMap(([shell = []]) => loopsOf(withoutSpikes(shell)));
}

const key = ([x, y]: Point) => `${x},${y}`;
const same = (a: Point | undefined, b: Point | undefined) => a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

const closed = (loop: Point[]): Polygons => {
  const [first] = loop;
  return first && loop.length > 2 ? [[[...loop, first]]] : [];
};

/** Twice the signed area of a loop that is not closed. */
function doubleArea(loop: Point[]): number {
  let sum = 0;
  loop.forEach(([x, y], i) => {
    const [nextX, nextY] = loop[(i + 1) % loop.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

/** An open list of the ring's points without repetitions and without tips where it turns right back. */
function withoutSpikes(ring: Ring): Point[] {
  let points = ring.slice(0, -1);
  for (;;) {
    const kept: Point[] = [];
    for (const point of points) {
      kept.push(point);
      while (endsInTip(kept)) kept.splice(-2, 1);
      if (same(kept.at(-1), kept.at(-2))) kept.pop();
    }
    // The beginning may have become a tip: once more from another point.
    if (kept.length === points.length || kept.length < 4) return kept;
    points = [...kept.slice(2), ...kept.slice(0, 2)];
  }
}

function endsInTip(points: Point[]): boolean {
  const [before, tip, after] = points.slice(-3);
  if (!before || !tip || !after) return false;
  const [backX, backY, onX, onY] = [before[0] - tip[0], before[1] - tip[1], after[0] - tip[0], after[1] - tip[1]];
  return backX * onY === backY * onX && backX * onX + backY * onY >= 0;
}

/** Takes a ring apart at the points that it passes more than once. */
function loopsOf(points: Point[]): Point[][] {
  const [loops, path, at]: [Point[][], Point[], Map<string, number>] = [[], [], new Map<string, number>()];
  for (const point of points) {
    const seen = at.get(key(point));
    if (seen !== undefined) {
      const loop = path.splice(seen);
      for (const left of loop) at.delete(key(left));
      loops.push(loop);
    }
    at.set(key(point), path.length);
    path.push(point);
  }
  return [...loops, path];
}

/** The points where more than one line goes on. */
function junctionsOf(loops: Point[][]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>();
  const note = (from: Point, to: Point) => {
    const set = neighbours.get(key(from)) ?? new Set();
    neighbours.set(key(from), set.add(key(to)));
  };
  for (const loop of loops) {
    for (const [from, to] of edgesOf([...loop, ...loop.slice(0, 1)])) {
      note(from, to);
      note(to, from);
    }
  }
  return new Set([...neighbours].filter(([, set]) => set.size > 2).map(([point]) => point));
}

function simplifyLoop(loop: Point[], junctions: ReadonlySet<string>, tolerance: number): Point[] {
  const start = Math.max(0, firstOf(loop, junctions));
  const turned = [...loop.slice(start), ...loop.slice(0, start + 1)];
  const result: Point[] = [];
  let line: Point[] = [];
  turned.forEach((point, i) => {
    line.push(point);
    if (i === 0 || (i < turned.length - 1 && !junctions.has(key(point)))) return;
    result.push(...simplifyLine(line, tolerance).slice(0, -1));
    line = [point];
  });
  return result;
}

/** Where both neighbours begin: at a junction, else (an island, or a hole filled by one) at the least point. */
function firstOf(loop: Point[], junctions: ReadonlySet<string>): number {
  const junction = loop.findIndex((point) => junctions.has(key(point)));
  if (junction >= 0) return junction;
  return loop.reduce((least, point, i) => (key(point) < key(loop[least] ?? point) ? i : least), 0);
}

/** From the same end, whoever asks; so neighbours get the same line. */
function simplifyLine(line: Point[], tolerance: number): Point[] {
  const [first = [0, 0], last = first] = [line[0], line.at(-1)];
  const turn = key(first) > key(last) || (same(first, last) && key(line[1] ?? first) > key(line.at(-2) ?? first));
  const simple = thin(turn ? line.toReversed() : line, tolerance);
  return turn ? simple.toReversed() : simple;
}

function thin(line: Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let [farthest, distance] = [0, -1];
  line.forEach((point, i) => {
    const away = i === 0 || i === line.length - 1 ? -1 : distanceTo(point, first, last);
    if (away > distance) [farthest, distance] = [i, away];
  });
  if (distance <= tolerance && !same(first, last)) return [first, last];
  return [...thin(line.slice(0, farthest + 1), tolerance).slice(0, -1), ...thin(line.slice(farthest), tolerance)];
}

/** In degrees of latitude; a degree of longitude is about three quarters as long here. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const scale = Math.cos((from[1] * Math.PI) / 180);
  const [lineX, lineY] = [(to[0] - from[0]) * scale, to[1] - from[1]];
  const [x, y] = [(point[0] - from[0]) * scale, point[1] - from[1]];
  const length = Math.hypot(lineX, lineY);
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * lineX + y * lineY) / (length * length)));
  return Math.hypot(x - along * lineX, y - along * lineY);
}
