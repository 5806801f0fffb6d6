import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { alertInput } from '../../../test/kit/builders.js';
import { connectStream, listenByStream } from '../../../test/kit/stream.js';
import { until } from '../../../test/kit/socket.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true, lines: { perAddress: 8 } });
}, 60_000);
afterAll(() => app.stop());

const AREAS = ['210102'];
const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id seq } } }';
const publish = async (more = {}) =>
  (await app.data<{ publishAlert: { alerts: { id: string; seq: number }[] } }>('district', PUBLISH, { input: alertInput(AREAS, more) })).publishAlert
    .alerts[0] ?? { id: '', seq: 0 };
const bearer = async (who: string) => ({ authorization: `Bearer ${await app.actors.token(who)}` });
const ask = (init: RequestInit & { search?: string }) =>
  fetch(`${app.url}/graphql/stream${init.search ?? ''}`, { ...init, headers: { accept: 'text/event-stream', ...init.headers } });
const post = (query: string, headers = {}) =>
  ask({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
const SUBSCRIBE = 'subscription { alerts(areas: ["210102"]) { kind cursor alert { seq } } }';

describe('an event stream', () => {
  test('gives what is in force, the marker, and what comes, as a WebSocket does', async () => {
    const [stream, socket] = [listenByStream({ url: app.url, areas: AREAS }), await app.listen('', AREAS)];
    for (const line of [stream, socket]) await line.caughtUp();
    expect(app.fanout.groups).toBe(1);
    const { id } = await publish();
    for (const line of [stream, socket]) await line.hears(id);
    expect(stream.events).toEqual(socket.events);
    stream.leave();
    await socket.leave();
    await until(() => app.fanout.groups === 0, 'the group to end');
  });

  test('resumes after a cursor', async () => {
    const first = listenByStream({ url: app.url, areas: AREAS });
    await first.caughtUp();
    first.leave();
    const { id, seq } = await publish();
    const second = listenByStream({ url: app.url, areas: AREAS, after: first.events.at(-1)?.cursor });
    await second.hears(id);
    expect(second.numbers).toEqual([seq]);
    second.leave();
  });

  test('resumes by Last-Event-ID, as an EventSource does by itself', async () => {
    const before = listenByStream({ url: app.url, areas: AREAS });
    await before.caughtUp();
    before.leave();
    const { seq } = await publish();
    const response = await ask({
      search: `?query=${encodeURIComponent(SUBSCRIBE)}`,
      headers: { 'last-event-id': before.events.at(-1)?.cursor ?? '' },
    });
    const text = await readUntil(response, `"seq":${seq}\\b`);
    expect([...text.matchAll(/"seq":(\d+)/g)].map(([, n]) => Number(n))).toEqual([seq]);
    expect(text).toMatch(/event: next\nid: \w+\ndata: \{"data"/);
  });

  test('is restricted for who may hear it, and notes what it wrote to whom', async () => {
    const device = randomUUID();
    const staff = listenByStream({ url: app.url, areas: AREAS, headers: await bearer('worker') });
    const phone = listenByStream({ url: app.url, areas: AREAS, headers: { 'x-gridward-device': device } });
    for (const line of [staff, phone]) await line.caughtUp();
    const secret = await publish({ scope: 'RESTRICTED' });
    const open = await publish();
    for (const line of [staff, phone]) await line.hears(open.id);
    expect([staff, phone].map(({ numbers }) => numbers.includes(secret.seq))).toEqual([true, false]);
    const sent = () => app.database.sql(`select 1 from alert_receipt where alert_id = $1 and recipient = $2`, [open.id, `device:${device}`]);
    await until(async () => (await sent()).length === 1, 'the receipt');
    for (const line of [staff, phone]) line.leave();
  });

  test('ends when the rights change, without a word that it is complete', async () => {
    const token = await app.actors.directSession('street1');
    const line = listenByStream({ url: app.url, areas: AREAS, headers: { authorization: `Bearer ${token}` } });
    await line.caughtUp();
    await app.data('', 'mutation { signOut { __typename } }', {}, { headers: { authorization: `Bearer ${token}` } });
    await until(() => line.failures.length > 0, 'the end');
    expect(line.isOver()).toBe(false);
    line.leave();
  });

  test('carries one query or mutation as well', async () => {
    const client = connectStream({ url: app.url, headers: await bearer('worker') });
    const answer = client.subscribe<{ me: { login: string } }>('{ me { login } }');
    await until(answer.isOver, 'the answer');
    expect(answer.heard[0]?.me.login).toBe('worker@210102');
    client.leave();
  });
});

describe('what is wrong is told on the stream, by code', () => {
  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { alerts(areas: ["x"]) { kind } }', 'BAD_USER_INPUT'],
    ['subscription { alerts(areas: ["210102"], after: "x") { kind } }', 'CURSOR_INVALID'],
    ['subscription { alertProgress(id: "x") { id } }', 'SIGN_IN_REQUIRED'],
  ])('%s', async (query, code) => {
    const client = connectStream({ url: app.url });
    const { refusals, isOver } = client.subscribe(query);
    await until(isOver, 'the end');
    expect(refusals[0]?.extensions.code).toBe(code);
    client.leave();
  });

  test('a wrong token, a wrong device, too many lines', async () => {
    const wrong = await (await post(SUBSCRIBE, { authorization: 'Bearer 210102.nobody' })).text();
    expect(wrong).toContain('SIGN_IN_REQUIRED');
    expect(wrong).toMatch(/event: complete\ndata:\n\n$/);
    expect(await (await post(SUBSCRIBE, { 'x-gridward-device': 'x' })).text()).toContain('"field":"device"');
    const lines = Array.from({ length: 8 }, () => listenByStream({ url: app.url, areas: AREAS }));
    for (const line of lines) await line.caughtUp();
    expect(await (await post(SUBSCRIBE)).text()).toContain('RATE_LIMITED');
    for (const line of lines) line.leave();
    await until(async () => !(await readUntil(await post(SUBSCRIBE), 'CAUGHT_UP|complete')).includes('RATE_LIMITED'), 'a free place');
  });
});

test('what is no request for a stream is refused by HTTP', async () => {
  expect((await ask({ headers: { accept: 'application/json' } })).status).toBe(406);
  expect((await ask({})).status).toBe(400);
  expect((await ask({ search: `?query=${encodeURIComponent('{ __typename }')}&variables=no` })).status).toBe(400);
  expect((await ask({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).status).toBe(400);
  const byGet = await ask({ search: `?query=${encodeURIComponent('mutation { signOut { __typename } }')}` });
  expect([byGet.status, byGet.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await post(SUBSCRIBE, { origin: 'https://elsewhere.example' })).status).toBe(403);
});

test('a server that goes ends its streams, and clients know that they have to come back', async () => {
  const second = await startTestApp({ database: app.database });
  const line = listenByStream({ url: second.url, areas: AREAS });
  await line.caughtUp();
  await second.stop();
  await until(() => line.failures.length > 0, 'the end');
  expect(line.isOver()).toBe(false);
});

async function readUntil(response: Response, pattern: string): Promise<string> {
  let text = '';
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    text += chunk.value;
    if (new RegExp(pattern).test(text)) break;
  }
  await reader?.cancel();
  return text;
}
