import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, district, id, updatedAt, version } from '../storage/columns.js';
import { forJobs, personTable, territoryTable } from '../request/tenancy.js';
import { RESIDENT_TAGS } from './tags.js';

/** What kind of residential compound a building stands in: surveys are stratified by it. */
export const COMPOUND_KINDS = ['OLD', 'COMMERCIAL', 'WORK_UNIT', 'RESETTLEMENT', 'SELF_BUILT', 'DORMITORY', 'OTHER'] as const;
/** What was entered by mistake or torn down is retired, not deleted: its history stays. */
export const PLACE_STATUSES = ['ACTIVE', 'RETIRED'] as const;

/** A residential building. It lies in exactly one grid. */
export const Building = defineEntity({
  name: 'Building',
  tableName: 'building',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    /** The grid's code. */
    code,
    /** Compound and number, as people say it: 金地小区3号楼. */
    name: () => p.text(),
    initials: () => p.text(),
    kind: () => p.enum(COMPOUND_KINDS),
    status: () => p.enum(PLACE_STATUSES).default('ACTIVE'),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'code', 'name'] }],
});

/** A door in a building. Whose it is stands in no column here; still it is an exact address, so the city reads none. */
export const Dwelling = defineEntity({
  name: 'Dwelling',
  tableName: 'dwelling',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    /** The grid's code. */
    code,
    /** Empty where a building has no units. */
    unit: () => p.text().default(''),
    room: () => p.text(),
    /** Nobody lives there: no frame for a survey. */
    vacant: () => p.boolean().default(false),
    status: () => p.enum(PLACE_STATUSES).default('ACTIVE'),
    createdAt,
    updatedAt,
    version,
    building: () =>
      p
        .manyToOne(Building)
        .ref()
        .joinColumns('district_code', 'building_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  uniques: [{ properties: ['building', 'unit', 'room'] }],
  indexes: [{ properties: ['district', 'code'] }],
});

/** Who lives behind one door together: the unit of a survey's sample. */
export const Household = defineEntity({
  name: 'Household',
  tableName: 'household',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    /** The grid's code. */
    code,
    /** Persons who live there as stated; those on file may be fewer. */
    size: () => p.integer(),
    tags: () => p.enum(RESIDENT_TAGS).array().default([]),
    status: () => p.enum(PLACE_STATUSES).default('ACTIVE'),
    createdAt,
    updatedAt,
    version,
    dwelling: () =>
      p
        .manyToOne(Dwelling)
        .ref()
        .joinColumns('district_code', 'dwelling_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  indexes: [{ properties: ['dwelling'] }, { properties: ['district', 'code'] }],
});

export type BuildingRow = InferEntity<typeof Building>;
export type DwellingRow = InferEntity<typeof Dwelling>;
export type HouseholdRow = InferEntity<typeof Household>;
