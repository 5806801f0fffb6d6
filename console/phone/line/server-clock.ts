import { recall, remember } from '../memory.ts';
import { ask } from './ask.ts';
import { Clock } from './documents.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const EVERY_MS = 600_000;

/** The server's time. The phone's own clock may be wrong, and then alerts would end too early or too late. */
export class ServerClock {
  #skew = recall('skew', isNumber) ?? 0;
  #askedAt = 0;

  constructor(private readonly onChange: () => void) {}

  now = () => Date.now() + this.#skew;

  /** Looks at the server's clock if it has not done so for a while, or `anyway`. */
  async read(anyway = false): Promise<void> {
    if (!anyway && Math.abs(Date.now() - this.#askedAt) < EVERY_MS) return;
    this.#askedAt = Date.now();
    const skew = await ask(Clock, {})
      .then((answer) => answer.skew)
      .catch(() => null);
    if (skew === null) this.#askedAt = 0;
    if (skew === null || skew === this.#skew) return;
    this.#skew = skew;
    remember('skew', skew);
    this.onChange();
  }
}
