import { Migration } from '@mikro-orm/migrations';

export class Migration20261122122940_RegisterImport extends Migration {
  override up(): void {
    this.addSql(`create table "import_job" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "created_by" uuid not null, "file_name" text not null, "file_bytes" int not null, "state" text not null default 'RECEIVED', "failure" text null, "begun" int not null default 0, "rows_done" int not null default 0, "rows_total" int not null default 0, "rows_bad" int not null default 0, "residents_new" int not null default 0, "residents_known" int not null default 0, "faults" jsonb not null default '[]', "fault_counts" jsonb not null default '[]', "finished_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "import_job_district_code_code_created_at_index" on "import_job" ("district_code", "code", "created_at");`);
    this.addSql(`create index "import_job_district_code_state_index" on "import_job" ("district_code", "state");`);
    this.addSql(`create table "import_part" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "place" int not null, "sealed_bytes" bytea not null, "import_job_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`alter table "import_part" add constraint "import_part_district_code_import_job_id_place_unique" unique ("district_code", "import_job_id", "place");`);
    this.addSql(`alter table "resident_identity" add "person_index" text null;`);
    this.addSql(`alter table "import_job" add constraint "import_job_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "import_job" add constraint "import_job_state_check" check ("state" in ('RECEIVED', 'CHECKED', 'WRITING', 'DONE', 'FAILED', 'DISCARDED'));`);
    this.addSql(`alter table "import_job" add constraint "import_job_failure_check" check ("failure" in ('NOT_A_WORKBOOK', 'NO_HEADER', 'NO_ROWS', 'TOO_LARGE', 'TOO_MANY_ROWS', 'GAVE_UP'));`);
    this.addSql(`alter table "import_job" enable row level security;`);
    this.addSql(`alter table "import_job" force row level security;`);
    this.addSql(`create policy "read_district" on "import_job" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "import_job" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "import_job" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "import_job" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "import_job" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "import_job" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "import_job" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "import_part" add constraint "import_part_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "import_part" add constraint "import_part_district_code_import_job_id_foreign" foreign key ("district_code", "import_job_id") references "import_job" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "import_part" enable row level security;`);
    this.addSql(`alter table "import_part" force row level security;`);
    this.addSql(`create policy "read_district" on "import_part" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "import_part" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "import_part" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "import_part" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "import_part" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "import_part" to "gridward_jobs" using (true) with check (true);`);
  }
}
