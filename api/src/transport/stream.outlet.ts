import type { ServerResponse } from 'node:http';
import type { Framed } from './frame.js';
import { drained, gather, GRACE_MS, MAX_BUFFERED, MUCH, release, TOO_SLOW, type Outlet } from './outlet.js';

/** Without the empty `data`, a browser's EventSource would not tell. */
const COMPLETE = 'event: complete\ndata:\n\n';
/** A comment of nothing. */
const ALIVE = ':\n\n';
const HEAD = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  connection: 'keep-alive',
  // For nginx, which would hold events back until its buffer is full.
  'x-accel-buffering': 'no',
};

/** One event stream. */
export class StreamOutlet implements Outlet {
  /** When nobody listens any more, for whatever reason. */
  readonly closed: Promise<void>;

  constructor(private readonly response: ServerResponse) {
    this.closed = new Promise((resolve) => response.once('close', () => resolve()));
  }

  /** Tells the client that it is heard, before there is anything to say. */
  open() {
    if (this.response.headersSent || this.response.destroyed) return;
    this.response.writeHead(200, HEAD).flushHeaders();
    this.response.write(ALIVE);
  }

  write(framed: Framed): boolean {
    const { response } = this;
    if (response.destroyed || response.writableEnded) return false;
    if (response.writableLength > MAX_BUFFERED) {
      this.cut(TOO_SLOW);
      return false;
    }
    response.write(framed.event);
    return true;
  }

  isReady(): Promise<boolean> | boolean {
    const { response } = this;
    const waiting = () => (response.destroyed || response.writableEnded ? undefined : response.writableLength);
    if ((waiting() ?? Infinity) <= MUCH) return true;
    release(response);
    return drained(waiting, () => this.cut());
  }

  gather() {
    if (!this.response.destroyed) gather(this.response);
  }

  stayAlive() {
    if (!this.response.writableEnded) this.response.write(ALIVE);
  }

  /** The last result, and that it was the last. */
  end(framed: Framed) {
    this.open();
    if (this.write(framed)) this.response.end(COMPLETE);
  }

  /** Without `complete`, by which the client knows that it has to come back. */
  cut(reason: string = TOO_SLOW) {
    const { response } = this;
    if (response.destroyed || response.writableEnded) return;
    response.end(`: ${reason}\n\n`);
    setTimeout(() => response.destroy(), GRACE_MS).unref();
  }
}
