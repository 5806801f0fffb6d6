import { sql, type Kysely } from 'kysely';
import { statement, type Database } from '../../storage/statement.js';
import { MOST_ACTIONS } from './action.service.js';

const actions = (db: Kysely<Database>) =>
  db
    .selectFrom('survey_action')
    .select([
      'id',
      'code',
      'theme',
      'said',
      'said_en as saidEn',
      'done',
      'done_en as doneEn',
      'done_by as doneBy',
      sql<string>`done_on::text`.as('doneOn'),
      'state',
      'published_at as publishedAt',
      'version',
    ])
    .orderBy('done_on', 'desc')
    .orderBy('id')
    .limit(MOST_ACTIONS);

/** What one may see of a survey: what is published, and the drafts of one's own territory. */
export const actionsOf = statement<{ survey: string }>()((db, { survey }) => actions(db).where(sql<boolean>`survey_id = ${survey}::uuid`));

export const publishedActions = statement<{ survey: string }>()((db, { survey }) =>
  actions(db)
    .where(sql<boolean>`survey_id = ${survey}::uuid`)
    .where('state', '=', 'PUBLISHED'),
);

export type ActionSummary = (typeof actionsOf)['row'];
