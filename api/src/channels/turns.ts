import { ServiceUnavailable } from '../request/errors.js';

/** So many at once, so many in line; whoever comes then is sent away at once. */
export class Turns {
  #running = 0;
  #line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws ServiceUnavailable when the line is full */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.atOnce) await this.#waitInLine();
    else this.#running++;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, if there is one.
      const next = this.#line.shift();
      if (next) next();
      else this.#running--;
    }
  }

  #waitInLine(): Promise<void> {
    if (this.#line.length >= this.mostWaiting) throw ServiceUnavailable();
    return new Promise((resolve) => void this.#line.push(resolve));
  }
}
