import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { forJobs, personTable, territoryTable } from '../../request/tenancy.js';
import type { FaultCount, RowFault } from './faults.js';

export const IMPORT_STATES = ['RECEIVED', 'CHECKED', 'WRITING', 'DONE', 'FAILED', 'DISCARDED'] as const;
export const IMPORT_FAILURES = ['NOT_A_WORKBOOK', 'NO_HEADER', 'NO_ROWS', 'TOO_LARGE', 'TOO_MANY_ROWS', 'GAVE_UP'] as const;

/** A sheet that somebody uploaded, and what came of it. What is in the sheet lies elsewhere, sealed. */
export const ImportJob = defineEntity({
  name: 'ImportJob',
  tableName: 'import_job',
  ...territoryTable('code', forJobs),
  properties: {
    district,
    id,
    /** The territory for which it was uploaded: nothing outside of it is written. */
    code,
    /** Account. In whose name the rows are written. */
    createdBy: () => p.uuid(),
    fileName: () => p.text(),
    fileBytes: () => p.integer(),
    state: () => p.enum(IMPORT_STATES).default('RECEIVED'),
    failure: () => p.enum(IMPORT_FAILURES).nullable(),
    /** How often the work on it was begun: what kills every process that touches it is given up. */
    begun: () => p.integer().default(0),
    /** Of the step that runs, or ran last. */
    rowsDone: () => p.integer().default(0),
    rowsTotal: () => p.integer().default(0),
    rowsBad: () => p.integer().default(0),
    residentsNew: () => p.integer().default(0),
    residentsKnown: () => p.integer().default(0),
    /** The first ones, row by row. Places and kinds only: no value of a sheet is kept in the clear. */
    faults: () => p.json<RowFault[]>().default([]),
    /** All of them, by column and kind. */
    faultCounts: () => p.json<FaultCount[]>().default([]),
    finishedAt: () => moment().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  indexes: [{ properties: ['district', 'code', 'createdAt'] }, { properties: ['district', 'state'] }],
});

/** A piece of an uploaded sheet, sealed. Deleted when the import is over. */
export const ImportPart = defineEntity({
  name: 'ImportPart',
  tableName: 'import_part',
  ...personTable({ column: 'code' }, forJobs),
  properties: {
    district,
    id,
    code,
    place: () => p.integer(),
    sealedBytes: () => p.blob(),
    importJob: () =>
      p
        .manyToOne(ImportJob)
        .ref()
        .joinColumns('district_code', 'import_job_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  uniques: [{ properties: ['importJob', 'place'] }],
});

export type ImportJobRow = InferEntity<typeof ImportJob>;
