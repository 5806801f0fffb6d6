import type { Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';

const jobs = (db: Kysely<Database>) =>
  db
    .selectFrom('import_job')
    .select([
      'id',
      'code',
      'file_name as fileName',
      'file_bytes as fileBytes',
      'state',
      'failure',
      'rows_done as rowsDone',
      'rows_total as rowsTotal',
      'rows_bad as rowsBad',
      'residents_new as residentsNew',
      'residents_known as residentsKnown',
      'faults',
      'fault_counts as faultCounts',
      'created_at as createdAt',
      'finished_at as finishedAt',
      'created_by as createdBy',
      'version',
    ]);

export const importById = statement<{ id: string }>()((db, { id }) => jobs(db).where('id', '=', id));
export type ImportSummary = (typeof importById)['row'];

export const importList = new PagedList<ImportSummary, 'CREATED_AT'>({
  from: jobs,
  orders: { CREATED_AT: ['created_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'CREATED_AT',
  defaultDirection: 'DESC',
});
