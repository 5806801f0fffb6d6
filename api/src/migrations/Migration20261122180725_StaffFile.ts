import { Migration } from '@mikro-orm/migrations';

export class Migration20261122180725_StaffFile extends Migration {
  override up(): void {
    this.addSql(`create table "staff_post" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "post" text not null, "division_code" text collate "C" not null, "valid_from" date not null, "valid_to" date null, "is_primary" boolean not null default true, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "staff_post_district_code_staff_id_valid_from_index" on "staff_post" ("district_code", "staff_id", "valid_from");`);
    this.addSql(`create index "staff_post_district_code_division_code_index" on "staff_post" ("district_code", "division_code");`);
    this.addSql(`create table "staff_qualification" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "division_code" text collate "C" not null, "type" text not null, "level" text null, "title" text null, "number_masked" text null, "issued_on" date null, "valid_to" date null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "staff_qualification_district_code_staff_id_index" on "staff_qualification" ("district_code", "staff_id");`);
    this.addSql(`create index "staff_qualification_district_code_valid_to_index" on "staff_qualification" ("district_code", "valid_to");`);
    this.addSql(`drop policy "territory" on "staff_personal";`);
    this.addSql(`alter table "staff_member" add "employment_type" text null, add "employer" text null, add "education" text null, add "assistant_field" text null, add "contract_end" date null;`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_employment_type_check" check ("employment_type" in ('ELECTED', 'CONTRACT', 'CIVIL_SERVICE_UNIT', 'PURCHASED_SERVICE'));`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_employer_check" check ("employer" in ('STREET_OFFICE', 'RESIDENTS_COMMITTEE', 'DEPARTMENT'));`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_education_check" check ("education" in ('PRIMARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'));`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_assistant_field_check" check ("assistant_field" in ('URBAN_MANAGEMENT', 'SOCIAL_SECURITY', 'CIVIL_AFFAIRS', 'MIGRANT_POPULATION', 'FIRE_SAFETY', 'OTHER'));`);
    this.addSql(`alter table "staff_personal" add "sex" text null, add "birth_year" int null, add "sealed_birth_date" text null;`);
    this.addSql(`alter table "staff_personal" add constraint "staff_personal_sex_check" check ("sex" in ('FEMALE', 'MALE', 'UNKNOWN'));`);
    this.addSql(`create policy "territory_read" on "staff_personal" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = staff_personal.district_code) AND (staff_member.id = staff_personal.staff_id) AND (staff_member.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))))));`);
    this.addSql(`create policy "territory_insert" on "staff_personal" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "staff_personal" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "staff_personal" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "staff_post" add constraint "staff_post_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "staff_post" add constraint "staff_post_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "staff_post" add constraint "staff_post_lasts" check (valid_to >= valid_from);`);
    this.addSql(`alter table "staff_post" add constraint "staff_post_post_check" check ("post" in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'STREET_OFFICER', 'DISTRICT_OFFICER', 'OTHER'));`);
    this.addSql(`alter table "staff_post" enable row level security;`);
    this.addSql(`alter table "staff_post" force row level security;`);
    this.addSql(`create policy "read_district" on "staff_post" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "staff_post" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "staff_post" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "staff_post" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "staff_post" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = staff_post.district_code) AND (staff_member.id = staff_post.staff_id) AND (staff_member.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)))) OR (EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = staff_post.district_code) AND (staff_member.id = staff_post.staff_id) AND (
CASE
    WHEN (staff_member.division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)))))));`);
    this.addSql(`create policy "territory_insert" on "staff_post" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "staff_post" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "staff_post" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "staff_post" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "staff_qualification" add constraint "staff_qualification_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "staff_qualification" add constraint "staff_qualification_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "staff_qualification" add constraint "staff_qualification_type_check" check ("type" in ('SOCIAL_WORK', 'LAW', 'COUNSELLING', 'FIRST_AID', 'COMPUTER', 'TEACHING', 'OTHER'));`);
    this.addSql(`alter table "staff_qualification" add constraint "staff_qualification_level_check" check ("level" in ('ASSISTANT', 'INTERMEDIATE', 'SENIOR'));`);
    this.addSql(`alter table "staff_qualification" enable row level security;`);
    this.addSql(`alter table "staff_qualification" force row level security;`);
    this.addSql(`create policy "read_district" on "staff_qualification" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "staff_qualification" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "staff_qualification" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "staff_qualification" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "staff_qualification" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = staff_qualification.district_code) AND (staff_member.id = staff_qualification.staff_id) AND (staff_member.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)))) OR (EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = staff_qualification.district_code) AND (staff_member.id = staff_qualification.staff_id) AND (
CASE
    WHEN (staff_member.division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)))))));`);
    this.addSql(`create policy "territory_insert" on "staff_qualification" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "staff_qualification" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "staff_qualification" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "staff_qualification" to "gridward_jobs" using (true) with check (true);`);
    // Two primary posts of one person never overlap, whoever writes them, and when.
    this.addSql(`create function gridward.one_primary_post() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.staff_id::text, 5));
  if exists (
    select from staff_post o
    where o.district_code = new.district_code and o.staff_id = new.staff_id and o.id <> new.id and o.is_primary
      and daterange(o.valid_from, o.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')
  ) then
    raise exception 'staff_post_one_primary' using errcode = '23P01', constraint = 'staff_post_one_primary';
  end if;
  return null;
end $$;`);
    this.addSql(
      `create constraint trigger one_primary_post after insert or update on "staff_post" for each row when (new.is_primary) execute function gridward.one_primary_post();`,
    );
    // What the file says now is the first row of its posts.
    this.addSql(`alter table "staff_member" no force row level security;`);
    this.addSql(`alter table "staff_post" no force row level security;`);
    this.addSql(`insert into "staff_post" ("district_code", "id", "staff_id", "post", "division_code", "valid_from")
      select district_code, gen_random_uuid(), id, post, division_code, coalesce(hired_on, created_at::date) from "staff_member";`);
    this.addSql(`alter table "staff_post" force row level security;`);
    this.addSql(`alter table "staff_member" force row level security;`);
  }
}
