import { Migration } from '@mikro-orm/migrations';

export class Migration20261122091001_AlertTargets extends Migration {
  override up(): void {
    this.addSql(`create table "alert_group" ("district_code" char(6) not null, "id" uuid not null, "name" text not null, "areas" text[] not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "alert_group_district_code_name_index" on "alert_group" ("district_code", "name");`);
    this.addSql(`alter table "alert" add "polygon" jsonb null;`);
    this.addSql(`alter table "alert_group" add constraint "alert_group_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert_group" enable row level security;`);
    this.addSql(`alter table "alert_group" force row level security;`);
    this.addSql(`create policy "read_district" on "alert_group" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "alert_group" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "alert_group" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "alert_group" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "alert_group" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "alert_group" as restrictive to "gridward_city", "gridward_district" using ((EXISTS ( SELECT 1
   FROM unnest(areas) area(code),
    unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(code)
  WHERE ((area.code ^@ scope.code) OR (scope.code ^@ area.code))))) with check ((NOT (EXISTS ( SELECT 1
   FROM unnest(areas) area(code)
  WHERE (NOT COALESCE((area.code ^@ ANY (string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text))), false))))));`);
  }
}
