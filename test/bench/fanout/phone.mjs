/**
 * A phone on a bare socket: speaks graphql-transport-ws and cuts frames apart, and no more, because on two cores a client
 * that costs as much as the server hides the differences between servers.
 */
import { connect } from 'node:net';

const NOTHING = Buffer.alloc(0);
const END_OF_HEAD = '\r\n\r\n';
const [TEXT, CLOSE, PING, PONG] = [1, 8, 9, 10];
const ACK = Buffer.from('"connection_ack"');
const UPGRADE = Buffer.from(
  `GET /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-key: ${Buffer.alloc(16, 1).toString('base64')}\r\nsec-websocket-version: 13\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n`,
);

/** A client's frames are masked; a mask of zeros leaves the bytes as they are. */
function frameOf(opcode, payload) {
  const { length } = payload;
  const head = length < 126 ? Buffer.from([0x80 | opcode, 0x80 | length]) : Buffer.from([0x80 | opcode, 0x80 | 126, length >> 8, length & 255]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}

const textOf = (message) => frameOf(TEXT, Buffer.from(JSON.stringify(message)));
const INIT = textOf({ type: 'connection_init' });

export class Phone {
  #socket;
  #rest = NOTHING;
  #upgraded = false;

  /**
   * @param where `{ port, source }`: source is the address to come from, for more connections than one address has ports
   * @param payload of the subscription
   * @param each so many subscriptions to it on the one socket
   * @param hears `{ onSubscribed, onText(bytes), onGone }`
   */
  constructor({ port, source, each = 1 }, payload, hears) {
    Object.assign(this, { payload, each, hears });
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, ...(source && { localAddress: source }) });
    this.#socket
      .on('connect', () => this.#socket.write(UPGRADE))
      .on('data', (bytes) => this.#hear(bytes))
      .on('error', () => {})
      .on('close', () => hears.onGone());
  }

  drop() {
    this.#socket.removeAllListeners('close').destroy();
  }

  #hear(bytes) {
    let all = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    if (!this.#upgraded) {
      const end = all.indexOf(END_OF_HEAD);
      if (end < 0) return void (this.#rest = all);
      this.#upgraded = true;
      this.#socket.write(INIT);
      all = all.subarray(end + END_OF_HEAD.length);
    }
    this.#rest = this.#cut(all);
  }

  /** @returns what is not a whole frame yet */
  #cut(all) {
    let at = 0;
    while (all.length - at >= 2) {
      const short = all[at + 1] & 127;
      const head = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (all.length - at < head) break;
      const length = short < 126 ? short : short === 126 ? all.readUInt16BE(at + 2) : Number(all.readBigUInt64BE(at + 2));
      if (all.length - at < head + length) break;
      this.#take(all[at] & 15, all.subarray(at + head, at + head + length));
      at += head + length;
    }
    return at === all.length ? NOTHING : all.subarray(at);
  }

  #take(opcode, payload) {
    if (opcode === TEXT) return this.#read(payload);
    if (opcode === PING) this.#socket.write(frameOf(PONG, payload));
    if (opcode === CLOSE) this.#socket.destroy();
  }

  #read(payload) {
    if (!this.payload || payload.indexOf(ACK) < 0) return this.hears.onText(payload);
    for (let id = 1; id <= this.each; id++) this.#socket.write(textOf({ id: String(id), type: 'subscribe', payload: this.payload }));
    this.payload = undefined;
    this.hears.onSubscribed();
  }
}
