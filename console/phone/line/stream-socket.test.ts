import { beforeEach, describe, expect, it } from '@jest/globals';
import { Connection } from './connection.ts';
import { StreamSocket } from './stream-socket.ts';

/** Requests that were made, each with the far end of its stream. */
const requests: { init: RequestInit; say(text: string): void; end(): void }[] = [];
const told: unknown[] = [];
const encoder = new TextEncoder();

beforeEach(() => {
  requests.length = told.length = 0;
});

function fetcher(_url: string, init: RequestInit) {
  let end: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (end = controller) });
  requests.push({ init, say: (text) => end?.enqueue(encoder.encode(text)), end: () => end?.close() });
  return Promise.resolve(new Response(body));
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
const events = {
  ready: () => void told.push('ready'),
  heard: () => undefined,
  next: (id: string, data: unknown) => void told.push(['next', id, data]),
  ended: (id: string, code: string | null) => void told.push(['ended', id, code]),
  died: () => void told.push('died'),
};
const connect = (fetch = fetcher) => new Connection(new StreamSocket(() => undefined, fetch), events, { device: 'this' });

describe('a line over event streams', () => {
  it('is a connection like any other', async () => {
    const connection = connect();
    await soon();
    connection.subscribe('1', { query: 'q', variables: { after: null } });
    await soon();
    const [request] = requests;
    expect(request?.init).toMatchObject({ credentials: 'omit', headers: { 'x-gridward-device': 'this', accept: 'text/event-stream' } });
    expect(JSON.parse(String(request?.init.body))).toEqual({ query: 'q', variables: { after: null } });
    request?.say(':\n\nevent: next\nid: c\nda');
    request?.say('ta: {"data":{"a":"雨"}}\n\n');
    await soon();
    expect(told).toEqual(['ready', ['next', '1', { a: '雨' }]]);
    connection.end();
    expect(request?.init.signal?.aborted).toBe(true);
  });

  it('ends a subscription that the server refuses, and keeps the others', async () => {
    const connection = connect();
    await soon();
    connection.subscribe('1', { query: 'q', variables: {} });
    connection.subscribe('2', { query: 'q', variables: {} });
    await soon();
    requests[0]?.say('event: next\ndata: {"errors":[{"extensions":{"code":"CURSOR_INVALID"}}]}\n\nevent: complete\ndata:\n\n');
    requests[0]?.end();
    requests[1]?.say('event: next\ndata: {"data":1}\n\n');
    await soon();
    expect(told).toEqual(['ready', ['ended', '1', 'CURSOR_INVALID'], ['next', '2', 1]]);
    connection.end();
  });

  it('is lost when a stream is cut, or cannot be had', async () => {
    const connection = connect();
    await soon();
    connection.subscribe('1', { query: 'q', variables: {} });
    await soon();
    requests[0]?.end();
    await soon();
    expect(told).toEqual(['ready', 'died']);
    const refused = connect(() => Promise.resolve(new Response('', { status: 502 })));
    await soon();
    refused.subscribe('1', { query: 'q', variables: {} });
    await soon();
    expect(told).toEqual(['ready', 'died', 'ready', 'died']);
  });
});
