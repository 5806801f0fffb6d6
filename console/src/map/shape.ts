import type { MultiPolygon, Polygon, Position } from 'geojson';

/** What a patch of land may look like. */
export type Area = Polygon | MultiPolygon;

/** One patch on a map: what it is called, where it lies, and the figure it is coloured by (null: nobody knows it). */
export interface Shape {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly figure: number | null;
}

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export const ringsOf = (area: Area): Position[][] => polygonsOf(area).flat();

export const polygonsOf = (area: Area): Position[][][] => (area.type === 'Polygon' ? [area.coordinates] : area.coordinates);

export const isArea = (value: unknown): value is Area => {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value)) return false;
  return (value.type === 'Polygon' || value.type === 'MultiPolygon') && Array.isArray(value.coordinates);
};

/** Several patches as one, with their borders kept: enough to colour a street by its grids where nobody has drawn the street. */
export const gather = (areas: readonly Area[]): Area => ({ type: 'MultiPolygon', coordinates: areas.flatMap(polygonsOf) });

/** One polygon stays a Polygon: most tools expect it. */
export const asArea = (polygons: Position[][][]): Area | null => {
  const [first, ...more] = polygons;
  if (!first) return null;
  return more.length === 0 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates: polygons };
};

export const boxOf = (areas: readonly Area[]): Box | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of areas.flatMap(ringsOf).flat()) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return west <= east ? [west, south, east, north] : null;
};

/** Holes cannot be edited by terra-draw: such an area is only shown. */
export const hasHoles = (area: Area) => polygonsOf(area).some((rings) => rings.length > 1);
