/**
 * Takes many answers at once, each wholly or not at all: who was drawn is settled and the answer is written in one statement.
 * A survey that is over takes none; somebody who has answered is not counted again; a point takes no more than its quota, for
 * which its row is locked.
 */
export const INTAKE = `
with given as (
  select * from jsonb_to_recordset(?::jsonb) as g(district char(6), "surveyId" uuid, "unitId" uuid, "pointId" uuid, receipt text, code text, cell text, sex text,
    stream text, channel text, scores smallint[], words text, mark text, weight float8, seconds int, origin text, flags text[], day date, disposition text, place int)
), open as (
  select g.* from given g join survey s on s.district_code = g.district and s.id = g."surveyId" and s.state = 'OPEN' and s.closes_at > now()
), settled as (
  update sample_unit u set disposition = o.disposition, channel = o.channel, settled_on = o.day, version = u.version + 1
  from open o where u.district_code = o.district and u.id = o."unitId" and u.disposition not in ('COMPLETE', 'PARTIAL')
  returning u.district_code, u.id
), points as (
  select p.district_code, p.id, p.quota - p.taken as room from survey_point p
  where (p.district_code, p.id) in (select district, "pointId" from open) order by p.district_code, p.id for update
), queued as (
  select o.district, o."pointId", o.receipt, row_number() over (partition by o."pointId" order by o.place) as turn from open o
  where o."pointId" is not null and not exists (select from survey_response r where r.district_code = o.district and r.receipt = o.receipt)
), admitted as (
  select q.* from queued q join points p on p.district_code = q.district and p.id = q."pointId" where q.turn <= p.room
), counted as (
  update survey_point p set taken = p.taken + a.n
  from (select district, "pointId", count(*) as n from admitted group by 1, 2) a where p.district_code = a.district and p.id = a."pointId"
), taken as (
  select o.* from open o join settled s on s.district_code = o.district and s.id = o."unitId"
  union all select o.* from open o join admitted a on a.receipt = o.receipt
)
insert into survey_response (district_code, id, survey_id, code, cell, sex, stream, channel, scores, sealed_words, base_weight, seconds, answered_on, answered_at, words_mark, receipt, origin, flags)
select district, gen_random_uuid(), "surveyId", code, cell, sex, stream, channel, scores, words, weight, seconds, day, now(), mark, receipt, origin, flags from taken
on conflict (district_code, receipt) do nothing
returning receipt`;

/** Why those were not taken. */
export const WHY_NOT = `
select g.receipt, case
  when exists (select from survey_response r where r.district_code = g.district and r.receipt = g.receipt) then 'ANSWERED'
  when not exists (select from survey s where s.district_code = g.district and s.id = g."surveyId" and s.state = 'OPEN' and s.closes_at > now()) then 'CLOSED'
  when g."unitId" is not null then 'ANSWERED' else 'FULL' end as why
from jsonb_to_recordset(?::jsonb) as g(district char(6), "surveyId" uuid, "unitId" uuid, receipt text)`;

/**
 * The figures of these surveys are computed again, once, however many answers come. A job that waits already keeps its time: if each
 * answer put it off, nothing would be seen as long as people answer.
 */
export const RECOMPUTE = `
select graphile_worker.add_job('survey-figures', json_build_object('district', g.district, 'surveyId', g.id), run_at => now() + make_interval(secs => ?),
  max_attempts => 8, job_key => 'survey-figures ' || g.id, job_key_mode => 'preserve_run_at') from jsonb_to_recordset(?::jsonb) as g(district text, id text)`;
