import { setTimeout as pause } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { closing, type Framed } from './frame.js';

/** More than this waiting means that the reader is too slow: it is cut and resumes from its cursor. */
export const MAX_BUFFERED = 1 << 20;
export const TRY_AGAIN_LATER = 1013;
export const TOO_SLOW = 'Too slow. Resume from your cursor.';
/** For what has been written and is still on its way. */
export const GRACE_MS = 2_000;

/** Where a subscriber hears. */
export interface Outlet {
  /** @returns whether it was written: not to a line that has ended, nor to one that is too slow, which is cut */
  write(framed: Framed): boolean;
  /** @returns once little waits to be read; false when nobody reads, who then is cut */
  isReady(): Promise<boolean> | boolean;
  /** What is written from now until this turn of the loop ends goes out together. */
  gather(): void;
  cut(reason?: string): void;
}

/** Sockets and responses alike. */
interface Corked {
  readonly writableCorked: number;
  cork(): void;
  uncork(): void;
}

/** Whoever comes back is sent many messages at once, and each write of its own would be a packet. */
export function gather(sink: Corked) {
  if (sink.writableCorked > 0) return;
  sink.cork();
  process.nextTick(() => sink.uncork());
}

/** What was gathered goes out now: only then is it known how much of it waits. */
export function release(sink: Corked) {
  if (sink.writableCorked > 0) sink.uncork();
}

/** A replay pauses when more than this waits to be read. */
export const MUCH = 1 << 17;
const LOOK_MS = 50;
/** Who reads nothing for so long while there is something to read is taken for gone. */
const PATIENCE_MS = 15_000;

/** @param waiting bytes that wait to be read; undefined when the line has ended */
export async function drained(waiting: () => number | undefined, cut: () => void): Promise<boolean> {
  let least = Infinity;
  for (let idle = 0; idle < PATIENCE_MS; idle += LOOK_MS) {
    const now = waiting();
    if (now === undefined || now <= MUCH) return now !== undefined;
    if (now < least) idle = 0;
    least = Math.min(least, now);
    await pause(LOOK_MS, undefined, { ref: false });
  }
  cut();
  return false;
}

interface RawSocket extends Corked {
  writableLength: number;
  write(bytes: Buffer): boolean;
}

const rawOf = (ws: WebSocket) => (ws as unknown as { _socket?: RawSocket | null })._socket;

/** One subscription on a WebSocket. */
export class SocketOutlet implements Outlet {
  #closing: Buffer;

  constructor(
    private readonly ws: WebSocket,
    id: string,
  ) {
    this.#closing = closing(id);
  }

  /** `_socket` is private to ws; without it, or with an extension negotiated, ws makes the frame itself. */
  write(framed: Framed): boolean {
    const { ws } = this;
    if (ws.readyState !== ws.OPEN) return false;
    if (ws.bufferedAmount > MAX_BUFFERED) {
      this.cut();
      return false;
    }
    const socket = rawOf(ws);
    if (socket && !ws.extensions) socket.write(framed.frame(this.#closing));
    else ws.send(framed.message(this.#closing), { binary: false });
    return true;
  }

  isReady(): Promise<boolean> | boolean {
    const { ws } = this;
    const waiting = () => (ws.readyState === ws.OPEN ? ws.bufferedAmount : undefined);
    if ((waiting() ?? Infinity) <= MUCH) return true;
    const socket = rawOf(ws);
    if (socket) release(socket);
    return drained(waiting, () => this.cut());
  }

  gather() {
    const socket = rawOf(this.ws);
    if (socket) gather(socket);
  }

  cut(reason = TOO_SLOW) {
    this.ws.close(TRY_AGAIN_LATER, reason);
    setTimeout(() => this.ws.terminate(), GRACE_MS).unref();
  }
}
