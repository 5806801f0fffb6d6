import { ServiceKey } from '../../request/context.js';
import { JOBS } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';
import { deputiesFor } from './leave.statements.js';

export const colleaguesKey = new ServiceKey<Colleagues>('colleagues');

export interface Wanted {
  readonly district: string;
  readonly community: string;
  /** Who is away. */
  readonly accountId: string;
  readonly from: string;
  readonly to: string;
}

const MOST = 200;

/** Who can stand in for somebody: told by name and post, as they stand on the notice board, past what the caller's own territory shows. */
export class Colleagues {
  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  deputies(wanted: Wanted, search = '') {
    return this.reader.within(JOBS, (snapshot) => snapshot.read(deputiesFor, { ...wanted, search, limit: MOST }));
  }
}
