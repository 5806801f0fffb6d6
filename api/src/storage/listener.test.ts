import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { createDatabase, type TestDatabase } from '../../../test/kit/database.js';
import { until } from '../../../test/kit/socket.js';
import { Listener } from './listener.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createDatabase();
}, 60_000);
afterAll(() => database.drop());

/** A way to the database that can be shut: then whoever comes is turned away at once. */
async function openGate(url: URL) {
  const attempts: number[] = [];
  const open = new Set<Socket>();
  let isShut = false;
  const server = createServer((near) => {
    near.on('error', () => {});
    if (isShut) {
      attempts.push(performance.now());
      near.destroy();
      return;
    }
    const far = connect(Number(url.port), url.hostname);
    far.on('error', () => {});
    for (const end of [near, far]) open.add(end);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = Object.assign(new URL(url), { port: String((server.address() as AddressInfo).port), hostname: '127.0.0.1' }).href;
  const shut = () => {
    isShut = true;
    for (const end of open) end.destroy();
  };
  return { through, attempts, shut, reopen: () => void (isShut = false), close: () => (shut(), server.close()) };
}

test('while the database is away it is asked now and then, not ever more often, and found again once', async () => {
  const gate = await openGate(new URL(database.apiUrl));
  const listener = new Listener(gate.through);
  let reconnected = 0;
  listener.on('test', { onMessage: () => undefined, onReconnect: () => reconnected++ });
  await listener.start();
  gate.shut();
  await until(() => gate.attempts.length >= 4, 'four attempts');
  const pauses = gate.attempts.slice(1).map((at, i) => at - gate.attempts[i]!);
  // One waits for the other: two at a time would double with every failure.
  expect(Math.min(...pauses)).toBeGreaterThan(250);
  gate.reopen();
  await until(() => listener.connected, 'the line to be back');
  expect(reconnected).toBe(2);
  const [{ count } = { count: '' }] = await database.sql<{ count: string }>(
    `select count(*) from pg_stat_activity where application_name = 'gridward-listen' and datname = current_database()`,
  );
  expect(Number(count)).toBe(1);
  await listener.close();
  gate.close();
});
