import type { MultiPolygon, Polygon } from 'geojson';
import { defineEntity, p } from '@mikro-orm/core';
import { code, day } from '../storage/columns.js';
import { divisionTable } from '../request/tenancy.js';

export const DIVISION_LEVELS = ['CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const;
export const DIVISION_KINDS = [
  'CITY',
  'DISTRICT',
  'COUNTY',
  'COUNTY_LEVEL_CITY',
  'SUBDISTRICT',
  'TOWN',
  'TOWNSHIP',
  'QUASI',
  'RESIDENTS_COMMITTEE',
  'VILLAGE_COMMITTEE',
] as const;

/** Any node of city → district → street → community. Official codes are strings; a code is never used again. */
export const Division = defineEntity({
  name: 'Division',
  tableName: 'division',
  ...divisionTable('code'),
  properties: {
    code: () => code().primary(),
    level: () => p.enum(DIVISION_LEVELS),
    kind: () => p.enum(DIVISION_KINDS),
    name: () => p.text(),
    /** First letters of the name in pinyin, for search. */
    initials: () => p.text(),
    parentCode: () => code().nullable(),
    validFrom: day,
    validTo: () => day().nullable(),
  },
  indexes: [{ properties: ['parentCode', 'code'] }],
});

export const SUCCESSION_KINDS = ['MERGED', 'SPLIT', 'RECODED'] as const;

/** What a code that is gone became. */
export const DivisionSuccession = defineEntity({
  name: 'DivisionSuccession',
  tableName: 'division_succession',
  ...divisionTable('from_code'),
  properties: {
    fromCode: () => code().primary(),
    toCode: () => code().primary(),
    kind: () => p.enum(SUCCESSION_KINDS),
    onDate: day,
  },
});

/** The shape of a division, in WGS84, with where it comes from. Apart, so that the tree stays light. */
export const DivisionBoundary = defineEntity({
  name: 'DivisionBoundary',
  tableName: 'division_boundary',
  ...divisionTable('code'),
  properties: {
    code: () => code().primary(),
    geometry: () => p.json<Polygon | MultiPolygon>(),
    source: () => p.text(),
    asOf: day,
  },
});

export const POPULATION_KINDS = ['PERMANENT', 'URBAN_PERMANENT', 'REGISTERED', 'HOUSEHOLDS'] as const;
export const PRECISIONS = ['EXACT', 'ROUNDED', 'ESTIMATED'] as const;

/** A figure is worth nothing without its date and its source. */
export const PopulationFigure = defineEntity({
  name: 'PopulationFigure',
  tableName: 'population_figure',
  ...divisionTable('code'),
  properties: {
    code: () => code().primary(),
    kind: () => p.enum(POPULATION_KINDS).primary(),
    asOf: () => day().primary(),
    value: () => p.integer(),
    precision: () => p.enum(PRECISIONS),
    source: () => p.text(),
  },
});
