/** Once: whatever changes afterwards, this is what was assessed by. */
export const FREEZE_FIGURES = `
update assessment_subject j set figures = f.figures
from jsonb_to_recordset($1::jsonb) as f(id uuid, figures jsonb) where j.district_code = $2 and j.id = f.id`;

export const FREEZE = `update assessment_cycle set frozen_at = now(), samples = ?::jsonb, version = version + 1 where district_code = ? and id = ?`;

/** After publicity each sees the own result of every edition that follows. */
export const WRITE_RESULTS = `
insert into assessment_result (district_code, id, cycle_id, subject_id, edition, code, shown_to, score, band, capped_by, is_indistinguishable, deviation, lines)
select c.district_code, gen_random_uuid(), c.id, r.id, r.edition, j.code, case when c.public_from is not null then j.account_id end, r.score, r.band, r."cappedBy", r."isIndistinguishable", r.deviation, r.lines
from jsonb_to_recordset($1::jsonb) as r(id uuid, edition int, score int, band text, "cappedBy" text, "isIndistinguishable" boolean, deviation float8, lines jsonb)
join assessment_subject j on j.district_code = $2 and j.id = r.id
join assessment_cycle c on c.district_code = j.district_code and c.id = j.cycle_id`;

export const WRITE_EDITION = `
insert into assessment_edition (district_code, id, cycle_id, edition, reason, input_digest, output_digest) values (?, gen_random_uuid(), ?, ?, ?, ?, ?)`;

/** The results hold from now on. What is public says so too. */
export const HOLD = `
update assessment_cycle set edition = ?, summary = ?::jsonb, state = case state when 'SCORING' then 'CALIBRATION' else state end, version = version + 1, updated_at = now()
where district_code = ? and id = ?`;

export const AMEND_NOTICES = `
update assessment_notice n set band = r.band
from assessment_result r join assessment_subject j on j.district_code = r.district_code and j.id = r.subject_id
where n.district_code = ? and n.cycle_id = ? and r.district_code = n.district_code and r.cycle_id = n.cycle_id and r.edition = ? and r.band is not null
  and left(j.code, 12) = n.code and j.name = n.name and j.post = n.post and n.band <> r.band`;

export const NOTE_CHECK = `update assessment_edition set checked_at = now(), is_same = ? where district_code = ? and cycle_id = ? and edition = ?`;
