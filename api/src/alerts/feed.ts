import { ServiceKey } from '../request/context.js';
import type { Session } from '../request/tenancy.js';
import type { Listener } from '../storage/listener.js';
import type { Reader } from '../storage/reader.js';
import { alertsAfter, alertsInForce, epoch, lastAlert, type AlertSummary } from './alert.statements.js';
import { decodeCursor } from './cursor.js';
import { OlderPages } from './older.js';
import { Queue } from '../storage/queue.js';

export const feedKey = new ServiceKey<Feed>('alert feed');

export const CHANNEL = 'gridward_alert';
const PAGE = 500;
const REMEMBERED = 1_000;
/** NOTIFY is quick and this is sure. */
const POLL_MS = 3_000;
/** What has run out a moment ago may still be told as in force: it says itself when it ends. */
const STANDS_MS = 1_000;

export interface Followed extends AsyncIterableIterator<AlertSummary> {
  readonly position: number;
  readonly epoch: string;
  /**
   * The number of a cursor, once this process has read up to it.
   * @throws ExpectedError CURSOR_INVALID or CURSOR_FOREIGN
   */
  reach(cursor: string): Promise<number>;
  /** What came after a number, in order, page by page; without a number, what is in force. */
  between(after: number | undefined, upTo: number): AsyncIterable<readonly AlertSummary[]>;
}

/** Brings committed alerts into this process: woken by NOTIFY, and by a slow poll for what NOTIFY might miss. */
export class Feed {
  #districts = new Map<string, DistrictFeed>();
  #poll: NodeJS.Timeout;
  #epoch: Promise<string> | undefined;
  #older = new OlderPages();

  constructor(
    private readonly reader: Reader,
    listener: Listener,
  ) {
    listener.on(CHANNEL, {
      onMessage: (payload) =>
        void this.#districts
          .get(payload.split(':')[0] ?? '')
          ?.catchUp()
          .catch(() => {}),
      onReconnect: () => this.#catchUpAll(),
    });
    this.#poll = setInterval(() => this.#catchUpAll(), POLL_MS).unref();
  }

  #catchUpAll() {
    for (const district of this.#districts.values()) void district.catchUp().catch(() => {});
  }

  async follow(district: string): Promise<Followed> {
    let feed = this.#districts.get(district);
    if (!feed) this.#districts.set(district, (feed = new DistrictFeed(this.reader, district, this.#older)));
    await feed.start();
    return feed.follow(await this.#findEpoch());
  }

  #findEpoch(): Promise<string> {
    this.#epoch ??= this.reader.within(sessionOf(''), (snapshot) => snapshot.read(epoch, {})).then(([row]) => row?.epoch ?? '');
    this.#epoch.catch(() => (this.#epoch = undefined));
    return this.#epoch;
  }

  close() {
    clearInterval(this.#poll);
  }
}

/** As the district itself, so that row security keeps the others out even here. */
const sessionOf = (district: string): Session => ({
  role: 'gridward_district',
  actor: '',
  districts: district ? [district] : [],
  scopes: [district],
});

/** One district's alerts, in order, each read once per process. */
class DistrictFeed {
  #position = 0;
  #recent: AlertSummary[] = [];
  #followers = new Set<(row: AlertSummary) => void>();
  #started: Promise<void> | undefined;
  #reading: Promise<void> | undefined;
  #again = false;
  #standing = new Map<number, Promise<AlertSummary[]>>();

  constructor(
    private readonly reader: Reader,
    private readonly district: string,
    private readonly older: OlderPages,
  ) {}

  start() {
    return (this.#started ??= this.#findPosition().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    }));
  }

  async #findPosition() {
    const [row] = await this.#read((snapshot) => snapshot.read(lastAlert, {}));
    this.#position = row?.last ?? 0;
  }

  /**
   * Calls that arrive while a read is under way share one more read after it.
   * @throws when the database does not answer; the next call tries again
   */
  async catchUp(): Promise<void> {
    this.#again = true;
    this.#reading ??= this.#drain();
    return this.#reading;
  }

  async #drain() {
    try {
      await this.start();
      while (this.#again) {
        this.#again = false;
        const rows = await this.#page(this.#position, PAGE);
        for (const row of rows) this.#append(row);
        if (rows.length === PAGE) this.#again = true;
      }
    } finally {
      // In the same tick as the last look at #again: whoever calls after it starts another read.
      this.#reading = undefined;
    }
  }

  #append(row: AlertSummary) {
    this.#position = row.seq;
    this.#recent.push(row);
    if (this.#recent.length > REMEMBERED) this.#recent.shift();
    for (const tell of this.#followers) tell(row);
  }

  #page = (after: number, limit: number) => this.#read((snapshot) => snapshot.read(alertsAfter, { after, limit }));

  #read<T>(work: (snapshot: ReturnType<Reader['snapshot']>) => Promise<T>) {
    return this.reader.within(sessionOf(this.district), work);
  }

  follow(epochNow: string): Followed {
    const queue = new Queue<AlertSummary>(() => this.#followers.delete(push));
    const push = (row: AlertSummary) => queue.push(row);
    this.#followers.add(push);
    const reach = (cursor: string) => this.#reach(cursor, epochNow);
    const between = (after: number | undefined, upTo: number) => this.#between(after, upTo);
    return Object.assign(queue, { position: this.#position, epoch: epochNow, reach, between });
  }

  /** Another process may have read, and given out as a cursor, what this one has not yet heard of. */
  async #reach(cursor: string, epochNow: string): Promise<number> {
    const seq = decodeCursor(cursor, epochNow, this.district, Infinity);
    if (seq > this.#position) await this.catchUp();
    return decodeCursor(cursor, epochNow, this.district, this.#position);
  }

  /** Those who join within the same second, such as everybody after a restart, share it. */
  #inForce(upTo: number): Promise<AlertSummary[]> {
    const known = this.#standing.get(upTo);
    if (known) return known;
    const rows = this.#read((snapshot) => snapshot.read(alertsInForce, { upTo }));
    this.#standing.set(upTo, rows);
    const forget = () => this.#standing.delete(upTo);
    rows.then(() => setTimeout(forget, STANDS_MS).unref(), forget);
    return rows;
  }

  /** From memory, as far as that reaches back. */
  async *#between(after: number | undefined, upTo: number): AsyncGenerator<readonly AlertSummary[]> {
    if (after === undefined) {
      yield await this.#inForce(upTo);
      return;
    }
    for (let at = after; at < upTo;) {
      const rows = this.#remembered(at) ?? (await this.older.after(this.district, at, this.#page));
      const page = rows.filter(({ seq }) => seq <= upTo);
      const last = page.at(-1);
      if (!last) return;
      yield page;
      at = last.seq;
    }
  }

  /** @returns what came after a number, at most a page of it; undefined when the next one is no longer in memory */
  #remembered(after: number): readonly AlertSummary[] | undefined {
    const [first] = this.#recent;
    if (!first || first.seq > after + 1) return undefined;
    // Numbers have no gaps.
    const start = after + 1 - first.seq;
    return this.#recent.slice(start, start + PAGE);
  }
}
