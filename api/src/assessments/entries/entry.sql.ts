/** Figures by staff number; brought in again they replace what was there. */
export const WRITE_FIGURES = `
insert into assessment_import (district_code, id, cycle_id, subject_id, code, account_id, indicator, numerator, denominator, source)
select j.district_code, gen_random_uuid(), j.cycle_id, j.id, j.code, j.account_id, ?, f.numerator, f.denominator, ?
from jsonb_to_recordset(?::jsonb) as f("staffNo" text, numerator float8, denominator float8)
join assessment_subject j on j.district_code = ? and j.cycle_id = ? and j.staff_no = f."staffNo"
on conflict (district_code, subject_id, indicator) do update set numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source`;

/** Who of these is assessed by an indicator that takes imported figures. */
export const KNOWN_STAFF = `
select j.staff_no as "staffNo", exists (select from jsonb_array_elements(a.indicators) i where i ->> 'key' = ? and i ->> 'source' = 'IMPORTED') as fits
from assessment_subject j join assessment_scheme a on a.district_code = j.district_code and a.id = j.scheme_id
where j.district_code = ? and j.cycle_id = ? and j.staff_no in (select jsonb_array_elements_text(?::jsonb))`;
