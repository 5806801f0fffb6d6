import { Migration } from '@mikro-orm/migrations';

export class Migration20261122145305_SurveyFeedback extends Migration {
  override up(): void {
    this.addSql(`create table "survey_follow_up" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "place" text collate "C" not null, "dimension" text null, "sealed_words" text null, "state" text not null default 'OPEN', "wanted_on" date not null, "due_on" date not null, "handled_by" uuid null, "handled_on" date null, "result" text null, "note" text null, "verdict" text null, "closed_on" date null, "receipt" text null, "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "survey_follow_up_district_code_survey_id_index" on "survey_follow_up" ("district_code", "survey_id");`);
    this.addSql(`create index "survey_follow_up_district_code_state_due_on_index" on "survey_follow_up" ("district_code", "state", "due_on");`);
    this.addSql(`alter table "survey_follow_up" add constraint "survey_follow_up_district_code_receipt_unique" unique ("district_code", "receipt");`);
    this.addSql(`create table "survey_contact" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "follow_up_id" uuid not null, "sealed_name" text null, "sealed_phone" text not null, "phone_masked" text not null, primary key ("district_code", "id"));`);
    this.addSql(`alter table "survey_contact" add constraint "survey_contact_district_code_follow_up_id_unique" unique ("district_code", "follow_up_id");`);
    this.addSql(`create table "survey_action" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "theme" text null, "said" text not null, "said_en" text null, "done" text not null, "done_en" text null, "done_by" text not null, "done_on" date not null, "state" text not null default 'DRAFT', "published_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "survey_action_district_code_survey_id_index" on "survey_action" ("district_code", "survey_id");`);
    this.addSql(`create index "survey_action_district_code_code_index" on "survey_action" ("district_code", "code");`);
    this.addSql(`create table "survey_event" ("district_code" char(6) not null, "id" uuid not null, "kind" text not null, "code" text collate "C" not null, "token_hash" text not null, "recipient" text not null, "follow_up_id" uuid null, "asked_on" date not null, "until" date not null, "is_answered" boolean not null default false, primary key ("district_code", "id"));`);
    this.addSql(`create index "survey_event_district_code_recipient_asked_on_index" on "survey_event" ("district_code", "recipient", "asked_on");`);
    this.addSql(`alter table "survey_event" add constraint "survey_event_district_code_token_hash_unique" unique ("district_code", "token_hash");`);
    this.addSql(`create table "survey_event_answer" ("district_code" char(6) not null, "id" uuid not null, "kind" text not null, "code" text collate "C" not null, "month" date not null, "score" smallint not null, "reason" text null, primary key ("district_code", "id"));`);
    this.addSql(`create index "survey_event_answer_district_code_month_index" on "survey_event_answer" ("district_code", "month");`);
    this.addSql(`create table "survey_event_figure" ("district_code" char(6) not null, "id" uuid not null, "kind" text not null, "code" text collate "C" not null, "month" date not null, "n" int null, "value" double precision null, "low" double precision null, "high" double precision null, "reasons" jsonb not null, "computed_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`alter table "survey_event_figure" add constraint "survey_event_figure_district_code_kind_month_code_unique" unique ("district_code", "kind", "month", "code");`);
    this.addSql(`create table "survey_text" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "stream" text not null, "question" text not null, "since" date not null, "sealed_text" text not null, "themes" text[] not null default '{}', "is_confirmed" boolean not null default false, "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "survey_text_district_code_survey_id_question_index" on "survey_text" ("district_code", "survey_id", "question");`);
    this.addSql(`create index "survey_text_district_code_code_index" on "survey_text" ("district_code", "code");`);
    this.addSql(`create table "survey_theme" ("district_code" char(6) not null, "id" uuid not null, "key" text not null, "name" text not null, "name_en" text null, "description" text not null default '', "keywords" text[] not null default '{}', "dimension" text null, "is_retired" boolean not null default false, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "survey_theme" add constraint "survey_theme_district_code_key_unique" unique ("district_code", "key");`);
    this.addSql(`alter table "survey" add "texts_at" timestamptz(3) null;`);
    this.addSql(`alter table "survey_follow_up" add constraint "survey_follow_up_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_follow_up" add constraint "survey_follow_up_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_follow_up" add constraint "survey_follow_up_state_check" check ("state" in ('OPEN', 'HANDLED', 'ASKED', 'CLOSED'));`);
    this.addSql(`alter table "survey_follow_up" add constraint "survey_follow_up_result_check" check ("result" in ('SOLVED', 'EXPLAINED', 'PASSED_ON', 'NOT_REACHED'));`);
    this.addSql(`alter table "survey_follow_up" add constraint "survey_follow_up_verdict_check" check ("verdict" in ('SOLVED', 'PARTLY', 'NOT_SOLVED'));`);
    this.addSql(`alter table "survey_follow_up" enable row level security;`);
    this.addSql(`alter table "survey_follow_up" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_follow_up" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "survey_follow_up" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_follow_up" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_follow_up" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "survey_follow_up" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "survey_follow_up" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey_contact" add constraint "survey_contact_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_contact" add constraint "survey_contact_district_code_follow_up_id_foreign" foreign key ("district_code", "follow_up_id") references "survey_follow_up" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_contact" enable row level security;`);
    this.addSql(`alter table "survey_contact" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_contact" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "survey_contact" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_contact" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_contact" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "survey_contact" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "survey_contact" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey_action" add constraint "survey_action_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_action" add constraint "survey_action_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_action" add constraint "survey_action_state_check" check ("state" in ('DRAFT', 'PUBLISHED'));`);
    this.addSql(`alter table "survey_action" enable row level security;`);
    this.addSql(`alter table "survey_action" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_action" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "survey_action" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "survey_action" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_action" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_action" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_public" on "survey_action" for select to "gridward_public" using ((state = 'PUBLISHED'::text));`);
    this.addSql(`create policy "territory_read" on "survey_action" as restrictive for select to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) OR (state = 'PUBLISHED'::text)));`);
    this.addSql(`create policy "territory_insert" on "survey_action" as restrictive for insert to "gridward_city", "gridward_district" with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_update" on "survey_action" as restrictive for update to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "territory_delete" on "survey_action" as restrictive for delete to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "survey_event" add constraint "survey_event_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_event" add constraint "survey_event_kind_check" check ("kind" in ('HELP_CALL', 'FOLLOW_UP'));`);
    this.addSql(`alter table "survey_event" enable row level security;`);
    this.addSql(`alter table "survey_event" force row level security;`);
    this.addSql(`create policy "all_jobs" on "survey_event" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey_event_answer" add constraint "survey_event_answer_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_event_answer" add constraint "survey_event_answer_kind_check" check ("kind" in ('HELP_CALL', 'FOLLOW_UP'));`);
    this.addSql(`alter table "survey_event_answer" add constraint "survey_event_answer_reason_check" check ("reason" in ('TOO_SLOW', 'NOT_SOLVED', 'BAD_MANNER', 'NOT_INFORMED', 'OTHER'));`);
    this.addSql(`alter table "survey_event_answer" enable row level security;`);
    this.addSql(`alter table "survey_event_answer" force row level security;`);
    this.addSql(`create policy "all_jobs" on "survey_event_answer" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey_event_figure" add constraint "survey_event_figure_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_event_figure" add constraint "survey_event_figure_kind_check" check ("kind" in ('HELP_CALL', 'FOLLOW_UP'));`);
    this.addSql(`alter table "survey_event_figure" enable row level security;`);
    this.addSql(`alter table "survey_event_figure" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_event_figure" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "survey_event_figure" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "survey_event_figure" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_event_figure" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_event_figure" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "survey_event_figure" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "survey_event_figure" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "survey_text" add constraint "survey_text_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_text" add constraint "survey_text_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_text" add constraint "survey_text_stream_check" check ("stream" in ('PROBABILITY', 'SELF_SELECTED'));`);
    this.addSql(`alter table "survey_text" enable row level security;`);
    this.addSql(`alter table "survey_text" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_text" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "survey_text" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_text" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_text" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "survey_text" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "survey_text" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey_theme" add constraint "survey_theme_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_theme" enable row level security;`);
    this.addSql(`alter table "survey_theme" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_theme" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "survey_theme" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "survey_theme" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_theme" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_theme" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "survey_theme" to "gridward_jobs" using (true) with check (true);`);
  }
}
