import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { until } from '../../../../test/kit/socket.js';
import { Surroundings } from '../../channels/index.js';
import { Keyring } from '../../storage/sealing.js';
import { connectSimulator } from './connect.js';
import { serveSimulator } from './serve.js';
import { Simulator } from './simulator.js';

const keyring = new Keyring(Buffer.alloc(32, 7));
const surroundings = new Surroundings();
let app: TestApp;
beforeAll(async () => {
  const simulator = new Simulator(keyring);
  app = await startTestApp({ demo: true, surroundings, pauseMs: () => 0, more: (http) => serveSimulator(http, simulator) });
  surroundings.reachedAt(app.url);
  surroundings.webhooks.allow(app.url);
  await connectSimulator(app.orm, keyring, app.url);
}, 60_000);
afterAll(() => app.stop());

interface Shown {
  failures: number;
  messages: { id: string; to: string; kind: string; text: string; times: number; replies: string[] }[];
}
const shown = async () => (await (await fetch(`${app.url}/simulator/messages`)).json()) as Shown;
const post = (path: string, body: object) =>
  fetch(`${app.url}/simulator/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const TRY = 'mutation($kind: ChannelKind!) { sendTestMessage(input: { kind: $kind }) { messageId } }';
const send = async (kind = 'SMS') =>
  (await app.data<{ sendTestMessage: { messageId: string } }>('district', TRY, { kind })).sendTestMessage.messageId;
const stateOf = async (id: string) =>
  (await app.database.sql<{ status: string; replied_at: unknown; attempts: number }>('select * from channel_message where id = $1', [id]))[0];

test('a message of the demonstration ends on a simulated phone, is said to have arrived, and can be answered', async () => {
  const id = await send();
  await until(async () => (await shown()).messages.some((message) => message.id === id), 'the message is on the phone');
  const message = (await shown()).messages.find((one) => one.id === id);
  // A number that no operator can give to anybody.
  expect(message?.to).toMatch(/^104\d{8}$/);
  await until(async () => (await stateOf(id))?.status === 'DELIVERED', 'the gateway has said that it arrived');
  expect((await post('reply', { id, text: '1' })).status).toBe(200);
  expect((await stateOf(id))?.replied_at).not.toBeNull();
  expect((await shown()).messages.find((one) => one.id === id)?.replies).toEqual(['1']);
  expect((await post('reply', { id: 'x' })).status).toBe(502);
});

test('it fails as often as it is told to, and retries and dead letters can be seen', async () => {
  await post('fail', { count: 2 });
  const late = await send();
  await until(async () => (await stateOf(late))?.status === 'DELIVERED', 'the third attempt has arrived');
  expect(await stateOf(late)).toMatchObject({ attempts: 3 });
  await post('fail', { count: 6 });
  const dead = await send('VOICE');
  await until(async () => (await stateOf(dead))?.status === 'FAILED', 'it is given up');
  expect((await shown()).failures).toBe(0);
  await post('fail', { count: -5 });
  await post('fail', {});
  expect((await shown()).failures).toBe(0);
});

test('it takes nothing that is not signed', async () => {
  expect((await post('gateway/SMS/210102', { id: 'x' })).status).toBe(401);
});

test('it replaces no gateway that somebody has chosen, and follows the port', async () => {
  await app.database.sql(`update channel_endpoint set url = 'https://sms.example.cn/' where kind = 'SMS' and district_code = '210102'`);
  await connectSimulator(app.orm, keyring, 'http://127.0.0.1:9999');
  const urls = await app.database.sql<{ url: string }>(`select url from channel_endpoint where district_code = '210102' order by kind`);
  expect(urls.map(({ url }) => url)).toEqual(['https://sms.example.cn/', 'http://127.0.0.1:9999/simulator/gateway/VOICE/210102']);
});
