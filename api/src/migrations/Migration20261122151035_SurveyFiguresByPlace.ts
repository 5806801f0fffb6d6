import { Migration } from '@mikro-orm/migrations';

export class Migration20261122151035_SurveyFiguresByPlace extends Migration {
  override up(): void {
    this.addSql(`alter table "survey" add "quality" jsonb null;`);
    // What was told stays told: figures of surveys that are cleaned cannot be counted again.
    this.addSql(`alter table "survey_figure" no force row level security;`);
    this.addSql(`create temporary table figures_told on commit drop as select district_code, survey_id, stream, code, slice, jsonb_object_agg(item, case when n is not null then
      jsonb_build_array(n, value, low, high, coalesce(detail -> 'designEffect', '1')) || case
        when jsonb_exists(detail, 'level1') then jsonb_build_array(detail -> 'level1', detail -> 'level2', detail -> 'level3', detail -> 'level4', detail -> 'level5')
        when jsonb_exists(detail, 'promoters') then jsonb_build_array(detail -> 'detractors', detail -> 'promoters') else '[]' end end) as items from survey_figure group by 1, 2, 3, 4, 5;`);
    this.addSql(`delete from survey_figure;`);
    this.addSql(`alter table "survey_figure" drop constraint "survey_figure_district_code_survey_id_stream_code_cc76a_unique";`);
    this.addSql(`alter table "survey_figure" drop column "item", drop column "n", drop column "value", drop column "low", drop column "high";`);
    this.addSql(`alter table "survey_figure" rename column "detail" to "items";`);
    this.addSql(`alter table "survey_figure" add constraint "survey_figure_district_code_survey_id_stream_code_slice_unique" unique ("district_code", "survey_id", "stream", "code", "slice");`);
    this.addSql(`insert into survey_figure (district_code, id, survey_id, stream, code, slice, items) select district_code, gen_random_uuid(), survey_id, stream, code, slice, items from figures_told;`);
    this.addSql(`alter table "survey_figure" force row level security;`);
    this.addSql(`alter table "survey_response" add "sex" text null;`);
    this.addSql(`alter table "survey_response" add constraint "survey_response_sex_check" check ("sex" in ('FEMALE', 'MALE', 'UNKNOWN'));`);
    this.addSql(`alter table "survey_stratum" add "women" int not null default 0, add "men" int not null default 0;`);
  }
}
