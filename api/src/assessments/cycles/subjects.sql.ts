/**
 * Who is assessed in a cycle: staff at work in its territory whose post has a scheme. A street’s own scheme stands before the district’s,
 * one for the kind of the person’s grid before one for all. What the fairness report groups by is kept as it is now.
 */
export const LIST_SUBJECTS = `
insert into assessment_subject (district_code, id, cycle_id, code, account_id, name, staff_no, post, staff_id, scheme_id, facts, figures)
select s.district_code, gen_random_uuid(), c.id, s.division_code, s.account_id, s.name, s.staff_no, s.post, s.id, chosen.id,
  jsonb_build_object('sex', p.sex, 'ageBand', case when p.birth_year is null then null when y.year - p.birth_year < 30 then '<30' when y.year - p.birth_year < 40 then '30-39' when y.year - p.birth_year < 50 then '40-49' else '50+' end,
    'employment', s.employment_type, 'gridKind', g.kind), '[]'
from assessment_cycle c
join staff_member s on s.district_code = c.district_code and s.division_code >= c.code and s.division_code < c.code || ':' and s.status in ('ACTIVE', 'PROBATION')
left join staff_personal p on p.district_code = s.district_code and p.staff_id = s.id
cross join lateral (select extract(year from c."to")::int as year) y
left join lateral (
  select g.kind from grid_member m join grid g on g.district_code = m.district_code and g.id = m.grid_id
  where m.district_code = s.district_code and m.staff_id = s.id and m.valid_to is null order by g.code limit 1
) g on true
join lateral (
  select a.id from assessment_scheme a
  where a.district_code = s.district_code and a.state = 'PUBLISHED' and a.post = s.post and s.division_code ^@ a.code
    and (a.grid_kind is null or a.grid_kind = g.kind)
    and not exists (select from assessment_scheme n where n.district_code = a.district_code and n.lineage = a.lineage and n.state = 'PUBLISHED' and n.edition > a.edition)
  order by length(a.code) desc, a.grid_kind nulls last, a.published_at desc, a.id limit 1
) chosen on true
where c.district_code = ? and c.id = ?
on conflict (district_code, cycle_id, staff_id) do nothing`;
