import { sql, type Kysely } from 'kysely';
import { statement, type Database } from '../../storage/statement.js';
import type { HandoverItem } from './exit.entity.js';

export const MOST_EXITS = 500;

const exits = (db: Kysely<Database>) =>
  db
    .selectFrom('exit_case')
    .select([
      'id',
      'staff_id as staffId',
      'division_code as divisionCode',
      'ground',
      'evidence',
      'talk',
      'state',
      'notice_on as noticeOn',
      'statement_until as statementUntil',
      'statement',
      'decision',
      'effective_at as effectiveAt',
      'ended_at as endedAt',
      sql<HandoverItem[]>`handover`.as('handover'),
      'closed_on as closedOn',
      'keep_until as keepUntil',
      'created_at as createdAt',
      'version',
    ]);

export const latestExits = statement()((db) => exits(db).orderBy('created_at', 'desc').orderBy('id').limit(MOST_EXITS));
export const exitsOf = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  exits(db)
    .where((eb) => eb('staff_id', '=', eb.fn.any(ids)))
    .orderBy('created_at', 'desc'),
);
export type ExitSummary = (typeof exitsOf)['row'];
