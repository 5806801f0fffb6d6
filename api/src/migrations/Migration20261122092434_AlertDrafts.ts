import { Migration } from '@mikro-orm/migrations';

export class Migration20261122092434_AlertDrafts extends Migration {
  override up(): void {
    this.addSql(`create table "alert_draft" ("district_code" char(6) not null, "id" uuid not null, "state" text not null default 'PENDING', "level" text not null, "areas" text[] not null, "content" jsonb not null, "author" text not null, "decided_by" text null, "created_at" timestamptz(3) not null default now(), "decide_by" timestamptz(3) not null, "decided_at" timestamptz(3) null, "reason" text null, "supersedes_id" uuid null, "alert_id" uuid null, primary key ("district_code", "id"));`);
    this.addSql(`create index "alert_draft_district_code_state_decide_by_index" on "alert_draft" ("district_code", "state", "decide_by");`);
    this.addSql(`create index "alert_draft_district_code_supersedes_id_index" on "alert_draft" ("district_code", "supersedes_id");`);
    this.addSql(`create index "alert_draft_district_code_alert_id_index" on "alert_draft" ("district_code", "alert_id");`);
    this.addSql(`alter table "alert" add "approved_by" text null, add "override_reason" text null;`);
    this.addSql(`alter table "alert_draft" add constraint "alert_draft_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert_draft" add constraint "alert_draft_district_code_supersedes_id_foreign" foreign key ("district_code", "supersedes_id") references "alert" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "alert_draft" add constraint "alert_draft_district_code_alert_id_foreign" foreign key ("district_code", "alert_id") references "alert" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "alert_draft" add constraint "alert_draft_state_check" check ("state" in ('PENDING', 'APPROVED', 'REJECTED', 'EXPIRED', 'WITHDRAWN'));`);
    this.addSql(`alter table "alert_draft" add constraint "alert_draft_level_check" check ("level" in ('RED', 'ORANGE', 'YELLOW', 'BLUE'));`);
    this.addSql(`alter table "alert_draft" enable row level security;`);
    this.addSql(`alter table "alert_draft" force row level security;`);
    this.addSql(`create policy "read_district" on "alert_draft" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "alert_draft" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "alert_draft" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "alert_draft" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "alert_draft" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "alert_draft" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "alert_draft" as restrictive to "gridward_city", "gridward_district" using ((EXISTS ( SELECT 1
   FROM unnest(areas) area(code),
    unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(code)
  WHERE ((area.code ^@ scope.code) OR (scope.code ^@ area.code))))) with check ((NOT (EXISTS ( SELECT 1
   FROM unnest(areas) area(code)
  WHERE (NOT COALESCE((area.code ^@ ANY (string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text))), false))))));`);
  }
}
