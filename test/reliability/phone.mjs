import WebSocket from 'ws';

const QUERY =
  'subscription Alerts($areas: [String!]!, $after: String) { alerts(areas: $areas, after: $after) { kind cursor alert { seq headline areaNames } } }';
const AGAIN_MS = 150;
/** A server that says nothing for so long to somebody who waits for an answer is taken for gone. */
const SILENCE_MS = 5_000;
/** What passes by itself: the same question is asked again. */
const PASSING = new Set(['SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/**
 * Follows one district on any of the servers, and whenever its line breaks comes back with its cursor, to whichever server
 * chance says: as the residents' page does, and the console.
 */
export class Phone {
  /** Numbers of the alerts, as they came. */
  heard = [];
  refusals = [];
  resumed = 0;
  #cursor;
  #socket;
  #ended = false;

  /** @param token of somebody who is signed in; nobody without */
  constructor({ district, token, chance }, servers) {
    Object.assign(this, { district, token, chance, servers });
  }

  /** @returns when everything published before has arrived, on the first connection */
  start() {
    const standing = new Promise((resolve) => (this.onCaughtUp = resolve));
    this.#connect(this.servers[this.chance.below(this.servers.length)]);
    return standing;
  }

  get last() {
    return this.heard.at(-1) ?? 0;
  }

  /** Stops reading without a word, as a phone does whose radio sleeps; what it did not read comes again on the next line. */
  stall() {
    this.#socket?.pause();
  }

  /** Leaves the line as it is, which the server cannot know, and takes another one. */
  abandon() {
    const socket = this.#socket;
    // One that is on its way back already must not come twice.
    if (socket?.readyState !== WebSocket.OPEN) return;
    clearTimeout(socket.late);
    socket.removeAllListeners('message').removeAllListeners('close').pause();
    this.#come();
    return socket;
  }

  /** Breaks its line. */
  drop() {
    this.#socket?.terminate();
  }

  end() {
    this.#ended = true;
    this.#socket?.terminate();
  }

  #connect(server) {
    const socket = new WebSocket(`${server.base.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { handshakeTimeout: SILENCE_MS });
    this.#socket = socket;
    this.#watch(socket);
    socket
      .on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { anonymous: !this.token, token: this.token } })))
      .on('message', (text) => this.#hear(socket, JSON.parse(text)))
      .on('error', () => {})
      .on('close', () => this.#come());
  }

  /** Until it has caught up, it waits for an answer. */
  #watch(socket) {
    socket.late = setTimeout(() => socket.terminate(), SILENCE_MS);
    socket.once('close', () => clearTimeout(socket.late));
  }

  #come() {
    if (this.#ended) return;
    this.#socket = undefined;
    this.resumed++;
    setTimeout(() => this.#ended || this.#connect(this.chance.from(this.servers)), this.chance.below(AGAIN_MS));
  }

  #hear(socket, { type, payload }) {
    if (type === 'connection_ack') this.#subscribe(socket);
    if (type === 'error') this.#refused(socket, payload);
    if (type !== 'next') return;
    if (payload.errors) return this.#refused(socket, payload.errors);
    const { kind, cursor, alert } = payload.data.alerts;
    if (alert) this.heard.push(alert.seq);
    this.#cursor = cursor;
    if (kind !== 'CAUGHT_UP') return;
    clearTimeout(socket.late);
    this.onCaughtUp();
  }

  #subscribe(socket) {
    const variables = { areas: [this.district], ...(this.#cursor && { after: this.#cursor }) };
    socket.send(JSON.stringify({ id: 'a', type: 'subscribe', payload: { query: QUERY, operationName: 'Alerts', variables } }));
  }

  #refused(socket, errors) {
    const codes = errors.map(({ extensions }) => extensions?.code);
    if (!codes.every((code) => PASSING.has(code))) this.refusals.push(...codes);
    socket.terminate();
  }
}
