import type { Position } from 'geojson';
import type { Shape } from './grid.entity.js';

/**
 * Shapes as the geometry of this folder computes with them: [longitude, latitude] in degrees as on a plane, because a
 * GeoJSON edge is a straight line between its coordinates (RFC 7946, 3.1.1). Rings are closed.
 */
export type Point = [longitude: number, latitude: number];
export type Ring = Point[];
/** Of every polygon its shell, then its holes. */
export type Polygons = Ring[][];

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const point = ([longitude = NaN, latitude = NaN]: Position): Point => [longitude, latitude];

/** Altitudes are dropped. */
export function polygonsOf(shape: Shape): Polygons {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.map(point)));
}

/** A Polygon when there is one, else a MultiPolygon. */
export function shapeOf(polygons: Polygons): Shape {
  const [only] = polygons;
  return only && polygons.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: polygons };
}

/** Of nothing, a box that meets no other. */
export function boxOf(rings: Iterable<Iterable<Readonly<Point>>>): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return { west, south, east, north };
}

export const meet = (a: Box, b: Box) => a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

/** The edges of a closed ring, in order. */
export function* edgesOf(ring: Ring): Generator<readonly [from: Point, to: Point]> {
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1], ring[i]];
    if (from && to) yield [from, to];
  }
}
