import type { Geometry, Position } from 'geojson';
import type { Shape } from './grid.entity.js';

/**
 * GCJ-02 is the shifted system in which Chinese web maps publish; everything stored here is WGS84. Where the formula
 * comes from: it was never published by its authority. It became known through a decompiled map library in 2010
 * (`ChinaMapShift`) and has since been reproduced by every open implementation, e.g. googollee/eviltransform (MIT).
 * Its constants are the Krasovsky 1940 ellipsoid. Compared with real maps it agrees within a metre or two.
 */
const AXIS = 6_378_245;
const ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;
const RADIANS = Math.PI / 180;
/** Ten times finer than the promise of 1e-7 degree, which is a centimetre. */
const PRECISION = 1e-8;
const ATTEMPTS = 30;

/** WGS84 to GCJ-02, [longitude, latitude] in degrees. Positions outside of China are not shifted. A third number is kept. */
export function toGcj02(position: Position): Position {
  const [longitude = NaN, latitude = NaN, ...rest] = position;
  const [east, north] = shift(longitude, latitude);
  return [longitude + east, latitude + north, ...rest];
}

/**
 * GCJ-02 to WGS84, [longitude, latitude] in degrees. The shift has no closed inverse; as it changes slowly (by less than
 * one part in a hundred), correcting by the remaining error converges to less than 1e-7 degree in a few rounds.
 */
export function toWgs84(position: Position): Position {
  const [longitude = NaN, latitude = NaN, ...rest] = position;
  let [x, y] = [longitude, latitude];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [east, north] = shift(x, y);
    const [errorX, errorY] = [longitude - (x + east), latitude - (y + north)];
    x += errorX;
    y += errorY;
    if (Math.abs(errorX) < PRECISION && Math.abs(errorY) < PRECISION) break;
  }
  return [x, y, ...rest];
}

/** The same for every position of a shape. The kind of the shape, its rings and their order stay. */
export const shapeToGcj02 = <S extends Shape>(shape: S): S => mapShape(shape, toGcj02);

/** The same for every position of a shape. Equal positions become equal positions, so shared borders stay shared. */
export const shapeToWgs84 = <S extends Shape>(shape: S): S => mapShape(shape, toWgs84);

/** For parts of shapes, which may be points or lines. */
export function geometryToGcj02(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') return { ...geometry, geometries: geometry.geometries.map(geometryToGcj02) };
  return { ...geometry, coordinates: moved(geometry.coordinates) } as Geometry;
}

type Nested = Position | Nested[];

const moved = (value: Nested): Nested => (typeof value[0] === 'number' ? toGcj02(value as Position) : (value as Nested[]).map(moved));

function mapShape<S extends Shape>(shape: S, move: (position: Position) => Position): S {
  const rings = (polygon: Position[][]) => polygon.map((ring) => ring.map(move));
  const coordinates = shape.type === 'Polygon' ? rings(shape.coordinates) : shape.coordinates.map(rings);
  return { ...shape, coordinates };
}

/** How far the system moves a place, in degrees. */
function shift(longitude: number, latitude: number): readonly [east: number, north: number] {
  if (longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271) return [0, 0];
  const [x, y] = [longitude - 105, latitude - 35];
  const sine = Math.sin(latitude * RADIANS);
  const magic = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const meridianRadius = (AXIS * (1 - ECCENTRICITY_SQUARED)) / (magic * Math.sqrt(magic));
  const parallelRadius = (AXIS / Math.sqrt(magic)) * Math.cos(latitude * RADIANS);
  return [eastward(x, y) / (parallelRadius * RADIANS), northward(x, y) / (meridianRadius * RADIANS)];
}

const wave = (value: number, period: number) => Math.sin((value * Math.PI) / period);

/** Metres; the numbers are the formula's own. */
function eastward(x: number, y: number): number {
  const polynomial = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  const short = 20 * wave(x, 1 / 6) + 20 * wave(x, 0.5);
  const middle = 20 * wave(x, 1) + 40 * wave(x, 3);
  const long = 150 * wave(x, 12) + 300 * wave(x, 30);
  return polynomial + ((short + middle + long) * 2) / 3;
}

/** Metres; the numbers are the formula's own. */
function northward(x: number, y: number): number {
  const polynomial = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  const short = 20 * wave(x, 1 / 6) + 20 * wave(x, 0.5);
  const middle = 20 * wave(y, 1) + 40 * wave(y, 3);
  const long = 160 * wave(y, 12) + 320 * wave(y, 30);
  return polynomial + ((short + middle + long) * 2) / 3;
}
