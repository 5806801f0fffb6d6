/**
 * Who rates whom. Each kind of rater that a scheme asks for is looked up by the posts of today: superiors by the next higher post, peers and
 * subordinates among those who are assessed in the same community (directors: in the same street), residents and the supervision
 * committee of the community, departments of the district. Nobody is asked about somebody with whom a conflict was declared, in
 * either direction, nor twice about the same person. Where there are more than are wanted, a hash of the cycle chooses: nobody picks the raters.
 */
export const ASSIGN_RATERS = `
with subject as (
  select j.*, case when j.post in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR') then 9 else 12 end as reach,
    array(select distinct r ->> 'kind' from jsonb_array_elements(a.indicators) i, jsonb_array_elements(i -> 'raters') r where i ->> 'kind' = 'RATING') as kinds
  from assessment_subject j join assessment_scheme a on a.district_code = j.district_code and a.id = j.scheme_id
  where j.district_code = ? and j.cycle_id = ?
), post as (
  select p.account_id, p.role, p.territory from post_assignment p join account a on a.district_code = p.district_code and a.id = p.account_id
  where p.district_code = ? and a.status = 'ACTIVE' and p.valid_from <= ?::date and (p.valid_to is null or p.valid_to >= ?::date)
), candidate as (
  select j.id, 'SELF' as kind, j.account_id as rater, 1 as most, 1 as rank from subject j where j.account_id is not null
  union all
  select j.id, 'SUPERIOR', p.account_id, 3, 2 from subject j join post p on j.code ^@ p.territory and p.role = case when j.post in ('COMMUNITY_DIRECTOR') then 'STREET_MANAGER' else 'COMMUNITY_DIRECTOR' end
  union all
  select j.id, 'SUBORDINATE', o.account_id, ?, 3 from subject j join subject o on left(o.code, 12) = left(j.code, 12) and o.id <> j.id and o.account_id is not null
  where j.post in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR') and o.post not in ('COMMUNITY_DIRECTOR', 'DEPUTY_COMMUNITY_DIRECTOR')
  union all
  select j.id, 'PEER', o.account_id, ?, 4 from subject j join subject o on left(o.code, j.reach) = left(j.code, j.reach) and o.id <> j.id and o.account_id is not null
    and (o.reach = j.reach)
  union all
  select j.id, 'RESIDENT', p.account_id, ?, 5 from subject j join post p on p.role = 'RESIDENT' and left(p.territory, 12) = left(j.code, 12)
  union all
  select j.id, 'DEPARTMENT', p.account_id, ?, 6 from subject j join post p on p.role = 'DEPARTMENT_USER'
  union all
  select j.id, 'SUPERVISION_COMMITTEE', p.account_id, ?, 7 from subject j join post p on p.role = 'SUPERVISION_MEMBER' and j.code ^@ p.territory
), asked as (
  select distinct on (c.id, c.rater) c.*, j.account_id from candidate c join subject j on j.id = c.id
  where c.kind = any (j.kinds) and (c.kind = 'SELF' or c.rater is distinct from j.account_id)
    and not exists (select from assessment_conflict x where x.district_code = j.district_code and c.kind <> 'SELF'
      and ((x.account_id = c.rater and x.staff_id = j.staff_id) or (x.account_id = j.account_id and x.staff_id in (select s.id from staff_member s where s.district_code = j.district_code and s.account_id = c.rater))))
  order by c.id, c.rater, c.rank
), chosen as (
  select *, row_number() over (partition by id, kind order by md5(id::text || rater::text)) as turn from asked
)
insert into assessment_rating (district_code, id, cycle_id, subject_id, rater_id, kind, name, post, code, staff_id, scheme_id)
select j.district_code, gen_random_uuid(), j.cycle_id, j.id, c.rater, c.kind, j.name, j.post, j.code, j.staff_id, j.scheme_id
from chosen c join subject j on j.id = c.id where c.turn <= c.most
on conflict (district_code, cycle_id, rater_id, subject_id) do nothing`;
