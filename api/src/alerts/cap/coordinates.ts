import type { CapCircle, CapPoint } from './model.js';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** @returns undefined for what is no plain decimal number */
export const readNumber = (text: string): number | undefined => (NUMBER.test(text) ? Number(text) : undefined);

/** Without an exponent, which neither CAP nor xs:decimal knows. */
export function writeNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** `lat,lon`, WGS84. @returns undefined when it is none */
export function readPoint(text: string): CapPoint | undefined {
  const [latitude, longitude, ...more] = text.split(',').map((part) => readNumber(part));
  if (latitude === undefined || longitude === undefined || more.length > 0) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}

export const writePoint = (point: CapPoint) => point.map(writeNumber).join(',');

/** `lat,lon lat,lon …`. @returns undefined when one of them is no position */
export function readPoints(text: string): CapPoint[] | undefined {
  const points = text.trim().split(/\s+/).map(readPoint);
  return points.every((point) => point !== undefined) ? points : undefined;
}

export function isClosed(points: readonly CapPoint[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return points.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** `lat,lon radius`, the radius in kilometres. @returns undefined when it is none */
export function readCircle(text: string): CapCircle | undefined {
  const [at = '', length = '', ...more] = text.trim().split(/\s+/);
  const [centre, radiusKm] = [readPoint(at), readNumber(length)];
  return centre && radiusKm !== undefined && radiusKm >= 0 && more.length === 0 ? { centre, radiusKm } : undefined;
}
