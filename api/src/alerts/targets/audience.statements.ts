import { sql } from 'kysely';
import { statement } from '../../storage/statement.js';

type Asked = { readonly codes: readonly string[]; readonly today: string };

/** The column with its table: inside the subquery its bare name would be that of the list. */
const insideOneOf = (column: string, codes: unknown) =>
  sql<boolean>`exists (select 1 from unnest(${codes}::text[]) w(code) where starts_with(${sql.raw(column)}, w.code))`;
const insideOrAbove = (column: string, codes: unknown) =>
  sql<boolean>`exists (select 1 from unnest(${codes}::text[]) w(code) where starts_with(${sql.raw(column)}, w.code) or starts_with(w.code, ${sql.raw(column)}))`;
const street = (column: string) => sql<string>`left(${sql.raw(column)}, 9)`.as('code');

export const gridsByStreet = statement<{ codes: readonly string[] }>()((db, { codes }) =>
  db
    .selectFrom('grid')
    .select([
      street('code'),
      sql<number>`count(*)::int`.as('grids'),
      sql<number>`count(*) filter (where households is null)::int`.as('gridsWithoutFigures'),
      sql<number>`coalesce(sum(households), 0)::int`.as('households'),
      sql<number>`coalesce(sum(population), 0)::int`.as('population'),
    ])
    .where('status', '=', 'ACTIVE')
    .where(insideOneOf('grid.code', codes))
    .groupBy(sql`1`),
);

export const communitiesByStreet = statement<Asked>()((db, { codes, today }) =>
  db
    .selectFrom('division')
    .select([street('code'), sql<number>`count(*)::int`.as('communities')])
    .where('level', '=', 'COMMUNITY')
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .where(insideOrAbove('division.code', codes))
    .groupBy(sql`1`),
);

/** Everybody once, at the post nearest to the ground. */
export const staffByStreet = statement<Asked>()((db, { codes, today }) =>
  db
    .selectFrom(
      db
        .selectFrom('post_assignment as p')
        .innerJoin('account as c', (on) => on.onRef('c.district_code', '=', 'p.district_code').onRef('c.id', '=', 'p.account_id'))
        .distinctOn('p.account_id')
        .select(['p.account_id', 'p.territory'])
        .where('c.status', '=', 'ACTIVE')
        .where('p.valid_from', '<=', today)
        .where((eb) => eb.or([eb('p.valid_to', 'is', null), eb('p.valid_to', '>=', today)]))
        .where('p.role', 'not in', ['RESIDENT', 'SUPERVISION_MEMBER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'])
        .where(insideOrAbove('p.territory', codes))
        .orderBy('p.account_id')
        .orderBy(sql`length(p.territory)`, 'desc')
        .as('s'),
    )
    .select([street('territory'), sql<number>`count(*)::int`.as('staff')])
    .groupBy(sql`1`),
);

/** Phones that reported on one of the last alerts there: nobody signs in to listen, so there is no list of them. */
export const devicesByStreet = statement<{ codes: readonly string[]; since: string; alerts: number }>()((db, { codes, since, alerts }) =>
  db
    .selectFrom(
      db
        .selectFrom('alert_receipt as r')
        .distinctOn('r.recipient')
        .select(['r.recipient', 'r.code'])
        .where((eb) =>
          eb(
            'r.alert_id',
            'in',
            eb
              .selectFrom('alert as a')
              .select('a.id')
              .where('a.sent_at', '>', sql<Date>`${since}::timestamptz`)
              .where(
                sql<boolean>`exists (select 1 from unnest(a.reached) t(code), unnest(${codes}::text[]) w(code) where starts_with(t.code, w.code) or starts_with(w.code, t.code))`,
              )
              .orderBy('a.sent_at', 'desc')
              .limit(sql<number>`${alerts}::int`),
          ),
        )
        .where(sql<boolean>`starts_with(r.recipient, 'device:')`)
        .where(insideOrAbove('r.code', codes))
        .orderBy('r.recipient')
        .as('d'),
    )
    .select([street('code'), sql<number>`count(*)::int`.as('devices')])
    .groupBy(sql`1`),
);
