import type { Position } from 'geojson';
import { asArea, polygonsOf, type Area } from './shape';

/**
 * GCJ-02, the shifted coordinates of Chinese maps, as publicly described (Krasovsky ellipsoid and a sum of sines). Only for files that
 * are imported in another system than the map shows; what the API sends is already in the right one.
 */
const AXIS = 6378245;
const ECCENTRICITY2 = 0.006693421622965943;

const sine = (amplitude: number, halfTurns: number) => amplitude * Math.sin(halfTurns * Math.PI);
const ripple = (x: number) => sine(20, 6 * x) + sine(20, 2 * x);

const shiftNorth = (x: number, y: number) =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  (2 / 3) * (ripple(x) + sine(20, y) + sine(40, y / 3) + sine(160, y / 12) + sine(320, y / 30));

const shiftEast = (x: number, y: number) =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  (2 / 3) * (ripple(x) + sine(20, x) + sine(40, x / 3) + sine(150, x / 12) + sine(300, x / 30));

const shift = ([longitude = 0, latitude = 0]: Position): [number, number] => {
  const phi = (latitude * Math.PI) / 180;
  const magic = 1 - ECCENTRICITY2 * Math.sin(phi) ** 2;
  const north = (shiftNorth(longitude - 105, latitude - 35) * 180) / (((AXIS * (1 - ECCENTRICITY2)) / magic ** 1.5) * Math.PI);
  const east = (shiftEast(longitude - 105, latitude - 35) * 180) / ((AXIS / Math.sqrt(magic)) * Math.cos(phi) * Math.PI);
  return [east, north];
};

const toGcj02 = (position: Position): Position => {
  const [east, north] = shift(position);
  return [(position[0] ?? 0) + east, (position[1] ?? 0) + north];
};

/** There is no closed inverse; three rounds are exact to the millimetre. */
const toWgs84 = (position: Position): Position => {
  let guess = position;
  for (let round = 0; round < 3; round++) {
    const [east, north] = shift(guess);
    guess = [(position[0] ?? 0) - east, (position[1] ?? 0) - north];
  }
  return guess;
};

export const convert = (area: Area, to: 'WGS84' | 'GCJ02'): Area => {
  const move = to === 'GCJ02' ? toGcj02 : toWgs84;
  return asArea(polygonsOf(area).map((rings) => rings.map((ring) => ring.map(move)))) ?? area;
};
