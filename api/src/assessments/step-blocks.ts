import type { StepBlocks } from '../staff/index.js';

/** The last year or, where there is none, the last cycle that is final, by the end of a year. */
const UNQUALIFIED = `
select distinct on (j.staff_id) j.staff_id as id, r.band
from assessment_cycle c
join assessment_result r on r.district_code = c.district_code and r.cycle_id = c.id and r.edition = c.edition
join assessment_subject j on j.district_code = r.district_code and j.id = r.subject_id
where c.district_code = ? and c.state in ('FINAL', 'ARCHIVED') and c."to" <= make_date(?, 12, 31) and c."to" >= make_date(?, 1, 1) and j.staff_id::text in (select jsonb_array_elements_text(?::jsonb))
order by j.staff_id, (c.period = 'YEAR') desc, c."to" desc`;

/** Whoever is UNQUALIFIED takes no step that year. */
export const stepBlocks: StepBlocks = {
  async unqualified(em, district, year, staffIds) {
    const rows = await em.execute<{ id: string; band: string | null }[]>(UNQUALIFIED, [district, year, year, JSON.stringify(staffIds)]);
    return new Set(rows.flatMap(({ id, band }) => (band === 'UNQUALIFIED' ? [id] : [])));
  },
};
