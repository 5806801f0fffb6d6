import type { EntityManager } from '@mikro-orm/postgresql';
import type { Task } from '../../jobs/worker.js';

const STEP = (kind: string) =>
  `steps = steps || jsonb_build_array(jsonb_build_object('kind', '${kind}', 'at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', null, 'name', null, 'note', null))`;
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;

const START = `update leave_request set state = 'ON_LEAVE', version = version + 1, ${STEP('STARTED')}
where (state = 'APPROVED_L2' or (state = 'APPROVED_L1' and stages = 1)) and from_day <= ${TODAY} returning id`;

const OVERDUE = `update leave_request set state = 'OVERDUE_RETURN', version = version + 1, ${STEP('OVERDUE')}
where state = 'ON_LEAVE' and return_due_at < now() returning id`;

/** As long as nobody has reported back, the deputy goes on. */
const COVER = `
with longer as (
  update absence v set covered_to = ${TODAY} from leave_request l
  where l.district_code = v.district_code and l.id = v.leave_id and l.state in ('ON_LEAVE', 'OVERDUE_RETURN') and v.covered_to < ${TODAY} and l.return_due_at < now()
  returning v.district_code, v.account_id, v.deputy_account_id, v.to_day
)
update post_assignment p set valid_to = ${TODAY} from longer g
where p.district_code = g.district_code and p.account_id = g.deputy_account_id and p.stands_in_for = g.account_id and p.valid_to >= g.to_day and p.valid_to < ${TODAY}
returning p.id`;

/** Leave begins and becomes overdue with the day, by the database's clock. Doing it again changes nothing. */
export async function turnLeaves(em: EntityManager): Promise<void> {
  await em.flush();
  for (const text of [START, OVERDUE, COVER]) await em.execute(text);
}

/** Just after midnight in China, each quarter of an hour for who was to be back, and when a process starts. */
export const turnLeave: Task = {
  name: 'turn-leave',
  cron: '1,16,31,46 * * * *',
  atStart: true,
  run: ({ transaction }) => transaction(turnLeaves),
};
