import pg from 'pg';

const RETRY_MS = 500;

interface Listening {
  onMessage(payload: string): void;
  /** The line was down: whatever was said meanwhile is lost, so look yourself. */
  onReconnect(): void;
  onLost?(): void;
}

/** One LISTEN connection per process, for all channels. Comes back by itself. */
export class Listener {
  #channels = new Map<string, Set<Listening>>();
  #client: pg.Client | undefined;
  #closed = false;

  constructor(private readonly url: string) {}

  get connected() {
    return this.#client !== undefined;
  }

  on(channel: string, listening: Listening): void {
    const known = this.#channels.get(channel) ?? new Set();
    known.add(listening);
    this.#channels.set(channel, known);
    if (known.size === 1) void this.#client?.query(`listen ${channel}`).catch(() => {});
  }

  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, application_name: 'gridward-listen' });
    client.on('error', () => {});
    client.on('notification', ({ channel, payload = '' }) => this.#each(channel, (l) => l.onMessage(payload)));
    try {
      await client.connect();
      for (const channel of this.#channels.keys()) await client.query(`listen ${channel}`);
    } catch (error) {
      void client.end().catch(() => {});
      throw error;
    }
    // Only a line that was there can be lost; one that never came is whoever called's to try again.
    client.once('end', () => this.#lost(client));
    this.#client = client;
    for (const channel of this.#channels.keys()) this.#each(channel, (l) => l.onReconnect());
  }

  #each(channel: string, tell: (listening: Listening) => void) {
    for (const listening of this.#channels.get(channel) ?? []) tell(listening);
  }

  #lost(client: pg.Client) {
    if (this.#client === client) this.#client = undefined;
    for (const channel of this.#channels.keys()) this.#each(channel, (l) => l.onLost?.());
    this.#again();
  }

  #again() {
    if (this.#closed) return;
    setTimeout(() => {
      if (!this.#closed) void this.start().catch(() => this.#again());
    }, RETRY_MS).unref();
  }

  /** Cuts the line, as a test does. */
  async close() {
    this.#closed = true;
    await this.#client?.end();
  }
}
