import { ServiceKey } from '../../request/context.js';
import { JOBS } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';
import { ratingProgress } from './cycle.statements.js';

export const ratingProgressKey = new ServiceKey<RatingProgress>('rating progress');

/** How far raters have come. Who serves a district reads no rating; these are counts, and lead to nobody. */
export class RatingProgress {
  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  /** Of a cycle that the caller has found. */
  of(district: string, cycle: string) {
    return this.reader.within(JOBS, (snapshot) => snapshot.read(ratingProgress, { district, cycle }));
  }
}
