import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

export const MOST_GROUPS = 200;

/** Without ids: all that are visible. */
export const groupsOf = statement<{ ids: readonly string[] | null }>()((db, { ids }) =>
  db
    .selectFrom('alert_group')
    .select(['id', 'district_code as district', 'name', 'areas', 'version', 'updated_at as updatedAt'])
    .where(sql<boolean>`(${ids}::uuid[] is null or id = any (${ids}::uuid[]))`)
    .orderBy('district_code')
    .orderBy('name')
    .limit(MOST_GROUPS),
);

export type GroupSummary = (typeof groupsOf)['row'];
