import { Ticks, type Ticking } from '../alerts/index.js';
import { ServiceKey } from '../request/context.js';
import type { Listener } from '../storage/listener.js';

export const calledKey = new ServiceKey<Called>('calls');

/** As TELL of calling.sql.ts says it. */
const CALLED = 'gridward_callout';

/** Says that somebody is called, or no longer, with the id of the account. */
export class Called {
  #ticks: Ticks;

  constructor(listener: Listener) {
    this.#ticks = new Ticks(listener, CALLED);
  }

  follow(accountId: string): Ticking {
    return this.#ticks.follow(accountId);
  }

  close() {
    this.#ticks.close();
  }
}
