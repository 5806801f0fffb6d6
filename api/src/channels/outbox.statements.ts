/** Statements of work across tenants, which has a transaction and no reads of a caller. */

/** The people of some notices: their staff file, and what they can be reached by. A file with a number comes before one without. */
export const REACHABLE = `
select w.district, w.account, s.division_code as place, s.phone is not null as "hasPhone",
  exists (select from push_subscription u where u.district_code = w.district and u.account_id = w.account) as "hasPush"
from jsonb_to_recordset(?::jsonb) as w(district char(6), account uuid)
join account a on a.district_code = w.district and a.id = w.account and a.status = 'ACTIVE'
left join lateral (
  select f.division_code, p.phone from staff_member f
  left join staff_personal p on p.district_code = f.district_code and p.staff_id = f.id
  where f.district_code = w.district and f.account_id = w.account and f.status <> 'EXITED'
  order by p.phone is null, f.id limit 1
) s on true`;

export const OPEN_GATEWAYS = `select district_code as district, kind from channel_endpoint where enabled and district_code = any (string_to_array(?, ',')::bpchar[])`;

/** The same message twice is one: then its first id is given back. */
export const WRITE_MESSAGES = `
insert into channel_message (district_code, id, account_id, division_code, kind, purpose, reference, round, title, text)
select m.district, m.id, m.account, m.place, m.kind, m.purpose, m.reference, m.round, m.title, m.text
from jsonb_to_recordset(?::jsonb) as m(district char(6), id uuid, account uuid, place text, kind text, purpose text, reference uuid, round int, title text, text text)
order by m.district, m.reference, m.account, m.kind
on conflict (district_code, reference, account_id, kind, round) do update set kind = excluded.kind
returning district_code as district, id, account_id as account, kind, reference, round`;

/** Takes what is due. A process that dies with it leaves it to be found when the lease is over. */
export const CLAIM = `
update channel_message m set attempts = m.attempts + 1, due_at = clock_timestamp() + make_interval(secs => ?)
from (
  select district_code, id from channel_message
  where district_code = ? and kind = ? and status = 'QUEUED' and due_at <= clock_timestamp()
  order by due_at limit ? for update skip locked
) due
where m.district_code = due.district_code and m.id = due.id
returning m.id, m.account_id as account, m.title, m.text, m.attempts`;

export const GATEWAY = `select url, sealed from channel_endpoint where district_code = ? and kind = ? and enabled`;

export const NUMBERS = `
select distinct on (f.account_id) f.account_id as account, f.id as staff, p.phone as sealed from staff_member f
join staff_personal p on p.district_code = f.district_code and p.staff_id = f.id
where f.district_code = ? and f.account_id = any (string_to_array(?, ',')::uuid[]) and p.phone is not null and f.status <> 'EXITED'
order by f.account_id, f.id`;

export const SUBSCRIPTIONS = `
select id, account_id as account, sealed from push_subscription where district_code = ? and account_id = any (string_to_array(?, ',')::uuid[])`;

/** What a gateway has reported meanwhile stays. */
export const WRITE_OUTCOMES = `
update channel_message m set
  status = case m.status when 'QUEUED' then o.status else m.status end,
  sent_at = coalesce(m.sent_at, case o.status when 'SENT' then clock_timestamp() end),
  due_at = clock_timestamp() + make_interval(secs => o.pause),
  last_error = o.reason
from jsonb_to_recordset(?::jsonb) as o(id uuid, status text, pause float8, reason text)
where m.district_code = ? and m.id = o.id`;

export const NEXT_DUE = `
select to_char(min(due_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from channel_message where district_code = ? and kind = ? and status = 'QUEUED'`;

/** Where something should have been sent a while ago: its process is gone, or was never told. */
export const OVERDUE = `
select d.district_code as district, k.kind from district d, unnest(array['SMS', 'VOICE', 'PUSH']) k(kind)
where exists (select from channel_message m where m.district_code = d.district_code and m.kind = k.kind and m.status = 'QUEUED' and m.due_at < clock_timestamp() - interval '5 seconds')`;

export const FORGET_SUBSCRIPTIONS = `delete from push_subscription where district_code = ? and id = any (string_to_array(?, ',')::uuid[])`;
