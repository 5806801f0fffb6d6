import { ServiceKey } from '../../request/context.js';
import { JOBS } from '../../request/tenancy.js';
import type { Reader } from '../../storage/reader.js';
import { eventAsked } from './event.statements.js';

export const eventReaderKey = new ServiceKey<EventReader>('event questions');

/** Who was asked about an event: found by the token alone, for people without an account. */
export class EventReader {
  constructor(private readonly reader: Pick<Reader, 'within'>) {}

  read(district: string, hash: string) {
    return this.reader.within(JOBS, (snapshot) => snapshot.read(eventAsked, { district, hash }));
  }
}
