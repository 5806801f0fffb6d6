import { Migration } from '@mikro-orm/migrations';

export class Migration20261122082534_Channels extends Migration {
  override up(): void {
    this.addSql(`create table "channel_endpoint" ("district_code" char(6) not null, "id" uuid not null, "kind" text not null, "url" text not null, "sealed" text not null, "enabled" boolean not null default true, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "channel_endpoint" add constraint "channel_endpoint_district_code_kind_unique" unique ("district_code", "kind");`);
    this.addSql(`create table "channel_message" ("district_code" char(6) not null, "id" uuid not null, "account_id" uuid not null, "division_code" text collate "C" not null, "kind" text not null, "purpose" text not null, "reference" uuid not null, "round" int not null, "title" text not null, "text" text not null, "status" text not null default 'QUEUED', "attempts" int not null default 0, "due_at" timestamptz(3) not null default now(), "last_error" text null, "created_at" timestamptz(3) not null default now(), "sent_at" timestamptz(3) null, "delivered_at" timestamptz(3) null, "replied_at" timestamptz(3) null, "reply_index" text null, "resent_at" timestamptz(3) null, "resent_by" uuid null, primary key ("district_code", "id"));`);
    this.addSql(`create index "channel_message_district_code_account_id_index" on "channel_message" ("district_code", "account_id");`);
    this.addSql(`create index "channel_message_district_code_kind_status_due_at_index" on "channel_message" ("district_code", "kind", "status", "due_at");`);
    this.addSql(`create index "channel_message_district_code_status_created_at_index" on "channel_message" ("district_code", "status", "created_at");`);
    this.addSql(`create index "channel_message_district_code_created_at_index" on "channel_message" ("district_code", "created_at");`);
    this.addSql(`alter table "channel_message" add constraint "channel_message_district_code_reference_account_i_b5ef6_unique" unique ("district_code", "reference", "account_id", "kind", "round");`);
    this.addSql(`create table "push_subscription" ("district_code" char(6) not null, "id" uuid not null, "account_id" uuid not null, "address_index" text not null, "sealed" text not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "push_subscription_district_code_account_id_index" on "push_subscription" ("district_code", "account_id");`);
    this.addSql(`alter table "push_subscription" add constraint "push_subscription_district_code_address_index_unique" unique ("district_code", "address_index");`);
    this.addSql(`alter table "channel_endpoint" add constraint "channel_endpoint_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "channel_endpoint" add constraint "channel_endpoint_kind_check" check ("kind" in ('SMS', 'VOICE'));`);
    this.addSql(`alter table "channel_endpoint" enable row level security;`);
    this.addSql(`alter table "channel_endpoint" force row level security;`);
    this.addSql(`create policy "read_district" on "channel_endpoint" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "channel_endpoint" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "channel_endpoint" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "channel_endpoint" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "channel_endpoint" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "channel_endpoint" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "channel_message" add constraint "channel_message_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "channel_message" add constraint "channel_message_district_code_account_id_foreign" foreign key ("district_code", "account_id") references "account" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "channel_message" add constraint "channel_message_kind_check" check ("kind" in ('SMS', 'VOICE', 'PUSH'));`);
    this.addSql(`alter table "channel_message" add constraint "channel_message_purpose_check" check ("purpose" in ('CALLOUT', 'TEST'));`);
    this.addSql(`alter table "channel_message" add constraint "channel_message_status_check" check ("status" in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED'));`);
    this.addSql(`alter table "channel_message" enable row level security;`);
    this.addSql(`alter table "channel_message" force row level security;`);
    this.addSql(`create policy "read_district" on "channel_message" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "channel_message" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "channel_message" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "channel_message" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory_read" on "channel_message" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`create policy "territory_insert" on "channel_message" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "channel_message" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "channel_message" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (division_code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "channel_message" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "push_subscription" add constraint "push_subscription_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "push_subscription" add constraint "push_subscription_district_code_account_id_foreign" foreign key ("district_code", "account_id") references "account" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "push_subscription" enable row level security;`);
    this.addSql(`alter table "push_subscription" force row level security;`);
    this.addSql(`create policy "all_jobs" on "push_subscription" to "gridward_jobs" using (true) with check (true);`);
  }
}
