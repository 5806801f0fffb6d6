import type { Measure, Measured } from '../request/measures.js';

/** Final scores of shorter cycles inside the period. */
const SCORES = `
select j.staff_id as "staffId", sum(r.score)::float8 / 100 as numerator, count(*)::int as denominator
from assessment_cycle c
join assessment_result r on r.district_code = c.district_code and r.cycle_id = c.id and r.edition = c.edition
join assessment_subject j on j.district_code = r.district_code and j.id = r.subject_id
where c.district_code = ? and c.state in ('FINAL', 'ARCHIVED') and c.from >= ?::date and c.to <= ?::date and (c.from > ?::date or c.to < ?::date) and r.score is not null
group by j.staff_id order by j.staff_id`;

/** A year is composed of its quarters by giving their mean a weight in the scheme of the year. */
export const scoresMeasure: Measure = {
  code: 'ASSESSMENT_SCORES',
  zh: '期内各次考核平均分',
  en: 'Mean of the assessments in the period',
  unit: 'POINTS',
  direction: 'MORE',
  floor: 0,
  target: 100,
  read: (em, { district, from, to }) => em.execute<Measured[]>(SCORES, [district, from, to, from, to]),
};
