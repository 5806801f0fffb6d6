import { ExpectedError } from '../request/errors.js';
import { networkOf } from '../request/address.js';

/** How many lines (WebSockets and event streams) one process keeps open for the same people. */
export interface LineLimits {
  /** A whole office, or the phones of a mobile network, may stand behind one address. */
  readonly perAddress: number;
  readonly perAccount: number;
  /** Operations under way on one line. */
  readonly subscriptions: number;
}

export const LINE_LIMITS: LineLimits = { perAddress: 5_000, perAccount: 50, subscriptions: 50 };

/** Counts who is in, and lets no more in than there may be. */
export class Doors {
  /** Sent away since the start. */
  refused = 0;
  #inside = new Map<string, number>();

  constructor(readonly limits: LineLimits) {}

  /**
   * @returns gives the place back, once, however often it is called
   * @throws ExpectedError RATE_LIMITED
   */
  enterFrom(address: string): () => void {
    return this.#enter(`address ${networkOf(address)}`, this.limits.perAddress, 'linesPerAddress');
  }

  /**
   * @returns gives the place back, once, however often it is called
   * @throws ExpectedError RATE_LIMITED
   */
  enterAs(account: string): () => void {
    return account ? this.#enter(`account ${account}`, this.limits.perAccount, 'linesPerAccount') : () => {};
  }

  #enter(key: string, most: number, refusal: 'linesPerAddress' | 'linesPerAccount'): () => void {
    const inside = this.#inside.get(key) ?? 0;
    if (inside >= most) {
      this.refused++;
      throw new ExpectedError('RATE_LIMITED', refusal, { max: most }, { extensions: { retryAfterSeconds: RETRY_SECONDS } });
    }
    this.#inside.set(key, inside + 1);
    let isIn = true;
    return () => {
      if (isIn) this.#leave(key);
      isIn = false;
    };
  }

  #leave(key: string) {
    const left = (this.#inside.get(key) ?? 1) - 1;
    if (left > 0) this.#inside.set(key, left);
    else this.#inside.delete(key);
  }
}

const RETRY_SECONDS = 60;
