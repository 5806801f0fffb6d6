import type { Framed } from './frame.js';
import type { Outlet } from './outlet.js';
import type { Numbered } from './source.js';

/** The context value of a subscription. */
export interface Subscriber {
  readonly outlet: Outlet;
  /** Everything that authorization reads. Subscribers of one scope get the same bytes. */
  readonly scope: string;
  /** Who it is, for what is personal. */
  readonly actor: { readonly id: string };
  /** Where to go on, if the transport itself knows it. */
  readonly cursor?: string | undefined;
  /** A name of who is at the other end, if that is known, for sources that note what was written to whom. */
  readonly holder?: string | undefined;
}

/** So many live events wait for who is still being brought up; if more come, they are replayed as well. */
const MOST_WAITING = 256;

interface Waiting {
  readonly event: Numbered;
  readonly framed: Framed;
}

/** One subscriber of a group. */
export class Member {
  readonly outlet: Outlet;
  readonly holder: string | undefined;
  readonly parked: AsyncIterableIterator<never>;
  /** More live events came than may wait. */
  hasOverflowed = false;
  #gone = false;
  /** Number of the last event that it saw, here or before it came. */
  #seen = 0;
  /** Live events, until what came before them has been replayed. */
  #waiting: Waiting[] | undefined = [];

  constructor({ outlet, holder }: Subscriber, leave: (member: Member) => void) {
    this.outlet = outlet;
    this.holder = holder;
    this.parked = parkedIterator(() => {
      this.#gone = true;
      leave(this);
    });
  }

  /** From here on live events wait. */
  hold(seen: number) {
    this.#seen = seen;
    this.#waiting = [];
    this.hasOverflowed = false;
  }

  /** A live event. @returns whether it was written now */
  send(event: Numbered, framed: Framed): boolean {
    if (event.seq <= this.#seen) return false;
    this.#seen = event.seq;
    if (!this.#waiting) return this.write(framed);
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push({ event, framed });
    else this.hasOverflowed = true;
    return false;
  }

  /** @returns once there is room for more; false when the member has gone, or reads nothing at all and was cut */
  async isReady(): Promise<boolean> {
    return !this.#gone && this.outlet.isReady();
  }

  gather() {
    if (!this.#gone) this.outlet.gather();
  }

  write(framed: Framed): boolean {
    return !this.#gone && this.outlet.write(framed);
  }

  /** @returns the events that had waited and were written */
  goLive(): Numbered[] {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    return waiting.filter(({ framed }) => this.write(framed)).map(({ event }) => event);
  }
}

/** Yields nothing; ends when the client completes or goes away. */
function parkedIterator(onReturn: () => void): AsyncIterableIterator<never> {
  const done = { done: true as const, value: undefined };
  const { promise: ended, resolve: finish } = Promise.withResolvers<IteratorResult<never>>();
  return {
    next: () => ended,
    async return() {
      onReturn();
      finish(done);
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
