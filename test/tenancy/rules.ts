/** What must hold of the catalogue for tenants to stay apart, and for each rule something that breaks it. */
export interface Rule {
  readonly name: string;
  /** Lists every offence in a column `offence`. */
  readonly offences: string;
  /** Makes `bad_…` so that the rule is broken. */
  readonly spoil: string;
}

const API_ROLES = `('gridward_district', 'gridward_city', 'gridward_public', 'gridward_identity', 'gridward_jobs')`;
const TABLES = `select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relowner from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'mikro_orm_migrations'`;
const TENANT_TABLES = `select t.* from (${TABLES}) t where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'district_code' and not a.attisdropped)`;
const columnNames = (table: string, numbers: string) =>
  `(array(select a.attname::text from unnest(${numbers}) with ordinality n(number, at) join pg_attribute a on a.attrelid = ${table} and a.attnum = n.number order by n.at))`;
const USER_SCHEMAS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'`;

const secured = (name: string, columns = 'district_code char(6) not null, id uuid not null, primary key (district_code, id)') =>
  `create table ${name} (${columns}); alter table ${name} owner to gridward_owner; alter table ${name} enable row level security; alter table ${name} force row level security;
   create policy read_district on ${name} for select to gridward_district using (district_code = (select current_setting('app.district', true)::bpchar));
   create trigger audit after insert or update or delete on ${name} for each row execute function gridward.audit();`;

export const RULES: readonly Rule[] = [
  {
    name: 'every table has forced row security',
    offences: `select relname as offence from (${TABLES}) t where not (relrowsecurity and relforcerowsecurity)`,
    spoil: `${secured('bad_unforced')} alter table bad_unforced no force row level security`,
  },
  {
    name: 'every table has a policy',
    offences: `select relname as offence from (${TABLES}) t where not exists (select from pg_policy p where p.polrelid = t.oid)`,
    spoil: `${secured('bad_unruled')} drop policy read_district on bad_unruled`,
  },
  {
    name: 'every policy says for which roles it is',
    offences: `select p.polrelid::regclass || '.' || polname as offence from pg_policy p where 0 = any (p.polroles)`,
    spoil: `${secured('bad_public')} create policy everybody on bad_public for select using (district_code = '')`,
  },
  {
    name: 'what a district or a city may do with a tenant table depends on the district',
    offences: `select t.relname || '.' || p.polname as offence from (${TENANT_TABLES}) t join pg_policy p on p.polrelid = t.oid
      where p.polpermissive and exists (select from unnest(p.polroles) r where r::regrole::text in ('gridward_district', 'gridward_city'))
        and not (coalesce(pg_get_expr(p.polqual, p.polrelid), 'district_code') like '%district_code%' and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'district_code') like '%district_code%')`,
    spoil: `${secured('bad_open')} create policy open on bad_open for select to gridward_district using (true)`,
  },
  {
    name: 'the primary key of a tenant table begins with district_code',
    offences: `select t.relname as offence from (${TENANT_TABLES}) t where not exists (
      select from pg_index i join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] where i.indrelid = t.oid and i.indisprimary and a.attname = 'district_code')`,
    spoil: secured('bad_key', 'district_code char(6) not null, id uuid primary key'),
  },
  {
    name: 'a foreign key between tenant tables shares the district',
    offences: `select t.relname || '.' || k.conname as offence from (${TENANT_TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' join (${TENANT_TABLES}) o on o.oid = k.confrelid
      where ${columnNames('k.conrelid', 'k.conkey')}[1] <> 'district_code' or ${columnNames('k.confrelid', 'k.confkey')}[1] <> 'district_code'`,
    spoil: `${secured('bad_target')} create unique index bad_target_id on bad_target (id); ${secured('bad_pointer')} alter table bad_pointer add target uuid references bad_target (id)`,
  },
  {
    name: 'a reference does nothing by itself when its target changes',
    offences: `select t.relname || '.' || k.conname as offence from (${TENANT_TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' where k.confupdtype <> 'a' or k.confdeltype <> 'a'`,
    spoil: `${secured('bad_cascade')} alter table bad_cascade add foreign key (district_code) references district on delete cascade`,
  },
  {
    name: 'a unique index of a tenant table begins with district_code',
    offences: `select t.relname || '.' || i.indexrelid::regclass as offence from (${TENANT_TABLES}) t join pg_index i on i.indrelid = t.oid and i.indisunique
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] where a.attname is distinct from 'district_code'`,
    spoil: `${secured('bad_unique')} create unique index on bad_unique (id)`,
  },
  {
    name: 'a foreign key has an index',
    offences: `select t.relname || '.' || k.conname as offence from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      where not exists (select from pg_index i where i.indrelid = t.oid and i.indisvalid and (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)] = k.conkey)`,
    spoil: `${secured('bad_slow')} alter table bad_slow add staff uuid, add foreign key (district_code, staff) references staff_member (district_code, id)`,
  },
  {
    name: 'a change of a tenant table is audited',
    offences: `select t.relname as offence from (${TENANT_TABLES}) t where t.relname not in ('audit_entry', 'mutation_answer', 'alert_receipt', 'channel_message', 'callout', 'callout_step', 'survey_stratum', 'sample_unit', 'survey_token', 'survey_response', 'survey_figure', 'survey_event', 'survey_event_answer', 'survey_event_figure', 'import_part', 'attendance_day', 'report_entry', 'assessment_rating', 'assessment_result')
      and not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = 'audit' and g.tgenabled = 'O' and g.tgfoid = 'gridward.audit'::regproc and g.tgtype & 29 = 29)`,
    spoil: `${secured('bad_silent')} drop trigger audit on bad_silent`,
  },
  {
    name: 'nobody at run time can change or remove the audit',
    offences: `select r || ' ' || p as offence from unnest(array['gridward_api', 'gridward_district', 'gridward_city', 'gridward_public', 'gridward_identity', 'gridward_jobs']) r, unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) p
      where has_table_privilege(r, 'audit_entry', p)
      union all select 'bad_policy ' || polname from pg_policy where polrelid = 'audit_entry'::regclass and polpermissive and polcmd in ('w', 'd', '*')`,
    spoil: `grant delete on audit_entry to gridward_jobs; create policy bad_all on audit_entry to gridward_jobs using (true)`,
  },
  {
    name: 'the tables belong to gridward_owner',
    offences: `select relname as offence from (${TABLES}) t where relowner::regrole::text <> 'gridward_owner'`,
    spoil: `${secured('bad_owner')} alter table bad_owner owner to gridward_district`,
  },
  {
    name: 'the login has no rights of its own',
    offences: `select 'owns ' || c.oid::regclass as offence from pg_class c where c.relowner = 'gridward_api'::regrole
      union all select 'granted ' || c.oid::regclass from pg_class c, aclexplode(c.relacl) g where g.grantee = 'gridward_api'::regrole
      union all select 'granted ' || a.attrelid::regclass || '.' || a.attname from pg_attribute a, aclexplode(a.attacl) g where g.grantee = 'gridward_api'::regrole
      union all select 'granted ' || p.oid::regproc from pg_proc p, aclexplode(p.proacl) g where g.grantee = 'gridward_api'::regrole
      union all select 'granted ' || n.nspname from pg_namespace n, aclexplode(n.nspacl) g where g.grantee = 'gridward_api'::regrole
      union all select 'inherits' from pg_roles where rolname = 'gridward_api' and rolinherit`,
    spoil: `create table bad_grant (id int); grant select on bad_grant to gridward_api`,
  },
  {
    name: 'no role of ours passes row security, and only the login logs in',
    offences: `select rolname as offence from pg_roles where starts_with(rolname, 'gridward_') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or (rolcanlogin and rolname <> 'gridward_api'))`,
    spoil: `create role gridward_bad_bypass bypassrls`,
  },
  {
    name: 'a table is readable and writable by our roles only, and a phone without an account only reads',
    offences: `select t.relname || ' ' || g.grantee::regrole || ' ' || g.privilege_type as offence from (${TABLES}) t join pg_class c on c.oid = t.oid, aclexplode(c.relacl) g
      where g.grantee <> c.relowner and (g.grantee = 0 or g.grantee::regrole::text not in ${API_ROLES} or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE') or (g.grantee = 'gridward_public'::regrole and g.privilege_type <> 'SELECT'))`,
    spoil: `${secured('bad_phone')} grant insert on bad_phone to gridward_public`,
  },
  {
    name: 'hashes and secrets are for the role that signs people in',
    offences: `select r || ' ' || c.table_name || '.' || c.column_name as offence from unnest(array['gridward_district', 'gridward_city', 'gridward_public']) r, information_schema.columns c
      where c.table_schema = 'public' and (c.column_name like '%\\_hash' or c.column_name = 'totp_secret') and has_column_privilege(r, format('%I', c.table_name), c.column_name, 'SELECT')`,
    spoil: `${secured('bad_hash')} alter table bad_hash add x_hash text; grant select on bad_hash to gridward_district`,
  },
  {
    name: 'functions that run as their owner are exactly the known ones, with a fixed search_path and not for everybody',
    offences: `select n.nspname || '.' || p.proname as offence from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${USER_SCHEMAS} and p.prosecdef and (n.nspname || '.' || p.proname not in ('gridward.audit', 'gridward.enqueue', 'gridward.note_read', 'gridward.note_imported', 'gridward.resident_counts', 'gridward.is_month_locked')
        or not exists (select from unnest(p.proconfig) c where c in ('search_path=pg_catalog', 'search_path=pg_catalog, public')) or has_function_privilege('gridward_public', p.oid, 'EXECUTE'))`,
    spoil: `create function gridward.bad_definer() returns int language sql security definer as 'select 1'`,
  },
  {
    name: 'there are no views that would read as their owner',
    offences: `select c.oid::regclass::text as offence from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where ${USER_SCHEMAS} and n.nspname <> 'graphile_worker' and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)))`,
    spoil: `create materialized view bad_view as select 1 as x`,
  },
];
