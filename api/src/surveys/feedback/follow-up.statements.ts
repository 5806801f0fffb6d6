import { sql, type Kysely } from 'kysely';
import { PagedList } from '../../storage/page.js';
import { statement, type Database } from '../../storage/statement.js';

const followUps = (db: Kysely<Database>) =>
  db
    .selectFrom('survey_follow_up as f')
    .leftJoin('survey_contact as c', (on) => on.onRef('c.district_code', '=', 'f.district_code').onRef('c.follow_up_id' as never, '=', 'f.id'))
    .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'f.district_code').onRef('a.id', '=', 'f.handled_by'))
    .select([
      'f.id',
      'f.district_code as district',
      'f.code',
      'f.place',
      'f.dimension',
      'f.sealed_words as sealedWords',
      'f.state',
      sql<string>`f.wanted_on::text`.as('wantedOn'),
      sql<string>`f.due_on::text`.as('dueOn'),
      sql<string | null>`f.handled_on::text`.as('handledOn'),
      'f.handled_by as handledBy',
      'a.name as handledByName',
      'f.result',
      'f.note',
      'f.verdict',
      sql<string | null>`f.closed_on::text`.as('closedOn'),
      'c.phone_masked as phoneMasked',
      'f.version',
    ]);

export const followUpsById = statement<{ ids: readonly string[] }>()((db, { ids }) => followUps(db).where(sql<boolean>`f.id = any(${ids}::uuid[])`));

export type FollowUpSummary = (typeof followUpsById)['row'];

export const followUpList = new PagedList<FollowUpSummary, 'DUE_ON'>({
  from: followUps,
  orders: { DUE_ON: ['f.due_on'] },
  key: ['f.district_code', 'f.id'],
  defaultOrder: 'DUE_ON',
  defaultDirection: 'ASC',
});
