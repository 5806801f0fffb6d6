import type { EntityManager } from '@mikro-orm/postgresql';
import { ALERT_ACKNOWLEDGED, ALERT_PUBLISHED } from '../alerts/index.js';
import type { Task } from '../jobs/worker.js';
import { readIn } from '../storage/statement.js';
import { overdueDistricts } from './calling.statements.js';
import { Calling, type Tell } from './calling.js';

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
