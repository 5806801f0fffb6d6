import { Connection, type Socket } from './connection.ts';
import { pause } from './pause.ts';

/** live: every channel has caught up. cut: no line, and waiting to try again. */
export type Phase = 'idle' | 'connecting' | 'catchingUp' | 'live' | 'cut';

export interface Channel {
  /** Channels with the same key are the same subscription. */
  readonly key: string;
  /** Asked at every (re)subscription, so that it goes on where it stopped. */
  variables(): unknown;
}

export interface LineEvents<Data> {
  /** Returns true when this event says that the channel has caught up. */
  next(key: string, data: Data): boolean;
  /** Returns true when the reason is mended and the channel is to be asked for again at once. */
  refused(key: string, code: string): boolean;
  /** Any sign of life from the server. */
  heard(): void;
  changed(): void;
}

/** An attempt of this age is given up for a new one when the network comes back. */
const STALE_MS = 2_000;

interface Open {
  readonly channel: Channel;
  readonly id: string;
  caughtUp: boolean;
}

/**
 * Keeps subscriptions going for as long as the page lives: connects again without end, with growing pauses, at once when
 * the network or the page comes back.
 */
export class Line<Data> {
  phase: Phase = 'idle';
  /** Channels that the server will not give. They are asked for again now and then. */
  readonly refused = new Set<string>();

  #channels: readonly Channel[] = [];
  #connection: Connection | null = null;
  #isReady = false;
  readonly #open = new Map<string, Open>();
  #lastId = 0;
  #failures = 0;
  #dialledAt = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connect: () => Socket,
    private readonly query: string,
    private readonly events: LineEvents<Data>,
    /** What the server is told of this phone. */
    private readonly parameters: object = {},
  ) {}

  /** From now on these channels, and no others. */
  carry(channels: readonly Channel[]) {
    this.#channels = channels;
    for (const key of this.refused) if (!channels.some((channel) => channel.key === key)) this.refused.delete(key);
    if (channels.length === 0) return this.#stop();
    if (!this.#connection) return this.#dial();
    if (this.#isReady) this.#match();
  }

  /** The network or the page is back: try now, or make sure that the line is what it seems to be. */
  check(within?: number) {
    if (this.#channels.length === 0) return;
    if (this.#isReady) return this.#connection?.probe(within);
    if (this.#connection && Date.now() - this.#dialledAt < STALE_MS) return;
    this.#connection?.end();
    this.#dial();
  }

  #dial() {
    clearTimeout(this.#retry);
    this.#dialledAt = Date.now();
    if (this.phase !== 'cut') this.#enter('connecting');
    const events = {
      ready: () => this.#ready(),
      heard: () => this.events.heard(),
      next: (id: string, data: unknown) => this.#next(id, data as Data),
      ended: (id: string, code: string | null) => this.#ended(id, code),
      died: () => this.#died(),
    };
    this.#connection = new Connection(this.connect(), events, this.parameters);
  }

  #ready() {
    this.#isReady = true;
    this.#match();
  }

  /** Asks for what is wanted and not open, hangs up on what is open and not wanted. */
  #match() {
    const wanted = new Set(this.#channels.map(({ key }) => key));
    for (const { id, channel } of [...this.#open.values()]) {
      if (wanted.has(channel.key)) wanted.delete(channel.key);
      else this.#hangUp(id);
    }
    for (const channel of this.#channels) if (wanted.has(channel.key)) this.#ask(channel);
    this.#judge();
  }

  #ask(channel: Channel) {
    const id = String(++this.#lastId);
    this.#open.set(id, { channel, id, caughtUp: false });
    this.#connection?.subscribe(id, { query: this.query, variables: channel.variables() });
  }

  #hangUp(id: string) {
    this.#open.delete(id);
    this.#connection?.complete(id);
  }

  #next(id: string, data: Data) {
    const open = this.#open.get(id);
    if (!open) return;
    this.refused.delete(open.channel.key);
    if (this.events.next(open.channel.key, data)) open.caughtUp = true;
    this.#judge();
  }

  #ended(id: string, code: string | null) {
    const open = this.#open.get(id);
    if (!open) return;
    this.#open.delete(id);
    if (code && this.events.refused(open.channel.key, code)) return this.#ask(open.channel);
    if (code) this.refused.add(open.channel.key);
    this.#judge();
    this.#retry = setTimeout(() => this.#isReady && this.#match(), pause(++this.#failures));
  }

  #died() {
    this.#connection = null;
    this.#isReady = false;
    this.#open.clear();
    this.#enter('cut');
    this.#retry = setTimeout(() => this.#dial(), pause(++this.#failures));
  }

  #stop() {
    clearTimeout(this.#retry);
    this.#connection?.end();
    this.#connection = null;
    this.#isReady = false;
    this.#open.clear();
    this.#enter('idle');
  }

  #judge() {
    const all = [...this.#open.values()];
    const isLive = all.length > 0 && all.every(({ caughtUp }) => caughtUp) && all.length + this.refused.size >= this.#channels.length;
    if (isLive && this.refused.size === 0) this.#failures = 0;
    this.#enter(isLive ? 'live' : 'catchingUp');
  }

  #enter(phase: Phase) {
    this.phase = phase;
    this.events.changed();
  }
}
