import { Migration } from '@mikro-orm/migrations';

export class Migration20261122150059_PublicResults extends Migration {
  override up(): void {
    this.addSql(`alter table "survey" add "public_at" timestamptz(3) null, add "outcome" jsonb null;`);
    this.addSql(`create policy "read_public" on "questionnaire" for select to "gridward_public" using ((EXISTS ( SELECT 1
   FROM survey
  WHERE ((survey.district_code = questionnaire.district_code) AND (survey.questionnaire_id = questionnaire.id) AND (survey.public_at IS NOT NULL)))));`);
    this.addSql(`create policy "read_public" on "survey" for select to "gridward_public" using ((public_at IS NOT NULL));`);
    this.addSql(`create policy "read_public" on "survey_figure" for select to "gridward_public" using (((stream = 'PROBABILITY'::text) AND ((slice = ''::text) OR (slice ^@ 'channel='::text)) AND (length(code) <= 12) AND (EXISTS ( SELECT 1
   FROM survey
  WHERE ((survey.district_code = survey_figure.district_code) AND (survey.id = survey_figure.survey_id) AND (survey.public_at IS NOT NULL))))));`);
  }
}
