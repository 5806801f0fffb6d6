/** A single look is not longer: a phone whose clock was set, or that slept with the page open. */
const LONGEST_MS = 15 * 60_000;

/** Counts the time in which the page is looked at. Milliseconds are carried on, so that many short looks are not lost. */
export class Attention {
  #since: number | null = null;
  #left = 0;

  constructor(private readonly now: () => number) {}

  look(isVisible: boolean) {
    this.#collect();
    this.#since = isVisible ? this.now() : null;
  }

  /** @returns whole seconds since it was asked last */
  take(): number {
    this.#collect();
    const seconds = Math.floor(this.#left / 1_000);
    this.#left -= seconds * 1_000;
    return seconds;
  }

  #collect() {
    if (this.#since === null) return;
    const now = this.now();
    this.#left += Math.min(Math.max(0, now - this.#since), LONGEST_MS);
    this.#since = now;
  }
}
