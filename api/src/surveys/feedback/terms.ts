import { ownParameters } from '../../identity/index.js';
import { ServiceKey } from '../../request/context.js';
import { parameter } from '../../request/parameters.js';
import { JOBS } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';

export const termsKey = new ServiceKey<Terms>('follow-up terms');

/** So long after a district changed it, phones may still hear what was. */
const KEPT_MS = 30_000;

/** From which answer on a resident is asked whether to be called: for phones without an account, which may not read a district’s row. */
export class Terms {
  #known = new Map<string, { readonly level: Promise<number>; readonly until: number }>();

  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  /** @returns the highest level of five that counts as low; 0 for never */
  atMost(district: string): Promise<number> {
    const known = this.#known.get(district);
    if (known && known.until > performance.now()) return known.level;
    const level = this.reader
      .within(JOBS, (snapshot) => snapshot.read(ownParameters, { code: district }))
      .then(([tenant]) => parameter(tenant, 'surveys.followUpAtMost'));
    this.#known.set(district, { level, until: performance.now() + KEPT_MS });
    level.catch(() => this.#known.delete(district));
    return level;
  }
}
