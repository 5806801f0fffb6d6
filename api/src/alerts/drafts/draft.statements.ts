import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';
import type { DraftContent } from './draft.entity.js';

const drafts = (db: Kysely<Database>) =>
  db.selectFrom('alert_draft').select([
    'id',
    'district_code as district',
    // Nobody has to have come by for it to be too late.
    sql<
      'PENDING' | 'APPROVED' | 'REJECTED' | 'EXPIRED' | 'WITHDRAWN'
    >`case when state = 'PENDING' and decide_by <= now() then 'EXPIRED' else state end`.as('state'),
    'level',
    'areas',
    sql<DraftContent>`content`.as('content'),
    'author',
    'decided_by as decidedBy',
    'created_at as createdAt',
    'decide_by as decideBy',
    'decided_at as decidedAt',
    'reason',
    'supersedes_id as supersedesId',
    'alert_id as alertId',
  ]);

export const draftById = statement<{ id: string }>()((db, { id }) => drafts(db).where('id', '=', id));

export type DraftSummary = (typeof draftById)['row'];

export const PENDING = `(state = 'PENDING' and decide_by > now())`;

export const draftList = new PagedList<DraftSummary, 'CREATED_AT'>({
  from: drafts,
  orders: { CREATED_AT: ['created_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'CREATED_AT',
  defaultDirection: 'DESC',
});
