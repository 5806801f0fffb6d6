import type { Listener } from './listener.js';
import { Queue } from './queue.js';

/** Once a second is quick enough to watch, however many thousands of changes there are in it. */
const AT_MOST_EVERY_MS = 1_000;
/** NOTIFY is quick and this is sure. */
const POLL_MS = 15_000;

/** What a subscription reads again at every tick. */
export interface Root {
  readonly id: string;
}

/** A source of the latest state: its root is executed now and again at every tick. */
export interface Ticking extends AsyncIterableIterator<Root> {
  readonly root: Root;
}

/** Says that something with an id has changed, as `NOTIFY channel, 'district:id'` does, at most once a second for each id. */
export class Ticks {
  #watched = new Map<string, Watched>();
  #poll: NodeJS.Timeout;

  constructor(listener: Listener, channel: string) {
    const tellAll = () => this.#watched.forEach((watched) => watched.tell());
    listener.on(channel, { onMessage: (payload) => this.#watched.get(payload.split(':')[1] ?? '')?.tell(), onReconnect: tellAll });
    this.#poll = setInterval(tellAll, POLL_MS).unref();
  }

  follow(id: string): Ticking {
    const watched = this.#watched.get(id) ?? new Watched();
    this.#watched.set(id, watched);
    const root = { id };
    // Ticks that nobody has taken yet are one.
    const tick = () => void (queue.isEmpty && queue.push(root));
    const queue = new Queue<Root>(() => {
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

/** One id: the first change is told at once, those of the next second together. */
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
