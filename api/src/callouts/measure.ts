import type { Measure, Measured } from '../request/measures.js';

/** Section 2.9 of the domain: whoever is called answers within five minutes. */
const MINUTES = 5;

/** By staff member: of how many callouts somebody was called to in the period, and how many of them were answered in time. */
const ANSWERED = `
with called as (
  select s.district_code, s.callout_id, s.account_id, min(s.at) as at from callout_step s
  where s.district_code = ? and s.kind = 'CALLED' and s.account_id is not null
    and s.at >= (?::date)::timestamp at time zone 'Asia/Shanghai' and s.at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'
  group by 1, 2, 3
)
select m.id as "staffId", count(*)::int as denominator,
  count(*) filter (where exists (
    select from callout_step a where a.district_code = c.district_code and a.callout_id = c.callout_id and a.kind = 'ANSWERED' and a.account_id = c.account_id
      and a.at >= c.at and a.at <= c.at + make_interval(mins => ?)))::int as numerator
from called c join staff_member m on m.district_code = c.district_code and m.account_id = c.account_id
group by m.id order by m.id`;

/** 预警5分钟叫应率. */
export const alertMeasure: Measure = {
  code: 'ALERT_ACK_5M',
  zh: '预警5分钟叫应率',
  en: 'Alerts answered within 5 minutes',
  unit: 'PERCENT',
  direction: 'MORE',
  floor: 60,
  target: 100,
  read: (em, { district, from, to }) => em.execute<Measured[]>(ANSWERED, [district, from, to, MINUTES]),
};
