/** A replay is announced when it is over, or after this time on a slow line: what it tells may have ended in the same replay. */
const WAIT_MS = 2_000;

/** Collects the ids of new alerts until it is time to say so. */
export class Announcer {
  #ids = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly announce: (ids: ReadonlySet<string>) => void) {}

  add(id: string, atOnce: boolean) {
    this.#ids.add(id);
    if (atOnce) return this.flush();
    this.#timer ??= setTimeout(() => this.flush(), WAIT_MS);
  }

  flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const ids = this.#ids;
    this.#ids = new Set();
    if (ids.size > 0) this.announce(ids);
  }
}
