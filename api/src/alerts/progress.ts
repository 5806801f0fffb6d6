import type { EntityManager } from '@mikro-orm/postgresql';
import { ServiceKey } from '../request/context.js';
import { NotFound } from '../request/errors.js';
import type { Actor } from '../request/actor.js';
import { isUuid } from '../storage/keys.js';
import type { Listener } from '../storage/listener.js';
import type { Reader } from '../storage/reader.js';
import { alertsById } from './alert.statements.js';
import { Ticks, type Ticking } from '../storage/ticks.js';

export const progressKey = new ServiceKey<Progress>('alert progress');

const CHANNEL = 'gridward_alert_progress';

/** Tells everybody who watches an alert that something about it has changed: call it in the transaction that changes it. */
export const tellProgress = (em: EntityManager, district: string, alertId: string): Promise<unknown> =>
  em.execute('select pg_notify(?, ?)', [CHANNEL, `${district}:${alertId}`]);

/** Says when receipts, calls for help and the like of an alert have changed, at most once a second for each alert. */
export class Progress {
  #ticks: Ticks;

  constructor(
    private readonly reader: Reader,
    listener: Listener,
  ) {
    this.#ticks = new Ticks(listener, CHANNEL);
  }

  /** @throws ExpectedError NOT_FOUND for an alert that the actor cannot see */
  async follow({ session, permissions }: Actor, id: string): Promise<Ticking> {
    const restricted = permissions.has('alert.readRestricted');
    const seen = isUuid(id) ? await this.reader.within(session, (snapshot) => snapshot.read(alertsById, { ids: [id], restricted })) : [];
    if (seen.length === 0) throw NotFound();
    return this.#ticks.follow(id.toLowerCase());
  }

  close() {
    this.#ticks.close();
  }
}
