import { defineEntity, p } from '@mikro-orm/core';
import { forJobs, readBy, tableFor } from '../request/tenancy.js';
import { createdAt } from './columns.js';

/** One row: which database this is. A cursor from another one must not be taken for ours. */
export const Installation = defineEntity({
  name: 'Installation',
  tableName: 'installation',
  ...tableFor(readBy('gridward_district', 'true'), readBy('gridward_city', 'true'), readBy('gridward_public', 'true'), forJobs),
  properties: {
    id: p.integer().primary().autoincrement(false),
    epoch: p.text(),
    /** The year whose bands of age stand in the register: in an empty one, this year's. */
    bandsOf: p.integer().nullable().defaultRaw('extract(year from now())'),
    createdAt,
  },
});
