import type { EntityManager } from '@mikro-orm/postgresql';
import type { Measure, MeasuredPeriod } from '../../request/measures.js';

const OF_DAYS = (counted: string, due: string) => `
select staff_id as "staffId", (count(*) filter (where ${counted}))::int as numerator, (count(*) filter (where ${due}))::int as denominator
from attendance_day where district_code = ? and day between ? and ?
group by staff_id having count(*) filter (where ${due}) > 0 order by staff_id`;

const read =
  (text: string) =>
  (em: EntityManager, { district, from, to }: MeasuredPeriod) =>
    em.execute<{ staffId: string; numerator: number; denominator: number }[]>(text, [district, from, to]);

/** Days on which somebody was there or on duty outside, of all days due; leave is no due day. */
export const attendanceRate: Measure = {
  code: 'ATTENDANCE_RATE',
  zh: '出勤率',
  en: 'Attendance rate',
  unit: 'PERCENT',
  direction: 'MORE',
  floor: 80,
  target: 98,
  read: read(OF_DAYS(`status in ('NORMAL', 'LATE', 'EARLY', 'OUT_ON_DUTY')`, `status <> 'LEAVE'`)),
};

/** Of the days on which somebody came, those on which they came late or left early. */
export const lateRate: Measure = {
  code: 'LATE_RATE',
  zh: '迟到早退率',
  en: 'Days late or left early',
  unit: 'PERCENT',
  direction: 'LESS',
  floor: 15,
  target: 0,
  read: read(OF_DAYS(`status in ('LATE', 'EARLY')`, `status in ('NORMAL', 'LATE', 'EARLY', 'OUT_ON_DUTY')`)),
};
