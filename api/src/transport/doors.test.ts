import { afterAll, beforeAll, expect, test } from '@jest/globals';
import WebSocket from 'ws';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { connectClient, until } from '../../../test/kit/socket.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true, trustProxy: true, lines: { perAddress: 3, perAccount: 2, subscriptions: 2 } });
}, 60_000);
afterAll(() => app.stop());

/** A line that says nothing yet. */
function open(address: string) {
  const socket = new WebSocket(app.socketUrl, 'graphql-transport-ws', { headers: { 'x-forwarded-for': `${address}, 10.0.0.1` } });
  const closed: { code: number; reason: string }[] = [];
  socket.on('close', (code, reason) => closed.push({ code, reason: String(reason) }));
  const opened = new Promise((resolve) => socket.once('open', resolve));
  return { socket, closed, opened };
}
const SUBSCRIBE = 'subscription { alerts(areas: ["210102"]) { kind } }';

test('from one address only so many; another one is told to come later, and others are not touched', async () => {
  const first = Array.from({ length: 3 }, () => open('203.0.113.7'));
  for (const { opened } of first) await opened;
  const fourth = open('203.0.113.7');
  await until(() => fourth.closed.length > 0, 'the refusal');
  expect(fourth.closed[0]).toEqual({ code: 1013, reason: expect.stringContaining('try again') });
  const neighbour = open('203.0.113.8');
  await neighbour.opened;
  first[0]?.socket.close();
  await until(() => first[0]?.closed.length === 1, 'a place');
  await until(async () => {
    const next = open('203.0.113.7');
    await next.opened;
    next.socket.send(JSON.stringify({ type: 'connection_init' }));
    const isIn = await new Promise((resolve) => next.socket.once('message', () => resolve(true)).once('close', () => resolve(false)));
    next.socket.close();
    return isIn === true;
  }, 'the free place');
  for (const { socket } of [...first, neighbour]) socket.terminate();
});

test('for one account only so many', async () => {
  const token = await app.actors.directSession('worker');
  const clients = Array.from({ length: 3 }, (_, i) => {
    const client = connectClient({ socketUrl: app.socketUrl, token, headers: { 'x-forwarded-for': `198.51.100.${i}` } });
    return { ...client, ...client.subscribe(SUBSCRIBE) };
  });
  await until(() => clients.some(({ closed }) => closed.length > 0), 'the refusal');
  expect(clients.flatMap(({ closed }) => closed)).toEqual([expect.objectContaining({ code: 1013, reason: expect.stringContaining('account') })]);
  for (const client of clients) await client.leave();
});

test('on one line only so many subscriptions; one more is refused in band, and the others go on', async () => {
  const client = connectClient({ socketUrl: app.socketUrl, parameters: { locale: 'en' } });
  const subscriptions = [210102, 210103, 210104].map((area) => client.subscribe(`subscription { alerts(areas: ["${area}"]) { kind } }`));
  await until(() => subscriptions[2]?.refusals.length === 1, 'the refusal');
  expect(subscriptions[2]?.refusals[0]).toMatchObject({ message: expect.stringContaining('End one first'), extensions: { code: 'RATE_LIMITED' } });
  subscriptions[0]?.stop();
  await until(() => (subscriptions[1]?.heard.length ?? 0) > 0, 'the others');
  const again = client.subscribe(SUBSCRIBE);
  await until(() => again.heard.length > 0, 'the free place');
  await client.leave();
});

test('who was sent away is counted', async () => {
  const metrics = await (await fetch(`${app.url}/metrics`)).text();
  expect(Number(/^gridward_lines_refused (\d+)$/m.exec(metrics)?.[1])).toBeGreaterThanOrEqual(2);
});
