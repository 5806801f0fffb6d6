/** What the calling writes, many rows at a time. All times are the database's own: processes may disagree about the hour. */

/** This moment as the column keeps it: rounded up to the next millisecond it would not be due yet. */
const AT_ONCE = `date_trunc('milliseconds', now())`;

/** Places inside the areas: streets and communities; grids where an area is a grid or the level asks for them. */
export const OPEN = `
insert into callout (district_code, id, alert_id, incident_id, code, headline, level, called, due_at)
select a.district_code, gen_random_uuid(), a.id, a.incident_id, place.code, a.headline, a.level, '{}', ${AT_ONCE}
from alert a, lateral (
  select v.code from division v, unnest(a.areas) area(code)
  where v.level in ('STREET', 'COMMUNITY') and v.code >= area.code and v.code < area.code || ':' and (v.valid_to is null or v.valid_to >= (now() at time zone 'Asia/Shanghai')::date)
  union
  select g.code from grid g, unnest(a.areas) area(code)
  where g.district_code = a.district_code and g.status = 'ACTIVE' and g.code >= area.code and g.code < area.code || ':' and (?::boolean or length(area.code) = 15)
) place
where a.district_code = ? and a.id = ?
on conflict (district_code, incident_id, code) do nothing`;

const RANK = (column: string) => `array_position(array['RED', 'ORANGE', 'YELLOW', 'BLUE'], ${column})`;

/** A higher level calls everybody again. */
export const RAISE = `
with raised as (
  update callout c set status = 'CALLING', round = c.round + 1, called = '{}', due_at = ${AT_ONCE}, answered_at = null, answered_by = null, level = a.level, alert_id = a.id
  from alert a
  where a.district_code = ? and a.id = ? and c.district_code = a.district_code and c.incident_id = a.incident_id and ${RANK('c.level')} > ${RANK('a.level')}
  returning c.district_code, c.id, c.code
)
insert into callout_step (district_code, id, callout_id, code, at, kind) select district_code, gen_random_uuid(), id, code, now(), 'REPEATED' from raised returning callout_id as id`;

/** Who is being called for the old wording is called for the new one. */
export const FOLLOW = `
update callout c set alert_id = a.id, headline = a.headline from alert a
where a.district_code = ? and a.id = ? and c.district_code = a.district_code and c.incident_id = a.incident_id and c.alert_id <> a.id`;

/** The alert is over, and with it what nobody has answered yet. */
export const END = `
with ended as (
  update callout c set status = 'ENDED', due_at = null from alert a
  where a.district_code = ? and a.id = ? and c.district_code = a.district_code and c.incident_id = a.incident_id and c.status in ('CALLING', 'UNANSWERED')
  returning c.district_code, c.id, c.code
)
insert into callout_step (district_code, id, callout_id, code, at, kind) select district_code, gen_random_uuid(), id, code, now(), 'ENDED' from ended returning callout_id as id`;

/** After one look at what is due. */
export const MOVE = `
update callout c set status = m.status, called = m.called,
  due_at = case m.status when 'CALLING' then now() + make_interval(secs => m.seconds) end,
  answered_at = case m.status when 'ANSWERED' then now() end, answered_by = m."answeredBy"
from jsonb_to_recordset(?::jsonb) as m(id uuid, status text, called uuid[], seconds int, "answeredBy" uuid)
where c.district_code = ? and c.id = m.id returning c.id`;

export const NOTE_STEPS = `
insert into callout_step (district_code, id, callout_id, code, at, kind, rung, account_id, channels, note)
select ?, gen_random_uuid(), s."calloutId", s.code, now(), s.kind, s.rung, s."accountId", s.channels, s.note
from jsonb_to_recordset(?::jsonb) as s("calloutId" uuid, code text, kind text, rung text, "accountId" uuid, channels text[], note text)`;

/** Somebody who was called answers: for every place that they were called for in this chain. */
export const ANSWER = `
with answered as (
  update callout c set status = 'ANSWERED', answered_at = now(), answered_by = ?, due_at = null
  where c.district_code = ? and c.incident_id = ? and c.status in ('CALLING', 'UNANSWERED') and ?::uuid = any (c.called)
  returning c.district_code, c.id, c.code, c.answered_by
)
insert into callout_step (district_code, id, callout_id, code, at, kind, account_id, note)
select district_code, gen_random_uuid(), id, code, now(), 'ANSWERED', answered_by, ? from answered returning callout_id as id`;

/** Whoever was called and has confirmed the message has answered. */
export const SETTLE = `
with confirmed as (
  select distinct on (c.id) c.district_code, c.id, c.code, substr(r.recipient, 9)::uuid as account_id, r.acknowledged_at as at
  from callout c join alert_receipt r on r.district_code = c.district_code and r.alert_id = c.alert_id
  where c.district_code = ? and c.status in ('CALLING', 'UNANSWERED') and r.acknowledged_at is not null
    and r.recipient = any (array(select 'account:' || u from unnest(c.called) u))
  order by c.id, r.acknowledged_at
), answered as (
  update callout c set status = 'ANSWERED', answered_at = s.at, answered_by = s.account_id, due_at = null
  from confirmed s where c.district_code = s.district_code and c.id = s.id
  returning c.district_code, c.id, c.code, c.answered_by, c.answered_at
)
insert into callout_step (district_code, id, callout_id, code, at, kind, account_id)
select district_code, gen_random_uuid(), id, code, answered_at, 'ANSWERED', answered_by from answered returning callout_id as id`;

/** One turn of a district at a time: two would call the next person twice, and forget each other's next time. */
export const TURN = `select pg_advisory_xact_lock(hashtextextended('callouts ' || ?, 0))`;

/** Wakes the calling when the next time to answer is over. */
export const WAKE = `
select gridward.enqueue(w.district, 'call-next', json_build_object('district', w.district), w.due, 'call-next ' || w.district, 25)
from (select district_code as district, min(due_at) as due from callout where district_code = ? and status = 'CALLING' group by 1) w`;

/** The office has everybody called from the start where nobody answered. */
export const REPEAT = `
with again as (
  update callout c set status = 'CALLING', round = c.round + 1, called = '{}', due_at = ${AT_ONCE}
  from alert a
  where c.district_code = ? and c.incident_id = ? and c.status = 'UNANSWERED' and (?::jsonb = 'null' or c.id::text in (select jsonb_array_elements_text(?::jsonb)))
    and a.district_code = c.district_code and a.id = c.alert_id and a.expires_at > now()
  returning c.district_code, c.id, c.code
)
insert into callout_step (district_code, id, callout_id, code, at, kind, account_id)
select district_code, gen_random_uuid(), id, code, now(), 'REPEATED', ?::uuid from again returning callout_id as id`;

/** Tells who watches the alerts, and who was called, that something has changed. */
export const TELL = `
with changed as (select distinct alert_id, called from callout where district_code = ? and id::text in (select jsonb_array_elements_text(?::jsonb)))
select pg_notify('gridward_alert_progress', ? || ':' || alert_id) from (select distinct alert_id from changed) a
union all select pg_notify('gridward_callout', ? || ':' || account) from (select distinct unnest(called) as account from changed) c`;
