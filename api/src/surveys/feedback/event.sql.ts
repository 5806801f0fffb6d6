/** One question to somebody, unless they were asked not long ago. Nothing comes back then. */
export const ASK = `
insert into survey_event (district_code, id, kind, code, token_hash, recipient, follow_up_id, asked_on, until)
select ?, gen_random_uuid(), ?, ?, ?, ?, ?::uuid, ?::date, ?::date
where not exists (select from survey_event e where e.district_code = ? and e.recipient = ? and e.asked_on > ?::date) returning id`;

/**
 * Takes one answer: who was asked is marked, what was answered is written where nothing leads back, and a resident who asked to be
 * called has the last word about it. In one statement, so that two at once are one.
 */
export const ANSWER = `
with asked as (
  update survey_event set is_answered = true where district_code = ? and token_hash = ? and not is_answered and until >= ?::date
  returning district_code, kind, code, follow_up_id
), said as (
  insert into survey_event_answer (district_code, id, kind, code, month, score, reason)
  select district_code, gen_random_uuid(), kind, code, date_trunc('month', ?::date)::date, ?::smallint, ? from asked returning district_code
), over as (
  update survey_follow_up f set state = 'CLOSED', verdict = ?, closed_on = ?::date, version = f.version + 1
  from asked a where f.district_code = a.district_code and f.id = a.follow_up_id
)
select district_code from said`;

/** Months that are over and have not been counted. The first day of this one decides. */
export const OPEN_MONTHS = `
select distinct a.district_code as district, a.kind, a.month::text as month from survey_event_answer a where a.month < ?::date
  and not exists (select from survey_event_figure f where f.district_code = a.district_code and f.kind = a.kind and f.month = a.month)`;

export const MONTH = `select code, score::int as score, reason from survey_event_answer where district_code = ? and kind = ? and month = ?::date`;

export const WRITE_MONTH = `
insert into survey_event_figure (district_code, id, kind, month, code, n, value, low, high, reasons)
select ?, gen_random_uuid(), ?, ?::date, f.code, f.n, f.value, f.low, f.high, coalesce(f.reasons, '{}')
from jsonb_to_recordset(?::jsonb) as f(code text, n int, value float8, low float8, high float8, reasons jsonb)
on conflict do nothing`;

/** Single answers are kept no longer than they are needed; nor who was asked, once nobody may be asked again for that. */
export const FORGET_MONTH = `delete from survey_event_answer where district_code = ? and kind = ? and month = ?::date`;
export const FORGET_ASKED = `delete from survey_event where until < current_date and asked_on < current_date - 366`;
