import { Migration } from '@mikro-orm/migrations';

export class Migration20261122091000_AlertTemplates extends Migration {
  override up(): void {
    this.addSql(`create table "alert_template" ("district_code" char(6) not null, "id" uuid not null, "key" text not null, "level" text not null, "category" text not null, "event_code" text null, "event" text not null, "event_en" text not null, "urgency" text not null, "certainty" text not null, "hours" int not null, "headline" text not null, "headline_en" text not null, "description" text not null, "description_en" text not null, "instruction" text not null, "instruction_en" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`alter table "alert_template" add constraint "alert_template_district_code_key_level_unique" unique ("district_code", "key", "level");`);
    this.addSql(`alter table "alert" add "event_code" text null;`);
    this.addSql(`alter table "alert_template" add constraint "alert_template_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert_template" add constraint "alert_template_level_check" check ("level" in ('RED', 'ORANGE', 'YELLOW', 'BLUE'));`);
    this.addSql(`alter table "alert_template" add constraint "alert_template_category_check" check ("category" in ('GEO', 'MET', 'SAFETY', 'SECURITY', 'RESCUE', 'FIRE', 'HEALTH', 'ENV', 'TRANSPORT', 'INFRA', 'CBRNE', 'OTHER'));`);
    this.addSql(`alter table "alert_template" add constraint "alert_template_urgency_check" check ("urgency" in ('IMMEDIATE', 'EXPECTED', 'FUTURE', 'PAST', 'UNKNOWN'));`);
    this.addSql(`alter table "alert_template" add constraint "alert_template_certainty_check" check ("certainty" in ('OBSERVED', 'LIKELY', 'POSSIBLE', 'UNLIKELY', 'UNKNOWN'));`);
    this.addSql(`alter table "alert_template" enable row level security;`);
    this.addSql(`alter table "alert_template" force row level security;`);
    this.addSql(`create policy "read_district" on "alert_template" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "alert_template" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "alert_template" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "alert_template" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "alert_template" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
  }
}
