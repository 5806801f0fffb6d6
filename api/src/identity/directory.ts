import type { Actor } from '../request/actor.js';
import { dayIn, ServiceKey } from '../request/context.js';
import type { Listener } from '../storage/listener.js';
import type { Reader } from '../storage/reader.js';
import type { Session } from '../request/tenancy.js';
import type { Locale } from '../request/words.js';
import { actorOf, type Facts } from './actor.js';
import { grantsOfAccount, postsOfAccount, signInByAccess, tenants } from './identity.statements.js';
import { ROLE_DEFINITIONS, type Role } from './roles.js';
import { districtOfToken, hashOf } from './tokens.js';

export const directoryKey = new ServiceKey<Directory>('directory');

const CHANNEL = 'gridward_identity';
/** Bounded: tokens come from outside. */
const MOST_KNOWN = 50_000;
/** A console in use is noted this often, not with every request. */
const TOUCH_MS = 60_000;
export const IDENTITY: Session = { role: 'gridward_identity', actor: '', districts: [], scopes: [] };

interface Known {
  readonly facts: Facts;
  readonly kind: string;
  readonly validUntil: number;
  readonly actors: Map<string, Actor>;
  touchedAt: number;
}

export interface DirectoryOptions {
  readonly requireSecondFactor: boolean;
  /** Notes that a console session is in use. */
  touch(district: string, signInId: string): Promise<void>;
}

/**
 * Who a token belongs to, and what that person may do today. Remembered until the database says that something about the
 * account has changed; while that line is down, nothing is remembered.
 */
export class Directory {
  #known = new Map<string, Known>();
  #keysOf = new Map<string, Set<string>>();
  #callbacks = new Map<string, Set<() => void>>();

  constructor(
    private readonly reader: Reader,
    private readonly listener: Listener,
    private readonly options: DirectoryOptions,
  ) {
    const forgetAll = () => this.#forgetAll();
    listener.on(CHANNEL, { onMessage: (accountId) => this.#forget(accountId), onReconnect: forgetAll, onLost: forgetAll });
  }

  /** @returns undefined when the token is unknown, over, or its account is disabled */
  async find(token: string, wanted: string | undefined, locale: Locale | undefined): Promise<Actor | undefined> {
    const hash = hashOf(token);
    let known = this.#known.get(hash);
    if (known && known.validUntil <= Date.now()) {
      this.#known.delete(hash);
      known = undefined;
    }
    known ??= await this.#load(token, hash);
    if (!known) return undefined;
    this.#touch(known);
    const key = `${wanted ?? ''} ${locale ?? ''}`;
    let actor = known.actors.get(key);
    if (!actor) {
      actor = actorOf(locale ? { ...known.facts, locale } : known.facts, wanted);
      if (known.actors.size < 100) known.actors.set(key, actor);
    }
    return actor;
  }

  /** When the rights of an actor run out by the clock alone. */
  validUntil(actor: Actor): number {
    const times = [...(this.#keysOf.get(actor.id) ?? [])].map((hash) => this.#known.get(hash)).filter((k) => k?.facts.signInId === actor.signInId);
    return times[0]?.validUntil ?? Date.now() + TOUCH_MS;
  }

  onChange(accountId: string, callback: () => void): () => void {
    const callbacks = this.#callbacks.get(accountId) ?? new Set();
    this.#callbacks.set(accountId, callbacks.add(callback));
    return () => {
      callbacks.delete(callback);
      if (callbacks.size === 0) this.#callbacks.delete(accountId);
    };
  }

  async #load(token: string, hash: string): Promise<Known | undefined> {
    const district = districtOfToken(token);
    if (!district) return undefined;
    const now = new Date();
    const [[row], posts, grants, all] = await this.reader.within(IDENTITY, (snapshot) =>
      Promise.all([
        snapshot.read(signInByAccess, { district, hash }),
        snapshot.read(postsOfAccount, { district, hash, today: dayIn(now) }),
        snapshot.read(grantsOfAccount, { district, hash, now }),
        snapshot.read(tenants, {}),
      ]),
    );
    if (!row || row.status !== 'ACTIVE' || row.expiresAt <= now || row.accessExpiresAt <= now) return undefined;
    const facts = factsOf(row, posts, grants, all, this.options.requireSecondFactor);
    const ends = [row.expiresAt, row.accessExpiresAt, nextMidnight(now), ...grants.map((g) => g.expiresAt)].map(Number);
    const known = { facts, kind: row.kind, validUntil: Math.min(...ends), actors: new Map<string, Actor>(), touchedAt: 0 };
    if (this.listener.connected) this.#remember(hash, known);
    return known;
  }

  #remember(hash: string, known: Known) {
    if (this.#known.size >= MOST_KNOWN) this.#forgetAll();
    this.#known.set(hash, known);
    const keys = this.#keysOf.get(known.facts.accountId) ?? new Set();
    this.#keysOf.set(known.facts.accountId, keys.add(hash));
  }

  #forget(accountId: string) {
    for (const hash of this.#keysOf.get(accountId) ?? []) this.#known.delete(hash);
    this.#keysOf.delete(accountId);
    for (const callback of this.#callbacks.get(accountId) ?? []) callback();
  }

  #forgetAll() {
    this.#known.clear();
    this.#keysOf.clear();
    for (const callbacks of this.#callbacks.values()) for (const callback of callbacks) callback();
  }

  /** A console stays signed in while it is used; a phone renews its token itself. */
  #touch(known: Known) {
    if (known.kind !== 'CONSOLE' || Date.now() - known.touchedAt < TOUCH_MS) return;
    const first = known.touchedAt === 0;
    known.touchedAt = Date.now();
    if (!first) void this.options.touch(known.facts.district, known.facts.signInId).catch(() => {});
  }
}

type SignIn = (typeof signInByAccess)['row'];

export function factsOf(
  row: Omit<SignIn, 'status' | 'kind' | 'accessExpiresAt' | 'expiresAt' | 'parameters'>,
  posts: Facts['posts'],
  grants: Facts['grants'],
  all: readonly { code: string; territory: string }[],
  requireSecondFactor: boolean,
): Facts {
  const cityWide = posts.find(({ territory }) => territory.length < 6)?.territory;
  const mustHave = requireSecondFactor && posts.some(({ role }) => ROLE_DEFINITIONS[role as Role].secondFactor);
  return {
    district: row.district,
    accountId: row.accountId,
    signInId: row.signInId,
    login: row.login,
    name: row.name,
    locale: row.locale === 'en' ? 'en' : 'zh-CN',
    secondFactor: row.enrolled,
    mustEnrol: mustHave && !row.enrolled,
    mustChangePassword: row.mustChangePassword,
    posts,
    grants,
    districts: cityWide ? all.filter(({ territory }) => territory.startsWith(cityWide)).map(({ code }) => code) : [],
  };
}

/** Posts begin and end with the day. China has no summer time. */
const nextMidnight = (now: Date) => new Date(Date.parse(`${dayIn(now)}T00:00:00+08:00`) + 86_400_000);
