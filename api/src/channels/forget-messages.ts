import type { Task } from '../jobs/worker.js';
import { PARAMETERS } from '../request/parameters.js';

const KEPT = 'channels.keepDays';

/** Old ones of every district, each after its own time. What is still under way stays. */
const FORGET = `
delete from channel_message m using district d
where m.district_code = d.district_code and m.status <> 'QUEUED'
  and m.created_at < now() - make_interval(days => coalesce((d.parameters ->> '${KEPT}')::int, ${PARAMETERS[KEPT].default}))`;

export const forgetMessages: Task = {
  name: 'forget-channel-messages',
  cron: '37 3 * * *',
  run: ({ transaction }) => transaction(async (em) => void (await em.execute(FORGET))),
};
