/** More than so many answers in two minutes from one phone or one collector. Forms are entered quickly. */
export const FIND_BURSTS = `
with beside as (
  select district_code, id, count(*) over (partition by origin order by answered_at range between interval '2 minutes' preceding and current row) as burst
  from survey_response where district_code = ? and survey_id = ? and answered_at is not null and origin is not null and channel <> 'PAPER'
)
update survey_response r set flags = array_append(r.flags, 'BURST') from beside b
where r.district_code = b.district_code and r.id = b.id and b.burst > ? and not r.flags @> '{BURST}'`;

/** The same words again, of some length; who wrote them first is not blamed. */
export const FIND_SAME_WORDS = `
with beside as (
  select district_code, id, row_number() over (partition by words_mark order by answered_at, id) as copy
  from survey_response where district_code = ? and survey_id = ? and answered_at is not null and words_mark is not null
)
update survey_response r set flags = array_append(r.flags, 'SAME_WORDS') from beside b
where r.district_code = b.district_code and r.id = b.id and b.copy > 1 and not r.flags @> '{SAME_WORDS}'`;

/** Answers that count, packed by stratum, channel and sex: a hundred thousand rows would cost more to carry than to count. */
export const ANSWERS = `
select code, cell, channel, coalesce(sex, '') as sex, count(*)::int as n,
  string_agg(base_weight::text, ' ') as weights, string_agg(array_to_string(scores, ',', ''), ';') as scores
from survey_response where district_code = ? and survey_id = ? and stream = ? and flags = '{}' group by 1, 2, 3, 4`;

export const STRATA = `select code, cell, adults, women, men from survey_stratum where district_code = ? and survey_id = ?`;

export const KEPT_FIGURES = `select code, items from survey_figure where district_code = ? and survey_id = ? and stream = ? and slice = ''`;

export const CLEAR_FIGURES = `delete from survey_figure where district_code = ? and survey_id = ? and stream = ?`;

export const WRITE_FIGURES = `
insert into survey_figure (district_code, id, survey_id, stream, code, slice, items)
select ?, gen_random_uuid(), ?, ?, f.code, f.slice, f.items from jsonb_to_recordset(?::jsonb) as f(code text, slice text, items jsonb)`;

export const WRITE_QUALITY = `update survey set quality = coalesce(quality, '{}') || ?::jsonb where district_code = ? and id = ?`;

export const TELL = `select pg_notify('gridward_survey', ? || ':' || ?)`;

/** Surveys whose last day is over are closed, and counted for good. */
export const OPEN_SURVEYS_OVER = `
with over as (
  update survey set state = 'CLOSED', closed_at = now(), version = version + 1 where state = 'OPEN' and closes_at <= now() returning district_code, id
)
select gridward.enqueue(district_code, 'survey-figures', json_build_object('district', district_code, 'surveyId', id), null, 'survey-figures ' || id, 8) from over`;
