import type { MultiPolygon, Polygon } from 'geojson';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { StaffMember } from '../staff/staff.entity.js';
import { code, createdAt, day, district, id, updatedAt, version } from '../storage/columns.js';
import { forJobs, territoryTable } from '../request/tenancy.js';

export const GRID_KINDS = ['COMPREHENSIVE', 'DEDICATED', 'STREET_ROAD', 'RURAL'] as const;
export const GRID_STATUSES = ['ACTIVE', 'RETIRED'] as const;
export const GRID_ROLES = ['LEADER', 'FULL_TIME', 'PART_TIME', 'DEDICATED', 'MICRO_LEADER', 'GUIDE', 'POLICE', 'DOCTOR', 'LEGAL_ADVISER'] as const;

export type Shape = Polygon | MultiPolygon;

/** The smallest patch of a community that one worker answers for. */
export const Grid = defineEntity({
  name: 'Grid',
  tableName: 'grid',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    /** Community (12 digits) and sequence (3): 001-799 comprehensive, 801-899 street-road, 901-999 dedicated. Never used again. */
    code,
    communityCode: code,
    name: () => p.text(),
    initials: () => p.text(),
    kind: () => p.enum(GRID_KINDS),
    status: () => p.enum(GRID_STATUSES).default('ACTIVE'),
    households: () => p.integer().nullable(),
    population: () => p.integer().nullable(),
    /** GeoJSON in WGS84, or null while nobody has drawn it. */
    boundary: () => p.json<Shape>().nullable(),
    areaM2: () => p.integer().nullable(),
    longitude: () => p.double().nullable(),
    latitude: () => p.double().nullable(),
    validFrom: day,
    validTo: () => day().nullable(),
    retiredBecause: () => p.text().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'code'] }],
});

/** How a grid was during a period; the last one is how it is. */
export const GridRevision = defineEntity({
  name: 'GridRevision',
  tableName: 'grid_revision',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    validFrom: day,
    validTo: () => day().nullable(),
    code,
    name: () => p.text(),
    kind: () => p.enum(GRID_KINDS),
    status: () => p.enum(GRID_STATUSES),
    households: () => p.integer().nullable(),
    population: () => p.integer().nullable(),
    boundary: () => p.json<Shape>().nullable(),
    areaM2: () => p.integer().nullable(),
    longitude: () => p.double().nullable(),
    latitude: () => p.double().nullable(),
    grid: () =>
      p
        .manyToOne(Grid)
        .ref()
        .joinColumns('district_code', 'grid_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  uniques: [{ properties: ['grid', 'validFrom'] }],
});

/** Who works in a grid, as what, from when to when. */
export const GridMember = defineEntity({
  name: 'GridMember',
  tableName: 'grid_member',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    /** The grid's code, for the territory. */
    code,
    role: () => p.enum(GRID_ROLES),
    validFrom: day,
    validTo: () => day().nullable(),
    createdAt,
    version,
    grid: () =>
      p
        .manyToOne(Grid)
        .ref()
        .joinColumns('district_code', 'grid_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    staff: () =>
      p
        .manyToOne(StaffMember)
        .ref()
        .joinColumns('district_code', 'staff_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  indexes: [{ properties: ['grid'] }, { properties: ['staff'] }, { properties: ['district', 'code'] }],
});

export type GridRow = InferEntity<typeof Grid>;
