import type { EntityManager } from '@mikro-orm/postgresql';
import { District, type DistrictRow } from '../request/district.entity.js';
import { parameter } from '../request/parameters.js';
import { sealOf } from '../storage/keyring.js';
import type { Keyring, Seal } from '../storage/sealing.js';
import { openPhone } from '../staff/index.js';
import type { ChannelKind } from './channel.entity.js';
import { gatewaySecret, openAddress } from './sealed.js';
import { CLAIM, GATEWAY, NUMBERS, SUBSCRIPTIONS } from './outbox.statements.js';
import type { PushAddress } from './web-push.js';

/** So many leave at once, for one district and kind. */
const AT_ONCE = 50;
/** Longer than an attempt takes: what is due again after that was left by a process that is gone. */
const LEASE_MARGIN_SECONDS = 30;

export interface Claimed {
  readonly id: string;
  readonly account: string;
  readonly title: string;
  readonly text: string;
  /** This one included. */
  readonly attempts: number;
}

export interface Browser extends PushAddress {
  readonly id: string;
}

/** Some messages that are due, and everything that is needed to send them: the sending itself holds no transaction. */
export interface Batch {
  readonly district: string;
  readonly kind: ChannelKind;
  readonly tenant: DistrictRow | null;
  readonly messages: readonly Claimed[];
  readonly gateway?: { readonly url: string; readonly secret: string } | undefined;
  /** By account; null for one that does not open. Unsealed for this moment; kept and logged nowhere. */
  readonly numbers: ReadonlyMap<string, string | null>;
  readonly browsers: ReadonlyMap<string, readonly Browser[]>;
}

export async function claimBatch(em: EntityManager, keyring: Keyring, district: string, kind: ChannelKind): Promise<Batch> {
  const tenant = await em.findOne(District, { code: district });
  const lease = parameter(tenant, 'channels.timeoutSeconds') + LEASE_MARGIN_SECONDS;
  const messages = await em.execute<Claimed[]>(CLAIM, [lease, district, kind, AT_ONCE]);
  const batch: Batch = { district, kind, tenant, messages, numbers: new Map(), browsers: new Map() };
  if (messages.length === 0) return batch;
  const seal = await sealOf(keyring, em, district);
  const accounts = messages.map(({ account }) => account).join(',');
  if (kind === 'PUSH') return { ...batch, browsers: await browsersOf(em, seal, district, accounts) };
  const [gateway] = await em.execute<{ url: string; sealed: string }[]>(GATEWAY, [district, kind]);
  return {
    ...batch,
    gateway: gateway && { url: gateway.url, secret: gatewaySecret.open(seal, gateway.sealed, kind) },
    numbers: await numbersOf(em, seal, district, accounts),
  };
}

async function numbersOf(em: EntityManager, seal: Seal, district: string, accounts: string): Promise<ReadonlyMap<string, string | null>> {
  const rows = await em.execute<{ account: string; staff: string; sealed: string }[]>(NUMBERS, [district, accounts]);
  return new Map(rows.map(({ account, staff, sealed }) => [account, opened(() => openPhone(seal, sealed, staff))]));
}

async function browsersOf(em: EntityManager, seal: Seal, district: string, accounts: string): Promise<ReadonlyMap<string, readonly Browser[]>> {
  const rows = await em.execute<{ id: string; account: string; sealed: string }[]>(SUBSCRIPTIONS, [district, accounts]);
  const browsers = rows.flatMap(({ id, account, sealed }) => {
    const address = opened(() => openAddress(seal, sealed, account));
    return address ? [{ id, account, ...address }] : [];
  });
  return Map.groupBy(browsers, ({ account }) => account);
}

/** What was tampered with holds up nobody else's message. */
function opened<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    return null;
  }
}
