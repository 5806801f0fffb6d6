import { Migration } from '@mikro-orm/migrations';

export class Migration20261122101434_CapImport extends Migration {
  override up(): void {
    this.addSql(`create table "cap_source" ("district_code" char(6) not null, "id" uuid not null, "name" text not null, "url" text not null, "enabled" boolean not null default true, "trusted" boolean not null default false, "polled_at" timestamptz(3) null, "etag" text null, "last_modified" text null, "seen" text[] not null default '{}', "error" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "cap_source_district_code_name_index" on "cap_source" ("district_code", "name");`);
    this.addSql(`create table "alert_origin" ("district_code" char(6) not null, "id" uuid not null, "sender" text not null, "identifier" text not null, "sent_at" timestamptz(3) not null, "source" text null, "original" text not null, "received_at" timestamptz(3) not null default now(), "alert_id" uuid null, "draft_id" uuid null, primary key ("district_code", "id"));`);
    this.addSql(`create index "alert_origin_district_code_alert_id_index" on "alert_origin" ("district_code", "alert_id");`);
    this.addSql(`create index "alert_origin_district_code_draft_id_index" on "alert_origin" ("district_code", "draft_id");`);
    this.addSql(`alter table "alert_origin" add constraint "alert_origin_district_code_sender_identifier_sent_at_unique" unique ("district_code", "sender", "identifier", "sent_at");`);
    this.addSql(`alter table "cap_source" add constraint "cap_source_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "cap_source" enable row level security;`);
    this.addSql(`alter table "cap_source" force row level security;`);
    this.addSql(`create policy "read_district" on "cap_source" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "cap_source" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "cap_source" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "cap_source" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "cap_source" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "cap_source" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "alert_origin" add constraint "alert_origin_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert_origin" add constraint "alert_origin_district_code_alert_id_foreign" foreign key ("district_code", "alert_id") references "alert" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "alert_origin" add constraint "alert_origin_district_code_draft_id_foreign" foreign key ("district_code", "draft_id") references "alert_draft" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "alert_origin" enable row level security;`);
    this.addSql(`alter table "alert_origin" force row level security;`);
    this.addSql(`create policy "read_district" on "alert_origin" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "alert_origin" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "alert_origin" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "alert_origin" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "alert_origin" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "alert_origin" to "gridward_jobs" using (true) with check (true);`);
  }
}
