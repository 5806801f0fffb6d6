import { Migration } from '@mikro-orm/migrations';

export class Migration20261122115525_Residents extends Migration {
  override up(): void {
    this.addSql(`create table "building" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "name" text not null, "initials" text not null, "kind" text not null, "status" text not null default 'ACTIVE', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, primary key ("district_code", "id"));`);
    this.addSql(`alter table "building" add constraint "building_district_code_code_name_unique" unique ("district_code", "code", "name");`);
    this.addSql(`create table "dwelling" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "unit" text not null default '', "room" text not null, "vacant" boolean not null default false, "status" text not null default 'ACTIVE', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "building_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "dwelling_district_code_code_index" on "dwelling" ("district_code", "code");`);
    this.addSql(`alter table "dwelling" add constraint "dwelling_district_code_building_id_unit_room_unique" unique ("district_code", "building_id", "unit", "room");`);
    this.addSql(`create table "household" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "size" int not null, "tags" text[] not null default '{}', "status" text not null default 'ACTIVE', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "dwelling_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "household_district_code_dwelling_id_index" on "household" ("district_code", "dwelling_id");`);
    this.addSql(`create index "household_district_code_code_index" on "household" ("district_code", "code");`);
    this.addSql(`create table "resident" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "age_band" text not null, "sex" text not null, "tags" text[] not null default '{}', "status" text not null default 'ACTIVE', "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "version" int not null default 1, "household_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "resident_district_code_household_id_index" on "resident" ("district_code", "household_id");`);
    this.addSql(`create index "resident_district_code_code_household_id_index" on "resident" ("district_code", "code", "household_id");`);
    this.addSql(`create index "resident_district_code_status_code_age_band_sex_index" on "resident" ("district_code", "status", "code", "age_band", "sex");`);
    this.addSql(`create table "resident_identity" ("district_code" char(6) not null, "id" uuid not null, "code" text collate "C" not null, "sealed_name" text not null, "name_masked" text not null, "sealed_birth_year" text null, "sealed_address" text null, "sealed_id_number" text null, "id_number_masked" text null, "id_number_index" text null, "sealed_phone" text null, "phone_masked" text null, "phone_index" text null, "resident_id" uuid not null, primary key ("district_code", "id"));`);
    this.addSql(`create index "resident_identity_district_code_phone_index_index" on "resident_identity" ("district_code", "phone_index");`);
    this.addSql(`create index "resident_identity_district_code_code_index" on "resident_identity" ("district_code", "code");`);
    this.addSql(`alter table "resident_identity" add constraint "resident_identity_district_code_resident_id_unique" unique ("district_code", "resident_id");`);
    this.addSql(`alter table "resident_identity" add constraint "resident_identity_district_code_id_number_index_unique" unique ("district_code", "id_number_index");`);
    this.addSql(`alter table "building" add constraint "building_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "building" add constraint "building_kind_check" check ("kind" in ('OLD', 'COMMERCIAL', 'WORK_UNIT', 'RESETTLEMENT', 'SELF_BUILT', 'DORMITORY', 'OTHER'));`);
    this.addSql(`alter table "building" add constraint "building_status_check" check ("status" in ('ACTIVE', 'RETIRED'));`);
    this.addSql(`alter table "building" enable row level security;`);
    this.addSql(`alter table "building" force row level security;`);
    this.addSql(`create policy "read_district" on "building" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "read_city" on "building" for select to "gridward_city" using ((district_code = ANY ((string_to_array(( SELECT NULLIF(current_setting('app.districts'::text, true), ''::text) AS "nullif"), ','::text))::bpchar[])));`);
    this.addSql(`create policy "insert" on "building" for insert to "gridward_city", "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "building" for update to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "building" for delete to "gridward_city", "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "all_jobs" on "building" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`create policy "territory" on "building" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`alter table "dwelling" add constraint "dwelling_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "dwelling" add constraint "dwelling_district_code_building_id_foreign" foreign key ("district_code", "building_id") references "building" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "dwelling" add constraint "dwelling_status_check" check ("status" in ('ACTIVE', 'RETIRED'));`);
    this.addSql(`alter table "dwelling" enable row level security;`);
    this.addSql(`alter table "dwelling" force row level security;`);
    this.addSql(`create policy "read_district" on "dwelling" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "dwelling" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "dwelling" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "dwelling" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "dwelling" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "dwelling" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "household" add constraint "household_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "household" add constraint "household_district_code_dwelling_id_foreign" foreign key ("district_code", "dwelling_id") references "dwelling" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "household" add constraint "household_tags_check" check ("tags" <@ array['LIVING_ALONE_ELDER'::text, 'EMPTY_NEST_ELDER'::text, 'CHILDLESS_ELDER'::text, 'OLDEST_OLD'::text, 'FUNCTIONALLY_DISABLED'::text, 'DEMENTIA'::text, 'PERSON_WITH_DISABILITY'::text, 'SUBSISTENCE_ALLOWANCE_HOUSEHOLD'::text, 'MARGINAL_LOW_INCOME_HOUSEHOLD'::text, 'EXTREME_POVERTY_PERSON'::text, 'CHILD_IN_DIFFICULTY'::text, 'LEFT_BEHIND_CHILD'::text, 'BEREAVED_ONLY_CHILD_FAMILY'::text, 'ENTITLED_VETERAN_OR_FAMILY'::text, 'MIGRANT_RESIDENT'::text]);`);
    this.addSql(`alter table "household" add constraint "household_status_check" check ("status" in ('ACTIVE', 'RETIRED'));`);
    this.addSql(`alter table "household" enable row level security;`);
    this.addSql(`alter table "household" force row level security;`);
    this.addSql(`create policy "read_district" on "household" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "household" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "household" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "household" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "household" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "household" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "resident" add constraint "resident_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "resident" add constraint "resident_district_code_household_id_foreign" foreign key ("district_code", "household_id") references "household" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "resident" add constraint "resident_age_band_check" check ("age_band" in ('AGE_0_17', 'AGE_18_39', 'AGE_40_59', 'AGE_60_79', 'AGE_80_PLUS'));`);
    this.addSql(`alter table "resident" add constraint "resident_sex_check" check ("sex" in ('FEMALE', 'MALE', 'UNKNOWN'));`);
    this.addSql(`alter table "resident" add constraint "resident_tags_check" check ("tags" <@ array['LIVING_ALONE_ELDER'::text, 'EMPTY_NEST_ELDER'::text, 'CHILDLESS_ELDER'::text, 'OLDEST_OLD'::text, 'FUNCTIONALLY_DISABLED'::text, 'DEMENTIA'::text, 'PERSON_WITH_DISABILITY'::text, 'SUBSISTENCE_ALLOWANCE_HOUSEHOLD'::text, 'MARGINAL_LOW_INCOME_HOUSEHOLD'::text, 'EXTREME_POVERTY_PERSON'::text, 'CHILD_IN_DIFFICULTY'::text, 'LEFT_BEHIND_CHILD'::text, 'BEREAVED_ONLY_CHILD_FAMILY'::text, 'ENTITLED_VETERAN_OR_FAMILY'::text, 'MIGRANT_RESIDENT'::text]);`);
    this.addSql(`alter table "resident" add constraint "resident_status_check" check ("status" in ('ACTIVE', 'MOVED_OUT', 'DECEASED'));`);
    this.addSql(`alter table "resident" enable row level security;`);
    this.addSql(`alter table "resident" force row level security;`);
    this.addSql(`create policy "read_district" on "resident" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "resident" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "resident" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "resident" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "resident" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "resident" to "gridward_jobs" using (true) with check (true);`);
    this.addSql(`alter table "resident_identity" add constraint "resident_identity_district_code_foreign" foreign key ("district_code") references "district" ("district_code") on update no action on delete no action;`);
    this.addSql(`alter table "resident_identity" add constraint "resident_identity_district_code_resident_id_foreign" foreign key ("district_code", "resident_id") references "resident" ("district_code", "id") on update no action on delete no action;`);
    this.addSql(`alter table "resident_identity" enable row level security;`);
    this.addSql(`alter table "resident_identity" force row level security;`);
    this.addSql(`create policy "read_district" on "resident_identity" for select to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "insert" on "resident_identity" for insert to "gridward_district" with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "update" on "resident_identity" for update to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar)) with check ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "delete" on "resident_identity" for delete to "gridward_district" using ((district_code = (( SELECT NULLIF(current_setting('app.write_district'::text, true), ''::text) AS "nullif"))::bpchar));`);
    this.addSql(`create policy "territory" on "resident_identity" as restrictive to "gridward_city", "gridward_district" using ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0)) with check ((
CASE
    WHEN (code ^@ ANY (ARRAY( SELECT unnest(string_to_array(( SELECT NULLIF(current_setting('app.scope'::text, true), ''::text) AS "nullif"), ','::text)) AS unnest))) THEN 1
    ELSE 0
END <> 0));`);
    this.addSql(`create policy "all_jobs" on "resident_identity" to "gridward_jobs" using (true) with check (true);`);
  }
}
