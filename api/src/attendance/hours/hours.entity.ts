import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, tenantTable, territoryTableBut, seenFromBelow } from '../../request/tenancy.js';
import { code, createdAt, day, district, id, updatedAt, version } from '../../storage/columns.js';

/**
 * When people of a street or community work. The plan of the nearest place above somebody counts; where there is none, nobody keeps
 * attendance. Times are minutes after midnight; what is left out is as the district's parameters say.
 */
export const ShiftPlan = defineEntity({
  name: 'ShiftPlan',
  tableName: 'shift_plan',
  ...territoryTableBut('code', seenFromBelow('code'), forJobs),
  properties: {
    district,
    id,
    code,
    name: () => p.text(),
    /** ISO: 1 is Monday. */
    weekdays: () => p.array((value) => Number(value)).columnType('int[]'),
    startMinute: () => p.integer().nullable(),
    endMinute: () => p.integer().nullable(),
    graceMinutes: () => p.integer().nullable(),
    validFrom: day,
    validTo: () => day().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  checks: [{ name: 'shift_plan_lasts', expression: 'end_minute > start_minute' }],
  uniques: [{ properties: ['district', 'code', 'validFrom'] }],
});

/** A day that is worked although it is a weekend, or not although it is none. All other days follow the week. */
export const CalendarDay = defineEntity({
  name: 'CalendarDay',
  tableName: 'calendar_day',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    day,
    isWorking: () => p.boolean(),
    name: () => p.text(),
    version,
  },
  uniques: [{ properties: ['district', 'day'] }],
});

export type ShiftPlanRow = InferEntity<typeof ShiftPlan>;
