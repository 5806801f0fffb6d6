import { sql } from 'kysely';
import { PagedList } from '../storage/page.js';
import { statement, type Database } from '../storage/statement.js';
import type { Kysely } from 'kysely';

const COLUMNS = ['id', 'login', 'name', 'status', 'locale', 'version', 'created_at as createdAt', 'updated_at as updatedAt'] as const;
const accounts = (db: Kysely<Database>) => db.selectFrom('account').select(COLUMNS);

export const accountById = statement<{ id: string }>()((db, { id }) => accounts(db).where('id', '=', id));

export const accountsById = statement<{ ids: readonly string[] }>()((db, { ids }) => accounts(db).where((eb) => eb('id', '=', eb.fn.any(ids))));

export type AccountSummary = (typeof accountById)['row'];

export const accountList = new PagedList<AccountSummary, 'LOGIN' | 'NAME' | 'UPDATED_AT'>({
  from: accounts,
  orders: { LOGIN: ['district_code', 'login'], NAME: ['name'], UPDATED_AT: ['updated_at'] },
  key: ['district_code', 'id'],
  defaultOrder: 'LOGIN',
});

/** Current and coming posts; those that are over stay in the history. */
export const postsOfAccounts = statement<{ ids: readonly string[]; today: string }>()((db, { ids, today }) =>
  db
    .selectFrom('post_assignment')
    .select(['id', 'account_id as accountId', 'role', 'territory', 'valid_from as validFrom', 'valid_to as validTo', 'stands_in_for as standsInFor'])
    .where((eb) => eb('account_id', '=', eb.fn.any(ids)))
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .orderBy('territory')
    .orderBy('role'),
);

/** Whether somebody is shut out now, or has a second factor: the only facts of a credential that leave. */
export const credentialStates = statement<{ ids: readonly string[] }>()((db, { ids }) =>
  db
    .selectFrom('credential')
    .select(['account_id as accountId', 'locked_until as lockedUntil', 'must_change_password as mustChangePassword'])
    .select(sql<boolean>`totp_confirmed_at is not null`.as('secondFactor'))
    .where((eb) => eb('account_id', '=', eb.fn.any(ids))),
);
