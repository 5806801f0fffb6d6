import { Migration } from '@mikro-orm/migrations';

export class Migration20261122123041_Surveys extends Migration {
  override up(): void {
    this.addSql(`create table "questionnaire" ("district_code" char(6) not null, "id" uuid not null, "lineage" uuid not null, "edition" int not null default 1, "state" text not null default 'DRAFT', "title" text not null, "title_en" text null, "introduction" text not null default '', "introduction_en" text null, "questions" jsonb not null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "questionnaire" add constraint "questionnaire_district_code_lineage_edition_unique" unique ("district_code", "lineage", "edition");`);
    this.addSql(`create table "survey" ("district_code" char(6) not null, "id" uuid not null, "title" text not null, "title_en" text null, "state" text not null default 'DRAFT', "areas" text[] not null, "questionnaire_id" uuid not null, "design" jsonb not null, "min_cell" int not null, "closes_at" timestamptz(3) not null, "opened_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "published_at" timestamptz(3) null, "cleaned_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "survey_district_code_questionnaire_id_index" on "survey" ("district_code", "questionnaire_id");`);
    this.addSql(`create index "survey_district_code_state_closes_at_index" on "survey" ("district_code", "state", "closes_at");`);
    this.addSql(`create table "survey_figure" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "stream" text not null, "slice" text not null default '', "item" text not null, "n" int null, "value" double precision null, "low" double precision null, "high" double precision null, "detail" jsonb not null, "computed_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`alter table "survey_figure" add constraint "survey_figure_district_code_survey_id_stream_code_cc76a_unique" unique ("district_code", "survey_id", "stream", "code", "slice", "item");`);
    this.addSql(`create table "survey_point" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "name" text not null, "token" text not null, "quota" int not null, "taken" int not null default 0, primary key ("district_code", "id"));`);
    this.addSql(`alter table "survey_point" add constraint "survey_point_district_code_token_unique" unique ("district_code", "token");`);
    this.addSql(`alter table "survey_point" add constraint "survey_point_district_code_survey_id_code_name_unique" unique ("district_code", "survey_id", "code", "name");`);
    this.addSql(`create table "survey_response" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "cell" text not null, "stream" text not null, "channel" text not null, "scores" smallint[] not null, "sealed_words" text null, "base_weight" double precision not null, "seconds" int not null, "answered_on" date not null, "answered_at" timestamptz(3) null, "words_mark" text null, "receipt" text null, "origin" text null, "flags" text[] not null default '{}', primary key ("district_code", "id"));`);
    this.addSql(`create index "survey_response_district_code_survey_id_index" on "survey_response" ("district_code", "survey_id");`);
    this.addSql(`alter table "survey_response" add constraint "survey_response_district_code_receipt_unique" unique ("district_code", "receipt");`);
    this.addSql(`create table "survey_stratum" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "cell" text not null, "households" int not null, "adults" int not null, "planned" int not null, primary key ("district_code", "id"));`);
    this.addSql(`alter table "survey_stratum" add constraint "survey_stratum_district_code_survey_id_code_cell_unique" unique ("district_code", "survey_id", "code", "cell");`);
    this.addSql(`create table "sample_unit" ("district_code" char(6) not null, "id" uuid not null, "survey_id" uuid not null, "code" text collate "C" not null, "stratum_id" uuid not null, "household_id" uuid not null, "resident_id" uuid not null, "adults" int not null, "position" int not null, "is_reserve" boolean not null, "disposition" text not null default 'PENDING', "invited_on" date null, "channel" text null, "settled_on" date null, "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "sample_unit_district_code_stratum_id_index" on "sample_unit" ("district_code", "stratum_id");`);
    this.addSql(`create index "sample_unit_district_code_household_id_index" on "sample_unit" ("district_code", "household_id");`);
    this.addSql(`create index "sample_unit_district_code_resident_id_index" on "sample_unit" ("district_code", "resident_id");`);
    this.addSql(`create index "sample_unit_district_code_survey_id_code_index" on "sample_unit" ("district_code", "survey_id", "code");`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_district_code_survey_id_household_id_unique" unique ("district_code", "survey_id", "household_id");`);
    this.addSql(`create table "survey_token" ("district_code" char(6) not null, "id" uuid not null, "unit_id" uuid not null, "token_hash" text not null, primary key ("district_code", "id"));`);
    this.addSql(`alter table "survey_token" add constraint "survey_token_district_code_unit_id_unique" unique ("district_code", "unit_id");`);
    this.addSql(`alter table "survey_token" add constraint "survey_token_district_code_token_hash_unique" unique ("district_code", "token_hash");`);
    this.addSql(`alter table "questionnaire" add constraint "questionnaire_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "questionnaire" add constraint "questionnaire_state_check" check ("state" in ('DRAFT', 'FIXED'));`);
    this.addSql(`alter table "questionnaire" enable row level security;`);
    this.addSql(`alter table "questionnaire" force row level security;`);
    this.addSql(`create policy "read_district" on "questionnaire" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "questionnaire" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "questionnaire" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "questionnaire" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "questionnaire" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "questionnaire" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey" add constraint "survey_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey" add constraint "survey_district_code_questionnaire_id_foreign" foreign key ("district_code", "questionnaire_id") references "questionnaire" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey" add constraint "survey_state_check" check ("state" in ('DRAFT', 'DRAWN', 'OPEN', 'CLOSED', 'PUBLISHED'));`);
    this.addSql(`alter table "survey" enable row level security;`);
    this.addSql(`alter table "survey" force row level security;`);
    this.addSql(`create policy "read_district" on "survey" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "survey" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "survey" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "survey" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "survey" as restrictive to "gridward_city", "gridward_district" using ((EXISTS ( SELECT 1
   FROM unnest(areas) area(code),
    unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) scope(code)
  WHERE ((area.code ^@ scope.code) OR (scope.code ^@ area.code))))) with check ((NOT (EXISTS ( SELECT 1
   FROM unnest(areas) area(code)
  WHERE (NOT COALESCE((area.code ^@ ANY (string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text))), false))))));`);
    this.addSql(`alter table "survey_figure" add constraint "survey_figure_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_figure" add constraint "survey_figure_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_figure" add constraint "survey_figure_stream_check" check ("stream" in ('PROBABILITY', 'SELF_SELECTED'));`);
    this.addSql(`alter table "survey_figure" enable row level security;`);
    this.addSql(`alter table "survey_figure" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_figure" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "survey_figure" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "survey_figure" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_figure" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_figure" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "survey_figure" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "survey_figure" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "survey_point" add constraint "survey_point_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_point" add constraint "survey_point_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_point" enable row level security;`);
    this.addSql(`alter table "survey_point" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_point" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "survey_point" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "survey_point" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_point" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_point" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "survey_point" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "survey_point" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "survey_response" add constraint "survey_response_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_response" add constraint "survey_response_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_response" add constraint "survey_response_stream_check" check ("stream" in ('PROBABILITY', 'SELF_SELECTED'));`);
    this.addSql(`alter table "survey_response" add constraint "survey_response_channel_check" check ("channel" in ('LINK', 'QR', 'INTERVIEW', 'PHONE_CALL', 'PAPER'));`);
    this.addSql(`alter table "survey_response" enable row level security;`);
    this.addSql(`alter table "survey_response" force row level security;`);
    this.addSql(`create policy "all_jobs" on "survey_response" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey_stratum" add constraint "survey_stratum_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_stratum" add constraint "survey_stratum_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_stratum" enable row level security;`);
    this.addSql(`alter table "survey_stratum" force row level security;`);
    this.addSql(`create policy "read_district" on "survey_stratum" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "survey_stratum" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "survey_stratum" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "survey_stratum" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "survey_stratum" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "survey_stratum" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "survey_stratum" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_district_code_survey_id_foreign" foreign key ("district_code", "survey_id") references "survey" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_district_code_stratum_id_foreign" foreign key ("district_code", "stratum_id") references "survey_stratum" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_district_code_household_id_foreign" foreign key ("district_code", "household_id") references "household" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_district_code_resident_id_foreign" foreign key ("district_code", "resident_id") references "resident" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_disposition_check" check ("disposition" in ('PENDING', 'COMPLETE', 'PARTIAL', 'REFUSAL', 'NON_CONTACT', 'OTHER', 'UNKNOWN', 'INELIGIBLE'));`);
    this.addSql(`alter table "sample_unit" add constraint "sample_unit_channel_check" check ("channel" in ('LINK', 'QR', 'INTERVIEW', 'PHONE_CALL', 'PAPER'));`);
    this.addSql(`alter table "sample_unit" enable row level security;`);
    this.addSql(`alter table "sample_unit" force row level security;`);
    this.addSql(`create policy "read_district" on "sample_unit" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "sample_unit" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "sample_unit" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "sample_unit" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "sample_unit" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "sample_unit" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "survey_token" add constraint "survey_token_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "survey_token" add constraint "survey_token_district_code_unit_id_foreign" foreign key ("district_code", "unit_id") references "sample_unit" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "survey_token" enable row level security;`);
    this.addSql(`alter table "survey_token" force row level security;`);
    this.addSql(`create policy "all_jobs" on "survey_token" to "gridward_jobs" using (true) with check (true);`);
  }
}
