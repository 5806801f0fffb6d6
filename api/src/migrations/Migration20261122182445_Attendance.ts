import { Migration } from '@mikro-orm/migrations';

export class Migration20261122182445_Attendance extends Migration {
  override up(): void {
    this.addSql(`create table "calendar_day" ("district_code" char(6) not null, "id" uuid not null, "day" date not null, "is_working" boolean not null, "name" text not null, "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "calendar_day" add constraint "calendar_day_district_code_day_unique" unique ("district_code", "day");`);
    this.addSql(`create table "attendance_lock" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "month" date not null, "locked_by" uuid not null, "locked_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`alter table "attendance_lock" add constraint "attendance_lock_district_code_code_month_unique" unique ("district_code", "code", "month");`);
    this.addSql(`create table "report_matter" ("district_code" char(6) not null, "id" uuid not null, "name" text not null, "mode" text not null, "report_minutes" int not null, "answer_minutes" int not null, "final_minutes" int null, "is_retired" boolean not null default false, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "report_matter" add constraint "report_matter_district_code_name_unique" unique ("district_code", "name");`);
    this.addSql(`create table "official_report" ("district_code" char(6) not null, "id" uuid not null, "matter_id" uuid not null, "mode" text not null, "code" text collate "C" not null, "to_code" text collate "C" not null, "title" text not null, "state" text not null default 'SUBMITTED', "author_id" uuid not null, "happened_at" timestamptz(3) not null, "submitted_at" timestamptz(3) not null, "is_late" boolean not null default false, "answer_due_at" timestamptz(3) not null, "answered_at" timestamptz(3) null, "result_due_at" timestamptz(3) null, "over_at" timestamptz(3) null, "final_due_at" timestamptz(3) null, "final_at" timestamptz(3) null, "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "official_report_district_code_matter_id_index" on "official_report" ("district_code", "matter_id");`);
    this.addSql(`create index "official_report_district_code_code_submitted_at_index" on "official_report" ("district_code", "code", "submitted_at");`);
    this.addSql(`create index "official_report_district_code_to_code_state_index" on "official_report" ("district_code", "to_code", "state");`);
    this.addSql(`create table "report_entry" ("district_code" char(6) not null, "id" uuid not null, "report_id" uuid not null, "code" text collate "C" not null, "report_author_id" uuid not null, "kind" text not null, "at" timestamptz(3) not null default now(), "account_id" uuid not null, "text" text not null, "due_at" timestamptz(3) null, primary key ("district_code", "id"));`);
    this.addSql(`create index "report_entry_district_code_report_id_index" on "report_entry" ("district_code", "report_id");`);
    this.addSql(`create table "shift_plan" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "name" text not null, "weekdays" int[] not null, "start_minute" int null, "end_minute" int null, "grace_minutes" int null, "valid_from" date not null, "valid_to" date null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "shift_plan" add constraint "shift_plan_district_code_code_valid_from_unique" unique ("district_code", "code", "valid_from");`);
    this.addSql(`create table "leave_request" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "account_id" uuid not null, "code" text collate "C" not null, "kind" text not null, "from_day" date not null, "to_day" date not null, "days" int not null, "sealed_reason" text not null, "deputy_staff_id" uuid null, "deputy_account_id" uuid null, "state" text not null default 'DRAFT', "stages" int not null default 1, "approval_due_on" date null, "return_due_at" timestamptz(3) null, "returned_on" date null, "steps" jsonb not null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "leave_request_district_code_staff_id_index" on "leave_request" ("district_code", "staff_id");`);
    this.addSql(`create index "leave_request_district_code_deputy_staff_id_index" on "leave_request" ("district_code", "deputy_staff_id");`);
    this.addSql(`create index "leave_request_district_code_state_from_day_index" on "leave_request" ("district_code", "state", "from_day");`);
    this.addSql(`create table "check_in" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "account_id" uuid null, "code" text collate "C" not null, "day" date not null, "at" timestamptz(3) not null, "kind" text not null, "method" text not null, "is_placed" boolean not null, "grid_code" text collate "C" null, "note" text null, "entered_by" uuid null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "check_in_district_code_staff_id_index" on "check_in" ("district_code", "staff_id");`);
    this.addSql(`create index "check_in_district_code_day_staff_id_index" on "check_in" ("district_code", "day", "staff_id");`);
    this.addSql(`create table "attendance_day" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "account_id" uuid null, "code" text collate "C" not null, "day" date not null, "status" text not null, "first_at" timestamptz(3) null, "last_at" timestamptz(3) null, "late_minutes" int not null default 0, "early_minutes" int not null default 0, "overtime_minutes" int not null default 0, "field_count" int not null default 0, "flags" text[] not null, "is_corrected" boolean not null default false, primary key ("district_code", "id"));`);
    this.addSql(`create index "attendance_day_district_code_staff_id_index" on "attendance_day" ("district_code", "staff_id");`);
    this.addSql(`create index "attendance_day_district_code_code_day_index" on "attendance_day" ("district_code", "code", "day");`);
    this.addSql(`alter table "attendance_day" add constraint "attendance_day_district_code_staff_id_day_unique" unique ("district_code", "staff_id", "day");`);
    this.addSql(`create table "attendance_correction" ("district_code" char(6) not null, "id" uuid not null, "staff_id" uuid not null, "account_id" uuid null, "code" text collate "C" not null, "day" date not null, "status" text not null, "reason" text not null, "state" text not null default 'REQUESTED', "requested_by" uuid not null, "decided_by" uuid null, "decided_at" timestamptz(3) null, "note" text null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "attendance_correction_district_code_staff_id_index" on "attendance_correction" ("district_code", "staff_id");`);
    this.addSql(`create index "attendance_correction_district_code_state_day_index" on "attendance_correction" ("district_code", "state", "day");`);
    this.addSql(`create index "attendance_correction_district_code_day_staff_id_index" on "attendance_correction" ("district_code", "day", "staff_id");`);
    this.addSql(`create table "absence" ("district_code" char(6) not null, "id" uuid not null, "leave_id" uuid not null, "staff_id" uuid not null, "account_id" uuid not null, "deputy_account_id" uuid null, "code" text collate "C" not null, "from_day" date not null, "to_day" date not null, "covered_to" date not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "absence_district_code_staff_id_index" on "absence" ("district_code", "staff_id");`);
    this.addSql(`create index "absence_district_code_account_id_covered_to_index" on "absence" ("district_code", "account_id", "covered_to");`);
    this.addSql(`create index "absence_district_code_deputy_account_id_index" on "absence" ("district_code", "deputy_account_id");`);
    this.addSql(`alter table "absence" add constraint "absence_district_code_leave_id_unique" unique ("district_code", "leave_id");`);
    this.addSql(`alter table "post_assignment" add "stands_in_for" uuid null;`);
    this.addSql(`alter table "calendar_day" add constraint "calendar_day_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "calendar_day" enable row level security;`);
    this.addSql(`alter table "calendar_day" force row level security;`);
    this.addSql(`create policy "read_district" on "calendar_day" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "calendar_day" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "calendar_day" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "calendar_day" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "calendar_day" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "calendar_day" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "attendance_lock" add constraint "attendance_lock_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "attendance_lock" enable row level security;`);
    this.addSql(`alter table "attendance_lock" force row level security;`);
    this.addSql(`create policy "read_district" on "attendance_lock" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "attendance_lock" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "attendance_lock" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "attendance_lock" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "attendance_lock" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "attendance_lock" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory_read" on "attendance_lock" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (EXISTS ( SELECT 1
   FROM unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(prefix)
  WHERE (scope.prefix ^@ code)))));`);
    this.addSql(`create policy "territory_insert" on "attendance_lock" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "attendance_lock" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "attendance_lock" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "report_matter" add constraint "report_matter_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "report_matter" add constraint "report_matter_mode_check" check ("mode" in ('REQUEST', 'REPORT', 'EMERGENCY'));`);
    this.addSql(`alter table "report_matter" enable row level security;`);
    this.addSql(`alter table "report_matter" force row level security;`);
    this.addSql(`create policy "read_district" on "report_matter" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "report_matter" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "report_matter" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "report_matter" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "report_matter" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "report_matter" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "official_report" add constraint "official_report_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "official_report" add constraint "official_report_district_code_matter_id_foreign" foreign key ("district_code", "matter_id") references "report_matter" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "official_report" add constraint "official_report_mode_check" check ("mode" in ('REQUEST', 'REPORT', 'EMERGENCY'));`);
    this.addSql(`alter table "official_report" add constraint "official_report_state_check" check ("state" in ('SUBMITTED', 'RECEIVED', 'INSTRUCTED', 'IN_EXECUTION', 'RESULT_REPORTED', 'CLOSED'));`);
    this.addSql(`alter table "official_report" enable row level security;`);
    this.addSql(`alter table "official_report" force row level security;`);
    this.addSql(`create policy "read_district" on "official_report" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "official_report" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "official_report" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "official_report" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "official_report" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "official_report" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory_read" on "official_report" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (author_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`create policy "territory_insert" on "official_report" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "official_report" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "official_report" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "report_entry" add constraint "report_entry_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "report_entry" add constraint "report_entry_district_code_report_id_foreign" foreign key ("district_code", "report_id") references "official_report" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "report_entry" add constraint "report_entry_kind_check" check ("kind" in ('FIRST_REPORT', 'FOLLOW_UP_REPORT', 'FINAL_REPORT', 'RECEIPT', 'INSTRUCTION', 'EXECUTION', 'RESULT', 'CLOSING'));`);
    this.addSql(`alter table "report_entry" enable row level security;`);
    this.addSql(`alter table "report_entry" force row level security;`);
    this.addSql(`create policy "read_district" on "report_entry" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "report_entry" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "report_entry" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "report_entry" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "report_entry" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "report_entry" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory_read" on "report_entry" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (report_author_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`create policy "territory_insert" on "report_entry" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "report_entry" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "report_entry" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "shift_plan" add constraint "shift_plan_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "shift_plan" add constraint "shift_plan_lasts" check (end_minute > start_minute);`);
    this.addSql(`alter table "shift_plan" enable row level security;`);
    this.addSql(`alter table "shift_plan" force row level security;`);
    this.addSql(`create policy "read_district" on "shift_plan" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "shift_plan" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "shift_plan" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "shift_plan" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "shift_plan" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "shift_plan" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory_read" on "shift_plan" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (EXISTS ( SELECT 1
   FROM unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(prefix)
  WHERE (scope.prefix ^@ code)))));`);
    this.addSql(`create policy "territory_insert" on "shift_plan" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "shift_plan" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "shift_plan" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "leave_request" add constraint "leave_request_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "leave_request" add constraint "leave_request_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "leave_request" add constraint "leave_request_district_code_deputy_staff_id_foreign" foreign key ("district_code", "deputy_staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "leave_request" add constraint "leave_request_lasts" check (to_day >= from_day);`);
    this.addSql(`alter table "leave_request" add constraint "leave_request_kind_check" check ("kind" in ('ANNUAL', 'SICK', 'PERSONAL', 'MATERNITY', 'BEREAVEMENT', 'COMP_TIME'));`);
    this.addSql(`alter table "leave_request" add constraint "leave_request_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'APPROVED_L1', 'APPROVED_L2', 'ON_LEAVE', 'OVERDUE_RETURN', 'RETURN_REPORTED', 'CLOSED', 'REJECTED', 'WITHDRAWN'));`);
    this.addSql(`alter table "leave_request" enable row level security;`);
    this.addSql(`alter table "leave_request" force row level security;`);
    this.addSql(`create policy "read_district" on "leave_request" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "leave_request" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "leave_request" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "leave_request" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "leave_request" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "leave_request" as restrictive to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) OR (deputy_account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)))) with check (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) OR (deputy_account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))));`);
    this.addSql(`alter table "check_in" add constraint "check_in_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "check_in" add constraint "check_in_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "check_in" add constraint "check_in_by_office_has_reason" check (method <> 'OFFICE' or (note is not null and entered_by is not null));`);
    this.addSql(`alter table "check_in" add constraint "check_in_kind_check" check ("kind" in ('IN', 'OUT', 'FIELD'));`);
    this.addSql(`alter table "check_in" add constraint "check_in_method_check" check ("method" in ('PHONE', 'OFFICE'));`);
    this.addSql(`alter table "check_in" enable row level security;`);
    this.addSql(`alter table "check_in" force row level security;`);
    this.addSql(`create policy "read_district" on "check_in" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "check_in" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "check_in" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "check_in" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "check_in" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "check_in" as restrictive to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "attendance_day" add constraint "attendance_day_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "attendance_day" add constraint "attendance_day_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "attendance_day" add constraint "attendance_day_status_check" check ("status" in ('NORMAL', 'LATE', 'EARLY', 'ABSENT', 'OUT_ON_DUTY', 'LEAVE'));`);
    this.addSql(`alter table "attendance_day" enable row level security;`);
    this.addSql(`alter table "attendance_day" force row level security;`);
    this.addSql(`create policy "read_district" on "attendance_day" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "attendance_day" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "attendance_day" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "attendance_day" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "attendance_day" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "attendance_day" as restrictive to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "attendance_correction" add constraint "attendance_correction_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "attendance_correction" add constraint "attendance_correction_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "attendance_correction" add constraint "correction_decided_by_another" check (decided_by is null or (decided_by <> requested_by and decided_by is distinct from account_id));`);
    this.addSql(`alter table "attendance_correction" add constraint "attendance_correction_status_check" check ("status" in ('NORMAL', 'LATE', 'EARLY', 'ABSENT', 'OUT_ON_DUTY', 'LEAVE'));`);
    this.addSql(`alter table "attendance_correction" add constraint "attendance_correction_state_check" check ("state" in ('REQUESTED', 'CONFIRMED', 'REJECTED'));`);
    this.addSql(`alter table "attendance_correction" enable row level security;`);
    this.addSql(`alter table "attendance_correction" force row level security;`);
    this.addSql(`create policy "read_district" on "attendance_correction" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "attendance_correction" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "attendance_correction" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "attendance_correction" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "attendance_correction" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "attendance_correction" as restrictive to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "absence" add constraint "absence_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "absence" add constraint "absence_district_code_leave_id_foreign" foreign key ("district_code", "leave_id") references "leave_request" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "absence" add constraint "absence_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "absence" enable row level security;`);
    this.addSql(`alter table "absence" force row level security;`);
    this.addSql(`create policy "read_district" on "absence" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "absence" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "absence" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "absence" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "absence" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "absence" to "gridward_jobs" using (true) with check (true);`);
  }
}
