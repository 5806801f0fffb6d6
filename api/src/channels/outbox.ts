import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../jobs/queue.js';
import { uuidv7 } from '../storage/keys.js';
import { CHANNEL_KINDS, type ChannelKind, type MessagePurpose } from './channel.entity.js';
import { OPEN_GATEWAYS, REACHABLE, WRITE_MESSAGES } from './outbox.statements.js';

/** Something to be said to one person. */
export interface Notice {
  readonly district: string;
  readonly accountId: string;
  readonly purpose: MessagePurpose;
  /** What it is about: a UUID of the caller's. */
  readonly reference: string;
  /** Which time it is said, 1 if not given. The same reference, person, kind and round are sent once. */
  readonly round?: number;
  readonly title: string;
  readonly text: string;
  /** All of them, if not given. */
  readonly kinds?: readonly ChannelKind[];
}

/** Why somebody could not be told over a channel. */
export type Unreachable = 'NO_ACCOUNT' | 'NO_PHONE' | 'NO_SUBSCRIPTION' | 'CHANNEL_OFF';

/** What became of a notice. A message that is queued may still fail; the list of messages then says why. */
export interface Sending {
  readonly queued: readonly { readonly kind: ChannelKind; readonly id: string }[];
  readonly not: readonly { readonly kind: ChannelKind; readonly why: Unreachable }[];
}

export const DELIVER = 'channel-deliver';

/** One delivery for each district and kind waits, however many messages there are. */
export const wakeDelivery = (em: EntityManager, district: string, kind: ChannelKind) =>
  enqueue(em, { task: DELIVER, payload: { district, kind }, key: `channel:${district}:${kind}` });

/** Another key, or a retry in a minute would take the place of a message that is due now. */
export const wakeDeliveryAt = (em: EntityManager, district: string, kind: ChannelKind, runAt: Date) =>
  enqueue(em, { task: DELIVER, payload: { district, kind }, key: `channel-later:${district}:${kind}`, runAt });

/**
 * Queues a message on each usable channel, to be sent after (and only if) this transaction commits.
 *
 * @param em a transaction of a job (`Job.transaction`): who has to be told may lie outside the territory of whoever causes it
 */
export async function send(em: EntityManager, notice: Notice): Promise<Sending> {
  const [sending] = await sendAll(em, [notice]);
  return sending ?? { queued: [], not: [] };
}

/** The same for many people, with as many statements as for one. @returns what became of each, in their order */
export async function sendAll(em: EntityManager, notices: readonly Notice[]): Promise<Sending[]> {
  if (notices.length === 0) return [];
  const [people, gateways] = [await peopleOf(em, notices), await openGateways(em, notices)];
  const plans = notices.map((notice) => ({ notice, ways: waysTo(notice, people.get(accountKey(notice)), gateways) }));
  const written = await write(em, plans);
  for (const [district, kind] of new Set([...written.values()].map((row) => `${row.district} ${row.kind}`)).values().map(pair))
    await wakeDelivery(em, district, kind);
  return plans.map(({ notice, ways }) => ({
    queued: ways.flatMap(({ kind }) => {
      const id = written.get(messageKey({ ...notice, account: notice.accountId, kind }))?.id;
      return id ? [{ kind, id }] : [];
    }),
    not: ways.flatMap(({ kind, why }) => (why ? [{ kind, why }] : [])),
  }));
}

interface Reachable {
  readonly district: string;
  readonly account: string;
  readonly place: string | null;
  readonly hasPhone: boolean;
  readonly hasPush: boolean;
}

interface Way {
  readonly kind: ChannelKind;
  readonly place: string;
  readonly why?: Unreachable;
}

interface Written {
  readonly district: string;
  readonly id: string;
  readonly account: string;
  readonly kind: ChannelKind;
  readonly reference: string;
  readonly round: number;
}

const accountKey = ({ district, accountId }: Pick<Notice, 'district' | 'accountId'>) => `${district} ${accountId}`;
const messageKey = ({
  district,
  account,
  reference,
  kind,
  round = 1,
}: Pick<Written, 'district' | 'account' | 'reference' | 'kind'> & { round?: number | undefined }) =>
  [district, account, reference, kind, round].join(' ').toLowerCase();
const pair = (text: string) => text.split(' ') as [string, ChannelKind];

async function peopleOf(em: EntityManager, notices: readonly Notice[]): Promise<ReadonlyMap<string, Reachable>> {
  const wanted = new Map(notices.map((notice) => [accountKey(notice), { district: notice.district, account: notice.accountId }]));
  const rows = await em.execute<Reachable[]>(REACHABLE, [JSON.stringify([...wanted.values()])]);
  return new Map(rows.map((row) => [accountKey({ district: row.district, accountId: row.account }), row]));
}

/** As `district kind`. */
async function openGateways(em: EntityManager, notices: readonly Notice[]): Promise<ReadonlySet<string>> {
  const districts = [...new Set(notices.map(({ district }) => district))];
  const rows = await em.execute<{ district: string; kind: string }[]>(OPEN_GATEWAYS, [districts.join(',')]);
  return new Set(rows.map(({ district, kind }) => `${district} ${kind}`));
}

function waysTo({ district, kinds = CHANNEL_KINDS }: Notice, person: Reachable | undefined, gateways: ReadonlySet<string>): Way[] {
  const why = (kind: ChannelKind): Unreachable | undefined => {
    if (!person) return 'NO_ACCOUNT';
    if (kind === 'PUSH') return person.hasPush ? undefined : 'NO_SUBSCRIPTION';
    if (!person.hasPhone) return 'NO_PHONE';
    return gateways.has(`${district} ${kind}`) ? undefined : 'CHANNEL_OFF';
  };
  return [...new Set(kinds)].map((kind) => {
    const reason = why(kind);
    return { kind, place: person?.place ?? district, ...(reason && { why: reason }) };
  });
}

async function write(em: EntityManager, plans: readonly { notice: Notice; ways: readonly Way[] }[]): Promise<ReadonlyMap<string, Written>> {
  const rows = plans.flatMap(({ notice: { district, accountId, purpose, reference, round = 1, title, text }, ways }) =>
    ways
      .filter(({ why }) => !why)
      .map(({ kind, place }) => ({ id: uuidv7(), district, account: accountId, place, kind, purpose, reference, round, title, text })),
  );
  // One statement cannot write the same row twice.
  const unique = new Map(rows.map((row) => [messageKey(row), row]));
  if (unique.size === 0) return new Map();
  const written = await em.execute<Written[]>(WRITE_MESSAGES, [JSON.stringify([...unique.values()])]);
  return new Map(written.map((row) => [messageKey(row), row]));
}
