import { Migration } from '@mikro-orm/migrations';

/** Tenants, accounts, divisions, staff, grids, alerts, audit: everything the house stands on. */
export class Migration20261122000000_House extends Migration {
  override up(): void {
    this.addSql(`create table "district" ("district_code" char(6) not null, "territory" text collate "C" not null, "parameters" jsonb not null default '{}', "version" int not null default 1, primary key ("district_code"));`);
    this.addSql(`create table "data_key" ("district_code" char(6) not null, "sealed" text not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code"));`);
    this.addSql(`create table "break_glass_grant" ("district_code" char(6) not null, "id" uuid not null, "actor" text not null, "actor_name" text not null, "reason" text not null, "created_at" timestamptz(3) not null default now(), "expires_at" timestamptz(3) not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "break_glass_grant_district_code_actor_expires_at_index" on "break_glass_grant" ("district_code", "actor", "expires_at");`);
    this.addSql(`create table "audit_entry" ("district_code" char(6) not null, "id" uuid not null, "at" timestamptz(3) not null default now(), "actor" text not null, "action" text not null, "table_name" text not null, "record_id" text not null, "division_code" text collate "C" null, "before" jsonb null, "after" jsonb null, "reason" text null, primary key ("district_code", "id"));`);
    this.addSql(`create index "audit_entry_district_code_at_index" on "audit_entry" ("district_code", "at");`);
    this.addSql(`create index "audit_entry_district_code_record_id_at_index" on "audit_entry" ("district_code", "record_id", "at");`);
    this.addSql(`create index "audit_entry_district_code_actor_at_index" on "audit_entry" ("district_code", "actor", "at");`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('INSERT', 'UPDATE', 'DELETE', 'READ'));`);
    this.addSql(`create table "alert_counter" ("district_code" char(6) not null, "last" int not null, primary key ("district_code"));`);
    this.addSql(`create table "alert" ("district_code" char(6) not null, "id" uuid not null, "seq" int not null, "identifier" text not null, "sender" text not null, "sender_name" text not null, "sent_at" timestamptz(3) not null default now(), "status" text not null, "msg_type" text not null, "scope" text not null, "level" text not null, "category" text not null, "event" text not null, "urgency" text not null, "severity" text not null, "certainty" text not null, "headline" text not null, "headline_en" text null, "description" text not null, "description_en" text null, "instruction" text not null, "instruction_en" text null, "contact" text null, "areas" text[] not null, "reached" text[] not null, "effective_at" timestamptz(3) not null, "onset_at" timestamptz(3) null, "expires_at" timestamptz(3) not null, "incident_id" uuid not null, "superseded_at" timestamptz(3) null, "published_by" text not null, "supersedes_id" uuid null, primary key ("district_code", "id"));`);
    this.addSql(`create index "alert_district_code_supersedes_id_index" on "alert" ("district_code", "supersedes_id");`);
    this.addSql(`create index "alert_district_code_incident_id_index" on "alert" ("district_code", "incident_id");`);
    this.addSql(`create index "alert_district_code_expires_at_index" on "alert" ("district_code", "expires_at");`);
    this.addSql(`alter table "alert" add constraint "alert_district_code_seq_unique" unique ("district_code", "seq");`);
    this.addSql(`alter table "alert" add constraint "alert_district_code_identifier_unique" unique ("district_code", "identifier");`);
    this.addSql(`alter table "alert" add constraint "alert_status_check" check ("status" in ('ACTUAL', 'EXERCISE', 'SYSTEM', 'TEST', 'DRAFT'));`);
    this.addSql(`alter table "alert" add constraint "alert_msg_type_check" check ("msg_type" in ('ALERT', 'UPDATE', 'CANCEL', 'ACK', 'ERROR'));`);
    this.addSql(`alter table "alert" add constraint "alert_scope_check" check ("scope" in ('PUBLIC', 'RESTRICTED', 'PRIVATE'));`);
    this.addSql(`alter table "alert" add constraint "alert_level_check" check ("level" in ('RED', 'ORANGE', 'YELLOW', 'BLUE'));`);
    this.addSql(`alter table "alert" add constraint "alert_category_check" check ("category" in ('GEO', 'MET', 'SAFETY', 'SECURITY', 'RESCUE', 'FIRE', 'HEALTH', 'ENV', 'TRANSPORT', 'INFRA', 'CBRNE', 'OTHER'));`);
    this.addSql(`alter table "alert" add constraint "alert_urgency_check" check ("urgency" in ('IMMEDIATE', 'EXPECTED', 'FUTURE', 'PAST', 'UNKNOWN'));`);
    this.addSql(`alter table "alert" add constraint "alert_severity_check" check ("severity" in ('EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN'));`);
    this.addSql(`alter table "alert" add constraint "alert_certainty_check" check ("certainty" in ('OBSERVED', 'LIKELY', 'POSSIBLE', 'UNLIKELY', 'UNKNOWN'));`);
    this.addSql(`create table "account" ("district_code" char(6) not null, "id" uuid not null, "login" text not null, "name" text not null, "status" text not null default 'ACTIVE', "locale" text not null default 'zh-CN', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "account" add constraint "account_district_code_login_unique" unique ("district_code", "login");`);
    this.addSql(`alter table "account" add constraint "account_status_check" check ("status" in ('ACTIVE', 'DISABLED'));`);
    this.addSql(`create table "credential" ("district_code" char(6) not null, "id" uuid not null, "password_hash" text not null, "password_changed_at" timestamptz(3) not null default now(), "must_change_password" boolean not null default false, "failures" int not null default 0, "locked_until" timestamptz(3) null, "totp_secret" text null, "totp_confirmed_at" timestamptz(3) null, "totp_last_step" int null, "account_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`alter table "credential" add constraint "credential_district_code_account_id_unique" unique ("district_code", "account_id");`);
    this.addSql(`create table "division" ("code" text collate "C" not null, "level" text not null, "kind" text not null, "name" text not null, "initials" text not null, "parent_code" text collate "C" null, "valid_from" date not null, "valid_to" date null, primary key ("code"));`);
    this.addSql(`create index "division_parent_code_code_index" on "division" ("parent_code", "code");`);
    this.addSql(`alter table "division" add constraint "division_level_check" check ("level" in ('CITY', 'DISTRICT', 'STREET', 'COMMUNITY'));`);
    this.addSql(`alter table "division" add constraint "division_kind_check" check ("kind" in ('CITY', 'DISTRICT', 'COUNTY', 'COUNTY_LEVEL_CITY', 'SUBDISTRICT', 'TOWN', 'TOWNSHIP', 'QUASI', 'RESIDENTS_COMMITTEE', 'VILLAGE_COMMITTEE'));`);
    this.addSql(`create table "division_boundary" ("code" text collate "C" not null, "geometry" jsonb not null, "source" text not null, "as_of" date not null, primary key ("code"));`);
    this.addSql(`create table "division_succession" ("from_code" text collate "C" not null, "to_code" text collate "C" not null, "kind" text not null, "on_date" date not null, primary key ("from_code", "to_code"));`);
    this.addSql(`alter table "division_succession" add constraint "division_succession_kind_check" check ("kind" in ('MERGED', 'SPLIT', 'RECODED'));`);
    this.addSql(`create table "grid" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "community_code" text collate "C" not null, "name" text not null, "initials" text not null, "kind" text not null, "status" text not null default 'ACTIVE', "households" int null, "population" int null, "boundary" jsonb null, "area_m2" int null, "longitude" double precision null, "latitude" double precision null, "valid_from" date not null, "valid_to" date null, "retired_because" text null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "grid" add constraint "grid_district_code_code_unique" unique ("district_code", "code");`);
    this.addSql(`alter table "grid" add constraint "grid_kind_check" check ("kind" in ('COMPREHENSIVE', 'DEDICATED', 'STREET_ROAD', 'RURAL'));`);
    this.addSql(`alter table "grid" add constraint "grid_status_check" check ("status" in ('ACTIVE', 'RETIRED'));`);
    this.addSql(`create table "grid_revision" ("district_code" char(6) not null, "id" uuid not null, "valid_from" date not null, "valid_to" date null, "code" text collate "C" not null, "name" text not null, "kind" text not null, "status" text not null, "households" int null, "population" int null, "boundary" jsonb null, "area_m2" int null, "longitude" double precision null, "latitude" double precision null, "grid_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`alter table "grid_revision" add constraint "grid_revision_district_code_grid_id_valid_from_unique" unique ("district_code", "grid_id", "valid_from");`);
    this.addSql(`alter table "grid_revision" add constraint "grid_revision_kind_check" check ("kind" in ('COMPREHENSIVE', 'DEDICATED', 'STREET_ROAD', 'RURAL'));`);
    this.addSql(`alter table "grid_revision" add constraint "grid_revision_status_check" check ("status" in ('ACTIVE', 'RETIRED'));`);
    this.addSql(`create table "installation" ("id" int not null, "epoch" text not null, "created_at" timestamptz(3) not null default now(), primary key ("id"));`);
    this.addSql(`create table "mutation_answer" ("district_code" char(6) not null, "actor" text not null, "client_mutation_id" text not null, "digest" text not null, "answer" jsonb not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "actor", "client_mutation_id"));`);
    this.addSql(`create table "population_figure" ("code" text collate "C" not null, "kind" text not null, "as_of" date not null, "value" int not null, "precision" text not null, "source" text not null, primary key ("code", "kind", "as_of"));`);
    this.addSql(`alter table "population_figure" add constraint "population_figure_kind_check" check ("kind" in ('PERMANENT', 'URBAN_PERMANENT', 'REGISTERED', 'HOUSEHOLDS'));`);
    this.addSql(`alter table "population_figure" add constraint "population_figure_precision_check" check ("precision" in ('EXACT', 'ROUNDED', 'ESTIMATED'));`);
    this.addSql(`create table "post_assignment" ("district_code" char(6) not null, "id" uuid not null, "role" text not null, "territory" text collate "C" not null, "valid_from" date not null, "valid_to" date null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "account_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "post_assignment_district_code_account_id_index" on "post_assignment" ("district_code", "account_id");`);
    this.addSql(`create index "post_assignment_district_code_territory_index" on "post_assignment" ("district_code", "territory");`);
    this.addSql(`alter table "post_assignment" add constraint "post_assignment_role_check" check ("role" in ('CITY_ADMIN', 'DISTRICT_ADMIN', 'STREET_MANAGER', 'STREET_CLERK', 'COMMUNITY_DIRECTOR', 'COMMUNITY_DEPUTY', 'GRID_LEADER', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'COMMUNITY_ASSISTANT', 'RESIDENT', 'SUPERVISION_MEMBER', 'DEPARTMENT_USER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));`);
    this.addSql(`create table "sign_in_session" ("district_code" char(6) not null, "id" uuid not null, "kind" text not null, "access_hash" text not null, "access_expires_at" timestamptz(3) not null, "refresh_hash" text null, "previous_refresh_hash" text null, "expires_at" timestamptz(3) not null, "second_factor" boolean not null default false, "device" text null, "created_at" timestamptz(3) not null default now(), "last_seen_at" timestamptz(3) not null default now(), "ended_at" timestamptz(3) null, "account_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "sign_in_session_district_code_account_id_index" on "sign_in_session" ("district_code", "account_id");`);
    this.addSql(`create index "sign_in_session_district_code_refresh_hash_index" on "sign_in_session" ("district_code", "refresh_hash");`);
    this.addSql(`create index "sign_in_session_district_code_previous_refresh_hash_index" on "sign_in_session" ("district_code", "previous_refresh_hash");`);
    this.addSql(`alter table "sign_in_session" add constraint "sign_in_session_district_code_access_hash_unique" unique ("district_code", "access_hash");`);
    this.addSql(`alter table "sign_in_session" add constraint "sign_in_session_kind_check" check ("kind" in ('CONSOLE', 'PHONE'));`);
    this.addSql(`create table "staff_member" ("district_code" char(6) not null, "id" uuid not null, "staff_no" text not null, "name" text not null, "initials" text not null, "kind" text not null, "post" text not null, "division_code" text collate "C" not null, "status" text not null default 'ACTIVE', "hired_on" date null, "account_id" uuid null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "staff_member_district_code_division_code_staff_no_index" on "staff_member" ("district_code", "division_code", "staff_no");`);
    this.addSql(`create index "staff_member_district_code_account_id_index" on "staff_member" ("district_code", "account_id");`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_district_code_staff_no_unique" unique ("district_code", "staff_no");`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_kind_check" check ("kind" in ('COMMUNITY_WORKER', 'COMMUNITY_ASSISTANT', 'CIVIL_SERVANT', 'VOLUNTEER', 'POLICE', 'DOCTOR'));`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_post_check" check ("post" in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'STREET_OFFICER', 'DISTRICT_OFFICER', 'OTHER'));`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_status_check" check ("status" in ('CANDIDATE', 'PROBATION', 'ACTIVE', 'SUSPENDED', 'EXITING', 'EXITED'));`);
    this.addSql(`create table "grid_member" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "role" text not null, "valid_from" date not null, "valid_to" date null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, "grid_id" uuid not null, "staff_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "grid_member_district_code_grid_id_index" on "grid_member" ("district_code", "grid_id");`);
    this.addSql(`create index "grid_member_district_code_staff_id_index" on "grid_member" ("district_code", "staff_id");`);
    this.addSql(`create index "grid_member_district_code_code_index" on "grid_member" ("district_code", "code");`);
    this.addSql(`alter table "grid_member" add constraint "grid_member_role_check" check ("role" in ('LEADER', 'FULL_TIME', 'PART_TIME', 'DEDICATED', 'MICRO_LEADER', 'GUIDE', 'POLICE', 'DOCTOR', 'LEGAL_ADVISER'));`);
    this.addSql(`create table "staff_personal" ("district_code" char(6) not null, "id" uuid not null, "division_code" text collate "C" not null, "phone" text null, "phone_masked" text null, "phone_index" text null, "id_number" text null, "id_number_masked" text null, "id_number_index" text null, "staff_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "staff_personal_district_code_phone_index_index" on "staff_personal" ("district_code", "phone_index");`);
    this.addSql(`create index "staff_personal_district_code_id_number_index_index" on "staff_personal" ("district_code", "id_number_index");`);
    this.addSql(`alter table "staff_personal" add constraint "staff_personal_district_code_staff_id_unique" unique ("district_code", "staff_id");`);
    this.addSql(`alter table "data_key" add constraint "data_key_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "break_glass_grant" add constraint "break_glass_grant_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert_counter" add constraint "alert_counter_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert" add constraint "alert_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert" add constraint "alert_district_code_supersedes_id_foreign" foreign key ("district_code", "supersedes_id") references "alert" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "account" add constraint "account_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "credential" add constraint "credential_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "credential" add constraint "credential_district_code_account_id_foreign" foreign key ("district_code", "account_id") references "account" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "grid" add constraint "grid_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "grid_revision" add constraint "grid_revision_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "grid_revision" add constraint "grid_revision_district_code_grid_id_foreign" foreign key ("district_code", "grid_id") references "grid" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "mutation_answer" add constraint "mutation_answer_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "post_assignment" add constraint "post_assignment_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "post_assignment" add constraint "post_assignment_district_code_account_id_foreign" foreign key ("district_code", "account_id") references "account" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "sign_in_session" add constraint "sign_in_session_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "sign_in_session" add constraint "sign_in_session_district_code_account_id_foreign" foreign key ("district_code", "account_id") references "account" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "staff_member" add constraint "staff_member_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "grid_member" add constraint "grid_member_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "grid_member" add constraint "grid_member_district_code_grid_id_foreign" foreign key ("district_code", "grid_id") references "grid" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "grid_member" add constraint "grid_member_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "staff_personal" add constraint "staff_personal_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "staff_personal" add constraint "staff_personal_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "district" enable row level security;`);
    this.addSql(`alter table "district" force row level security;`);
    this.addSql(`create policy "read_district" on "district" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "district" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "read_public" on "district" for select to "gridward_public" using (true);`);
    this.addSql(`create policy "all_identity" on "district" to "gridward_identity" using (true) with check (true);`);
    this.addSql(`create policy "all_jobs" on "district" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "update_parameters" on "district" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`alter table "data_key" enable row level security;`);
    this.addSql(`alter table "data_key" force row level security;`);
    this.addSql(`create policy "read_district" on "data_key" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "data_key" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "data_key" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "data_key" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_identity" on "data_key" to "gridward_identity" using (true) with check (true);`);
    this.addSql(`create policy "all_jobs" on "data_key" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "break_glass_grant" enable row level security;`);
    this.addSql(`alter table "break_glass_grant" force row level security;`);
    this.addSql(`create policy "read_district" on "break_glass_grant" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "break_glass_grant" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "break_glass_grant" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "break_glass_grant" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "break_glass_grant" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_identity" on "break_glass_grant" to "gridward_identity" using (true) with check (true);`);
    this.addSql(`create policy "all_jobs" on "break_glass_grant" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "audit_entry" enable row level security;`);
    this.addSql(`alter table "audit_entry" force row level security;`);
    this.addSql(`create policy "read_district" on "audit_entry" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "audit_entry" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (COALESCE(division_code, (district_code)::text) ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (COALESCE(division_code, (district_code)::text) ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "append" on "audit_entry" for insert to "gridward_owner" with check (true);`);
    this.addSql(`create policy "all_jobs_read" on "audit_entry" for select to "gridward_jobs" using (true);`);
    this.addSql(`alter table "alert_counter" enable row level security;`);
    this.addSql(`alter table "alert_counter" force row level security;`);
    this.addSql(`create policy "read_district" on "alert_counter" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "alert_counter" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "alert_counter" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "alert_counter" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "alert_counter" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "alert_counter" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "read_public" on "alert_counter" for select to "gridward_public" using (true);`);
    this.addSql(`alter table "alert" enable row level security;`);
    this.addSql(`alter table "alert" force row level security;`);
    this.addSql(`create policy "read_district" on "alert" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "alert" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "alert" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "alert" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "alert" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "alert" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "read_public" on "alert" for select to "gridward_public" using ((scope = 'PUBLIC'::text));`);
    this.addSql(`create policy "territory" on "alert" as restrictive to "gridward_city", "gridward_district" using ((EXISTS ( SELECT 1
   FROM unnest(areas) area(code),
    unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(code)
  WHERE ((area.code ^@ scope.code) OR (scope.code ^@ area.code))))) with check ((NOT (EXISTS ( SELECT 1
   FROM unnest(areas) area(code)
  WHERE (NOT COALESCE((area.code ^@ ANY (string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text))), false))))));`);
    this.addSql(`alter table "account" enable row level security;`);
    this.addSql(`alter table "account" force row level security;`);
    this.addSql(`create policy "read_district" on "account" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "account" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "account" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "account" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "account" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_identity" on "account" to "gridward_identity" using (true) with check (true);`);
    this.addSql(`create policy "all_jobs" on "account" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "credential" enable row level security;`);
    this.addSql(`alter table "credential" force row level security;`);
    this.addSql(`create policy "all_identity" on "credential" to "gridward_identity" using (true) with check (true);`);
    this.addSql(`create policy "all_jobs" on "credential" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "read_district" on "credential" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "credential" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`alter table "division" enable row level security;`);
    this.addSql(`alter table "division" force row level security;`);
    this.addSql(`create policy "read_territory" on "division" for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (EXISTS ( SELECT 1
   FROM unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(prefix)
  WHERE (scope.prefix ^@ code)))));`);
    this.addSql(`create policy "read_public" on "division" for select to "gridward_identity", "gridward_public" using (true);`);
    this.addSql(`create policy "all_jobs" on "division" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "division_boundary" enable row level security;`);
    this.addSql(`alter table "division_boundary" force row level security;`);
    this.addSql(`create policy "read_territory" on "division_boundary" for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (EXISTS ( SELECT 1
   FROM unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(prefix)
  WHERE (scope.prefix ^@ code)))));`);
    this.addSql(`create policy "read_public" on "division_boundary" for select to "gridward_identity", "gridward_public" using (true);`);
    this.addSql(`create policy "all_jobs" on "division_boundary" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "division_succession" enable row level security;`);
    this.addSql(`alter table "division_succession" force row level security;`);
    this.addSql(`create policy "read_territory" on "division_succession" for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (from_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (EXISTS ( SELECT 1
   FROM unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(prefix)
  WHERE (scope.prefix ^@ from_code)))));`);
    this.addSql(`create policy "read_public" on "division_succession" for select to "gridward_identity", "gridward_public" using (true);`);
    this.addSql(`create policy "all_jobs" on "division_succession" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "grid" enable row level security;`);
    this.addSql(`alter table "grid" force row level security;`);
    this.addSql(`create policy "read_district" on "grid" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "grid" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "grid" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "grid" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "grid" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "grid" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "grid" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "grid_revision" enable row level security;`);
    this.addSql(`alter table "grid_revision" force row level security;`);
    this.addSql(`create policy "read_district" on "grid_revision" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "grid_revision" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "grid_revision" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "grid_revision" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "grid_revision" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "grid_revision" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "grid_revision" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "installation" enable row level security;`);
    this.addSql(`alter table "installation" force row level security;`);
    this.addSql(`create policy "read_district" on "installation" for select to "gridward_district" using (true);`);
    this.addSql(`create policy "read_city" on "installation" for select to "gridward_city" using (true);`);
    this.addSql(`create policy "read_public" on "installation" for select to "gridward_public" using (true);`);
    this.addSql(`create policy "all_jobs" on "installation" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "mutation_answer" enable row level security;`);
    this.addSql(`alter table "mutation_answer" force row level security;`);
    this.addSql(`create policy "read_district" on "mutation_answer" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "mutation_answer" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "mutation_answer" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "mutation_answer" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "mutation_answer" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "mutation_answer" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "population_figure" enable row level security;`);
    this.addSql(`alter table "population_figure" force row level security;`);
    this.addSql(`create policy "read_territory" on "population_figure" for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (EXISTS ( SELECT 1
   FROM unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(prefix)
  WHERE (scope.prefix ^@ code)))));`);
    this.addSql(`create policy "read_public" on "population_figure" for select to "gridward_identity", "gridward_public" using (true);`);
    this.addSql(`create policy "all_jobs" on "population_figure" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "post_assignment" enable row level security;`);
    this.addSql(`alter table "post_assignment" force row level security;`);
    this.addSql(`create policy "read_district" on "post_assignment" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "post_assignment" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "post_assignment" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "post_assignment" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "post_assignment" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_identity" on "post_assignment" to "gridward_identity" using (true) with check (true);`);
    this.addSql(`create policy "all_jobs" on "post_assignment" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "sign_in_session" enable row level security;`);
    this.addSql(`alter table "sign_in_session" force row level security;`);
    this.addSql(`create policy "all_identity" on "sign_in_session" to "gridward_identity" using (true) with check (true);`);
    this.addSql(`create policy "all_jobs" on "sign_in_session" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "read_district" on "sign_in_session" for select to "gridward_district" using (((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar) AND (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "staff_member" enable row level security;`);
    this.addSql(`alter table "staff_member" force row level security;`);
    this.addSql(`create policy "read_district" on "staff_member" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "staff_member" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "staff_member" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "staff_member" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "staff_member" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) OR (EXISTS ( SELECT 1
   FROM grid_member
  WHERE (((grid_member.district_code = staff_member.district_code) AND (grid_member.staff_id = staff_member.id)) AND (
CASE
    WHEN (grid_member.code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)))))));`);
    this.addSql(`create policy "territory_insert" on "staff_member" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "staff_member" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "staff_member" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "staff_member" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "grid_member" enable row level security;`);
    this.addSql(`alter table "grid_member" force row level security;`);
    this.addSql(`create policy "read_district" on "grid_member" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "grid_member" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "grid_member" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "grid_member" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "grid_member" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "grid_member" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "grid_member" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "staff_personal" enable row level security;`);
    this.addSql(`alter table "staff_personal" force row level security;`);
    this.addSql(`create policy "read_district" on "staff_personal" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "staff_personal" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "staff_personal" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "staff_personal" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "staff_personal" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "staff_personal" to "gridward_jobs" using (true) with check (true);`);
  }
}
