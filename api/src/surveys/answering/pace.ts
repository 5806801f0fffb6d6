import { ServiceKey } from '../../request/context.js';
import { ExpectedError } from '../../request/errors.js';

export const paceKey = new ServiceKey<Pace>('survey pace');

const HOUR_MS = 3_600_000;
/** Networks that are remembered at once; the one that has been quiet for longest is forgotten first. */
const MOST = 50_000;

/** How quickly answers come from one network at one poster, as far as this process has seen. */
export class Pace {
  #times = new Map<string, number[]>();

  /**
   * @param most in an hour
   * @throws ExpectedError RATE_LIMITED that says when to try again
   */
  check(place: string, network: string, most: number, now = Date.now()): void {
    const key = `${place} ${network}`;
    const times = (this.#times.get(key) ?? []).filter((time) => time > now - HOUR_MS);
    const [first = now] = times;
    this.#times.delete(key);
    if (times.length < most) times.push(now);
    else this.#refuse(key, times, first + HOUR_MS - now);
    this.#keep(key, times);
  }

  #refuse(key: string, times: number[], waitMs: number): never {
    this.#keep(key, times);
    const retryAfterSeconds = Math.ceil(waitMs / 1_000);
    throw new ExpectedError('RATE_LIMITED', 'tooManyAnswers', { minutes: Math.ceil(retryAfterSeconds / 60) }, { extensions: { retryAfterSeconds } });
  }

  #keep(key: string, times: number[]) {
    this.#times.set(key, times);
    const [oldest] = this.#times.keys();
    if (this.#times.size > MOST && oldest !== undefined) this.#times.delete(oldest);
  }
}
