/** What shows only beside others: more than so many in two minutes from one phone or one collector, and the same words again. Forms are entered quickly. */
export const FIND_DOUBTS = `
with beside as (
  select district_code, id,
    count(*) over (partition by origin order by answered_at range between interval '2 minutes' preceding and current row) as burst,
    row_number() over (partition by words_mark order by answered_at, id) as copy, case when channel <> 'PAPER' then origin end as origin, words_mark
  from survey_response where district_code = ? and survey_id = ? and answered_at is not null
)
update survey_response r set flags = r.flags
  || case when b.origin is not null and b.burst > ? and not r.flags @> '{BURST}' then '{BURST}'::text[] else '{}' end
  || case when b.words_mark is not null and b.copy > 1 and not r.flags @> '{SAME_WORDS}' then '{SAME_WORDS}'::text[] else '{}' end
from beside b
where r.district_code = b.district_code and r.id = b.id
  and ((b.origin is not null and b.burst > ? and not r.flags @> '{BURST}') or (b.words_mark is not null and b.copy > 1 and not r.flags @> '{SAME_WORDS}'))`;

/**
 * Sums of one survey by grid, cell, channel and item, of answers that count: enough for weighted means, their errors and shares of
 * each level (Horvitz-Thompson sums; the variance is linearised from the squares).
 */
export const SUMS = `
select r.code, r.cell, r.channel, r.stream, (i.place - 1)::int as item, count(*)::int as n,
  sum(r.base_weight) as w, sum(r.base_weight * i.score) as ws, sum(r.base_weight * r.base_weight) as ww,
  sum(r.base_weight * r.base_weight * i.score) as wws, sum(r.base_weight * r.base_weight * i.score * i.score) as wwss,
  array[sum(r.base_weight) filter (where i.score = 1), sum(r.base_weight) filter (where i.score = 2), sum(r.base_weight) filter (where i.score = 3),
    sum(r.base_weight) filter (where i.score = 4), sum(r.base_weight) filter (where i.score = 5), sum(r.base_weight) filter (where i.score <= 6), sum(r.base_weight) filter (where i.score >= 9)] as levels
from survey_response r, unnest(r.scores) with ordinality i(score, place)
where r.district_code = ? and r.survey_id = ? and r.flags = '{}' and i.score is not null
group by 1, 2, 3, 4, 5`;

export const STRATA = `select code, cell, adults from survey_stratum where district_code = ? and survey_id = ?`;

export const CLEAR_FIGURES = `delete from survey_figure where district_code = ? and survey_id = ?`;

export const WRITE_FIGURES = `
insert into survey_figure (district_code, id, survey_id, code, stream, slice, item, n, value, low, high, detail)
select ?, gen_random_uuid(), ?, f.code, f.stream, f.slice, f.item, f.n, f.value, f.low, f.high, f.detail
from jsonb_to_recordset(?::jsonb) as f(code text, stream text, slice text, item text, n int, value float8, low float8, high float8, detail jsonb)`;

/**
 * Takes away whatever leads from who was asked to what was answered: tokens, receipts, times, and the order in which rows were
 * written, for which all answers are written anew in no order and under new names.
 */
export const CLEAN = [
  `delete from survey_token t using sample_unit u where u.district_code = t.district_code and u.id = t.unit_id and (u.district_code, u.survey_id) = (?, ?::uuid)`,
  `create temporary table cleaned on commit drop as select * from survey_response where district_code = ? and survey_id = ?`,
  `delete from survey_response where district_code = ? and survey_id = ?`,
  `insert into survey_response (district_code, id, survey_id, code, cell, stream, channel, scores, sealed_words, base_weight, seconds, answered_on, flags)
   select district_code, gen_random_uuid(), survey_id, code, cell, stream, channel, scores, sealed_words, base_weight, 0, answered_on, flags
   from cleaned where (district_code, survey_id) = (?, ?::uuid) order by random()`,
  `update survey set cleaned_at = now() where district_code = ? and id = ?`,
  // What was written is masked next; feedback/texts.task.ts.
  `select gridward.enqueue(d, 'survey-texts', json_build_object('district', d, 'surveyId', i), null, 'survey-texts ' || i, 8) from (values (?::text, ?::text)) as v(d, i)`,
] as const;

export const TELL = `select pg_notify('gridward_survey', ? || ':' || ?)`;

/** Surveys whose last day is over are closed, and counted for good. */
export const OPEN_SURVEYS_OVER = `
with over as (
  update survey set state = 'CLOSED', closed_at = now(), version = version + 1 where state = 'OPEN' and closes_at <= now() returning district_code, id
)
select gridward.enqueue(district_code, 'survey-figures', json_build_object('district', district_code, 'surveyId', id), null, 'survey-figures ' || id, 8) from over`;
