/**
 * What holds for every table without anybody writing it there: rights, the audit trigger, the trigger that tells of changed
 * rights. Run after the migrations, as the owner, as often as one likes. The schema `gridward` holds functions only.
 */
export const ROLES_SQL = `
do $$
declare name text;
begin
  foreach name in array array['gridward_owner', 'gridward_district', 'gridward_city', 'gridward_public', 'gridward_identity', 'gridward_jobs'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I nologin nosuperuser nobypassrls', name);
    end if;
  end loop;
  if not exists (select from pg_roles where rolname = 'gridward_api') then
    create role gridward_api login noinherit nosuperuser nobypassrls;
  end if;
exception when unique_violation or duplicate_object then null; -- another process was quicker
end $$;
grant gridward_district, gridward_city, gridward_public, gridward_identity, gridward_jobs to gridward_api;
grant gridward_owner, gridward_jobs to current_user;
grant usage, create on schema public to gridward_owner;
create schema if not exists gridward authorization gridward_owner;
grant usage on schema public to gridward_district, gridward_city, gridward_public, gridward_identity, gridward_jobs;
`;

export const STANDING_SQL = `
grant usage on schema gridward to gridward_district, gridward_city, gridward_public, gridward_identity, gridward_jobs;

-- Runs as its owner, because nobody else may write the audit. What is sealed or hashed is not written down, only that it changed.
create or replace function gridward.audit() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  old_row jsonb;
  new_row jsonb;
  any_row jsonb;
  was jsonb;
  now_is jsonb;
  field text;
begin
  -- What an import brings in is noted by it, a batch at a time; what it changes is noted here like every change.
  if tg_op = 'INSERT' and tg_table_name in ('dwelling', 'household', 'resident', 'resident_identity', 'survey_text') and coalesce(current_setting('app.import', true), '') <> '' then
    return null;
  end if;
  old_row := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  any_row := coalesce(new_row, old_row);
  if tg_op = 'UPDATE' then
    was := '{}'; now_is := '{}';
    for field in select key from jsonb_each(new_row) where value is distinct from old_row -> key and key not in ('updated_at', 'version', 'last_seen_at', 'access_expires_at', 'rows_done') loop
      was := was || jsonb_build_object(field, gridward.shown(field, old_row -> field));
      now_is := now_is || jsonb_build_object(field, gridward.shown(field, new_row -> field));
    end loop;
    if now_is = '{}' then return null; end if;
  else
    select jsonb_object_agg(key, gridward.shown(key, value)) into was from jsonb_each(old_row);
    select jsonb_object_agg(key, gridward.shown(key, value)) into now_is from jsonb_each(new_row);
  end if;
  insert into public.audit_entry (district_code, id, at, actor, action, table_name, record_id, division_code, before, after)
  values (
    any_row ->> 'district_code', gen_random_uuid(), clock_timestamp(), coalesce(current_setting('app.actor', true), ''), tg_op, tg_table_name,
    coalesce(any_row ->> 'id', any_row ->> 'district_code'),
    coalesce(any_row ->> 'code', any_row ->> 'division_code', any_row ->> 'territory'), was, now_is
  );
  return null;
end $$;

create or replace function gridward.shown(field text, value jsonb) returns jsonb language sql immutable as $$
  select case
    when value is null or value = 'null' then value
    when starts_with(field, 'sealed_') then '"***"'::jsonb
    when field in ('password_hash', 'totp_secret', 'access_hash', 'refresh_hash', 'previous_refresh_hash', 'sealed', 'phone', 'id_number', 'phone_index', 'id_number_index', 'person_index', 'answer', 'receipt') then '"***"'::jsonb
    when field in ('boundary', 'polygon', 'original', 'faults', 'fault_counts') then to_jsonb(md5(value::text))
    else value
  end $$;

-- A read of somebody's personal data is an entry too. The only way to write the audit by hand, and only in one's own name.
create or replace function gridward.note_read(district text, table_name text, record text, division text, why text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if coalesce(current_setting('app.actor', true), '') = '' then raise exception 'nobody reads personal data' using errcode = '42501'; end if;
  if district is distinct from nullif(current_setting('app.district', true), '') then raise exception 'another district' using errcode = '42501'; end if;
  insert into public.audit_entry (district_code, id, at, actor, action, table_name, record_id, division_code, reason)
  values (district, gen_random_uuid(), clock_timestamp(), current_setting('app.actor', true), 'READ', note_read.table_name, record, division, why);
end $$;

-- Residents who came in with an import, in the name of whoever uploaded it: one entry each, which says with which.
create or replace function gridward.note_imported(district text, residents uuid[], codes text[], import_job text) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if coalesce(current_setting('app.actor', true), '') = '' then raise exception 'nobody imports' using errcode = '42501'; end if;
  if district is distinct from nullif(current_setting('app.write_district', true), '') then raise exception 'another district' using errcode = '42501'; end if;
  insert into public.audit_entry (district_code, id, at, actor, action, table_name, record_id, division_code, after)
  select district, gen_random_uuid(), clock_timestamp(), current_setting('app.actor', true), 'INSERT', 'resident', r.id::text, r.code, jsonb_build_object('import', import_job)
  from unnest(residents, codes) as r (id, code);
end $$;

-- Whatever wrote it: what people are assessed by shares out exactly 100 points.
create or replace function gridward.check_weights() returns trigger language plpgsql as $$
declare points numeric;
begin
  if new.state <> 'DRAFT' then
    select coalesce(sum((i ->> 'weight')::numeric), 0) into points from jsonb_array_elements(new.indicators) i where i ->> 'kind' in ('KPI', 'SURVEY', 'RATING');
    if points <> 10000 then raise exception 'the weights of a scheme must sum to 100, and not to %', points / 100 using errcode = '23514', constraint = 'assessment_scheme_weights'; end if;
  end if;
  return new;
end $$;

-- Results must be explicable for years: what went into them stays as it was.
create or replace function gridward.check_frozen() returns trigger language plpgsql as $$
declare touched record := coalesce(new, old);
begin
  if exists (select from assessment_cycle c where c.district_code = touched.district_code and c.id = touched.cycle_id and c.frozen_at is not null) then
    raise exception 'the inputs of this cycle are frozen' using errcode = '23514', constraint = 'assessment_frozen';
  end if;
  return touched;
end $$;

-- Every process forgets what it knew of an account whose rights changed. The payload is an id, nothing else.
create or replace function gridward.tell_identity() returns trigger language plpgsql as $$
declare changed jsonb := to_jsonb(coalesce(new, old));
begin
  perform pg_notify('gridward_identity', coalesce(changed ->> 'account_id', changed ->> 'actor', changed ->> 'id'));
  return null;
end $$;

do $$
declare f record;
begin
  -- Those of the queue belong to the role that works, and look after themselves.
  for f in select oid::regprocedure as name from pg_proc where pronamespace = 'gridward'::regnamespace and proowner = 'gridward_owner'::regrole loop
    execute format('revoke all on function %s from public', f.name);
  end loop;
end $$;
grant execute on function gridward.note_read(text, text, text, text, text) to gridward_district;
grant execute on function gridward.note_imported(text, uuid[], text[], text) to gridward_district;

do $$
declare t record;
begin
  for t in
    select c.oid::regclass as name, c.relname, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'district_code' and not a.attisdropped) as is_tenant
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'mikro_orm_migrations'
  loop
    -- Whoever has no policy sees no row: rights may be the same for all, but for the audit, which only triggers write.
    execute format('revoke all on %s from gridward_district, gridward_city, gridward_public, gridward_identity, gridward_jobs', t.name);
    execute format('grant select on %s to gridward_district, gridward_city, gridward_public, gridward_identity, gridward_jobs', t.name);
    if t.relname <> 'audit_entry' then
      execute format('grant insert, update, delete on %s to gridward_district, gridward_city, gridward_identity, gridward_jobs', t.name);
    end if;
    if t.relname in ('credential', 'sign_in_session') then
      -- Hashes and secrets are for the role that signs people in; others may see whether somebody is shut out.
      execute format('revoke all on %s from gridward_district, gridward_city, gridward_public', t.name);
    end if;
    if t.relname in ('survey_token', 'survey_response', 'survey_event', 'survey_event_answer') then
      -- Who holds which token, and what single people answered, is for nobody who serves a district.
      execute format('revoke all on %s from gridward_district, gridward_city, gridward_public, gridward_identity', t.name);
    end if;
    -- Pieces of a sheet come and go with their import, which is in the audit.
    -- Receipts, messages and the steps of a callout are facts with their times already, many thousands a minute: nobody changes one.
    -- A callout changes with its steps only; who sent a message again stands in its row. What is asked of whom, and answered, must not
    -- be told by times that fit. Days of attendance are computed from what is audited; entries of a report are never changed.
    if t.is_tenant and t.relname not in ('audit_entry', 'mutation_answer', 'alert_receipt', 'channel_message', 'callout', 'callout_step', 'survey_stratum', 'sample_unit', 'survey_token', 'survey_response', 'survey_figure', 'survey_event', 'survey_event_answer', 'survey_event_figure', 'import_part', 'attendance_day', 'report_entry', 'assessment_rating', 'assessment_result') then
      execute format('create or replace trigger audit after insert or update or delete on %s for each row execute function gridward.audit()', t.name);
    end if;
    if t.relname = 'assessment_scheme' then
      execute format('create or replace trigger weights before insert or update on %s for each row execute function gridward.check_weights()', t.name);
    end if;
    if t.relname in ('assessment_rating', 'assessment_subject', 'assessment_import', 'assessment_entry') then
      execute format('create or replace trigger frozen before insert or update or delete on %s for each row execute function gridward.check_frozen()', t.name);
    end if;
    if t.relname in ('account', 'sign_in_session', 'post_assignment', 'break_glass_grant') then
      execute format('create or replace trigger tell_identity after insert or update or delete on %s for each row execute function gridward.tell_identity()', t.name);
    end if;
  end loop;
end $$;
grant select (district_code, account_id, locked_until, totp_confirmed_at, must_change_password) on credential to gridward_district, gridward_city;
grant select (district_code, id, account_id, kind, device, created_at, last_seen_at, ended_at) on sign_in_session to gridward_district, gridward_city;
`;

/**
 * A month that a street has closed stays as it is, whoever writes, even for somebody who does not see the street. Whoever locks waits
 * for who is writing, and the other way round.
 */
export const MONTHS_SQL = `
set local role gridward_owner;
grant create on schema gridward to gridward_jobs;
set local role gridward_jobs;
create or replace function gridward.is_month_locked(district text, place text, of_day date) returns boolean
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('attendance ' || left(place, 9) || to_char(of_day, 'YYYY-MM'), 0));
  return exists (select from public.attendance_lock l where l.district_code = district::bpchar and l.code = left(place, 9) and l.month = date_trunc('month', of_day)::date);
end $$;
revoke all on function gridward.is_month_locked(text, text, date) from public;
grant execute on function gridward.is_month_locked(text, text, date) to gridward_district, gridward_city;
set local role gridward_owner;
revoke create on schema gridward from gridward_jobs;
create or replace function gridward.refuse_locked_month() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and gridward.is_month_locked(old.district_code, old.code, old.day) then raise exception 'the month is locked' using errcode = 'GW001'; end if;
  if tg_op <> 'DELETE' and gridward.is_month_locked(new.district_code, new.code, new.day) then raise exception 'the month is locked' using errcode = 'GW001'; end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
revoke all on function gridward.refuse_locked_month() from public;
do $$
declare name text;
begin
  for name in select relname from pg_class where relnamespace = 'public'::regnamespace and relname in ('check_in', 'attendance_day', 'attendance_correction') and relkind = 'r' loop
    execute format('create or replace trigger locked_month before insert or update or delete on %I for each row execute function gridward.refuse_locked_month()', name);
  end loop;
end $$;
`;

/** Reads past row security, and gives counts only. Runs as the role that may read all residents; who asks sees the own territory. */
export const FIGURES_SQL = `
set local role gridward_owner;
grant create on schema gridward to gridward_jobs;
set local role gridward_jobs;
create or replace function gridward.resident_counts(below text, digits int) returns table (code text, age_band text, sex text, residents int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select left(r.code, digits), r.age_band, r.sex, count(*)::int from public.resident r
  where r.status = 'ACTIVE'
    and r.district_code = any (string_to_array(nullif(current_setting('app.districts', true), ''), ',')::bpchar[])
    and r.code ^@ any (string_to_array(nullif(current_setting('app.scope', true), ''), ','))
    and r.code >= below collate "C" and r.code < (below || ':') collate "C"
  group by 1, 2, 3
$$;
revoke all on function gridward.resident_counts(text, int) from public;
grant execute on function gridward.resident_counts(text, int) to gridward_district, gridward_city;
set local role gridward_owner;
revoke create on schema gridward from gridward_jobs;
`;
