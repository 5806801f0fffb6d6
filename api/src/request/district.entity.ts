import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forIdentity, forJobs, ownRows, cityRows, readBy, tableFor } from './tenancy.js';

/** The tenant registry. A city's own administration is a tenant too (210100), whose territory is the whole city (2101). */
export const District = defineEntity({
  name: 'District',
  tableName: 'district',
  ...tableFor(readBy('gridward_district', ownRows), readBy('gridward_city', cityRows), readBy('gridward_public', 'true'), forIdentity, forJobs, {
    name: 'update_parameters',
    command: 'update',
    roles: ['gridward_district'],
    using: ownRows,
    check: ownRows,
  }),
  properties: {
    code: p.character().length(6).primary().name('district_code'),
    /** Prefix of the codes of everything inside: 210102, or 2101 for the city's administration. */
    territory: p.text().collation('C'),
    /** What this district sets differently from the defaults; see `request/parameters.ts`. */
    parameters: p.json<Record<string, number | boolean | string>>().default('{}'),
    version: p.integer().version().default(1),
  },
});

export type DistrictRow = InferEntity<typeof District>;
