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
  where u.district_code = ? and u.id = g.id and u.disposition <> 'COMPLETE' returning u.district_code, u.id
)
insert into survey_token (district_code, id, unit_id, token_hash)
select i.district_code, gen_random_uuid(), i.id, g.hash from invited i join given g on g.id = i.id
on conflict (district_code, unit_id) do update set token_hash = excluded.token_hash`;

/**
 * In each stratum as many of its reserves are asked, in their order, as there are people who will not answer. Which of those come
 * first was decided by the draw.
 */
export const TAKE_RESERVES = `
with need as (
  select h.id, h.planned - count(*) filter (where not u.is_reserve and u.disposition in ('PENDING', 'COMPLETE', 'PARTIAL')) as missing
  from survey_stratum h join sample_unit u on u.district_code = h.district_code and u.stratum_id = h.id
  where h.district_code = ? and h.survey_id = ? and h.code >= ? and h.code < ? group by h.id, h.planned
), turns as (
  select u.id, row_number() over (partition by u.stratum_id order by u.position) as turn, n.missing
  from sample_unit u join need n on n.id = u.stratum_id where u.district_code = ? and u.is_reserve
)
update sample_unit u set is_reserve = false, version = u.version + 1 from turns t
where u.district_code = ? and u.id = t.id and t.turn <= t.missing returning u.id`;
