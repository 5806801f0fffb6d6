/** The parts of WebSocket that are used. Tests bring their own. */
export interface Socket {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  send(text: string): void;
  close(code?: number, reason?: string): void;
}

export interface ConnectionEvents {
  ready(): void;
  /** Any sign of life. */
  heard(): void;
  next(id: string, data: unknown): void;
  /** The subscription is over: refused with a code, or ended by the server without one. */
  ended(id: string, code: string | null): void;
  /** Told once, when the line is closed, lost, or gives no answer in time. */
  died(): void;
}

interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A slow line needs its time to open. */
const OPEN_MS = 20_000;
/** Silence of this length is questioned, and must be answered within the next. Together the time a dead line goes unnoticed. */
const QUIET_MS = 10_000;
const ANSWER_MS = 7_000;

/** One connection of graphql-transport-ws, from opening to death. The next one is another Connection. */
export class Connection {
  #socket: Socket | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    socket: Socket,
    private readonly events: ConnectionEvents,
    /** What the server is told of this phone. */
    parameters: object = {},
  ) {
    this.#socket = socket;
    this.#expectWithin(OPEN_MS);
    // The browser sends the cookie of a console in the same browser; this page is nobody all the same.
    socket.onopen = () => this.#send({ type: 'connection_init', payload: { ...parameters, anonymous: true } });
    socket.onmessage = (event) => this.#receive(String(event.data));
    socket.onclose = () => this.#die();
  }

  subscribe(id: string, payload: { query: string; variables: unknown }) {
    this.#send({ type: 'subscribe', id, payload });
  }

  complete(id: string) {
    this.#send({ type: 'complete', id });
  }

  /** Asks for a sign of life now. A tunnel or a night in the drawer may have cut the line without a word. */
  probe(within = ANSWER_MS) {
    this.#send({ type: 'ping' });
    this.#expectWithin(within);
  }

  /** Hangs up without telling `died`. */
  end() {
    clearTimeout(this.#timer);
    const socket = this.#socket;
    this.#socket = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close(1000, 'done');
  }

  #receive(text: string) {
    const message = JSON.parse(text) as Message;
    this.#listenOn();
    this.events.heard();
    const id = message.id ?? '';
    if (message.type === 'connection_ack') this.events.ready();
    else if (message.type === 'ping') this.#send({ type: 'pong' });
    else if (message.type === 'next') this.#next(id, message.payload as { data?: unknown; errors?: unknown });
    else if (message.type === 'error') this.events.ended(id, codeOf(message.payload));
    else if (message.type === 'complete') this.events.ended(id, null);
  }

  /** An event that could not be executed is not an event: the subscription is asked for again. */
  #next(id: string, payload: { data?: unknown; errors?: unknown }) {
    if (payload.data && !payload.errors) return this.events.next(id, payload.data);
    this.complete(id);
    this.events.ended(id, codeOf(payload.errors));
  }

  #listenOn() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.probe(), QUIET_MS);
  }

  #expectWithin(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#die(), ms);
  }

  #send(message: Message) {
    this.#socket?.send(JSON.stringify(message));
  }

  #die() {
    if (!this.#socket) return;
    this.end();
    this.events.died();
  }
}

function codeOf(errors: unknown): string {
  const [first] = (Array.isArray(errors) ? errors : []) as { extensions?: { code?: string } }[];
  return first?.extensions?.code ?? 'UNKNOWN';
}
