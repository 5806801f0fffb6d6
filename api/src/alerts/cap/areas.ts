import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { CapArea, CapPoint } from './model.js';

/** Codes of GB/T 2260 (6 digits) and what hangs below: street 9, community 12, grid 15. A city's own is cut to 4. */
export const AREA_CODES = 'GB/T 2260+GRID';

/** Phones and sirens take small messages: a longer outline is left to who knows the code. */
const MOST_POINTS = 500;
const MOST_POINTS_OF_ALL = 2_000;
/** A metre. */
const DECIMALS = 5;

export interface Places {
  readonly names: ReadonlyMap<string, string>;
  /** In WGS84. */
  readonly shapes: ReadonlyMap<string, Polygon | MultiPolygon>;
}

/** The codes whose names say where an area is: itself and what it lies in, from the district down. */
export const codesAround = (code: string) => [4, 6, 9, 12].filter((length) => length <= code.length).map((length) => code.slice(0, length));

/** One area for each code, with its outline as long as there is room for it. */
export function areasOf(codes: readonly string[], places: Places): CapArea[] {
  let room = MOST_POINTS_OF_ALL;
  return codes.map((code) => {
    const rings = ringsOf(places.shapes.get(code));
    const points = rings.reduce((sum, ring) => sum + ring.length, 0);
    const fits = points <= Math.min(MOST_POINTS, room);
    if (fits) room -= points;
    return {
      areaDesc: describeArea(code, places.names),
      polygons: fits ? rings : [],
      circles: [],
      geocodes: [{ valueName: AREA_CODES, value: code }],
    };
  });
}

/** So many places are named; who wants all of them has the codes. */
const MOST_NAMES = 5;

/** What somebody drew, with the codes of all that is told: one area, because CAP does not say which code is where. */
export function drawnArea(shape: Polygon | MultiPolygon, codes: readonly string[], { names }: Places): CapArea {
  const named = codes.slice(0, MOST_NAMES).map((code) => describeArea(code, names));
  return {
    areaDesc: `${named.join('、')}${codes.length > MOST_NAMES ? `等${codes.length}处` : ''}`,
    polygons: ringsOf(shape),
    circles: [],
    geocodes: codes.map((value) => ({ valueName: AREA_CODES, value })),
  };
}

/** `和平区浑河湾街道沈水湾社区`; a grid is told by its number, because its name is not public. */
function describeArea(code: string, names: ReadonlyMap<string, string>): string {
  const around = codesAround(code);
  const words = around.filter((one) => one.length > 4 || around.length === 1).map((one) => names.get(one) ?? '');
  const grid = code.length === 15 ? `第${code.slice(12)}网格` : '';
  return `${words.join('')}${grid}` || code;
}

/** The outer rings, each a polygon of CAP, which knows no holes: who lives in a hole is told too. */
function ringsOf(shape: Polygon | MultiPolygon | undefined): CapPoint[][] {
  if (!shape) return [];
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.flatMap(([outer]) => (outer && outer.length >= 4 ? [outer.map(pointOf)] : []));
}

/** GeoJSON has the longitude first. */
const pointOf = ([longitude = 0, latitude = 0]: Position): CapPoint => [rounded(latitude), rounded(longitude)];
const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));
