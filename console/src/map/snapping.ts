import type { Position } from 'geojson';
import type { SnappableContext, SnapToCustom, TerraDrawMouseEvent } from 'terra-draw';
import { ringsOf, type Area, type Pixel } from './shape';

/** Pixels. Corners pull harder than edges: neighbours should share corners, or slivers stay between them. */
const CORNER_REACH = 12;
const EDGE_REACH = 8;

/** terra-draw refuses coordinates with more digits than this. */
const DIGITS = 9;
export const rounded = ([x = 0, y = 0]: Position): Position => [Number(x.toFixed(DIGITS)), Number(y.toFixed(DIGITS))];

const apart = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);

const nearestOnSegment = (at: Pixel, a: Pixel, b: Pixel): Pixel => {
  const length = apart(a, b) ** 2;
  const part = length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length));
  return { x: a.x + part * (b.x - a.x), y: a.y + part * (b.y - a.y) };
};

interface Found {
  readonly distance: number;
  readonly position: () => Position;
}

/** Pulls the pointer to the corners and edges of these areas, the neighbours and the community's own border. */
export const snapTo = (areas: readonly Area[]): SnapToCustom => {
  const rings = areas.flatMap(ringsOf);
  return ({ containerX, containerY }: TerraDrawMouseEvent, { project, unproject }: SnappableContext) => {
    const at = { x: containerX, y: containerY };
    let corner: Found = { distance: CORNER_REACH, position: () => [] };
    let edge: Found = { distance: EDGE_REACH, position: () => [] };
    for (const ring of rings) {
      const pixels = ring.map(([x = 0, y = 0]) => project(x, y));
      pixels.forEach((pixel, i) => {
        const position = ring[i];
        const distance = apart(at, pixel);
        if (position && distance < corner.distance) corner = { distance, position: () => rounded(position) };
        const onEdge = nearestOnSegment(at, pixel, pixels[i + 1] ?? pixel);
        if (apart(at, onEdge) < edge.distance) edge = { distance: apart(at, onEdge), position: () => unprojected(unproject(onEdge.x, onEdge.y)) };
      });
    }
    const found = corner.distance < CORNER_REACH ? corner : edge;
    return found.distance < (found === corner ? CORNER_REACH : EDGE_REACH) ? found.position() : undefined;
  };
};

const unprojected = ({ lng, lat }: { lng: number; lat: number }) => rounded([lng, lat]);
