export const DROP_TOKENS = `
delete from survey_token t using sample_unit u where u.district_code = t.district_code and u.id = t.unit_id and (u.district_code, u.survey_id) = (?, ?::uuid)`;

/** That somebody answered stays, for the rates; how and on which day would lead to what. */
export const FORGET_UNITS = `
update sample_unit set channel = null, settled_on = null, version = version + 1
where district_code = ? and survey_id = ? and (channel is not null or settled_on is not null)`;

/**
 * Of places of one size those that are told as a part of the next larger one: those with few answers and, if all of these together
 * are still few, the smallest of the others. Materialised: PostgreSQL would work it out again for each answer.
 */
const few = (name: string, digits: number) => `
${name} as materialized (
  select stream, place from (
    select stream, place, n, sum(n) filter (where n < least) over parent as small, row_number() over (partition by stream, above, n < least order by n, place) as turn, least
    from (select stream, left(code, ${digits}) as place, left(code, ${digits - 3}) as above, count(*) as n, ?::int as least from gone where length(code) >= ${digits} group by 1, 2, 3) sized
    window parent as (partition by stream, above)
  ) counted where n < least or (small < ?::int and turn = 1)
)`;

export const MIX_ANSWERS = `
with gone as (delete from survey_response where district_code = ? and survey_id = ? returning *),
${[few('few_grids', 15), few('few_communities', 12), few('few_streets', 9)].join(',')},
placed as (
  select g.*, case
    when length(g.code) >= 9 and (g.stream, left(g.code, 9)) in (select stream, place from few_streets) then left(g.code, 6)
    when length(g.code) >= 12 and (g.stream, left(g.code, 12)) in (select stream, place from few_communities) then left(g.code, 9)
    when (g.stream, g.code) in (select stream, place from few_grids) then left(g.code, 12)
    else g.code end as place
  from gone g
)
insert into survey_response (district_code, id, survey_id, code, cell, stream, channel, scores, sealed_words, base_weight, seconds, answered_on, flags)
select district_code, gen_random_uuid(), survey_id, place, '', stream, channel, scores, sealed_words, 0, 0, date_trunc('week', answered_on)::date, flags from placed order by random()`;

/** What was written is masked next; feedback/texts.task.ts. */
export const MASK_TEXTS = `
select gridward.enqueue(d, 'survey-texts', json_build_object('district', d, 'surveyId', i), null, 'survey-texts ' || i, 8) from (values (?::text, ?::text)) as v(d, i)`;

export const CLEANED = `update survey set cleaned_at = now() where district_code = ? and id = ?`;
