import type { Socket } from './connection.ts';

/** Opens a line; `heard` is called when the server has said something on it. */
export type Open = (heard: () => void) => Socket;

/** WebSockets on which nothing was heard, one after the other, before event streams are tried. */
const TRIES = 2;
/** How long streams are kept to, once they work. The phone may have come to another network meanwhile. */
const AGAIN_MS = 600_000;

/** Which way to the server: a WebSocket, or where those are broken on the way, event streams. */
export class Way {
  #silent = 0;
  #socketAt = 0;
  #lastWasSocket = false;
  #streamsWork = false;

  constructor(
    private readonly socket: Open,
    private readonly stream: Open,
  ) {}

  /** For each new line. */
  open = (): Socket => {
    this.#lastWasSocket = this.#wantsSocket();
    if (!this.#lastWasSocket) return this.stream(() => (this.#streamsWork = true));
    this.#silent++;
    this.#socketAt = Date.now();
    return this.socket(() => (this.#silent = 0));
  };

  /** While neither works, in turn. */
  #wantsSocket() {
    if (this.#silent < TRIES) return true;
    if (this.#streamsWork) return Date.now() - this.#socketAt > AGAIN_MS;
    return !this.#lastWasSocket;
  }
}
