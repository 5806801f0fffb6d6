import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { alertInput } from '../../../test/kit/builders.js';
import { connectClient, until } from '../../../test/kit/socket.js';

let app: TestApp;
let grid: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  grid = (await app.data<{ me: { territory: { code: string } } }>('worker', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(() => app.stop());

const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }';
const publish = async (more = {}) =>
  (await app.data<{ publishAlert: { alerts: { id: string }[] } }>('district', PUBLISH, { input: alertInput([grid], more) })).publishAlert.alerts[0]
    ?.id ?? '';
const REPORT = 'mutation ($input: ReportAlertInput!) { reportAlert(input: $input) { at } }';
const report = (alertId: string, more: object) => app.data('', REPORT, { input: { alertId, device: randomUUID(), area: grid, ...more } });
const WATCH = 'subscription ($id: ID!) { alertProgress(id: $id) { id reach { seen needHelp } unconfirmed { id } } }';
type Watched = { alertProgress: { id: string; reach: { seen: number; needHelp: number }[]; unconfirmed: { id: string }[] } };

async function watch(who: string, id: string, at = app) {
  const client = connectClient({ socketUrl: at.socketUrl, token: who ? await app.actors.token(who) : undefined });
  const { heard, refusals } = client.subscribe<Watched>(WATCH, { id });
  return { ...client, heard, refusals, seen: () => heard.at(-1)?.alertProgress.reach[0]?.seen ?? 0 };
}

describe('whoever watches an alert', () => {
  test('is told how it stands, and again when somebody has said something', async () => {
    const id = await publish();
    const watcher = await watch('district', id);
    await until(() => watcher.heard.length === 1, 'the state');
    expect(watcher.heard[0]?.alertProgress).toMatchObject({ id, reach: [] });
    await report(id, { seen: true });
    await until(() => watcher.seen() === 1, 'the change');
    await app.data('worker', REPORT, { input: { alertId: id, acknowledged: true } });
    const { me } = await app.data<{ me: { id: string } }>('worker', '{ me { id } }');
    await until(() => !watcher.heard.at(-1)?.alertProgress.unconfirmed.some((one) => one.id === me.id), 'the confirmation');
    await watcher.leave();
  });

  test('hears of many changes in few words, and of the last', async () => {
    const id = await publish();
    const watcher = await watch('district', id);
    await until(() => watcher.heard.length === 1, 'the state');
    for (let i = 0; i < 60; i++) await report(id, { seen: true });
    await until(() => watcher.seen() === 60, 'the last change');
    expect(watcher.heard.length).toBeLessThan(20);
    await watcher.leave();
  });

  test('hears of calls for help, and of who takes and ends them', async () => {
    const id = await publish();
    const watcher = await watch('worker', id);
    await report(id, { answer: 'NEED_HELP' });
    await until(() => watcher.heard.at(-1)?.alertProgress.reach[0]?.needHelp === 1, 'the call');
    await watcher.leave();
  });

  test('in another process hears it too', async () => {
    const second = await startTestApp({ database: app.database });
    const id = await publish();
    const watcher = await watch('district', id, second);
    await until(() => watcher.heard.length === 1, 'the state');
    await report(id, { seen: true });
    await until(() => watcher.seen() === 1, 'the change');
    await watcher.leave();
    await second.stop();
  });

  test('shares the reading with all who watch the same', async () => {
    const id = await publish();
    const watchers = await Promise.all(Array.from({ length: 5 }, () => watch('district', id)));
    for (const watcher of watchers) await until(() => watcher.heard.length === 1, 'the state');
    expect(app.fanout.groups).toBe(1);
    await report(id, { seen: true });
    for (const watcher of watchers) await until(() => watcher.seen() === 1, 'the change');
    for (const watcher of watchers) await watcher.leave();
    await until(() => app.fanout.groups === 0, 'the group to end');
  });
});

test('an alert that one may not see is not found; who is no staff is refused before', async () => {
  const id = await publish({ scope: 'RESTRICTED' });
  for (const [who, asked, code] of [
    ['district@210103', id, 'NOT_FOUND'],
    ['district', randomUUID(), 'NOT_FOUND'],
    ['district', 'x', 'NOT_FOUND'],
    ['resident', id, 'FORBIDDEN'],
    ['', id, 'SIGN_IN_REQUIRED'],
  ] as const) {
    const watcher = await watch(who, asked);
    await until(() => watcher.refusals.length > 0, `the refusal of ${who}`);
    expect([who, watcher.refusals[0]?.extensions.code]).toEqual([who, code]);
    await watcher.leave();
  }
});

const SIGN_OUT = 'mutation { signOut { __typename } }';
test('it ends when the rights change', async () => {
  const id = await publish();
  const token = await app.actors.directSession('street1');
  const client = connectClient({ socketUrl: app.socketUrl, token });
  const { heard } = client.subscribe<Watched>(WATCH, { id });
  await until(() => heard.length === 1, 'the state');
  await app.data('', SIGN_OUT, {}, { headers: { authorization: `Bearer ${token}` } });
  await until(() => client.closed.length > 0, 'the end of the line');
  expect(client.closed[0]?.code).toBe(4401);
  await client.leave();
});
