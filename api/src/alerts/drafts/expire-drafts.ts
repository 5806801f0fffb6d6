import type { Task } from '../../jobs/worker.js';

const EXPIRE = `update alert_draft set state = 'EXPIRED' where state = 'PENDING' and decide_by <= now()`;

/** What nobody decided in time says so, in the audit too. Until it has run, reading says the same by the clock. */
export const expireDrafts: Task = {
  name: 'expire-drafts',
  cron: '* * * * *',
  run: ({ transaction }) => transaction(async (em) => void (await em.execute(EXPIRE))),
};
