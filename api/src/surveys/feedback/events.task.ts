import type { EntityManager } from '@mikro-orm/postgresql';
import { ownParameters } from '../../identity/index.js';
import type { Task } from '../../jobs/worker.js';
import { dayIn } from '../../request/context.js';
import { parameter } from '../../request/parameters.js';
import { readIn } from '../../storage/statement.js';
import { monthOf, type EventAnswer } from './event.month.js';
import { FORGET_ASKED, FORGET_MONTH, MONTH, OPEN_MONTHS, WRITE_MONTH } from './event.sql.js';

/** Months of answers about events, once they are over: counted for good, and the single answers are gone. */
export const countEvents: Task = {
  name: 'count-survey-events',
  cron: '41 16 * * *',
  atStart: true,
  run: ({ transaction }) => transaction(countMonths),
};

async function countMonths(em: EntityManager): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [countEvents.name]);
  const thisMonth = `${dayIn(new Date()).slice(0, 7)}-01`;
  for (const { district, kind, month } of await em.execute<{ district: string; kind: string; month: string }[]>(OPEN_MONTHS, [thisMonth])) {
    const [tenant] = await readIn(em, ownParameters, { code: district });
    const answers = await em.execute<EventAnswer[]>(MONTH, [district, kind, month]);
    const figures = monthOf(answers, parameter(tenant, 'surveys.minCell'));
    await em.execute(WRITE_MONTH, [district, kind, month, JSON.stringify(figures)]);
    await em.execute(FORGET_MONTH, [district, kind, month]);
  }
  await em.execute(FORGET_ASKED);
}
