import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { alertInput } from '../../../test/kit/builders.js';
import { until } from '../../../test/kit/socket.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
}, 60_000);
afterAll(() => app.stop());

const PUBLISH = 'mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id seq } } }';
const publish = async (areas = ['210102'], more: object = {}, who = 'district') =>
  (await app.data<{ publishAlert: { alerts: { id: string; seq: number }[] } }>(who, PUBLISH, { input: alertInput(areas, { ...more }) })).publishAlert
    .alerts[0] ?? { id: '', seq: 0 };

test('a phone gets what is in force, then the marker, then what comes', async () => {
  const before = await publish();
  const phone = await app.listen('', ['210102']);
  await phone.caughtUp();
  expect(phone.numbers).toContain(before.seq);
  expect(phone.numbers).toEqual(phone.numbers.toSorted((a, b) => a - b));
  const live = await publish();
  await phone.hears(live.id);
  expect(phone.events.map(({ kind }) => kind).slice(-2)).toEqual(['CAUGHT_UP', 'ALERT']);
  await phone.leave();
});

test('a phone whose line breaks again and again gets every alert once and in order', async () => {
  const listener = await app.listen('', ['210102']);
  await listener.caughtUp();
  const start = listener.events.at(-1)?.cursor ?? '';
  await listener.leave();
  const count = 30;
  const seen: number[] = [];
  const first = (await publish()).seq;
  const writers = Promise.all(
    Array.from({ length: 3 }, async () => {
      for (let i = 0; i < count / 3; i++) await publish();
    }),
  );
  for (let cursor = start; seen.length < count + 1;) {
    const phone = await app.listen('', ['210102'], cursor);
    const wanted = seen.length + 1 + (seen.length % 4);
    await until(() => seen.length + phone.numbers.length >= Math.min(wanted, count + 1), 'some more alerts');
    phone.drop();
    seen.push(...phone.numbers);
    cursor = phone.events.findLast(({ alert }) => alert)?.cursor ?? cursor;
    await phone.leave();
  }
  await writers;
  expect(seen).toEqual(Array.from({ length: count + 1 }, (_, i) => first + i));
});

test('a cursor of another district and one of nothing are refused in band, by code', async () => {
  const phone = await app.listen('', ['210103']);
  await phone.caughtUp();
  const foreign = phone.events.at(-1)?.cursor ?? '';
  await phone.leave();
  const [, district, seq] = Buffer.from(foreign, 'base64url').toString().split('.');
  const otherDatabase = Buffer.from(`000000000000.${district}.${seq}`).toString('base64url');
  const future = Buffer.from(Buffer.from(foreign, 'base64url').toString().replace(/\d+$/, '999999')).toString('base64url');
  for (const [areas, cursor, code] of [
    [['210102'], foreign, 'CURSOR_FOREIGN'],
    [['210103'], 'nonsense', 'CURSOR_INVALID'],
    [['210103'], otherDatabase, 'CURSOR_INVALID'],
    [['210103'], future, 'CURSOR_INVALID'],
  ] as const) {
    const refused = await app.listen('', areas, cursor);
    await until(() => refused.refusals.length > 0, 'a refusal');
    expect(refused.refusals[0]?.extensions.code).toBe(code);
    expect(refused.closed).toEqual([]);
    await refused.leave();
  }
});

test('one subscription is for areas of one district', async () => {
  for (const areas of [[], ['210102', '210103'], ['2101'], ['x'], Array.from({ length: 21 }, () => '210102')]) {
    const phone = await app.listen('', areas);
    await until(() => phone.refusals.length > 0, 'a refusal');
    expect(phone.refusals[0]?.extensions.code).toBe('BAD_USER_INPUT');
    await phone.leave();
  }
});

test('a phone hears what is told in its areas, above or inside them, and nothing else', async () => {
  const { me } = await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }');
  const here = me.territory.code;
  const [other] = await app.database.sql<{ code: string }>(
    `select code from division where level = 'STREET' and parent_code = '210102' and code <> $1 limit 1`,
    [here],
  );
  const phone = await app.listen('', [here]);
  await phone.caughtUp();
  const elsewhere = await publish([other?.code ?? '']);
  const above = await publish(['210102']);
  const [community] = await app.database.sql<{ code: string }>(`select code from division where parent_code = $1 limit 1`, [here]);
  const inside = await publish([community?.code ?? '']);
  await phone.hears(inside.id);
  expect(phone.numbers).toContain(above.seq);
  expect(phone.numbers).not.toContain(elsewhere.seq);
  await phone.leave();
});

test('restricted alerts reach staff of the territory, and nobody else', async () => {
  const [staff, resident, phone] = [
    await app.listen('worker', ['210102']),
    await app.listen('resident', ['210102']),
    await app.listen('', ['210102']),
  ];
  for (const listener of [staff, resident, phone]) await listener.caughtUp();
  const secret = await publish(['210102'], { scope: 'RESTRICTED' });
  const open = await publish();
  for (const listener of [staff, resident, phone]) await listener.hears(open.id);
  expect([staff, resident, phone].map(({ numbers }) => numbers.includes(secret.seq))).toEqual([true, false, false]);
  for (const listener of [staff, resident, phone]) await listener.leave();
});

test('equal subscriptions are one group, and each of them gets the event under its own id', async () => {
  const phones = await Promise.all(Array.from({ length: 10 }, () => app.listen('', ['210102003'])));
  for (const phone of phones) await phone.caughtUp();
  expect(app.fanout.groups).toBe(1);
  const { id } = await publish();
  for (const phone of phones) await phone.hears(id);
  for (const phone of phones) await phone.leave();
  await until(() => app.fanout.groups === 0, 'the group to end');
});

test('when the listening connection is killed, alerts still arrive', async () => {
  const phone = await app.listen('', ['210102']);
  await phone.caughtUp();
  await app.database.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'gridward-listen'`,
  );
  const { id } = await publish();
  await phone.hears(id);
  await until(() => app.listener.connected, 'the listener to come back');
  await phone.leave();
});

test('an alert that one process publishes arrives at the phones of another', async () => {
  const second = await startTestApp({ database: app.database });
  const phone = await second.listen('', ['210102']);
  await phone.caughtUp();
  const { id } = await publish();
  await phone.hears(id);
  await phone.leave();
  await second.stop();
});
