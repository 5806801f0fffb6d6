import { Migration } from '@mikro-orm/migrations';

export class Migration20261122084640_Callouts extends Migration {
  override up(): void {
    this.addSql(`create table "callout" ("district_code" char(6) not null, "id" uuid not null, "alert_id" uuid not null, "incident_id" uuid not null, "code" text collate "C" not null, "headline" text not null, "status" text not null default 'CALLING', "level" text not null, "round" int not null default 1, "called" uuid[] not null, "started_at" timestamptz(3) not null default now(), "due_at" timestamptz(3) null, "answered_at" timestamptz(3) null, "answered_by" uuid null, primary key ("district_code", "id"));`);
    this.addSql(`create index "callout_district_code_status_due_at_index" on "callout" ("district_code", "status", "due_at");`);
    this.addSql(`create index "callout_district_code_alert_id_index" on "callout" ("district_code", "alert_id");`);
    this.addSql(`alter table "callout" add constraint "callout_district_code_incident_id_code_unique" unique ("district_code", "incident_id", "code");`);
    this.addSql(`create table "callout_step" ("district_code" char(6) not null, "id" uuid not null, "callout_id" uuid not null, "code" text collate "C" not null, "at" timestamptz(3) not null default now(), "kind" text not null, "rung" text null, "account_id" uuid null, "channels" text[] null, "note" text null, primary key ("district_code", "id"));`);
    this.addSql(`create index "callout_step_district_code_callout_id_at_index" on "callout_step" ("district_code", "callout_id", "at");`);
    this.addSql(`create table "duty_shift" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "account_id" uuid not null, "deputy_id" uuid null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "duty_shift_district_code_code_starts_at_index" on "duty_shift" ("district_code", "code", "starts_at");`);
    this.addSql(`create index "duty_shift_district_code_account_id_index" on "duty_shift" ("district_code", "account_id");`);
    this.addSql(`create index "duty_shift_district_code_deputy_id_index" on "duty_shift" ("district_code", "deputy_id");`);
    this.addSql(`alter table "callout" add constraint "callout_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "callout" add constraint "callout_district_code_alert_id_foreign" foreign key ("district_code", "alert_id") references "alert" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "callout" add constraint "callout_status_check" check ("status" in ('CALLING', 'ANSWERED', 'UNANSWERED', 'ENDED'));`);
    this.addSql(`alter table "callout" add constraint "callout_level_check" check ("level" in ('RED', 'ORANGE', 'YELLOW', 'BLUE'));`);
    this.addSql(`alter table "callout" enable row level security;`);
    this.addSql(`alter table "callout" force row level security;`);
    this.addSql(`create policy "read_district" on "callout" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "callout" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "callout" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "callout" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "callout" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "callout" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory_read" on "callout" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR ((( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid = ANY (called))));`);
    this.addSql(`create policy "territory_insert" on "callout" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "callout" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "callout" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "callout_step" add constraint "callout_step_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "callout_step" add constraint "callout_step_district_code_callout_id_foreign" foreign key ("district_code", "callout_id") references "callout" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "callout_step" add constraint "callout_step_kind_check" check ("kind" in ('CALLED', 'NO_ANSWER', 'ANSWERED', 'NOTED', 'NOBODY', 'REPEATED', 'ENDED'));`);
    this.addSql(`alter table "callout_step" add constraint "callout_step_rung_check" check ("rung" in ('RESPONSIBLE', 'DEPUTY', 'SUPERIOR'));`);
    this.addSql(`alter table "callout_step" enable row level security;`);
    this.addSql(`alter table "callout_step" force row level security;`);
    this.addSql(`create policy "read_district" on "callout_step" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "callout_step" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "callout_step" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "callout_step" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "callout_step" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "callout_step" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory_read" on "callout_step" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`create policy "territory_insert" on "callout_step" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "callout_step" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "callout_step" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "duty_shift" add constraint "duty_shift_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "duty_shift" add constraint "duty_shift_district_code_account_id_foreign" foreign key ("district_code", "account_id") references "account" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "duty_shift" add constraint "duty_shift_district_code_deputy_id_foreign" foreign key ("district_code", "deputy_id") references "account" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "duty_shift" add constraint "duty_shift_lasts" check (ends_at > starts_at);`);
    this.addSql(`alter table "duty_shift" enable row level security;`);
    this.addSql(`alter table "duty_shift" force row level security;`);
    this.addSql(`create policy "read_district" on "duty_shift" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "duty_shift" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "duty_shift" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "duty_shift" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "duty_shift" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "duty_shift" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "duty_shift" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
  }
}
