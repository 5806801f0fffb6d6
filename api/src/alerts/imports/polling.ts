import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../../jobs/queue.js';
import type { Job, Task } from '../../jobs/worker.js';
import { nobody, type Actor } from '../../request/actor.js';
import { assume, RequestContext, type Services } from '../../request/context.js';
import { ExpectedError } from '../../request/errors.js';
import { wordsFor } from '../../request/words.js';
import { readIn } from '../../storage/statement.js';
import { CapSource, type SourceRow } from './import.entity.js';
import { importService } from './import.service.js';
import { contentOf, FeedError, fetchFeed, type Fetched } from './feed-reader.js';
import { capHostsKey } from './source.service.js';

const POLL = 'cap-poll';
const POLL_ONE = 'cap-poll-source';
/** Addresses that are remembered as looked at; a feed shows a hundred or so. */
const MOST_SEEN = 500;
/** Messages taken at once; the next minute takes the rest. */
const MOST_AT_ONCE = 50;
const LONGEST_ERROR = 300;
const NOTHING_KNOWN = { etag: null, lastModified: null };

/** Asks the sources of all districts once a minute, each in a job of its own: one that does not answer keeps nobody waiting. */
export function capPolling(services: Services): Task[] {
  return [
    {
      name: POLL,
      cron: '* * * * *',
      run: ({ transaction }) =>
        transaction(async (em) => {
          for (const { district, id } of await em.find(CapSource, { enabled: true }, { fields: ['district', 'id'] }))
            await enqueue(em, { task: POLL_ONE, payload: { district, source: id }, key: `${POLL_ONE} ${id}`, attempts: 1 });
        }),
    },
    { name: POLL_ONE, run: (job) => new Poll(job, services).run() },
  ];
}

/** One look at one source. */
class Poll {
  constructor(
    private readonly job: Job,
    private readonly services: Services,
  ) {}

  async run(): Promise<void> {
    const source = await this.#source();
    if (!source?.enabled) return;
    try {
      const fetched = await this.#fetch(source.url, source);
      await this.#note(source, fetched.is === 'SAME' ? { error: null } : await this.#take(source, fetched));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      await this.#note(source, { error: error.message });
    }
  }

  #fetch(url: string, known: Pick<SourceRow, 'etag' | 'lastModified'>) {
    return fetchFeed(url, { etag: known.etag ?? null, lastModified: known.lastModified ?? null }, this.services.get(capHostsKey));
  }

  #source(): Promise<SourceRow | null> {
    const { district, source } = this.job.payload;
    return this.job.transaction((em) => em.findOne(CapSource, { district, id: String(source) }));
  }

  async #take(source: SourceRow, { body, url, etag, lastModified }: Extract<Fetched, { is: 'NEW' }>): Promise<Partial<SourceRow>> {
    const content = contentOf(body, url);
    if (content.is === 'MESSAGE') return { etag, lastModified, error: await this.#bring(source, body) };
    const seen = new Set(source.seen);
    // A feed begins with the newest, and an update needs what it refers to.
    const fresh = content.links.filter((link) => !seen.has(link)).reverse();
    let [error, whole]: [string | null, boolean] = [null, fresh.length <= MOST_AT_ONCE];
    for (const link of fresh.slice(0, MOST_AT_ONCE)) {
      try {
        const message = await this.#fetch(link, NOTHING_KNOWN);
        error = (message.is === 'NEW' ? await this.#bring(source, message.body) : null) ?? error;
        seen.add(link);
      } catch (failure) {
        if (!(failure instanceof FeedError)) throw failure;
        // Asked again in a minute, even if the feed itself does not change.
        [error, whole] = [failure.message, false];
      }
    }
    const kept = [...seen].slice(-MOST_SEEN);
    return { seen: kept, error, ...(whole ? { etag, lastModified } : NOTHING_KNOWN) };
  }

  /** In a transaction of its own: one message that does not fit holds none of the others back. @returns why it was refused */
  async #bring({ name, trusted }: SourceRow, xml: string): Promise<string | null> {
    const { district } = this.job.payload;
    try {
      const { faults, areas, message } = await this.job.transaction(async (em) => {
        const ctx = await contextFor(em, district, this.services);
        return ctx.once(importService).bring({ xml, dryRun: false, feed: { name, trusted } });
      });
      // It speaks of other places, as most of what a feed brings does.
      if (message && areas.length === 0) return null;
      return faults[0] ? `REFUSED ${faults[0].message}` : null;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      const [fault] = error.details.fieldErrors ?? [];
      const words = wordsFor('zh-CN');
      return `REFUSED ${fault ? words.message(fault.key, fault.values) : words.message(error.key, error.values)}`;
    }
  }

  #note({ district, id }: SourceRow, facts: Partial<SourceRow>): Promise<unknown> {
    const error = facts.error?.slice(0, LONGEST_ERROR) ?? null;
    return this.job.transaction((em) => em.nativeUpdate(CapSource, { district, id }, { ...facts, error, polledAt: new Date() }));
  }
}

/** The district itself, where no person of it acts. */
async function contextFor(em: EntityManager, district: string, services: Services): Promise<RequestContext> {
  const session = { role: 'gridward_district', actor: '', districts: [district], scopes: [district], writeDistrict: district } as const;
  await assume(em, session);
  const actor: Actor = {
    ...nobody('zh-CN'),
    home: district,
    territory: district,
    session,
    permissions: new Set(['alert.publish', 'alert.readRestricted']),
  };
  const apart = () => Promise.reject(new Error('A feed writes nothing apart.'));
  return new RequestContext(actor, { read: (statement, args) => readIn(em, statement, args) }, services, undefined, { em, apart });
}
