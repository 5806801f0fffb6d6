/** Words of one survey, a piece at a time, in the order of their names, which say nothing. */
export const WORDS = `
select id, code, stream, sealed_words as words, answered_on::text as day, flags = '{}' as counts from survey_response
where district_code = ? and survey_id = ? and sealed_words is not null and id > ? order by id limit ?`;

/** Staff of a whole district: who works in one street is talked about in the next. */
export const STAFF_NAMES = `select name from staff_member where district_code = ?`;

export const THEMES = `select key, name, name_en as "nameEn", description, keywords, dimension from survey_theme where district_code = ? and not is_retired order by key`;

export const SEED_THEMES = `
insert into survey_theme (district_code, id, key, name, name_en, description, keywords, dimension)
select ?, gen_random_uuid(), t.key, t.name, t."nameEn", t.description, t.keywords, t.dimension
from jsonb_to_recordset(?::jsonb) as t(key text, name text, "nameEn" text, description text, keywords text[], dimension text)
where not exists (select from survey_theme where district_code = ?)`;

export const WRITE_TEXTS = `
insert into survey_text (district_code, id, survey_id, code, stream, question, since, sealed_text, themes)
select ?, t.id, ?, t.code, t.stream, t.question, t.since, t.sealed, t.themes
from jsonb_to_recordset(?::jsonb) as t(id uuid, code text, stream text, question text, since date, sealed text, themes text[])`;

/** What was written is nowhere else any more. */
export const DESTROY = [
  `update survey_response set sealed_words = null where district_code = ? and survey_id = ? and sealed_words is not null`,
  `update survey_follow_up set receipt = null where district_code = ? and survey_id = ? and receipt is not null`,
  `update survey set texts_at = now() where district_code = ? and id = ?`,
] as const;

export const SURVEY_OF = `select min_cell as "minCell", cleaned_at is not null as "isCleaned", texts_at is not null as "isDone" from survey where district_code = ? and id = ? for update`;
