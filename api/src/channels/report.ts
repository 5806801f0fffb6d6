import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../jobs/queue.js';
import { isUuid } from '../storage/keys.js';
import { sealOf } from '../storage/keyring.js';
import type { Keyring, Seal } from '../storage/sealing.js';
import type { GatewayKind, MessagePurpose } from './channel.entity.js';
import { REPORTED, WRITE_REPORT, GATEWAYS } from './report.statements.js';
import { Turns } from './turns.js';
import { gatewaySecret } from './sealed.js';
import { isSignedWith, isTimely, type Signed } from './signature.js';

/** What a gateway told: the message has arrived, the person has answered, or both. */
interface Report {
  readonly id: string;
  readonly delivered: boolean;
  readonly reply: string | null;
}

/** Payload of the task REPLIED. */
export interface Reply {
  readonly district: string;
  readonly messageId: string;
  readonly accountId: string;
  readonly purpose: MessagePurpose;
  readonly reference: string;
  readonly text: string;
}

/** The task that is enqueued with a `Reply`, in the transaction that writes it down. Whoever asked brings the task. */
export const REPLIED = 'channel-replied';

export type Reception = 'TAKEN' | 'UNSIGNED' | 'MALFORMED' | 'UNKNOWN';

/** What is more is no answer to a message. */
const LONGEST_REPLY = 100;

/** Anybody may knock: the connections that jobs and receipts use must not all be taken by it. */
const AT_ONCE = 2;
const MOST_WAITING = 200;

type Transaction = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>;

/** Takes what gateways report. Who cannot sign learns nothing, not even whether the district or the message exists. */
export class Reports {
  readonly #turns = new Turns(AT_ONCE, MOST_WAITING);

  /** @param transaction as the role that may write for every district */
  constructor(
    private readonly transaction: Transaction,
    private readonly keyring: Keyring,
  ) {}

  /** @throws ServiceUnavailable when so many come at once that others would have to wait for them */
  async receive(district: string, signed: Signed): Promise<Reception> {
    if (!/^\d{6}$/.test(district) || !isTimely(signed)) return 'UNSIGNED';
    return this.#turns.take(() => this.#receive(district, signed));
  }

  #receive(district: string, signed: Signed): Promise<Reception> {
    return this.transaction(async (em) => {
      const gateways = await em.execute<{ kind: GatewayKind; sealed: string }[]>(GATEWAYS, [district]);
      if (gateways.length === 0) return 'UNSIGNED';
      const seal = await sealOf(this.keyring, em, district);
      const kinds = gateways.filter(({ kind, sealed }) => isSignedWith(gatewaySecret.open(seal, sealed, kind), signed)).map(({ kind }) => kind);
      if (kinds.length === 0) return 'UNSIGNED';
      const report = reportIn(signed.body);
      return report ? this.#write(em, seal, district, kinds, report) : 'MALFORMED';
    });
  }

  /** The first of each fact stays, and the same reply twice is one: a report that is repeated changes nothing. */
  async #write(em: EntityManager, seal: Seal, district: string, kinds: readonly string[], { id, delivered, reply }: Report): Promise<Reception> {
    const [message] = await em.execute<Reported[]>(REPORTED, [district, id, kinds.join(',')]);
    if (!message) return 'UNKNOWN';
    const index = reply === null ? null : seal.blindIndex(`reply ${reply}`);
    const isNews = index !== null && index !== message.replyIndex;
    await em.execute(WRITE_REPORT, [delivered, reply !== null, index, district, id]);
    if (isNews && reply !== null && message.purpose !== 'TEST') {
      const { account, purpose, reference } = message;
      const payload = { district, messageId: id, accountId: account, purpose, reference, text: reply } satisfies Reply;
      await enqueue(em, { task: REPLIED, payload });
    }
    return 'TAKEN';
  }
}

interface Reported {
  readonly account: string;
  readonly purpose: MessagePurpose;
  readonly reference: string;
  readonly replyIndex: string | null;
}

function reportIn(body: string): Report | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, delivered = false, reply = null } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || !isUuid(id) || typeof delivered !== 'boolean' || (reply !== null && typeof reply !== 'string')) return undefined;
  const text = reply?.trim().slice(0, LONGEST_REPLY) || null;
  return delivered || text ? { id: id.toLowerCase(), delivered, reply: text } : undefined;
}
