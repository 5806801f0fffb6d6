import type { Task } from '../../jobs/worker.js';

/** What was publicised to the end without an objection takes effect, on the day after. */
export const GRADES_IN_EFFECT = [
  `insert into staff_grade (district_code, id, staff_id, division_code, "group", grade, valid_from)
   select c.district_code, gen_random_uuid(), c.staff_id, c.division_code, c."group", c.grade, c.public_until + 1
   from grade_change c where c.state = 'PUBLICIZED' and c.public_until < (now() at time zone 'Asia/Shanghai')::date
   on conflict (district_code, staff_id, valid_from) do nothing`,
  `update grade_change set state = 'EFFECTIVE', version = version + 1, updated_at = now()
   where state = 'PUBLICIZED' and public_until < (now() at time zone 'Asia/Shanghai')::date`,
] as const;

export const gradesInEffect: Task = {
  name: 'grades-in-effect',
  cron: '5 16 * * *',
  atStart: true,
  run: ({ transaction }) =>
    transaction(async (em) => {
      for (const statement of GRADES_IN_EFFECT) await em.execute(statement);
    }),
};
