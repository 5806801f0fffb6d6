/**
 * Notes that somebody wants to be called, once for each token that was answered by; nothing of the answer is read but that there is one.
 * Gives back nothing where the survey is over, where nothing was answered, or where it was asked before.
 */
export const WANT = `
with known as (
  select s.district_code, s.id from survey s where s.district_code = ? and s.id = ? and s.state = 'OPEN'
    and exists (select from survey_response r where r.district_code = s.district_code and r.survey_id = s.id and r.receipt = ?)
), wanted as (
  insert into survey_follow_up (district_code, id, survey_id, code, place, dimension, sealed_words, wanted_on, due_on, receipt)
  select k.district_code, ?::uuid, k.id, ?, ?, ?, ?, ?::date, ?::date, ? from known k
  on conflict (district_code, receipt) do nothing returning district_code, id, code
)
insert into survey_contact (district_code, id, code, follow_up_id, sealed_name, sealed_phone, phone_masked)
select w.district_code, gen_random_uuid(), w.code, w.id, ?, ?, ? from wanted w returning id`;

export const KNOWN = `select 1 from survey_follow_up where district_code = ? and receipt = ?`;
