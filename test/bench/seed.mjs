/**
 * The bench's own database: 16 districts × 20 streets × 60 grids, 3 people in each grid, and one signed-in account per
 * district, in the tables that the migrations make. Every id and token is known beforehand, so nothing has to be asked.
 */
import { createHash } from 'node:crypto';
import pg from 'pg';

export const DISTRICTS = 16;
export const STREETS = 20;
export const GRIDS = 60;
const STAFF = 3;
const DATABASE = 'gridward_bench';

/** Six digits, from 1. */
export const districtCode = (n) => String(210100 + n);
const uuid = (n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
/** @param n district from 1 @param i grid of that district from 0 */
export const gridId = (n, i) => uuid(((n - 1) * STREETS * GRIDS + i + 1) * 10);
export const accountId = (n) => uuid(900_000_000 + n);
/** What the phone of that district's administrator sends. */
export const tokenOf = (n) => `${districtCode(n)}.${String(n).padStart(43, 'b')}`;
const hashOf = (token) => createHash('sha256').update(token).digest('base64url');

/** @param migrate the API's own @returns the addresses of the seeded database, as superuser and as the API logs in */
export async function seed(server, migrate) {
  await once(server.url('postgres'), `drop database if exists ${DATABASE} with (force)`);
  await once(server.url('postgres'), `create database ${DATABASE}`);
  const adminUrl = server.url(DATABASE);
  const { apiUrl } = await migrate(adminUrl);
  await fill(adminUrl);
  return { adminUrl, apiUrl };
}

async function fill(adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    // As a restore does: nobody did this that an audit could name.
    await client.query(`set session_replication_role = replica; ${ROWS}`);
    for (let n = 1; n <= DISTRICTS; n++) await client.query(SIGN_IN, [districtCode(n), uuid(910_000_000 + n), accountId(n), hashOf(tokenOf(n))]);
    await client.query(`reset session_replication_role; ${FOR_POSTGRAPHILE}`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** The order of members by role is the order of their ids, so that servers with another order give the same answer. */
const ROWS = `
create function pg_temp.uid(n bigint) returns uuid language sql immutable as $$ select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
create temp table d as select n, (210100 + n)::text as code from generate_series(1, ${DISTRICTS}) n;
create temp table s as select d.n, i, d.code as district, d.code || lpad(i::text, 3, '0') as code from d, generate_series(1, ${STREETS}) i;
create temp table g as
  select s.district, ((s.n - 1) * ${STREETS * GRIDS} + (s.i - 1) * ${GRIDS} + k) as no, s.n, s.i, k, s.code || '001' as community, s.code || '001' || lpad(k::text, 3, '0') as code
  from s, generate_series(1, ${GRIDS}) k;
create temp table m as
  select g.*, p, g.no * 10 + p as person, (array['FULL_TIME', 'LEADER', 'POLICE'])[p] as role, (array['GRID_WORKER', 'COMMUNITY_DIRECTOR', 'OTHER'])[p] as post
  from g, generate_series(1, ${STAFF}) p;

insert into district (district_code, territory) select code, code from d;
insert into division (code, level, kind, name, initials, parent_code, valid_from)
  select '2101', 'CITY', 'CITY', '沈阳市', 'sys', null, date '2000-01-01'
  union all select code, 'DISTRICT', 'DISTRICT', '区' || n, 'q', '2101', '2000-01-01' from d
  union all select code, 'STREET', 'SUBDISTRICT', '街道' || n || '-' || i, 'jd', district, '2000-01-01' from s
  union all select code || '001', 'COMMUNITY', 'RESIDENTS_COMMITTEE', '社区' || n || '-' || i, 'sq', code, '2000-01-01' from s;
insert into grid (district_code, id, code, community_code, name, initials, kind, households, population, valid_from)
  select district, pg_temp.uid(no * 10), code, community, '网格' || n || '-' || i || '-' || k, 'wg', 'COMPREHENSIVE', 100 + (i * 7 + k * 3) % 300, 200 + (n * 31 + i * 17 + k * 13) % 800, '2024-01-01' from g order by no;
insert into staff_member (district_code, id, staff_no, name, initials, kind, post, division_code)
  select district, pg_temp.uid(person + 500000000), 'YS' || person, '职员' || n || '-' || i || '-' || k || '-' || p, 'zy', 'COMMUNITY_WORKER', post, community from m order by person;
insert into grid_member (district_code, id, code, role, valid_from, grid_id, staff_id)
  select district, pg_temp.uid(person + 700000000), code, role, '2024-01-01', pg_temp.uid(no * 10), pg_temp.uid(person + 500000000) from m order by person;
insert into account (district_code, id, login, name) select code, pg_temp.uid(900000000 + n), 'admin@' || code, '管理员' from d;
insert into credential (district_code, id, account_id, password_hash) select code, pg_temp.uid(920000000 + n), pg_temp.uid(900000000 + n), 'none' from d;
insert into post_assignment (district_code, id, account_id, role, territory, valid_from)
  select code, pg_temp.uid(930000000 + n), pg_temp.uid(900000000 + n), 'DISTRICT_ADMIN', code, '2024-01-01' from d;
`;

const SIGN_IN = `insert into sign_in_session (district_code, id, account_id, kind, access_hash, access_expires_at, expires_at)
  values ($1, $2, $3, 'PHONE', $4, now() + interval '1 day', now() + interval '30 days')`;

/**
 * PostGraphile follows columns only: it gets the street's code as one, and the grouped query as a function, which is the
 * quickest way it has. The other servers do not look at either.
 */
const FOR_POSTGRAPHILE = `
alter table grid add street_code text collate "C" generated always as (left(code, 9)) stored;
create function public.street_figures(district text) returns table (code text, name text, grids int, households int, population int) language sql stable as $$
  select d.code, d.name, count(g.id)::int, coalesce(sum(g.households), 0)::int, coalesce(sum(g.population), 0)::int
  from public.division d left join public.grid g on g.street_code = d.code and g.status = 'ACTIVE' where d.parent_code = district group by d.code order by d.code $$;
`;

async function once(connectionString, text) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(text).finally(() => client.end());
}
