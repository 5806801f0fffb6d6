import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job, Task } from '../jobs/worker.js';
import { parameter } from '../request/parameters.js';
import type { Keyring } from '../storage/sealing.js';
import { claimBatch, type Batch, type Claimed } from './batch.js';
import type { ChannelKind } from './channel.entity.js';
import { never, postToGateway, type Outcome } from './gateway.js';
import { DELIVER, wakeDelivery, wakeDeliveryAt } from './outbox.js';
import { FORGET_SUBSCRIPTIONS, NEXT_DUE, OVERDUE, WRITE_OUTCOMES } from './outbox.statements.js';
import { pauseOf } from './pause.js';
import type { Surroundings } from './surroundings.js';
import { isGone, postToBrowser, pushKeysOf, together, type PushKeys } from './web-push.js';

export interface DeliveryParts {
  readonly keyring: Keyring;
  readonly surroundings: Surroundings;
  /** Milliseconds until the next attempt. Tests do not wait. */
  readonly pauseMs?: typeof pauseOf;
}

/** Then other jobs have their turn; what is left is due at once. */
const ROUNDS = 3;

/** What came of a message, and which of the person's browsers are no longer there. */
interface Result {
  readonly message: Claimed;
  readonly outcome: Outcome;
  readonly gone: readonly string[];
}

/**
 * Sends what is due, of one district and one kind: one dead gateway holds up nobody else. What fails is due again later; what
 * failed for the last time, or cannot succeed, stays as FAILED until somebody sends it again.
 */
export class Delivery implements Task {
  readonly name = DELIVER;
  readonly #keys: PushKeys;

  constructor(private readonly parts: DeliveryParts) {
    this.#keys = pushKeysOf(parts.keyring);
  }

  async run({ payload, transaction }: Job): Promise<void> {
    const { district, kind } = payload as { district: string; kind: ChannelKind };
    for (let round = 0; round < ROUNDS; round++) {
      const batch = await transaction((em) => claimBatch(em, this.parts.keyring, district, kind));
      if (batch.messages.length === 0) break;
      const results = await Promise.all(batch.messages.map((message) => this.#send(batch, message)));
      await transaction((em) => this.#write(em, batch, results));
      if (results.every(({ outcome }) => outcome.is === 'LATER')) break;
    }
    await transaction((em) => this.#comeAgain(em, district, kind));
  }

  /** Two at once must not put the later time in place of the earlier one: the second looks after the first has said its own. */
  async #comeAgain(em: EntityManager, district: string, kind: ChannelKind) {
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 2))', [`${district} ${kind}`]);
    const [next] = await em.execute<{ at: string | null }[]>(NEXT_DUE, [district, kind]);
    if (next?.at) await wakeDeliveryAt(em, district, kind, new Date(next.at));
  }

  #send(batch: Batch, message: Claimed): Promise<Result> {
    return batch.kind === 'PUSH' ? this.#push(batch, message) : this.#post(batch, message);
  }

  async #post({ district, kind, tenant, gateway, numbers }: Batch, message: Claimed): Promise<Result> {
    const { surroundings } = this.parts;
    const { id, account, title, text } = message;
    const to = numbers.get(account);
    const failed = (reason: string) => ({ message, outcome: never(reason), gone: [] });
    if (!gateway) return failed('CHANNEL_OFF');
    if (to === undefined) return failed('NO_PHONE');
    if (to === null) return failed('UNREADABLE');
    if (!surroundings.webhooks.allows(gateway.url)) return failed('HOST_NOT_ALLOWED');
    const body = { id, kind, to, title, text, replyTo: surroundings.reportUrl(district) };
    return { message, outcome: await postToGateway(gateway, body, timeoutOf(tenant)), gone: [] };
  }

  async #push({ tenant, browsers }: Batch, message: Claimed): Promise<Result> {
    const { surroundings } = this.parts;
    const how = { keys: this.#keys, contact: surroundings.contact, timeoutMs: timeoutOf(tenant) };
    const mine = browsers.get(message.account) ?? [];
    const outcomes = await Promise.all(
      mine.map(async (browser) => (surroundings.pushes.allows(browser.endpoint) ? postToBrowser(browser, message, how) : never('HOST_NOT_ALLOWED'))),
    );
    const gone = mine.flatMap(({ id }, i) => (outcomes[i] && isGone(outcomes[i]) ? [id] : []));
    return { message, outcome: together(outcomes), gone };
  }

  async #write(em: EntityManager, { district, tenant }: Batch, results: readonly Result[]) {
    const { pauseMs = pauseOf } = this.parts;
    const rows = results.map(({ message: { id, attempts }, outcome }) => {
      if (outcome.is === 'SENT') return { id, status: 'SENT', pause: 0, reason: null };
      const isOver = outcome.is === 'NEVER' || attempts >= parameter(tenant, 'channels.attempts');
      const pause = isOver ? 0 : pauseMs(attempts, parameter(tenant, 'channels.firstRetrySeconds')) / 1_000;
      return { id, status: isOver ? 'FAILED' : 'QUEUED', pause, reason: outcome.reason };
    });
    await em.execute(WRITE_OUTCOMES, [JSON.stringify(rows), district]);
    const gone = results.flatMap((result) => result.gone);
    if (gone.length > 0) await em.execute(FORGET_SUBSCRIPTIONS, [district, gone.join(',')]);
  }
}

const timeoutOf = (tenant: Batch['tenant']) => parameter(tenant, 'channels.timeoutSeconds') * 1_000;

/** Finds what a killed process left behind, within two minutes. */
export const wakeOverdue: Task = {
  name: 'channel-overdue',
  cron: '* * * * *',
  run: ({ transaction }) =>
    transaction(async (em) => {
      const overdue = await em.execute<{ district: string; kind: ChannelKind }[]>(OVERDUE);
      for (const { district, kind } of overdue) await wakeDelivery(em, district, kind);
    }),
};
