import type { Kysely } from 'kysely';
import { PagedList } from '../storage/page.js';
import type { Database } from '../storage/statement.js';

const entries = (db: Kysely<Database>) =>
  db
    .selectFrom('audit_entry')
    .select([
      'id',
      'at',
      'actor',
      'action',
      'table_name as tableName',
      'record_id as recordId',
      'division_code as divisionCode',
      'before',
      'after',
      'reason',
    ]);

export type AuditSummary = Awaited<ReturnType<ReturnType<typeof entries>['executeTakeFirstOrThrow']>>;

export const auditList = new PagedList<AuditSummary, 'AT'>({
  from: entries,
  orders: { AT: ['district_code', 'at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'AT',
  defaultDirection: 'DESC',
});
