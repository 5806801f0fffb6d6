import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { alertInput } from '../../../test/kit/builders.js';
import { connectClient, listen, until } from '../../../test/kit/socket.js';
import { SentBook } from './sent.book.js';
import type { Receipt } from './receipt.book.js';

let app: TestApp;
let grid: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  grid = (await app.data<{ me: { territory: { code: string } } }>('worker', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(() => app.stop());

const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }';
const publish = async (areas: string[], more = {}) =>
  (await app.data<{ publishAlert: { alerts: { id: string }[] } }>('district', PUBLISH, { input: alertInput(areas, more) })).publishAlert.alerts[0]
    ?.id ?? '';
type Row = { recipient: string; code: string; sent_at: Date | null; delivered_at: Date | null };
const receipts = (alert: string) =>
  app.database.sql<Row>('select recipient, code, sent_at, delivered_at from alert_receipt where alert_id = $1 order by recipient', [alert]);
const phoneOf = (device: string, areas: readonly string[], after?: string) =>
  listen({ socketUrl: app.socketUrl, parameters: { device, anonymous: true }, areas, after });

describe('“sent” is noted for each recipient', () => {
  test('when an alert is written to a phone that says its number, where the phone listens', async () => {
    const [near, far] = [randomUUID(), randomUUID()];
    const other = await otherStreet();
    const phones = [phoneOf(near, [other, grid]), phoneOf(far, [other]), await app.listen('', [grid])];
    for (const phone of phones) await phone.caughtUp();
    const alert = await publish([grid.slice(0, 12)]);
    await phones[0]?.hears(alert);
    await until(async () => (await receipts(alert)).length > 0, 'a receipt');
    expect(await receipts(alert)).toEqual([{ recipient: `device:${near}`, code: grid, sent_at: expect.any(Date), delivered_at: null }]);
    for (const phone of phones) await phone.leave();
  });

  test('the first time stays when it is sent again, and a report adds to the same receipt', async () => {
    const device = randomUUID();
    const phone = phoneOf(device, [grid]);
    await phone.caughtUp();
    const before = phone.events.at(-1)?.cursor;
    const alert = await publish([grid]);
    await until(async () => (await receipts(alert)).length > 0, 'a receipt');
    const [first] = await receipts(alert);
    await phone.leave();
    const again = phoneOf(device, [grid], before);
    await again.hears(alert);
    const input = { alertId: alert, device, area: grid, delivered: true };
    await app.data('', 'mutation ($input: ReportAlertInput!) { reportAlert(input: $input) { at } }', { input });
    expect(await receipts(alert)).toEqual([{ ...first, delivered_at: expect.any(Date) }]);
    await again.leave();
  });

  test('when it is in force and somebody comes late', async () => {
    const device = randomUUID();
    const alert = await publish([grid]);
    const phone = phoneOf(device, [grid]);
    await phone.hears(alert);
    await until(async () => (await receipts(alert)).some(({ recipient }) => recipient === `device:${device}`), 'a receipt');
    await phone.leave();
  });

  test('by account for whoever is signed in, and not for who looks on from elsewhere', async () => {
    const listeners = await Promise.all(['worker', 'city', 'district@210103'].map((who) => app.listen(who, ['210102'])));
    for (const listener of listeners) await listener.caughtUp();
    const alert = await publish([grid]);
    for (const listener of listeners) await listener.hears(alert);
    await until(async () => (await receipts(alert)).length === 2, 'two receipts');
    const places = new Map((await receipts(alert)).map(({ recipient, code }) => [recipient, code]));
    const idOf = async (who: string) => (await app.data<{ me: { id: string } }>(who, '{ me { id } }')).me.id;
    expect(places).toEqual(
      new Map([
        [`account:${await idOf('worker')}`, grid],
        [`account:${await idOf('city')}`, '210102'],
      ]),
    );
    for (const listener of listeners) await listener.leave();
  });
});

test('a device that is no UUID is told so', async () => {
  for (const device of ['x', 7, '']) {
    const client = connectClient({ socketUrl: app.socketUrl, parameters: { device } });
    client.subscribe('subscription { alerts(areas: ["210102"]) { kind } }');
    await until(() => client.closed.length > 0, 'the end of the line');
    expect(client.closed[0]).toMatchObject({ code: 4400, reason: expect.stringContaining('device') });
    await client.leave();
  }
});

describe('while the database is away', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, i) => `device:${i}`);
  const alert = { district: '210102', id: 'a' };

  test('notes wait and are written when it is back', async () => {
    let away = true;
    const written: Receipt[] = [];
    const book = new SentBook({ note: async (receipt) => (away ? Promise.reject(new Error('away')) : void written.push(receipt)) });
    book.note(alert, '210102', ids(3));
    await until(() => true);
    away = false;
    await until(() => written.length === 3, 'the notes');
    expect(written.map(({ recipient }) => recipient)).toEqual(ids(3));
    expect(book.dropped).toBe(0);
  });

  test('only so many wait; the oldest go, and are counted', async () => {
    const book = new SentBook({ note: () => Promise.reject(new Error('away')) }, 10);
    book.note(alert, '210102', ids(25));
    expect(book.dropped).toBe(15);
    book.note(alert, '210102', ids(5));
    expect(book.dropped).toBe(20);
    await book.close();
  });
});

async function otherStreet(): Promise<string> {
  const [row] = await app.database.sql<{ code: string }>(
    `select code from division where parent_code = '210102' and code <> $1 order by code limit 1`,
    [grid.slice(0, 9)],
  );
  return row?.code ?? '';
}
