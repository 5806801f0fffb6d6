import { NotFound } from '../../request/errors.js';
import { ServiceKey } from '../../request/context.js';
import type { Actor } from '../../request/actor.js';
import { isUuid } from '../../storage/keys.js';
import type { Listener } from '../../storage/listener.js';
import type { Reader } from '../../storage/reader.js';
import { Ticks, type Ticking } from '../../storage/ticks.js';
import { surveysById } from '../survey.statements.js';

export const watchingKey = new ServiceKey<Watching>('survey watching');

/** Says when a survey has been counted again, at most once a second for each. */
export class Watching {
  #ticks: Ticks;

  constructor(
    private readonly reader: Reader,
    listener: Listener,
  ) {
    this.#ticks = new Ticks(listener, 'gridward_survey');
  }

  /** @throws ExpectedError NOT_FOUND for a survey that the actor cannot see */
  async follow({ session }: Actor, id: string): Promise<Ticking> {
    const seen = isUuid(id) ? await this.reader.within(session, (snapshot) => snapshot.read(surveysById, { ids: [id] })) : [];
    if (seen.length === 0) throw NotFound();
    return this.#ticks.follow(id.toLowerCase());
  }

  close() {
    this.#ticks.close();
  }
}
