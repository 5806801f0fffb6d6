import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, district, id, updatedAt, version } from '../storage/columns.js';
import { forJobs, personTable } from '../request/tenancy.js';
import { AGE_BANDS } from './age.js';
import { Household } from './place.entity.js';
import { RESIDENT_TAGS } from './tags.js';
import { SEXES } from '../staff/staff.entity.js';

export { SEXES };
export const RESIDENT_STATUSES = ['ACTIVE', 'MOVED_OUT', 'DECEASED'] as const;

/** Somebody who lives in a grid. Nothing in this table says who it is. */
export const Resident = defineEntity({
  name: 'Resident',
  tableName: 'resident',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    /** The grid's code. */
    code,
    ageBand: () => p.enum(AGE_BANDS),
    sex: () => p.enum(SEXES),
    tags: () => p.enum(RESIDENT_TAGS).array().default([]),
    status: () => p.enum(RESIDENT_STATUSES).default('ACTIVE'),
    createdAt,
    updatedAt,
    version,
    household: () =>
      p
        .manyToOne(Household)
        .ref()
        .joinColumns('district_code', 'household_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  // The first serves the list in its order, the second the figures without touching a row.
  indexes: [
    { properties: ['household'] },
    { properties: ['district', 'code', 'household'] },
    { properties: ['district', 'status', 'code', 'ageBand', 'sex'] },
  ],
});

/** What identifies the person, sealed field by field under the district's data key; what may be shown is masked. */
export const ResidentIdentity = defineEntity({
  name: 'ResidentIdentity',
  tableName: 'resident_identity',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    /** The grid's code. */
    code,
    sealedName: () => p.text(),
    nameMasked: () => p.text(),
    /** A year, or nothing where it is not known. */
    sealedBirthYear: () => p.text().nullable(),
    sealedAddress: () => p.text().nullable(),
    sealedIdNumber: () => p.text().nullable(),
    idNumberMasked: () => p.text().nullable(),
    idNumberIndex: () => p.text().nullable(),
    sealedPhone: () => p.text().nullable(),
    phoneMasked: () => p.text().nullable(),
    phoneIndex: () => p.text().nullable(),
    /** Of name and year of birth together. */
    personIndex: () => p.text().nullable(),
    resident: () =>
      p
        .manyToOne(Resident)
        .ref()
        .joinColumns('district_code', 'resident_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  // Nobody is on file twice in a district.
  uniques: [{ properties: ['resident'] }, { properties: ['district', 'idNumberIndex'] }],
  indexes: [{ properties: ['district', 'phoneIndex'] }, { properties: ['district', 'code'] }],
});

export type ResidentRow = InferEntity<typeof Resident>;
export type ResidentIdentityRow = InferEntity<typeof ResidentIdentity>;
