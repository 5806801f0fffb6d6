import { sql } from 'kysely';
import { statement } from '../storage/statement.js';

/** The sign-in that belongs to an access token, with its account. */
export const signInByAccess = statement<{ district: string; hash: string }>()((db, { district, hash }) =>
  db
    .selectFrom('sign_in_session as s')
    .innerJoin('account as a', (on) => on.onRef('a.district_code', '=', 's.district_code').onRef('a.id', '=', 's.account_id'))
    .innerJoin('credential as c', (on) => on.onRef('c.district_code', '=', 's.district_code').onRef('c.account_id', '=', 's.account_id'))
    .innerJoin('district as d', 'd.district_code', 's.district_code')
    .select([
      's.district_code as district',
      's.id as signInId',
      's.kind',
      's.second_factor as secondFactor',
      's.access_expires_at as accessExpiresAt',
      's.expires_at as expiresAt',
    ])
    .select(['a.id as accountId', 'a.login', 'a.name', 'a.locale', 'a.status', 'c.must_change_password as mustChangePassword', 'd.parameters'])
    .select(sql<boolean>`c.totp_confirmed_at is not null`.as('enrolled'))
    .where('s.district_code', '=', district)
    .where('s.access_hash', '=', hash)
    .where('s.ended_at', 'is', null),
);

export const postsOfAccount = statement<{ district: string; hash: string; today: string }>()((db, { district, hash, today }) =>
  db
    .selectFrom('post_assignment as p')
    .innerJoin('sign_in_session as s', (on) => on.onRef('s.district_code', '=', 'p.district_code').onRef('s.account_id', '=', 'p.account_id'))
    .leftJoin('account as a', (on) => on.onRef('a.district_code', '=', 'p.district_code').onRef('a.id', '=', 'p.stands_in_for'))
    .select(['p.role', 'p.territory', 'a.name as standsInFor'])
    .where('s.district_code', '=', district)
    .where('s.access_hash', '=', hash)
    .where('p.valid_from', '<=', today)
    .where((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>=', today)])),
);

export const grantsOfAccount = statement<{ district: string; hash: string; now: Date }>()((db, { district, hash, now }) =>
  db
    .selectFrom('break_glass_grant as g')
    .innerJoin('sign_in_session as s', (on) => on.on(sql<boolean>`s.account_id::text = g.actor`))
    .select(['g.district_code as district', 'g.expires_at as expiresAt'])
    .where('s.district_code', '=', district)
    .where('s.access_hash', '=', hash)
    .where('g.expires_at', '>', now),
);

/** All tenants; there are as many as districts, and they change once a year. */
export const tenants = statement()((db) => db.selectFrom('district').select(['district_code as code', 'territory']).orderBy('district_code'));
