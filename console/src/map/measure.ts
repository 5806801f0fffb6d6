import type { Position } from 'geojson';
import { polygonsOf, type Area } from './shape';

/** WGS84: half axis in metres and squared eccentricity. */
const AXIS = 6_378_137;
const ECCENTRICITY2 = 0.00669438;
const RADIANS = Math.PI / 180;

/** Metres from the first corner, on a plane that touches the ellipsoid there: exact to a few parts in 100,000 for something as small as a grid. */
const onPlane = (ring: readonly Position[]) => {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  const bend = 1 - ECCENTRICITY2 * Math.sin(originY * RADIANS) ** 2;
  const east = (AXIS / Math.sqrt(bend)) * Math.cos(originY * RADIANS) * RADIANS;
  const north = ((AXIS * (1 - ECCENTRICITY2)) / bend ** 1.5) * RADIANS;
  return ring.map(([x = 0, y = 0]) => ({ x: (x - originX) * east, y: (y - originY) * north }));
};

const measureRing = (ring: readonly Position[]) => {
  let [area, length] = [0, 0];
  const points = onPlane(ring);
  points.forEach((point, i) => {
    const next = points[i + 1] ?? point;
    area += (point.x * next.y - next.x * point.y) / 2;
    length += Math.hypot(next.x - point.x, next.y - point.y);
  });
  return { area: Math.abs(area), length };
};

/** What the editor shows while one draws, in square metres and metres; the server's figures take its place when they are there. */
export const measure = (area: Area) => {
  let [areaM2, perimeterM] = [0, 0];
  for (const rings of polygonsOf(area)) {
    rings.map(measureRing).forEach((ring, i) => {
      areaM2 += i === 0 ? ring.area : -ring.area;
      perimeterM += ring.length;
    });
  }
  return { areaM2: Math.round(areaM2), perimeterM: Math.round(perimeterM) };
};
