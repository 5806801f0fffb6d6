import { ServiceKey } from '../request/context.js';
import type { Session } from '../request/tenancy.js';
import type { Listener } from '../storage/listener.js';
import type { Reader } from '../storage/reader.js';
import { alertsAfter, alertsInForce, epoch, lastAlert, type AlertSummary } from './alert.statements.js';
import { decodeCursor } from './cursor.js';
import { Queue } from './queue.js';

export const feedKey = new ServiceKey<Feed>('alert feed');

export const CHANNEL = 'gridward_alert';
const PAGE = 500;
const REMEMBERED = 1_000;
/** NOTIFY is quick and this is sure. */
const POLL_MS = 3_000;

export interface Followed extends AsyncIterableIterator<AlertSummary> {
  readonly position: number;
  readonly epoch: string;
  /**
   * The number of a cursor, once this process has read up to it.
   * @throws ExpectedError CURSOR_INVALID or CURSOR_FOREIGN
   */
  reach(cursor: string): Promise<number>;
  /** @throws ExpectedError CURSOR_INVALID or CURSOR_FOREIGN */
  before(cursor: string | undefined, upTo: number): Promise<AlertSummary[]>;
}

/** Brings committed alerts into this process: woken by NOTIFY, and by a slow poll for what NOTIFY might miss. */
export class Feed {
  #districts = new Map<string, DistrictFeed>();
  #poll: NodeJS.Timeout;
  #epoch: Promise<string> | undefined;

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
    if (!feed) this.#districts.set(district, (feed = new DistrictFeed(this.reader, district)));
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
  #older: Promise<void> = Promise.resolve();
  #standing = new Map<number, Promise<AlertSummary[]>>();

  constructor(
    private readonly reader: Reader,
    private readonly district: string,
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
        const rows = await this.#page(this.#position);
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

  #page(after: number) {
    return this.#read((snapshot) => snapshot.read(alertsAfter, { after, limit: PAGE }));
  }

  #read<T>(work: (snapshot: ReturnType<Reader['snapshot']>) => Promise<T>) {
    return this.reader.within(sessionOf(this.district), work);
  }

  follow(epochNow: string): Followed {
    const queue = new Queue<AlertSummary>(() => this.#followers.delete(push));
    const push = (row: AlertSummary) => queue.push(row);
    this.#followers.add(push);
    const before = (cursor: string | undefined, upTo: number) => {
      if (cursor === undefined) return this.#inForce(upTo);
      return this.#between(decodeCursor(cursor, epochNow, this.district, this.#position), upTo);
    };
    const reach = (cursor: string) => this.#reach(cursor, epochNow);
    return Object.assign(queue, { position: this.#position, epoch: epochNow, reach, before });
  }

  /** Another process may have read, and given out as a cursor, what this one has not yet heard of. */
  async #reach(cursor: string, epochNow: string): Promise<number> {
    const seq = decodeCursor(cursor, epochNow, this.district, Infinity);
    if (seq > this.#position) await this.catchUp();
    return decodeCursor(cursor, epochNow, this.district, this.#position);
  }

  /** Those who join while it is being read, such as everybody after a restart, share it. */
  #inForce(upTo: number): Promise<AlertSummary[]> {
    const known = this.#standing.get(upTo);
    if (known) return known;
    const rows = this.#read((snapshot) => snapshot.read(alertsInForce, { upTo })).finally(() => this.#standing.delete(upTo));
    this.#standing.set(upTo, rows);
    return rows;
  }

  /** From memory; what is older is read once for all who ask, in turn. */
  async #between(after: number, upTo: number): Promise<AlertSummary[]> {
    while (after < upTo && (this.#recent[0]?.seq ?? Infinity) > after + 1) {
      const before = this.#recent[0]?.seq;
      this.#older = this.#older.catch(() => {}).then(() => this.#remember(after, upTo));
      await this.#older;
      if (this.#recent[0]?.seq === before) break;
    }
    return this.#recent.filter((row) => row.seq > after && row.seq <= upTo);
  }

  async #remember(after: number, upTo: number) {
    const first = this.#recent[0]?.seq ?? upTo + 1;
    const rows: AlertSummary[] = [];
    for (let at = after; at < first - 1;) {
      const page = (await this.#page(at)).filter((row) => row.seq < first);
      const last = page.at(-1);
      if (!last) break;
      rows.push(...page);
      at = last.seq;
    }
    this.#recent.unshift(...rows);
  }
}
