/** What the steps of a cycle do to many rows at once. */

/** At the cut of the ceiling by what these inputs can tell, and no panel has said who is in. */
export const UNDECIDED_TIES = `
select count(*)::int as count from assessment_result r join assessment_cycle c on c.district_code = r.district_code and c.id = r.cycle_id
where r.district_code = ? and r.cycle_id = ? and r.edition = c.edition and r.is_indistinguishable
  and not exists (select from assessment_decision d where d.district_code = r.district_code and d.subject_id = r.subject_id and d.cycle_id = r.cycle_id and d.kind in ('TIE', 'MOVE'))`;

/** Each sees the own result from now on, and everybody who, in which post, which band. */
export const PUBLISH_RESULTS = `
with shown as (
  update assessment_result r set shown_to = j.account_id from assessment_subject j, assessment_cycle c
  where c.district_code = ? and c.id = ? and r.district_code = c.district_code and r.cycle_id = c.id and r.edition = c.edition
    and j.district_code = r.district_code and j.id = r.subject_id
  returning r.district_code, r.cycle_id, r.code, r.band, j.name, j.post, c.public_from, c.public_until
)
insert into assessment_notice (district_code, id, cycle_id, code, name, post, band, "from", until)
select district_code, gen_random_uuid(), cycle_id, left(code, 12), name, post, band, public_from, public_until from shown where band is not null`;

export const OPEN_APPEALS = `select count(*)::int as count from assessment_appeal where district_code = ? and cycle_id = ? and state in ('FILED', 'ACCEPTED')`;

/** What was published is not kept on the wall for ever. */
export const END_CYCLE = `delete from assessment_notice where district_code = ? and cycle_id = ?`;

/**
 * What final results suggest: a step to those who are excellent, an award to the best tenth of them, training to who is below
 * QUALIFIED, in the three lines that cost most. Nothing happens until a person signs.
 */
export const WRITE_PROPOSALS = `
with final as (
  select r.*, j.account_id, percent_rank() over (partition by j.post order by r.score) as place
  from assessment_result r join assessment_cycle c on c.district_code = r.district_code and c.id = r.cycle_id and c.edition = r.edition
  join assessment_subject j on j.district_code = r.district_code and j.id = r.subject_id
  where r.district_code = ? and r.cycle_id = ? and r.band is not null
), wanted as (
  select f.*, 'GRADE' as kind, 'proposalExcellent' as because, '{}'::text[] as weak from final f where band = 'EXCELLENT'
  union all
  select f.*, 'AWARD', 'proposalBest', '{}' from final f where band = 'EXCELLENT' and place >= .9
  union all
  select f.*, 'TRAINING', 'proposalWeak', array(
    select l ->> 'key' from jsonb_array_elements(f.lines) l where (l ->> 'weight')::int > 0 order by (l ->> 'contribution')::int - (l ->> 'weight')::int, l ->> 'key' limit 3)
  from final f where band in ('BASICALLY_QUALIFIED', 'UNQUALIFIED')
)
insert into assessment_proposal (district_code, id, cycle_id, subject_id, code, account_id, kind, because, lines)
select district_code, gen_random_uuid(), cycle_id, subject_id, code, account_id, kind, because, weak from wanted
on conflict (district_code, subject_id, kind) do nothing`;
