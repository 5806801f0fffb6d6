import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { addressedTable } from '../../request/tenancy.js';
import { district, id, updatedAt, version } from '../../storage/columns.js';

/** Areas that are told together, under a name: 低洼地带, 沿河社区, 老旧小区. */
export const AlertGroup = defineEntity({
  name: 'AlertGroup',
  tableName: 'alert_group',
  ...addressedTable(),
  properties: {
    district,
    id,
    name: () => p.text(),
    /** Codes of divisions and grids. */
    areas: () => p.array(),
    version,
    updatedAt,
  },
  indexes: [{ properties: ['district', 'name'] }],
});

export type GroupRow = InferEntity<typeof AlertGroup>;
