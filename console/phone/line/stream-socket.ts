import type { Socket } from './connection.ts';

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly query?: string; readonly variables?: unknown; readonly device?: string };
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A line over server-sent events, one request for each subscription, for networks that break WebSockets. It speaks as a socket
 * of graphql-transport-ws does, so that a Connection need not know which of the two it is.
 */
export class StreamSocket implements Socket {
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly #streams = new Map<string, AbortController>();
  #device: string | undefined;

  constructor(
    /** Called when the server has said something. */
    private readonly heard: () => void,
    private readonly fetch: Fetch = (url, init) => globalThis.fetch(url, init),
  ) {
    queueMicrotask(() => this.onopen?.(new Event('open')));
  }

  /** Pings need no answer: the server says every few seconds that it is there. */
  send(text: string) {
    const { type, id = '', payload } = JSON.parse(text) as Message;
    if (type === 'subscribe') void this.#subscribe(id, payload).catch(() => this.#die(id));
    if (type === 'complete') this.#stop(id);
    if (type !== 'connection_init') return;
    this.#device = payload?.device;
    // There is nothing yet that could greet us; the first stream shows whether there is a line.
    queueMicrotask(() => this.#say({ type: 'connection_ack' }));
  }

  close() {
    for (const id of [...this.#streams.keys()]) this.#stop(id);
  }

  #stop(id: string) {
    this.#streams.get(id)?.abort();
    this.#streams.delete(id);
  }

  async #subscribe(id: string, payload: Message['payload']) {
    const stop = new AbortController();
    this.#streams.set(id, stop);
    const response = await this.fetch('/graphql/stream', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(this.#device && { 'x-gridward-device': this.#device }),
      },
      body: JSON.stringify(payload),
      cache: 'no-store',
      credentials: 'omit',
      signal: stop.signal,
    });
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    await this.#read(id, response.body);
  }

  /** @throws Error when it ends without saying that it is complete */
  async #read(id: string, body: ReadableStream<Uint8Array>) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const blocks = (rest + decoder.decode(chunk.value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.#take(id, block);
    }
    if (this.#streams.has(id)) throw new Error('The stream was cut.');
  }

  #take(id: string, block: string) {
    if (!this.#streams.has(id)) return;
    this.heard();
    const line = (name: string) => block.split('\n').find((each) => each.startsWith(`${name}:`));
    const event = line('event')?.slice(6).trim();
    if (event === 'complete') this.#streams.delete(id);
    if (event === 'complete') return this.#say({ type: 'complete', id });
    const data = event === 'next' ? line('data')?.slice(5) : undefined;
    this.#say(data ? { type: 'next', id, payload: JSON.parse(data) as unknown } : { type: 'pong' });
  }

  #say(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) } as MessageEvent);
  }

  /** One stream that is lost is the whole line: all of them go over the same network. */
  #die(id: string) {
    if (!this.#streams.has(id)) return;
    this.close();
    this.onclose?.(new Event('close') as CloseEvent);
  }
}
