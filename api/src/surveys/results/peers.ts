import { ServiceKey } from '../../request/context.js';
import type { Session } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';
import { figuresOf, type FigureRow } from './results.statements.js';

export const peersKey = new ServiceKey<Peers>('survey peers');

/**
 * Figures of all places of one size, for who sees only some of them: what a place is moved towards must not depend on who looks.
 * They were checked for small cells before they were written; callers give out what lies in the caller’s own territory.
 */
export class Peers {
  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  figures(district: string, survey: string, item: string, digits: number): Promise<FigureRow[]> {
    const whole: Session = { role: 'gridward_district', actor: '', districts: [district], scopes: [district] };
    const args = { survey, stream: 'PROBABILITY', slices: '', from: '', to: ':', digits, items: [item] };
    return this.reader.within(whole, (snapshot) => snapshot.read(figuresOf, args));
  }
}
