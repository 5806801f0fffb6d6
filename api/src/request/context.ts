import type { EntityManager } from '@mikro-orm/postgresql';
import type { Statement, Value } from '../storage/statement.js';
import type { Actor } from './actor.js';
import { everything, type Asked } from './asked.js';
import { Forbidden } from './errors.js';
import type { Permission } from './permissions.js';
import { sessionContext, type Session } from './tenancy.js';
import { wordsFor } from './words.js';

/** Where an operation reads: a snapshot for a query, the open transaction for a mutation. */
export interface Reads {
  read<Row, A extends Record<string, Value>>(statement: Statement<Row, A>, args: A): Promise<Row[]>;
}

/** Names something that lives as long as the process. `app.ts` makes it; nobody else knows all of them. */
export class ServiceKey<T> {
  declare readonly service: T;
  constructor(readonly name: string) {}
}

export class Services {
  #made = new Map<ServiceKey<unknown>, unknown>();

  provide<T>(key: ServiceKey<T>, service: T): this {
    this.#made.set(key, service);
    return this;
  }

  get<T>(key: ServiceKey<T>): T {
    if (!this.#made.has(key)) throw new Error(`The composition root provides no ${key.name}.`);
    return this.#made.get(key) as T;
  }
}

/** What a mutation writes with. */
export interface Writer {
  /** None where what is written is gathered. */
  readonly em?: EntityManager;
  /** Work that must last even if this operation is rolled back, such as counting a failed sign-in. */
  apart<T>(session: Session, work: (em: EntityManager) => Promise<T>): Promise<T>;
}

/** What one caller is, beyond the actor: for the record and for limits. */
export interface Caller {
  readonly address: string;
  readonly device?: string | undefined;
  setCookie?(name: string, value: string, expires: Date): void;
}

/** What the source of a subscription may count on. Each of its events is executed in a RequestContext of its own. */
export interface SubscriptionContext {
  readonly actor: Actor;
  readonly services: Services;
}

/** What every resolver may count on. Made by the executor, once per operation. */
export class RequestContext {
  readonly now = new Date();
  #made = new Map<object, unknown>();
  #required = new Set<Permission>();
  #assumed: Session[] = [];

  constructor(
    readonly actor: Actor,
    readonly reads: Reads,
    private readonly services: Services,
    readonly caller: Caller = { address: '' },
    private readonly writer?: Writer,
    /** What a query shows; a mutation works with whole rows. */
    readonly asked: Asked = everything,
  ) {}

  /** The unit of work of a mutation. */
  get em(): EntityManager {
    const { em } = this.#write;
    if (!em) throw new Error('What is gathered has no transaction of its own.');
    return em;
  }

  get #write(): Writer {
    if (!this.writer) throw new Error('Only a mutation may write.');
    return this.writer;
  }

  get words() {
    return wordsFor(this.actor.locale);
  }

  /** Today in the district, `2026-11-22`. */
  get today(): string {
    return dayIn(this.now);
  }

  /** The one instance of a module's services or loaders for this operation. */
  once<T>(make: (ctx: RequestContext) => T): T {
    if (!this.#made.has(make)) this.#made.set(make, make(this));
    return this.#made.get(make) as T;
  }

  service<T>(key: ServiceKey<T>): T {
    return this.services.get(key);
  }

  may(permission: Permission): boolean {
    return this.actor.permissions.has(permission);
  }

  /** To be asked after the record was found, so that a refusal never tells that an invisible record exists. */
  require(permission: Permission): void {
    this.#required.add(permission);
    if (!this.may(permission)) throw Forbidden();
  }

  hasRequired(permission: Permission): boolean {
    return this.#required.has(permission);
  }

  apart<T>(session: Session, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return this.#write.apart(session, work);
  }

  /**
   * LOUD: from here on the transaction runs as the role that may find out who somebody is, until `work` ends.
   * @param actor in whose name, for the audit: whoever signs in is not the actor yet
   */
  asIdentity<T>(work: () => Promise<T>, actor = this.actor.session.actor): Promise<T> {
    return this.#as({ ...this.actor.session, role: 'gridward_identity', actor }, work);
  }

  /** Writes into one of the city's districts, which only somebody of the city can. */
  inDistrict<T>(district: string, work: () => Promise<T>): Promise<T> {
    if (this.#session.writeDistrict === district) return work();
    return this.#as({ ...this.actor.session, writeDistrict: district }, work);
  }

  /** In whose name the transaction runs now: one may stand inside the other. */
  get #session(): Session {
    return this.#assumed.at(-1) ?? this.actor.session;
  }

  async #as<T>(session: Session, work: () => Promise<T>): Promise<T> {
    await assume(this.em, session);
    this.#assumed.push(session);
    try {
      return await work();
    } finally {
      this.#assumed.pop();
      await assume(this.em, this.#session);
    }
  }
}

/** LOUD: from here on the transaction runs in this name. For jobs, which begin in nobody's. */
export async function assume(em: EntityManager, session: Session) {
  await em.flush();
  const { role, variables } = sessionContext(session);
  const settings = Object.entries({ role, ...variables });
  await em.execute(`select ${settings.map(() => 'set_config(?, ?, true)').join(', ')}`, settings.flat());
}

const CHINA_OFFSET_MS = 8 * 3_600_000;

const DAY_MS = 24 * 3_600_000;
let last = { number: 0, day: '1970-01-01' };

/** The calendar day in China, which has one zone and no summer time: `2026-11-22`. Asked for in every operation, hence remembered. */
export function dayIn(moment: Date): string {
  const local = moment.getTime() + CHINA_OFFSET_MS;
  const number = Math.floor(local / DAY_MS);
  if (number !== last.number) last = { number, day: new Date(local).toISOString().slice(0, 10) };
  return last.day;
}
