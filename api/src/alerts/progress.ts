import type { EntityManager } from '@mikro-orm/postgresql';
import { ServiceKey } from '../request/context.js';
import { NotFound } from '../request/errors.js';
import type { Actor } from '../request/actor.js';
import { isUuid } from '../storage/keys.js';
import type { Listener } from '../storage/listener.js';
import type { Reader } from '../storage/reader.js';
import { alertsById } from './alert.statements.js';
import { Queue } from './queue.js';

export const progressKey = new ServiceKey<Progress>('alert progress');

const CHANNEL = 'gridward_alert_progress';
/** An answer a second is quick enough to watch, however many thousands answer in it. */
const AT_MOST_EVERY_MS = 1_000;
/** NOTIFY is quick and this is sure. */
const POLL_MS = 15_000;

/** Tells everybody who watches an alert that something about it has changed: call it in the transaction that changes it. */
export const tellProgress = (em: EntityManager, district: string, alertId: string): Promise<unknown> =>
  em.execute('select pg_notify(?, ?)', [CHANNEL, `${district}:${alertId}`]);

/** What a subscription reads again at every tick. */
export interface AlertRoot {
  readonly id: string;
}

export interface Followed extends AsyncIterableIterator<AlertRoot> {
  readonly root: AlertRoot;
}

/** Says when receipts, calls for help and the like of an alert have changed, at most once a second for each alert. */
export class Progress {
  #watched = new Map<string, Watched>();
  #poll: NodeJS.Timeout;

  constructor(
    private readonly reader: Reader,
    listener: Listener,
  ) {
    const tellAll = () => this.#watched.forEach((watched) => watched.tell());
    listener.on(CHANNEL, { onMessage: (payload) => this.#watched.get(payload.split(':')[1] ?? '')?.tell(), onReconnect: tellAll });
    this.#poll = setInterval(tellAll, POLL_MS).unref();
  }

  /** @throws ExpectedError NOT_FOUND for an alert that the actor cannot see */
  async follow({ session, permissions }: Actor, id: string): Promise<Followed> {
    const restricted = permissions.has('alert.readRestricted');
    const seen = isUuid(id) ? await this.reader.within(session, (snapshot) => snapshot.read(alertsById, { ids: [id], restricted })) : [];
    if (seen.length === 0) throw NotFound();
    return this.#watch(id.toLowerCase());
  }

  #watch(id: string): Followed {
    const watched = this.#watched.get(id) ?? new Watched();
    this.#watched.set(id, watched);
    const root = { id };
    // Ticks that nobody has taken yet are one.
    const tick = () => void (queue.isEmpty && queue.push(root));
    const queue = new Queue<AlertRoot>(() => {
      watched.followers.delete(tick);
      if (watched.followers.size === 0 && this.#watched.get(id) === watched) this.#watched.delete(id);
    });
    watched.followers.add(tick);
    return Object.assign(queue, { root });
  }

  close() {
    clearInterval(this.#poll);
  }
}

/** One alert: the first change is told at once, those of the next second together. */
class Watched {
  readonly followers = new Set<() => void>();
  #toldAt = -Infinity;
  #timer: NodeJS.Timeout | undefined;

  tell() {
    if (this.#timer) return;
    this.#timer = setTimeout(() => this.#tellNow(), Math.max(0, this.#toldAt + AT_MOST_EVERY_MS - performance.now())).unref();
  }

  #tellNow() {
    this.#timer = undefined;
    this.#toldAt = performance.now();
    for (const tick of this.followers) tick();
  }
}
