import { Migration } from '@mikro-orm/migrations';

export class Migration20261122183941_Assessments extends Migration {
  override up(): void {
    this.addSql(`create table "assessment_scheme" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "lineage" uuid not null, "edition" int not null default 1, "state" text not null default 'DRAFT', "title" text not null, "title_en" text null, "post" text not null, "grid_kind" text null, "frame_id" uuid null, "indicators" jsonb not null, "reason" text null, "published_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_scheme_district_code_frame_id_index" on "assessment_scheme" ("district_code", "frame_id");`);
    this.addSql(`create index "assessment_scheme_district_code_post_state_index" on "assessment_scheme" ("district_code", "post", "state");`);
    this.addSql(`alter table "assessment_scheme" add constraint "assessment_scheme_district_code_lineage_edition_unique" unique ("district_code", "lineage", "edition");`);
    this.addSql(`create table "assessment_cycle" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "title" text not null, "period" text not null, "from" date not null, "to" date not null, "state" text not null default 'DRAFT', "collect_until" date not null, "public_from" date null, "public_until" date null, "appeal_until" date null, "frozen_at" timestamptz(3) null, "samples" jsonb null, "edition" int not null default 0, "summary" jsonb null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_cycle_district_code_state_from_index" on "assessment_cycle" ("district_code", "state", "from");`);
    this.addSql(`create table "assessment_notice" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "code" text collate "C" not null, "name" text not null, "post" text not null, "band" text not null, "from" date not null, "until" date not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_notice_district_code_cycle_id_code_index" on "assessment_notice" ("district_code", "cycle_id", "code");`);
    this.addSql(`create table "assessment_edition" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "edition" int not null, "reason" text null, "input_digest" text not null, "output_digest" text not null, "computed_at" timestamptz(3) not null default now(), "checked_at" timestamptz(3) null, "is_same" boolean null, primary key ("district_code", "id"));`);
    this.addSql(`alter table "assessment_edition" add constraint "assessment_edition_district_code_cycle_id_edition_unique" unique ("district_code", "cycle_id", "edition");`);
    this.addSql(`create table "assessment_conflict" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "account_id" uuid not null, "staff_id" uuid not null, "reason" text not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`alter table "assessment_conflict" add constraint "assessment_conflict_district_code_account_id_staff_id_unique" unique ("district_code", "account_id", "staff_id");`);
    this.addSql(`create table "assessment_subject" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "code" text collate "C" not null, "account_id" uuid null, "name" text not null, "staff_no" text not null, "post" text not null, "staff_id" uuid not null, "scheme_id" uuid not null, "facts" jsonb not null, "figures" jsonb not null default '[]', primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_subject_district_code_staff_id_index" on "assessment_subject" ("district_code", "staff_id");`);
    this.addSql(`create index "assessment_subject_district_code_scheme_id_index" on "assessment_subject" ("district_code", "scheme_id");`);
    this.addSql(`create index "assessment_subject_district_code_account_id_index" on "assessment_subject" ("district_code", "account_id");`);
    this.addSql(`create index "assessment_subject_district_code_cycle_id_code_index" on "assessment_subject" ("district_code", "cycle_id", "code");`);
    this.addSql(`alter table "assessment_subject" add constraint "assessment_subject_district_code_cycle_id_staff_id_unique" unique ("district_code", "cycle_id", "staff_id");`);
    this.addSql(`create table "assessment_result" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "edition" int not null, "code" text collate "C" not null, "shown_to" uuid null, "score" int null, "band" text null, "capped_by" text null, "is_indistinguishable" boolean not null, "deviation" double precision not null, "lines" jsonb not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_result_district_code_cycle_id_edition_score_index" on "assessment_result" ("district_code", "cycle_id", "edition", "score");`);
    this.addSql(`alter table "assessment_result" add constraint "assessment_result_district_code_subject_id_edition_unique" unique ("district_code", "subject_id", "edition");`);
    this.addSql(`create table "assessment_rating" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "rater_id" uuid not null, "kind" text not null, "name" text not null, "post" text not null, "code" text collate "C" not null, "staff_id" uuid not null, "scheme_id" uuid not null, "scores" smallint[] null, "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_rating_district_code_subject_id_index" on "assessment_rating" ("district_code", "subject_id");`);
    this.addSql(`create index "assessment_rating_district_code_scheme_id_index" on "assessment_rating" ("district_code", "scheme_id");`);
    this.addSql(`create index "assessment_rating_district_code_rater_id_index" on "assessment_rating" ("district_code", "rater_id");`);
    this.addSql(`alter table "assessment_rating" add constraint "assessment_rating_district_code_cycle_id_rater_id_30a7d_unique" unique ("district_code", "cycle_id", "rater_id", "subject_id");`);
    this.addSql(`create table "assessment_proposal" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "code" text collate "C" not null, "account_id" uuid null, "kind" text not null, "because" text not null, "lines" text[] not null default '{}', "state" text not null default 'PROPOSED', "signed_by" uuid null, "signed_at" timestamptz(3) null, "note" text null, "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_proposal_district_code_cycle_id_index" on "assessment_proposal" ("district_code", "cycle_id");`);
    this.addSql(`alter table "assessment_proposal" add constraint "assessment_proposal_district_code_subject_id_kind_unique" unique ("district_code", "subject_id", "kind");`);
    this.addSql(`create table "assessment_note" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "code" text collate "C" not null, "author_id" uuid not null, "stance" text not null, "text" text null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_note_district_code_cycle_id_index" on "assessment_note" ("district_code", "cycle_id");`);
    this.addSql(`alter table "assessment_note" add constraint "assessment_note_district_code_subject_id_author_id_unique" unique ("district_code", "subject_id", "author_id");`);
    this.addSql(`create table "assessment_import" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "code" text collate "C" not null, "account_id" uuid null, "indicator" text not null, "numerator" double precision not null, "denominator" double precision not null, "source" text not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_import_district_code_cycle_id_index" on "assessment_import" ("district_code", "cycle_id");`);
    this.addSql(`alter table "assessment_import" add constraint "assessment_import_district_code_subject_id_indicator_unique" unique ("district_code", "subject_id", "indicator");`);
    this.addSql(`create table "assessment_entry" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "code" text collate "C" not null, "account_id" uuid null, "indicator" text not null, "points" int not null, "happened_on" date not null, "reason" text not null, "entered_by" uuid not null, "confirmed_by" uuid null, "created_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_entry_district_code_cycle_id_index" on "assessment_entry" ("district_code", "cycle_id");`);
    this.addSql(`create index "assessment_entry_district_code_subject_id_index" on "assessment_entry" ("district_code", "subject_id");`);
    this.addSql(`create table "assessment_decision" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "code" text collate "C" not null, "kind" text not null, "indicator" text null, "normalised" double precision null, "band" text null, "reason" text not null, "decided_by" uuid not null, "edition" int not null, "created_at" timestamptz(3) not null default now(), primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_decision_district_code_cycle_id_index" on "assessment_decision" ("district_code", "cycle_id");`);
    this.addSql(`create index "assessment_decision_district_code_subject_id_index" on "assessment_decision" ("district_code", "subject_id");`);
    this.addSql(`create table "assessment_appeal" ("district_code" char(6) not null, "id" uuid not null, "cycle_id" uuid not null, "subject_id" uuid not null, "code" text collate "C" not null, "account_id" uuid not null, "lines" text[] not null, "reason" text not null, "state" text not null default 'FILED', "reviewer_id" uuid null, "answer" text null, "answer_by" date not null, "answered_at" timestamptz(3) null, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`create index "assessment_appeal_district_code_cycle_id_index" on "assessment_appeal" ("district_code", "cycle_id");`);
    this.addSql(`create index "assessment_appeal_district_code_state_answer_by_index" on "assessment_appeal" ("district_code", "state", "answer_by");`);
    this.addSql(`alter table "assessment_appeal" add constraint "assessment_appeal_district_code_subject_id_created_at_unique" unique ("district_code", "subject_id", "created_at");`);
    this.addSql(`alter table "assessment_scheme" add constraint "assessment_scheme_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_scheme" add constraint "assessment_scheme_district_code_frame_id_foreign" foreign key ("district_code", "frame_id") references "assessment_scheme" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_scheme" add constraint "assessment_scheme_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'RETIRED'));`);
    this.addSql(`alter table "assessment_scheme" add constraint "assessment_scheme_post_check" check ("post" in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'STREET_OFFICER', 'DISTRICT_OFFICER', 'OTHER'));`);
    this.addSql(`alter table "assessment_scheme" add constraint "assessment_scheme_grid_kind_check" check ("grid_kind" in ('COMPREHENSIVE', 'DEDICATED', 'STREET_ROAD', 'RURAL'));`);
    this.addSql(`alter table "assessment_scheme" enable row level security;`);
    this.addSql(`alter table "assessment_scheme" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_scheme" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "assessment_scheme" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "assessment_scheme" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_scheme" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_scheme" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_scheme" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "assessment_cycle" add constraint "assessment_cycle_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_cycle" add constraint "assessment_cycle_lasts" check ("to" >= "from");`);
    this.addSql(`alter table "assessment_cycle" add constraint "assessment_cycle_period_check" check ("period" in ('MONTH', 'QUARTER', 'YEAR'));`);
    this.addSql(`alter table "assessment_cycle" add constraint "assessment_cycle_state_check" check ("state" in ('DRAFT', 'PUBLISHED', 'COLLECTING', 'SCORING', 'CALIBRATION', 'PUBLICITY', 'APPEAL_WINDOW', 'FINAL', 'ARCHIVED'));`);
    this.addSql(`alter table "assessment_cycle" enable row level security;`);
    this.addSql(`alter table "assessment_cycle" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_cycle" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "assessment_cycle" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "assessment_cycle" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_cycle" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_cycle" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_cycle" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "assessment_notice" add constraint "assessment_notice_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_notice" add constraint "assessment_notice_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_notice" add constraint "assessment_notice_post_check" check ("post" in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'STREET_OFFICER', 'DISTRICT_OFFICER', 'OTHER'));`);
    this.addSql(`alter table "assessment_notice" add constraint "assessment_notice_band_check" check ("band" in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'));`);
    this.addSql(`alter table "assessment_notice" enable row level security;`);
    this.addSql(`alter table "assessment_notice" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_notice" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "assessment_notice" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "assessment_notice" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_notice" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_notice" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_notice" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "assessment_edition" add constraint "assessment_edition_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_edition" add constraint "assessment_edition_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_edition" enable row level security;`);
    this.addSql(`alter table "assessment_edition" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_edition" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "assessment_edition" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "assessment_edition" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_edition" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_edition" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_edition" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "assessment_conflict" add constraint "assessment_conflict_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_conflict" enable row level security;`);
    this.addSql(`alter table "assessment_conflict" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_conflict" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_conflict" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_conflict" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_conflict" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_conflict" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_conflict" as restrictive to "gridward_city", "gridward_district" using ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "assessment_subject" add constraint "assessment_subject_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_subject" add constraint "assessment_subject_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_subject" add constraint "assessment_subject_district_code_staff_id_foreign" foreign key ("district_code", "staff_id") references "staff_member" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_subject" add constraint "assessment_subject_district_code_scheme_id_foreign" foreign key ("district_code", "scheme_id") references "assessment_scheme" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_subject" add constraint "assessment_subject_post_check" check ("post" in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'STREET_OFFICER', 'DISTRICT_OFFICER', 'OTHER'));`);
    this.addSql(`alter table "assessment_subject" enable row level security;`);
    this.addSql(`alter table "assessment_subject" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_subject" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_subject" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_subject" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_subject" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_subject" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_subject" as restrictive to "gridward_city", "gridward_district" using ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "assessment_result" add constraint "assessment_result_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_result" add constraint "assessment_result_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_result" add constraint "assessment_result_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_result" add constraint "assessment_result_band_check" check ("band" in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'));`);
    this.addSql(`alter table "assessment_result" enable row level security;`);
    this.addSql(`alter table "assessment_result" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_result" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_result" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_result" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_result" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_result" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_result" as restrictive to "gridward_city", "gridward_district" using ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (shown_to = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (shown_to = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "assessment_rating" add constraint "assessment_rating_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_rating" add constraint "assessment_rating_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_rating" add constraint "assessment_rating_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_rating" add constraint "assessment_rating_district_code_scheme_id_foreign" foreign key ("district_code", "scheme_id") references "assessment_scheme" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_rating" add constraint "assessment_rating_kind_check" check ("kind" in ('SELF', 'SUPERIOR', 'PEER', 'SUBORDINATE', 'RESIDENT', 'DEPARTMENT', 'SUPERVISION_COMMITTEE'));`);
    this.addSql(`alter table "assessment_rating" add constraint "assessment_rating_post_check" check ("post" in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR', 'GRID_WORKER', 'CIVIL_AFFAIRS_OFFICER', 'PUBLIC_SAFETY_OFFICER', 'CULTURE_SPORTS_OFFICER', 'STREET_OFFICER', 'DISTRICT_OFFICER', 'OTHER'));`);
    this.addSql(`alter table "assessment_rating" enable row level security;`);
    this.addSql(`alter table "assessment_rating" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_rating" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_rating" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_rating" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_rating" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_rating" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "own" on "assessment_rating" as restrictive to "gridward_city", "gridward_district" using ((rater_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)) with check ((rater_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid));`);
    this.addSql(`alter table "assessment_proposal" add constraint "assessment_proposal_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_proposal" add constraint "assessment_proposal_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_proposal" add constraint "assessment_proposal_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_proposal" add constraint "assessment_proposal_kind_check" check ("kind" in ('GRADE', 'AWARD', 'TRAINING'));`);
    this.addSql(`alter table "assessment_proposal" add constraint "assessment_proposal_state_check" check ("state" in ('PROPOSED', 'SIGNED', 'DECLINED'));`);
    this.addSql(`alter table "assessment_proposal" enable row level security;`);
    this.addSql(`alter table "assessment_proposal" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_proposal" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_proposal" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_proposal" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_proposal" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_proposal" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_proposal" as restrictive to "gridward_city", "gridward_district" using ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "assessment_note" add constraint "assessment_note_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_note" add constraint "assessment_note_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_note" add constraint "assessment_note_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_note" add constraint "assessment_note_stance_check" check ("stance" in ('AGREE', 'QUESTION'));`);
    this.addSql(`alter table "assessment_note" enable row level security;`);
    this.addSql(`alter table "assessment_note" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_note" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_note" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_note" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_note" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_note" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_note" as restrictive to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date)))))))) with check (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))));`);
    this.addSql(`alter table "assessment_import" add constraint "assessment_import_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_import" add constraint "assessment_import_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_import" add constraint "assessment_import_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_import" enable row level security;`);
    this.addSql(`alter table "assessment_import" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_import" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_import" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_import" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_import" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_import" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_import" as restrictive to "gridward_city", "gridward_district" using ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "assessment_entry" add constraint "assessment_entry_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_entry" add constraint "assessment_entry_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_entry" add constraint "assessment_entry_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_entry" enable row level security;`);
    this.addSql(`alter table "assessment_entry" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_entry" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_entry" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_entry" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_entry" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_entry" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_entry" as restrictive to "gridward_city", "gridward_district" using ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
    this.addSql(`alter table "assessment_decision" add constraint "assessment_decision_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_decision" add constraint "assessment_decision_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_decision" add constraint "assessment_decision_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_decision" add constraint "assessment_decision_kind_check" check ("kind" in ('LINE', 'MOVE', 'TIE'));`);
    this.addSql(`alter table "assessment_decision" add constraint "assessment_decision_band_check" check ("band" in ('EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'));`);
    this.addSql(`alter table "assessment_decision" enable row level security;`);
    this.addSql(`alter table "assessment_decision" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_decision" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_decision" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_decision" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_decision" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_decision" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_decision" as restrictive to "gridward_city", "gridward_district" using (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date)))))))) with check (((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))));`);
    this.addSql(`alter table "assessment_appeal" add constraint "assessment_appeal_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_appeal" add constraint "assessment_appeal_district_code_cycle_id_foreign" foreign key ("district_code", "cycle_id") references "assessment_cycle" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_appeal" add constraint "assessment_appeal_district_code_subject_id_foreign" foreign key ("district_code", "subject_id") references "assessment_subject" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "assessment_appeal" add constraint "assessment_appeal_state_check" check ("state" in ('FILED', 'ACCEPTED', 'REJECTED', 'UPHELD', 'AMENDED', 'WITHDRAWN'));`);
    this.addSql(`alter table "assessment_appeal" enable row level security;`);
    this.addSql(`alter table "assessment_appeal" force row level security;`);
    this.addSql(`create policy "read_district" on "assessment_appeal" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "assessment_appeal" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "assessment_appeal" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "assessment_appeal" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "assessment_appeal" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "overseen" on "assessment_appeal" as restrictive to "gridward_city", "gridward_district" using ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))) with check ((((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0) AND (code ^@ ANY (ARRAY( SELECT post_assignment.territory
   FROM post_assignment
  WHERE ((post_assignment.account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid) AND (post_assignment.role = ANY (ARRAY['DISTRICT_ADMIN'::text, 'STREET_MANAGER'::text, 'STREET_CLERK'::text, 'COMMUNITY_DIRECTOR'::text, 'COMMUNITY_DEPUTY'::text])) AND (post_assignment.valid_from <= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date) AND ((post_assignment.valid_to IS NULL) OR (post_assignment.valid_to >= ((now() AT TIME ZONE 'Asia/Shanghai'::text))::date))))))) OR (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid)));`);
  }
}
