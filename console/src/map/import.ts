import { asArea, isArea, polygonsOf, type Area } from './shape';

/** Why a file cannot be taken; a key of the words under map.import. */
export type ImportFault = 'notJson' | 'noPolygon' | 'notDegrees';

const geometriesIn = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('features' in value && Array.isArray(value.features)) return value.features.flatMap(geometriesIn);
  if ('geometries' in value && Array.isArray(value.geometries)) return value.geometries.flatMap(geometriesIn);
  return 'geometry' in value ? [value.geometry] : [value];
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const inDegrees = (area: Area) =>
  polygonsOf(area).every((rings) =>
    rings.every((ring) => ring.every(([x, y]) => typeof x === 'number' && typeof y === 'number' && Math.abs(x) <= 180 && Math.abs(y) <= 90)),
  );

/** Takes a geometry, a feature or a collection of them, and joins the polygons; heights are dropped. */
export const readGeoJson = (text: string): { area: Area } | { fault: ImportFault } => {
  const value = parsed(text);
  if (value === undefined) return { fault: 'notJson' };
  const polygons = geometriesIn(value).filter(isArea).flatMap(polygonsOf);
  const area = asArea(polygons.map((rings) => rings.map((ring) => ring.map(([x = NaN, y = NaN]) => [x, y]))));
  if (!area) return { fault: 'noPolygon' };
  return inDegrees(area) ? { area } : { fault: 'notDegrees' };
};
