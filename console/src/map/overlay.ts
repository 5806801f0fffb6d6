import type { Geometry, Position } from 'geojson';
import type { MapEngine } from './engine';
import { isArea, ringsOf, type Area, type Pixel } from './shape';

/**
 * What is written over the shapes: labels that fit, and hatches. One 2D canvas above either engine, in the page's own fonts, so
 * that no glyph server is needed and both engines look alike.
 */
export interface Label {
  readonly area: Area;
  /** The first line matters most: it stays when both do not fit. */
  readonly lines: readonly [string, ...string[]];
  readonly ink: string;
}

/** A fault: an area is hatched, a line drawn along, a point ringed. */
export interface Hatch {
  readonly part: Geometry;
  readonly ink: string;
}

export interface OverlayContent {
  readonly labels: readonly Label[];
  readonly hatches: readonly Hatch[];
  /** A CSS font. */
  readonly font: string;
}

const HATCH_STEP = 6;
const PADDING = 4;
/** Radius of the ring around a single point. */
const RING = 7;

const mercator = ([x = 0, y = 0]: Position): Pixel => ({
  x: x / 360 + 0.5,
  y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) / (2 * Math.PI),
});

const flatRings = new WeakMap<Area, Pixel[][]>();

/** Projected once per shape: moving the map then is only a scale and a shift. */
const flat = (area: Area) => {
  const known = flatRings.get(area);
  if (known) return known;
  const rings = ringsOf(area).map((ring) => ring.map(mercator));
  flatRings.set(area, rings);
  return rings;
};

interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Two points say it all; near the shapes, where the numbers are exact. */
const viewOf = (engine: MapEngine, [x = 0, y = 0]: Position): View => {
  const [here, east] = [engine.project([x, y]), engine.project([x + 1, y])];
  const scale = (east.x - here.x) * 360;
  const origin = mercator([x, y]);
  return { scale, left: here.x - scale * origin.x, top: here.y - scale * origin.y };
};

const toScreen = (position: Position, { scale, left, top }: View): Pixel => {
  const { x, y } = mercator(position);
  return { x: x * scale + left, y: y * scale + top };
};

const onScreen = (rings: readonly Pixel[][], { scale, left, top }: View) =>
  rings.map((ring) => ring.map(({ x, y }) => ({ x: x * scale + left, y: y * scale + top })));

/** The stretches of a horizontal line that lie inside the rings. */
const stretches = (rings: readonly Pixel[][], y: number) => {
  const crossings: number[] = [];
  for (const ring of rings) {
    ring.forEach((point, i) => {
      const next = ring[i + 1];
      if (!next || point.y > y === next.y > y) return;
      crossings.push(point.x + ((y - point.y) / (next.y - point.y)) * (next.x - point.x));
    });
  }
  crossings.sort((a, b) => a - b);
  return Array.from({ length: crossings.length >> 1 }, (_, i) => ({ from: crossings[2 * i] ?? 0, to: crossings[2 * i + 1] ?? 0 }));
};

/** The widest place for a text of this height, looked for on some lines through the shape, the middle ones first. */
const room = (rings: readonly Pixel[][], height: number) => {
  const ys = rings.flat().map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best = { x: 0, y: 0, width: 0 };
  if (bottom - top < height) return best;
  for (const part of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
    const y = top + (bottom - top) * part;
    for (const middle of stretches(rings, y)) {
      const above = stretches(rings, y - height / 2);
      const below = stretches(rings, y + height / 2);
      for (const a of above) {
        for (const b of below) {
          const [from, to] = [Math.max(middle.from, a.from, b.from), Math.min(middle.to, a.to, b.to)];
          // A tenth wider before it is worth leaving the middle.
          if (to - from > best.width * 1.1) best = { x: (from + to) / 2, y, width: to - from };
        }
      }
    }
  }
  return best;
};

const write = (context: CanvasRenderingContext2D, { lines, ink, area }: Label, view: View, lineHeight: number) => {
  const rings = onScreen(flat(area), view);
  const width = Math.max(...lines.map((line) => context.measureText(line).width));
  const place = room(rings, lines.length * lineHeight);
  if (place.width < width + 2 * PADDING) {
    if (lines.length > 1) write(context, { lines: [lines[0]], ink, area }, view, lineHeight);
    return;
  }
  context.fillStyle = ink;
  lines.forEach((line, i) => context.fillText(line, place.x, place.y + (i - (lines.length - 1) / 2) * lineHeight));
};

const firstPosition = (geometry: Geometry): Position | undefined => linesOf(geometry)[0]?.[0];

/** A geometry as lines; a point is a line of one position. */
const linesOf = (geometry: Geometry): Position[][] => {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => [position]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return ringsOf(geometry);
  }
};

const hatch = (context: CanvasRenderingContext2D, { part, ink }: Hatch, view: View) => {
  const path = new Path2D();
  for (const line of linesOf(part)) {
    const points = line.map((position) => toScreen(position, view));
    points.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    const [only, ...more] = points;
    if (only && more.length === 0) path.roundRect(only.x - RING, only.y - RING, 2 * RING, 2 * RING, RING);
  }
  context.save();
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke(path);
  context.lineWidth = 1;
  if (isArea(part)) stripes(context, path);
  context.restore();
};

const stripes = (context: CanvasRenderingContext2D, inside: Path2D) => {
  const { clientWidth, clientHeight } = context.canvas;
  context.clip(inside, 'evenodd');
  context.beginPath();
  for (let x = -clientHeight; x < clientWidth; x += HATCH_STEP) {
    context.moveTo(x, 0);
    context.lineTo(x + clientHeight, clientHeight);
  }
  context.stroke();
};

/** Draws everything anew; cheap enough to be called on every frame while the map moves. */
export const paintOverlay = (canvas: HTMLCanvasElement, engine: MapEngine, { labels, hatches, font }: OverlayContent) => {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { clientWidth, clientHeight } = canvas;
  const density = window.devicePixelRatio;
  canvas.width = clientWidth * density;
  canvas.height = clientHeight * density;
  context.scale(density, density);
  const near = [...labels.map(({ area }) => area), ...hatches.map(({ part }) => part)].map(firstPosition).find((position) => position !== undefined);
  if (!near) return;
  const view = viewOf(engine, near);
  for (const each of hatches) hatch(context, each, view);
  context.font = font;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('网');
  const lineHeight = fontBoundingBoxAscent + fontBoundingBoxDescent;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const label of labels) write(context, label, view, lineHeight);
};
