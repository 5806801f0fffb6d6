import type { Kysely } from 'kysely';
import pg from 'pg';
import { VARIABLES, values, type Session } from '../request/tenancy.js';
import { Batch, isClean, type Ask } from './batch.js';
import type { Database, Statement, Value } from './statement.js';
import { ServiceUnavailable } from '../request/errors.js';

export interface ReaderOptions {
  readonly connectionString: string;
  readonly connections: number;
  /** Operations that may wait for a connection; one more is refused at once. */
  readonly queue: number;
  readonly statementTimeoutMs: number;
}

const BEGIN = { name: 'begin', text: 'begin isolation level repeatable read read only', values: [] };
const SESSION = { name: 'session', text: `select ${VARIABLES.map((name, i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}` };
const COMMIT = { name: 'commit', text: 'commit', values: [] };

// A calendar day is text, not a moment in some zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const slowMoment = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text') as (text: string) => Date;
const two = (text: string, at: number) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** `2026-11-22 03:25:39.123+00`, digit by digit: a page has hundreds of moments, and pg's own parser takes five times as long. */
function readMoment(text: string): Date {
  const zone = text.length - 3;
  const sign = text[zone];
  const isPlain = (zone === 23 || zone === 19) && (sign === '+' || sign === '-') && text[0] !== '0';
  if (!isPlain) return slowMoment(text);
  const hours = sign === '-' ? -two(text, zone + 1) : two(text, zone + 1);
  const thousandths = zone === 23 ? two(text, 20) * 10 + text.charCodeAt(22) - 48 : 0;
  return new Date(
    Date.UTC(two(text, 0) * 100 + two(text, 2), two(text, 5) - 1, two(text, 8), two(text, 11) - hours, two(text, 14), two(text, 17), thousandths),
  );
}
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, readMoment);

/** In the pool again, the last snapshot still open: the next to use it commits first, in the same write. */
const uncommitted = new WeakSet<pg.PoolClient>();

/** Reads for GraphQL queries: plain rows, prepared statements, one snapshot per operation. */
export class Reader {
  readonly pool: pg.Pool;

  constructor(
    readonly db: Kysely<Database>,
    private readonly options: ReaderOptions,
  ) {
    this.pool = new pg.Pool({
      connectionString: options.connectionString,
      max: options.connections,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 5_000,
      statement_timeout: options.statementTimeoutMs,
      idle_in_transaction_session_timeout: 2 * options.statementTimeoutMs,
      application_name: 'gridward-read',
      // Every statement has the tenant as its index condition, so one plan serves all values; planning anew costs more than running.
      options: '-c plan_cache_mode=force_generic_plan',
    });
    this.pool.on('error', ignore);
    this.pool.on('connect', (client) => client.on('error', ignore));
  }

  snapshot(session: Session) {
    return new Snapshot(this, session);
  }

  /** One snapshot for one piece of work that is no GraphQL operation. */
  async within<T>(session: Session, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    const snapshot = this.snapshot(session);
    return work(snapshot).finally(() => snapshot.end());
  }

  /** @throws ServiceUnavailable at once when too many wait already, or when the database cannot be reached */
  async connect(): Promise<pg.PoolClient> {
    const { waitingCount, idleCount } = this.pool;
    if (waitingCount - idleCount >= this.options.queue) throw ServiceUnavailable();
    return this.pool.connect().catch((cause: unknown) => {
      throw ServiceUnavailable(cause);
    });
  }

  close() {
    return this.pool.end();
  }
}

/** A lost connection is told to the operation that used it; an idle one is simply replaced. */
const ignore = () => {};

/**
 * Everything one operation reads, as of one moment. Asks of the same tick leave in one write; the first write opens the
 * transaction. The connection is taken with the first ask and goes back when the server has confirmed the end.
 */
export class Snapshot {
  #asks: Ask[] = [];
  #client: pg.PoolClient | undefined;
  #busy = false;
  #ended = false;
  #failure: Error | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly session: Session,
  ) {}

  read<Row, A extends Record<string, Value>>(statement: Statement<Row, A>, args: A): Promise<Row[]> {
    // Its client has gone: nobody hears this.
    if (this.#ended) return Promise.reject(ServiceUnavailable());
    if (this.#failure) return Promise.reject(this.#failure);
    const { text, bind } = statement.compile(this.reader.db);
    return new Promise((resolve, reject) => {
      this.#asks.push({ name: statement.name, text, values: bind(args), resolve: resolve as Ask['resolve'], reject });
      if (this.#asks.length === 1 && !this.#busy) process.nextTick(() => void this.#send());
    });
  }

  /** The answer need not wait for this. Asks that were never sent fail; those on their way are let finish. */
  end() {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#asks.length > 0) this.#refuse(ServiceUnavailable());
    if (!this.#busy) this.#leave();
  }

  async #send() {
    if (this.#busy || this.#asks.length === 0) return;
    this.#busy = true;
    const first = !this.#client;
    try {
      this.#client ??= await this.reader.connect();
    } catch (error) {
      this.#busy = false;
      return this.#fail(error as Error);
    }
    const asks = this.#asks;
    this.#asks = [];
    if (asks.length === 0 && this.#ended) return this.#giveBack();
    const opening = first ? this.#opening(this.#client) : [];
    this.#client.query(new Batch(this.#client, opening, asks, (error) => this.#done(error)));
  }

  #opening(client: pg.PoolClient) {
    const before = uncommitted.delete(client) ? [COMMIT] : [];
    return [...before, BEGIN, { ...SESSION, values: values(this.session) }];
  }

  #done(error?: Error) {
    this.#busy = false;
    if (error) this.#fail(error);
    if (this.#ended) this.#leave();
    else void this.#send();
  }

  #fail(error: Error) {
    this.#failure = error;
    this.#refuse(error);
  }

  #refuse(error: Error) {
    for (const ask of this.#asks.splice(0)) ask.reject(error);
  }

  #leave() {
    const client = this.#client;
    this.#client = undefined;
    if (!client) return;
    if (this.#failure) this.#rollBack(client);
    else this.#commitSoon(client);
  }

  /** pg holds this back until the server has reported the failure; a lost or spoilt connection is thrown away. */
  #rollBack(client: pg.PoolClient) {
    const release = (error?: Error) => client.release(error ?? !isClean(client));
    client.query(new Batch(client, [COMMIT], [], release));
  }

  /**
   * A write costs more than anything else here, so the COMMIT rides with the next operation if there is one in this turn
   * of the event loop. Were it to fail, the server would skip everything after it up to the Sync.
   */
  #commitSoon(client: pg.PoolClient) {
    uncommitted.add(client);
    client.release();
    setImmediate(() => {
      if (uncommitted.delete(client)) client.query(new Batch(client, [COMMIT], [], ignore));
    });
  }

  #giveBack() {
    this.#busy = false;
    this.#client?.release();
    this.#client = undefined;
  }
}
