import type { PolicyDef } from '@mikro-orm/core';

/**
 * Tenancy, in one place: the database roles, the session variables and the policies of every table. Nothing outside this
 * file, the entities and the migrations names the tenant.
 *
 * `gridward_district` serves one district and compares by equality; `gridward_city` reads a list of districts;
 * `gridward_public` is a phone without an account; `gridward_identity` finds out who somebody is, before there is an
 * actor; `gridward_jobs` is work that crosses tenants. A table says which of them may do what; a role not named sees nothing.
 */
export type DatabaseRole = 'gridward_district' | 'gridward_city' | 'gridward_public' | 'gridward_identity' | 'gridward_jobs';

/** What one operation may see and write. An empty value means no rows. */
export interface Session {
  readonly role: DatabaseRole;
  /** Account id; empty for nobody. */
  readonly actor: string;
  readonly districts: readonly string[];
  /** Prefixes of the division codes of the actor's territory. */
  readonly scopes: readonly string[];
  /** The one district whose rows may be changed. */
  readonly writeDistrict?: string | undefined;
}

/** Work across tenants, which no caller asked for in person. */
export const JOBS: Session = { role: 'gridward_jobs', actor: '', districts: [], scopes: [] };

/** `role` is a setting as well, so that one statement chooses it together with the variables. */
export const VARIABLES = ['role', 'app.actor', 'app.district', 'app.districts', 'app.scope', 'app.write_district'] as const;

/** In the order of VARIABLES. */
export const values = (s: Session): string[] => [
  s.role,
  s.actor,
  s.districts.length === 1 ? (s.districts[0] ?? '') : '',
  s.districts.join(','),
  s.scopes.join(','),
  s.writeDistrict ?? '',
];

/** For MikroORM, which sets the role and the variables by itself when a transaction begins. */
export const sessionContext = (s: Session) => {
  const [role = '', ...rest] = values(s);
  return { role, variables: Object.fromEntries(rest.map((value, i): [string, string] => [VARIABLES[i + 1] ?? '', value])) };
};

/** Who may share an answer: everything that row security reads, but not who asks. */
export const scopeOf = ({ role, districts, scopes }: Session) => JSON.stringify([role, districts, scopes]);

/** Whether a place, by its code, lies in the territory that a session acts for. */
export const reaches = ({ scopes }: Pick<Session, 'scopes'>, code: string) => scopes.some((scope) => code.startsWith(scope));

/** The code range of a territory: ':' is the byte after '9', so 2101 reaches up to 2101:, in collation "C" only. */
export const within = (scope: string) => ({ from: scope, to: `${scope}:` });

/**
 * `(select …)` makes PostgreSQL read a setting once per statement; a setting left over from an earlier transaction is '',
 * which must mean nothing, as an unset one does. Written as PostgreSQL prints it, or the schema diff never ends.
 */
const setting = (name: string) => `( SELECT NULLIF(current_setting('app.${name}'::text, true), ''::text) AS "nullif")`;
const list = (name: string) => `string_to_array(${setting(name)}, ','::text)`;
/** As a sub-select, it is taken apart once per statement and not once per row: measured 1.8 ms in place of 3.8 for 4,200 rows. */
const listOnce = (name: string) => `ARRAY( SELECT unnest(${list(name)}) AS unnest)`;

const ownDistrict = `(district_code = (${setting('district')})::bpchar)`;
/** The cast matters: char(6) compared with text[] could not use the index. */
const oneOfTheCity = `(district_code = ANY ((${list('districts')})::bpchar[]))`;
const writable = `(district_code = (${setting('write_district')})::bpchar)`;

/**
 * Deliberately no index condition, and `<> 0` tells the planner that nearly every row passes. Written as a range, the
 * planner believes it to be so selective that a look-up by id reads the whole district. Lists of a narrow territory get
 * the range as a parameter instead (`within`).
 */
const inTerritory = (column: string) => `(
CASE
    WHEN (${column} ^@ ANY (${listOnce('scope')})) THEN 1
    ELSE 0
END <> 0)`;

const read = (role: DatabaseRole, using: string): PolicyDef => ({ name: `read_${role.slice(9)}`, command: 'select', roles: [role], using });

const changes = (roles: DatabaseRole[], condition = writable): PolicyDef[] => [
  { name: 'insert', command: 'insert', roles, check: condition },
  { name: 'update', command: 'update', roles, using: condition, check: condition },
  { name: 'delete', command: 'delete', roles, using: condition },
];

/** @param exception an `or` for reading, which the entity shows to whoever reads it */
const territory = (column: string, exception?: string): PolicyDef[] => {
  const common = { type: 'restrictive' as const, roles: ['gridward_city', 'gridward_district'] };
  const condition = inTerritory(column);
  if (!exception) return [{ ...common, name: 'territory', using: condition, check: condition }];
  return [
    { ...common, name: 'territory_read', command: 'select', using: `(${condition} OR ${exception})` },
    { ...common, name: 'territory_insert', command: 'insert', check: condition },
    { ...common, name: 'territory_update', command: 'update', using: condition, check: condition },
    { ...common, name: 'territory_delete', command: 'delete', using: condition },
  ];
};

/** Rows of an account's own, wherever they lie. */
export const ofActor = (column: string) => `(${column} = (${setting('actor')})::uuid)`;
/** The same, where several accounts share a row. */
export const includesActor = (column: string) => `((${setting('actor')})::uuid = ANY (${column}))`;
/** What a place above has decided is seen below it. */
export const seenFromBelow = (column: string) => `(EXISTS ( SELECT 1
   FROM unnest(${list('scope')}) scope(prefix)
  WHERE (scope.prefix ^@ ${column})))`;
/** Rows that something else inside the territory points to. */
export const pointedTo = (table: string, condition: string, code: string) => `(EXISTS ( SELECT 1
   FROM ${table}
  WHERE (${condition} AND ${inTerritory(`${table}.${code}`)})))`;

/** Work across tenants may do everything with a table that asks for it. */
export const forJobs: PolicyDef = { name: 'all_jobs', command: 'all', roles: ['gridward_jobs'], using: 'true', check: 'true' };
/** Signing in happens before there is a tenant; only the tables of `identity` allow it. */
export const forIdentity: PolicyDef = { name: 'all_identity', command: 'all', roles: ['gridward_identity'], using: 'true', check: 'true' };

const secured = (policies: PolicyDef[]) => ({ rowLevelSecurity: 'force' as const, policies });

/** Spread into defineEntity of a tenant table: the district reads and writes its own, the city reads all of its districts. */
export const tenantTable = (...more: PolicyDef[]) =>
  secured([read('gridward_district', ownDistrict), read('gridward_city', oneOfTheCity), ...changes(['gridward_city', 'gridward_district']), ...more]);

/** The same for a table whose rows lie in a division: they are bound to the actor's territory too. */
export const territoryTable = (column = 'division_code', ...more: PolicyDef[]) => {
  const base = tenantTable(...more);
  return secured([...base.policies, ...territory(column)]);
};

/** The same, with rows that are seen although they lie elsewhere, such as what somebody was called to. */
export const territoryTableBut = (column: string, exception: string, ...more: PolicyDef[]) => {
  const base = tenantTable(...more);
  return secured([...base.policies, ...territory(column, exception)]);
};

/** Rows about single persons: the city sees none of them, because it reads aggregates (break-glass enters as the district). */
export const personTable = (place?: { column: string; exception?: string }, ...more: PolicyDef[]) =>
  secured([
    read('gridward_district', ownDistrict),
    ...changes(['gridward_district']),
    ...(place ? territory(place.column, place.exception) : []),
    ...more,
  ]);

/** Today where the districts are. */
const TODAY = `((now() AT TIME ZONE 'Asia/Shanghai'::text))::date`;

/** Who answers for the staff of a territory: by a post of today, and not by the territory alone, in which a colleague works too. */
const overseen = (column: string) => `(${column} ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE (${ofActor('post_assignment.account_id')} AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ${TODAY}) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ${TODAY}))))))`;

/**
 * Rows about what single staff members did and how they were judged: seen by who answers for them, and each sees the own.
 * A colleague in the same place does not, nor does the city.
 * @param own column of the account that a row is about; null where nobody reads what is written about oneself
 */
export const overseenTable = (column: string, own: string | null, ...more: PolicyDef[]) => {
  const inside = `(${inTerritory(column)} AND ${overseen(column)})`;
  const condition = own ? `(${inside} OR ${ofActor(own)})` : inside;
  const base = personTable(undefined, ...more);
  return secured([
    ...base.policies,
    { name: 'overseen', type: 'restrictive', roles: ['gridward_city', 'gridward_district'], using: condition, check: condition },
  ]);
};

/** Rows that only the account sees and changes whose they are. */
export const ownRowsTable = (column: string, ...more: PolicyDef[]) => {
  const base = personTable(undefined, ...more);
  return secured([
    ...base.policies,
    { name: 'own', type: 'restrictive', roles: ['gridward_city', 'gridward_district'], using: ofActor(column), check: ofActor(column) },
  ]);
};

/**
 * Rows about one person, who writes some of them: seen and written inside the territory, and by whom they are about, wherever the post is.
 * @param own for whom, such as `ofActor('account_id')`
 */
export const ownPersonTable = (column: string, own: string, ...more: PolicyDef[]) => {
  const condition = `(${inTerritory(column)} OR ${own})`;
  const base = personTable(undefined, ...more);
  return secured([
    ...base.policies,
    { name: 'territory', type: 'restrictive', roles: ['gridward_city', 'gridward_district'], using: condition, check: condition },
  ]);
};

/** Rows that are addressed to several divisions: seen by who has one of them in or above the territory, written for one's own only. */
export const addressedTable = (...more: PolicyDef[]) => {
  const meets = `(EXISTS ( SELECT 1
   FROM unnest(areas) area(code),
    unnest(${list('scope')}) scope(code)
  WHERE ((area.code ^@ scope.code) OR (scope.code ^@ area.code))))`;
  const inside = `(NOT (EXISTS ( SELECT 1
   FROM unnest(areas) area(code)
  WHERE (NOT COALESCE((area.code ^@ ANY (${list('scope')})), false)))))`;
  const base = tenantTable(...more);
  return secured([
    ...base.policies,
    { name: 'territory', type: 'restrictive', roles: ['gridward_city', 'gridward_district'], using: meets, check: inside },
  ]);
};

/** Written by triggers that run as the owner; read by the district, each within the territory; changed by nobody. */
export const appendOnlyTable = () =>
  secured([
    read('gridward_district', ownDistrict),
    ...territory('COALESCE(division_code, (district_code)::text)'),
    { name: 'append', command: 'insert', roles: ['gridward_owner'], check: 'true' },
    { name: 'all_jobs_read', command: 'select', roles: ['gridward_jobs'], using: 'true' },
  ]);

/**
 * Official divisions and what is published about them: an actor sees the territory and the way up from it, a phone sees all.
 * The list is not called `code`: inside the subquery that name would hide the table's own column, and everything would match.
 */
export const divisionTable = (column: string) =>
  secured([
    {
      name: 'read_territory',
      command: 'select',
      roles: ['gridward_city', 'gridward_district'],
      using: `(${inTerritory(column)} OR ${seenFromBelow(column)})`,
    },
    { name: 'read_public', command: 'select', roles: ['gridward_identity', 'gridward_public'], using: 'true' },
    forJobs,
  ]);

/** For the rare table that fits none of the above; it says itself who may do what. */
export const tableFor = (...policies: PolicyDef[]) => secured(policies);

export const readBy = read;
export const ownRows = ownDistrict;
export const cityRows = oneOfTheCity;
