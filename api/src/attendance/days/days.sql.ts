/**
 * Works out the days of everybody who was due, from what was checked in, leave and confirmed corrections: in one statement, whatever
 * the number of people, and always the same from the same rows. Nobody is due where no working hours are
 * set. Closed months, and a day that is not over, are left as they are.
 * One argument, JSON: district, scope (prefix of places), staff (one person, or null), first, last (days) and the district's parameters.
 */
export const COMPUTE_DAYS = `
with a as materialized (
  select * from jsonb_to_record(?::jsonb) as a(district text, scope text, staff uuid, first date, last date, starts int, ends int, grace int, most int, gap int, burst int)
), clock as materialized (
  select (now() at time zone 'Asia/Shanghai')::date as today, (extract(epoch from (now() at time zone 'Asia/Shanghai')::time) / 60)::int as minute
), days as materialized (
  select d::date as day from a, clock, generate_series(a.first, least(a.last, clock.today), interval '1 day') d
), person as materialized (
  select s.district_code, s.id, s.account_id, s.division_code, s.hired_on from staff_member s, a
  where s.district_code = a.district::bpchar and starts_with(s.division_code, a.scope) and (a.staff is null or s.id = a.staff)
    and s.status in ('PROBATION', 'ACTIVE', 'EXITING') and s.kind in ('COMMUNITY_WORKER', 'COMMUNITY_ASSISTANT', 'CIVIL_SERVANT')
), closed as materialized (
  select l.code, l.month from attendance_lock l, a where l.district_code = a.district::bpchar
), known as materialized (
  select k.staff_id, k.day, k.code from attendance_day k join person p on p.district_code = k.district_code and p.id = k.staff_id join days d on d.day = k.day
), due as materialized (
  select p.district_code, p.id as staff_id, p.account_id, coalesce(k.code, p.division_code) as code, d.day,
    coalesce(h.start_minute, a.starts) as starts, coalesce(h.end_minute, a.ends) as ends, coalesce(h.grace_minutes, a.grace) as grace
  from person p cross join days d cross join a cross join clock
  left join known k on k.staff_id = p.id and k.day = d.day
  left join lateral (
    select h.* from shift_plan h
    where h.district_code = p.district_code and starts_with(coalesce(k.code, p.division_code), h.code) and h.valid_from <= d.day and (h.valid_to is null or h.valid_to >= d.day)
    order by length(h.code) desc, h.valid_from desc limit 1
  ) h on true
  left join calendar_day c on c.district_code = p.district_code and c.day = d.day
  where (p.hired_on is null or p.hired_on <= d.day)
    and h.id is not null and coalesce(c.is_working, extract(isodow from d.day)::int = any (h.weekdays))
    and (d.day < clock.today or coalesce(h.end_minute, a.ends) <= clock.minute)
), seen as (
  select c.staff_id, c.day, c.kind, c.at,
    c.kind = 'FIELD' and coalesce(c.at - lag(c.at) over kinds >= make_interval(mins => a.gap), true) as spaced,
    lead(c.at, 2) over every - c.at <= make_interval(mins => a.burst) as in_burst, a.most
  from check_in c cross join a join person p on p.district_code = c.district_code and p.id = c.staff_id join days d on d.day = c.day
  window kinds as (partition by c.staff_id, c.day, c.kind order by c.at, c.id), every as (partition by c.staff_id, c.day order by c.at, c.id)
), numbered as (
  select *, case when spaced then row_number() over (partition by staff_id, day, spaced order by at) end <= most as counts from seen
), facts as (
  select staff_id, day, min(at) filter (where kind = 'IN' or counts) as first_at, max(at) filter (where kind = 'OUT' or counts) as last_at,
    bool_or(kind = 'IN') as has_in, bool_or(kind = 'OUT') as has_out, count(*) filter (where counts)::int as fields,
    coalesce(bool_or(in_burst), false) as burst, bool_or(kind = 'FIELD' and not coalesce(counts, false)) as over_limit
  from numbered group by staff_id, day
), minutes as (
  select d.*, f.first_at, f.last_at, coalesce(f.has_in, false) as has_in, coalesce(f.has_out, false) as has_out, coalesce(f.fields, 0) as fields, f.burst, f.over_limit,
    ceil(extract(epoch from (f.first_at at time zone 'Asia/Shanghai') - d.day) / 60)::int - d.starts as late,
    case when f.has_out then d.ends - floor(extract(epoch from (f.last_at at time zone 'Asia/Shanghai') - d.day) / 60)::int end as early,
    (select r.status from attendance_correction r where r.district_code = d.district_code and r.staff_id = d.staff_id and r.day = d.day and r.state = 'CONFIRMED'
      order by r.decided_at desc, r.id desc limit 1) as corrected,
    exists (select from absence v where v.district_code = d.district_code and v.staff_id = d.staff_id and d.day between v.from_day and v.to_day) as away
  from due d left join facts f on f.staff_id = d.staff_id and f.day = d.day
), result as (
  select m.*,
    case
      when corrected is not null then corrected
      when away then 'LEAVE'
      when first_at is null and last_at is null then 'ABSENT'
      when late > grace or first_at is null then 'LATE'
      when not has_in then 'OUT_ON_DUTY'
      when early > 0 or (not has_out and fields = 0) then 'EARLY'
      else 'NORMAL'
    end as status,
    array_remove(array[case when burst then 'BURST' end, case when over_limit then 'FIELD_LIMIT' end, case when first_at is null and has_out then 'NO_IN' end, case when has_in and not has_out and fields = 0 then 'NO_OUT' end], null) as flags
  from minutes m
), gone as (
  delete from attendance_day k using a, person p, days d
  where k.district_code = p.district_code and k.staff_id = p.id and k.day = d.day
    and not exists (select from due where due.staff_id = k.staff_id and due.day = k.day)
    and not exists (select from closed where closed.code = left(k.code, 9) and closed.month = date_trunc('month', k.day)::date)
  returning k.id
), written as (
  insert into attendance_day (district_code, id, staff_id, account_id, code, day, status, first_at, last_at, late_minutes, early_minutes, overtime_minutes, field_count, flags, is_corrected)
  select district_code, gen_random_uuid(), staff_id, account_id, code, day, status, first_at, last_at,
    case when late > grace then late else 0 end, greatest(coalesce(early, 0), 0), greatest(-coalesce(early, 0), 0), fields, flags, corrected is not null
  from result r
  where not exists (select from closed where closed.code = left(r.code, 9) and closed.month = date_trunc('month', r.day)::date)
  order by staff_id, day
  on conflict (district_code, staff_id, day) do update set account_id = excluded.account_id, status = excluded.status, first_at = excluded.first_at, last_at = excluded.last_at,
    late_minutes = excluded.late_minutes, early_minutes = excluded.early_minutes, overtime_minutes = excluded.overtime_minutes, field_count = excluded.field_count,
    flags = excluded.flags, is_corrected = excluded.is_corrected
  where (attendance_day.account_id, attendance_day.status, attendance_day.first_at, attendance_day.last_at, attendance_day.late_minutes, attendance_day.early_minutes, attendance_day.overtime_minutes, attendance_day.field_count, attendance_day.flags, attendance_day.is_corrected)
    is distinct from (excluded.account_id, excluded.status, excluded.first_at, excluded.last_at, excluded.late_minutes, excluded.early_minutes, excluded.overtime_minutes, excluded.field_count, excluded.flags, excluded.is_corrected)
  returning id
)
select (select count(*) from written)::int as written, (select count(*) from gone)::int as gone`;

/** Whoever locks a month waits for whoever writes into it. */
export const CLOSING = `select pg_advisory_xact_lock(hashtextextended('attendance ' || ? || ?, 0))`;
