/** What a draw writes, thousands of rows at a time. */
export const CLEAR_SAMPLE = `
with units as (delete from sample_unit where district_code = ? and survey_id = ?)
delete from survey_stratum where district_code = ? and survey_id = ?`;

export const WRITE_STRATA = `
insert into survey_stratum (district_code, id, survey_id, code, cell, households, adults, planned)
select ?, gen_random_uuid(), ?, s.code, s.cell, s.households, s.adults, s.planned
from jsonb_to_recordset(?::jsonb) as s(code text, cell text, households int, adults int, planned int)`;

export const WRITE_UNITS = `
insert into sample_unit (district_code, id, survey_id, code, stratum_id, household_id, resident_id, adults, position, is_reserve)
select ?, gen_random_uuid(), ?, u.code, h.id, u.household, u.resident, u.adults, u.position, u."isReserve"
from jsonb_to_recordset(?::jsonb) as u(code text, cell text, household uuid, resident uuid, adults int, position int, "isReserve" boolean)
join survey_stratum h on h.district_code = ? and h.survey_id = ? and h.code = u.code and h.cell = u.cell`;

/** Gives each of these a new token; the one before opens nothing any more. */
export const GIVE_TOKENS = `
with given as (select * from jsonb_to_recordset(?::jsonb) as g(id uuid, hash text)),
invited as (
  update sample_unit u set invited_on = ?::date, version = u.version + 1 from given g
  where u.district_code = ? and u.id = g.id and u.disposition not in ('COMPLETE', 'PARTIAL') returning u.district_code, u.id
)
insert into survey_token (district_code, id, unit_id, token_hash)
select i.district_code, gen_random_uuid(), i.id, g.hash from invited i join given g on g.id = i.id
on conflict (district_code, unit_id) do update set token_hash = excluded.token_hash`;
