import type { EntityManager } from '@mikro-orm/postgresql';
import { ALERT_ACKNOWLEDGED, ALERT_PUBLISHED } from '../alerts/index.js';
import { REPLIED } from '../channels/index.js';
import type { Payload } from '../jobs/queue.js';
import type { Task } from '../jobs/worker.js';
import { readIn } from '../storage/statement.js';
import { newestOfChain, overdueDistricts } from './calling.statements.js';
import { ANSWER, TURN } from './calling.sql.js';
import { Calling, tellChanged, type Tell } from './calling.js';

/**
 * The calling as jobs: begun by what is published, woken when a time to answer is over, and looked after once a minute, should
 * a process have died with the job in its hands.
 */
export function callingTasks(tell: Tell): Task[] {
  const next = (em: EntityManager, district: string) => new Calling(em, district, tell).next();
  return [
    {
      name: ALERT_PUBLISHED,
      run: ({ payload, transaction }) => transaction((em) => new Calling(em, payload.district, tell).follow(String(payload['alertId']))),
    },
    { name: ALERT_ACKNOWLEDGED, run: ({ payload, transaction }) => transaction((em) => next(em, payload.district)) },
    { name: 'call-next', run: ({ payload, transaction }) => transaction((em) => next(em, payload.district)) },
    { name: REPLIED, run: ({ payload, transaction }) => transaction((em) => reply(em, payload)) },
    {
      name: 'call-overdue',
      cron: '* * * * *',
      atStart: true,
      run: async ({ transaction }) => {
        const overdue = await transaction((em) => readIn(em, overdueDistricts, {}));
        for (const { district } of overdue) await transaction((em) => next(em, district));
      },
    },
  ];
}

/** What people write when they mean yes. */
const YES = /^(1|１|收到|已收到|ok)[。.!！]?$/i;

/** Somebody answers the text message or the call with which they were called. */
async function reply(em: EntityManager, { district, purpose, reference, accountId, text }: Payload) {
  if (purpose !== 'CALLOUT' || !YES.test(String(text).trim())) return;
  await em.execute(TURN, [district]);
  const [chain] = await readIn(em, newestOfChain, { district, alertId: String(reference) });
  if (chain) await tellChanged(em, district, await em.execute(ANSWER, [accountId, district, chain.incidentId, accountId, null]));
}
