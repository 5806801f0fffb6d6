import { Migration } from '@mikro-orm/migrations';

export class Migration20261122064248_AlertReceipts extends Migration {
  override up(): void {
    this.addSql(`create table "alert_receipt" ("district_code" char(6) not null, "id" uuid not null, "alert_id" uuid not null, "recipient" text not null, "code" text collate "C" not null, "sent_at" timestamptz(3) null, "delivered_at" timestamptz(3) null, "seen_at" timestamptz(3) null, "acknowledged_at" timestamptz(3) null, "answer" text null, "answered_at" timestamptz(3) null, primary key ("district_code", "id"));`);
    this.addSql(`create index "alert_receipt_district_code_code_index" on "alert_receipt" ("district_code", "code");`);
    this.addSql(`alter table "alert_receipt" add constraint "alert_receipt_district_code_alert_id_recipient_unique" unique ("district_code", "alert_id", "recipient");`);
    this.addSql(`create table "help_request" ("district_code" char(6) not null, "id" uuid not null, "alert_id" uuid not null, "recipient" text not null, "code" text collate "C" not null, "status" text not null default 'OPEN', "sealed" text null, "created_at" timestamptz(3) not null default now(), "taken_by" uuid null, "taken_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "outcome" text null, primary key ("district_code", "id"));`);
    this.addSql(`create index "help_request_district_code_status_created_at_index" on "help_request" ("district_code", "status", "created_at");`);
    this.addSql(`alter table "help_request" add constraint "help_request_district_code_alert_id_recipient_unique" unique ("district_code", "alert_id", "recipient");`);
    this.addSql(`alter table "alert_receipt" add constraint "alert_receipt_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "alert_receipt" add constraint "alert_receipt_district_code_alert_id_foreign" foreign key ("district_code", "alert_id") references "alert" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "alert_receipt" add constraint "alert_receipt_answer_check" check ("answer" in ('SAFE', 'NEED_HELP'));`);
    this.addSql(`alter table "alert_receipt" enable row level security;`);
    this.addSql(`alter table "alert_receipt" force row level security;`);
    this.addSql(`create policy "read_district" on "alert_receipt" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "alert_receipt" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "alert_receipt" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "alert_receipt" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "alert_receipt" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "alert_receipt" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "alert_receipt" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "help_request" add constraint "help_request_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "help_request" add constraint "help_request_district_code_alert_id_foreign" foreign key ("district_code", "alert_id") references "alert" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "help_request" add constraint "help_request_status_check" check ("status" in ('OPEN', 'TAKEN', 'CLOSED'));`);
    this.addSql(`alter table "help_request" enable row level security;`);
    this.addSql(`alter table "help_request" force row level security;`);
    this.addSql(`create policy "read_district" on "help_request" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "help_request" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "help_request" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "help_request" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "help_request" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "help_request" to "gridward_jobs" using (true) with check (true);`);
  }
}
