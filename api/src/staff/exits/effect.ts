import type { Task } from '../../jobs/worker.js';

const DUE = `x.state = 'FILED' and x.ended_at is null and x.effective_at <= now()`;

/** From the minute on that was decided, the account is off, its sessions are over, the posts have ended and the file is closed. */
const END = [
  `update account a set status = 'DISABLED', version = a.version + 1, updated_at = now() from exit_case x, staff_member s
   where ${DUE} and s.district_code = x.district_code and s.id = x.staff_id and a.district_code = s.district_code and a.id = s.account_id and a.status <> 'DISABLED'`,
  `update sign_in_session i set ended_at = now() from exit_case x, staff_member s
   where ${DUE} and s.district_code = x.district_code and s.id = x.staff_id and i.district_code = s.district_code and i.account_id = s.account_id and i.ended_at is null`,
  `update staff_post p set valid_to = greatest(p.valid_from, (x.effective_at at time zone 'Asia/Shanghai')::date), updated_at = now() from exit_case x
   where ${DUE} and p.district_code = x.district_code and p.staff_id = x.staff_id and p.valid_to is null`,
  `update staff_member s set status = 'EXITED', version = s.version + 1, updated_at = now() from exit_case x
   where ${DUE} and s.district_code = x.district_code and s.id = x.staff_id`,
  `update exit_case x set ended_at = now(), version = x.version + 1, updated_at = now() where ${DUE}`,
] as const;

export const END_EXITS = 'end-exits';

/** Every minute; and at once when an exit is filed that is due already. */
export const endExits: Task = {
  name: END_EXITS,
  cron: '* * * * *',
  atStart: true,
  run: ({ transaction }) =>
    transaction(async (em) => {
      for (const statement of END) await em.execute(statement);
    }),
};

/** The file of an exit is kept so long and no longer, and with it what identifies the person. */
const FORGET = [
  `delete from staff_personal p using exit_case x where x.keep_until < current_date and p.district_code = x.district_code and p.staff_id = x.staff_id`,
  `delete from exit_case x where x.keep_until < current_date`,
] as const;

export const forgetExits: Task = {
  name: 'forget-exits',
  cron: '27 3 * * *',
  atStart: true,
  run: ({ transaction }) =>
    transaction(async (em) => {
      for (const statement of FORGET) await em.execute(statement);
    }),
};
