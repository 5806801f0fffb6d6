import { Migration } from '@mikro-orm/migrations';

export class Migration20261122183227_StaffCareers extends Migration {
  override up(): void {
    this.addSql(`create table "grade_scheme" ("district_code" char(6) not null, "id" uuid not null, "ladder" jsonb not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "grade_scheme" add constraint "grade_scheme_district_code_unique" unique ("district_code");`);
    this.addSql(`create table "recruitment_notice" ("district_code" char(6) not null, "id" uuid not null, "division_code" text collate "C" not null, "title" text not null, "kind" text not null, "post" text not null, "places" int not null, "rules" jsonb not null, "has_written_test" boolean not null default true, "cut_off_on" date not null, "closes_on" date not null, "state" text not null default 'DRAFT', "relaxation" text not null default 'NONE', "relaxation_by" uuid null, "published_at" timestamptz(3) null, "created_by" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "recruitment_notice_district_code_division_code_closes_on_index" on "recruitment_notice" ("district_code", "division_code", "closes_on");`);
    this.addSql(`create table "recruitment_candidate" ("district_code" char(6) not null, "id" uuid not null, "notice_id" uuid not null, "division_code" text collate "C" not null, "number" int not null, "sealed_identity" text not null, "name_masked" text not null, "phone_masked" text not null, "id_number_masked" text not null, "person_index" text not null, "sex" text not null, "age" int not null, "education" text not null, "findings" jsonb not null, "stages" jsonb not null, "state" text not null default 'OPEN', "reason" text null, "staff_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "recruitment_candidate" add constraint "recruitment_candidate_district_code_notice_id_per_d9c7d_unique" unique ("district_code", "notice_id", "person_index");`);
    this.addSql(`alter table "recruitment_candidate" add constraint "recruitment_candidate_district_code_notice_id_number_unique" unique ("district_code", "notice_id", "number");`);
    this.addSql(`create table "staff_import" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "created_by" uuid not null, "file_name" text not null, "sealed_bytes" bytea not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "staff_import_district_code_created_by_index" on "staff_import" ("district_code", "created_by");`);
    this.addSql(`create table "staff_grade" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "division_code" text collate "C" not null, "group" text not null, "grade" int not null, "valid_from" date not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`alter table "staff_grade" add constraint "staff_grade_district_code_staff_id_valid_from_unique" unique ("district_code", "staff_id", "valid_from");`);
    this.addSql(`create table "grade_change" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "division_code" text collate "C" not null, "year" int not null, "group" text not null, "was" int null, "grade" int not null, "reasons" jsonb not null, "state" text not null, "reviewed_by" uuid null, "approved_by" uuid null, "public_until" date null, "objection" text null, "note" text null, "decided_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "grade_change_district_code_year_state_division_code_index" on "grade_change" ("district_code", "year", "state", "division_code");`);
    this.addSql(`alter table "grade_change" add constraint "grade_change_district_code_staff_id_year_unique" unique ("district_code", "staff_id", "year");`);
    this.addSql(`create table "exit_case" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "division_code" text collate "C" not null, "ground" text not null, "evidence" text null, "talk" text null, "state" text not null default 'INITIATED', "notice_on" date null, "statement_until" date null, "statement" text null, "decision" text null, "decided_by" uuid null, "filed_by" uuid null, "effective_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "handover" jsonb not null default '[]', "closed_on" date null, "keep_until" date null, "created_by" uuid not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "exit_case_district_code_staff_id_index" on "exit_case" ("district_code", "staff_id");`);
    this.addSql(`create index "exit_case_district_code_state_division_code_index" on "exit_case" ("district_code", "state", "division_code");`);
    this.addSql(`create table "training_session" ("district_code" char(6) not null, "id" uuid not null, "division_code" text collate "C" not null, "year" int not null, "topic" text not null, "content" text not null, "form" text not null, "hours" int not null, "capacity" int not null, "starts_at" timestamptz(3) not null, "place" text not null, "trainer" text null, "certificate" text null, "certificate_years" int null, "state" text not null default 'PLANNED', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "training_session_district_code_year_starts_at_index" on "training_session" ("district_code", "year", "starts_at");`);
    this.addSql(`create table "training_record" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "division_code" text collate "C" not null, "session_id" uuid not null, "state" text not null default 'ENROLLED', "hours" int not null default 0, "score" int null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "training_record_district_code_staff_id_index" on "training_record" ("district_code", "staff_id");`);
    this.addSql(`alter table "training_record" add constraint "training_record_district_code_session_id_staff_id_unique" unique ("district_code", "session_id", "staff_id");`);
    this.addSql(`alter table "grade_scheme" add constraint "grade_scheme_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "grade_scheme" enable row level security;`);
    this.addSql(`alter table "grade_scheme" force row level security;`);
    this.addSql(`create policy "read_district" on "grade_scheme" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "grade_scheme" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "grade_scheme" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "grade_scheme" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "grade_scheme" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`alter table "recruitment_notice" add constraint "recruitment_notice_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "recruitment_notice" add constraint "recruitment_notice_places" check (places > 0);`);
    this.addSql(`alter table "recruitment_notice" add constraint "recruitment_notice_kind_check" check ("kind" in ('COMMUNITY_WORKER', 'COMMUNITY_ASSISTANT', 'CIVIL_SERVANT', 'VOLUNTEER', 'POLICE', 'DOCTOR'));`);
    this.addSql(`alter table "recruitment_notice" add constraint "recruitment_notice_post_check" check ("post" in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'STREET_OFFICER', 'DISTRICT_OFFICER', 'OTHER'));`);
    this.addSql(`alter table "recruitment_notice" add constraint "recruitment_notice_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'CLOSED'));`);
    this.addSql(`alter table "recruitment_notice" add constraint "recruitment_notice_relaxation_check" check ("relaxation" in ('NONE', 'ASKED', 'APPROVED', 'REFUSED'));`);
    this.addSql(`alter table "recruitment_notice" enable row level security;`);
    this.addSql(`alter table "recruitment_notice" force row level security;`);
    this.addSql(`create policy "read_district" on "recruitment_notice" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "recruitment_notice" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "recruitment_notice" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "recruitment_notice" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "recruitment_notice" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "recruitment_notice" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "recruitment_candidate" add constraint "recruitment_candidate_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "recruitment_candidate" add constraint "recruitment_candidate_district_code_notice_id_foreign" foreign key ("district_code", "notice_id") references "recruitment_notice" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "recruitment_candidate" add constraint "recruitment_candidate_sex_check" check ("sex" in ('FEMALE', 'MALE', 'UNKNOWN'));`);
    this.addSql(`alter table "recruitment_candidate" add constraint "recruitment_candidate_education_check" check ("education" in ('PRIMARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'));`);
    this.addSql(`alter table "recruitment_candidate" add constraint "recruitment_candidate_state_check" check ("state" in ('OPEN', 'REJECTED', 'WITHDRAWN', 'HIRED'));`);
    this.addSql(`alter table "recruitment_candidate" enable row level security;`);
    this.addSql(`alter table "recruitment_candidate" force row level security;`);
    this.addSql(`create policy "read_district" on "recruitment_candidate" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "recruitment_candidate" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "recruitment_candidate" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "recruitment_candidate" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "recruitment_candidate" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "staff_import" add constraint "staff_import_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "staff_import" enable row level security;`);
    this.addSql(`alter table "staff_import" force row level security;`);
    this.addSql(`create policy "read_district" on "staff_import" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "staff_import" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "staff_import" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "staff_import" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "staff_import" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "staff_grade" add constraint "staff_grade_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "staff_grade" add constraint "staff_grade_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "staff_grade" add constraint "staff_grade_range" check (grade >= 1 and grade <= 30);`);
    this.addSql(`alter table "staff_grade" add constraint "staff_grade_group_check" check ("group" in ('HEAD', 'DEPUTY', 'GENERAL'));`);
    this.addSql(`alter table "staff_grade" enable row level security;`);
    this.addSql(`alter table "staff_grade" force row level security;`);
    this.addSql(`create policy "read_district" on "staff_grade" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "staff_grade" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "staff_grade" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "staff_grade" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "staff_grade" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = staff_grade.district_code) AND (staff_member.id = staff_grade.staff_id) AND (staff_member.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)))) OR (EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = staff_grade.district_code) AND (staff_member.id = staff_grade.staff_id) AND (
CASE
    WHEN (staff_member.division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)))))));`);
    this.addSql(`create policy "territory_insert" on "staff_grade" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "staff_grade" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "staff_grade" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "staff_grade" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "grade_change" add constraint "grade_change_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "grade_change" add constraint "grade_change_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "grade_change" add constraint "grade_change_group_check" check ("group" in ('HEAD', 'DEPUTY', 'GENERAL'));`);
    this.addSql(`alter table "grade_change" add constraint "grade_change_state_check" check ("state" in ('NOT_PROPOSED', 'PROPOSED', 'STREET_REVIEWED', 'DISTRICT_APPROVED', 'PUBLICIZED', 'EFFECTIVE', 'OBJECTED', 'REJECTED'));`);
    this.addSql(`alter table "grade_change" enable row level security;`);
    this.addSql(`alter table "grade_change" force row level security;`);
    this.addSql(`create policy "read_district" on "grade_change" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "grade_change" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "grade_change" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "grade_change" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "grade_change" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = grade_change.district_code) AND (staff_member.id = grade_change.staff_id) AND (staff_member.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)))) OR (EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = grade_change.district_code) AND (staff_member.id = grade_change.staff_id) AND (
CASE
    WHEN (staff_member.division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)))))));`);
    this.addSql(`create policy "territory_insert" on "grade_change" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "grade_change" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "grade_change" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "grade_change" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "exit_case" add constraint "exit_case_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "exit_case" add constraint "exit_case_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "exit_case" add constraint "exit_case_ground_check" check ("ground" in ('VOLUNTARY', 'RETIREMENT', 'CONTRACT_END', 'DISCIPLINE', 'DERELICTION', 'INCOMPETENCE', 'OTHER'));`);
    this.addSql(`alter table "exit_case" add constraint "exit_case_state_check" check ("state" in ('INITIATED', 'STATEMENT_PERIOD', 'STREET_DECIDED', 'FILED', 'CLOSED', 'WITHDRAWN'));`);
    this.addSql(`alter table "exit_case" enable row level security;`);
    this.addSql(`alter table "exit_case" force row level security;`);
    this.addSql(`create policy "read_district" on "exit_case" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "exit_case" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "exit_case" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "exit_case" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "exit_case" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = exit_case.district_code) AND (staff_member.id = exit_case.staff_id) AND (staff_member.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)))) OR (EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = exit_case.district_code) AND (staff_member.id = exit_case.staff_id) AND (
CASE
    WHEN (staff_member.division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)))))));`);
    this.addSql(`create policy "territory_insert" on "exit_case" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "exit_case" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "exit_case" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "exit_case" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "training_session" add constraint "training_session_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "training_session" add constraint "training_session_size" check (capacity > 0 and hours > 0);`);
    this.addSql(`alter table "training_session" add constraint "training_session_content_check" check ("content" in ('PARTY_BUILDING', 'GOVERNANCE', 'SERVICE', 'LAW', 'INFORMATION_TECHNOLOGY', 'AGENCY_SERVICE'));`);
    this.addSql(`alter table "training_session" add constraint "training_session_form_check" check ("form" in ('LECTURE', 'FIELD_VISIT', 'CASE_STUDY', 'EXCHANGE'));`);
    this.addSql(`alter table "training_session" add constraint "training_session_certificate_check" check ("certificate" in ('SOCIAL_WORK', 'LAW', 'COUNSELLING', 'FIRST_AID', 'COMPUTER', 'TEACHING', 'OTHER'));`);
    this.addSql(`alter table "training_session" add constraint "training_session_state_check" check ("state" in ('PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED'));`);
    this.addSql(`alter table "training_session" enable row level security;`);
    this.addSql(`alter table "training_session" force row level security;`);
    this.addSql(`create policy "read_district" on "training_session" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "training_session" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "training_session" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "training_session" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "training_session" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "training_session" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "training_record" add constraint "training_record_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "training_record" add constraint "training_record_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "training_record" add constraint "training_record_district_code_session_id_foreign" foreign key ("district_code", "session_id") references "training_session" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "training_record" add constraint "training_record_state_check" check ("state" in ('ENROLLED', 'ATTENDED', 'ABSENT', 'PASSED', 'FAILED'));`);
    this.addSql(`alter table "training_record" enable row level security;`);
    this.addSql(`alter table "training_record" force row level security;`);
    this.addSql(`create policy "read_district" on "training_record" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "training_record" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "training_record" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "training_record" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "training_record" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = training_record.district_code) AND (staff_member.id = training_record.staff_id) AND (staff_member.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)))) OR (EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = training_record.district_code) AND (staff_member.id = training_record.staff_id) AND (
CASE
    WHEN (staff_member.division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)))))));`);
    this.addSql(`create policy "territory_insert" on "training_record" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "training_record" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "training_record" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "training_record" to "gridward_jobs" using (true) with check (true);`);
  }
}
