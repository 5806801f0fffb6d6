import type { Socket } from './connection.ts';

interface Sent {
  readonly type: string;
  readonly id?: string;
  readonly payload?: { readonly variables: unknown };
}

/** For tests: the far end of a line, in the tester's hands. */
export class FakeSocket implements Socket {
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly sent: Sent[] = [];
  isClosed = false;

  send(text: string) {
    this.sent.push(JSON.parse(text) as Sent);
  }

  close() {
    this.isClosed = true;
  }

  /** The server answers the greeting. */
  accept() {
    this.onopen?.({} as Event);
    this.say({ type: 'connection_ack' });
  }

  say(message: object) {
    this.onmessage?.({ data: JSON.stringify(message) } as MessageEvent);
  }

  tell(id: string, data: unknown) {
    this.say({ type: 'next', id, payload: { data } });
  }

  refuse(id: string, code: string) {
    this.say({ type: 'error', id, payload: [{ message: code, extensions: { code } }] });
  }

  break() {
    this.onclose?.({} as CloseEvent);
  }

  get subscriptions() {
    return this.sent.filter(({ type }) => type === 'subscribe');
  }
}
