import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../kit/app.js';
import { alertInput, createAlert } from '../kit/builders.js';

const PUBLISH = 'mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id seq } } }';
const DISTRICT = '210102';

let ahead: TestApp;
let behind: TestApp;
beforeAll(async () => {
  ahead = await startTestApp({ demo: true });
  behind = await startTestApp({ database: ahead.database });
}, 60_000);
afterAll(async () => {
  await behind.stop();
  await ahead.stop();
});

const publish = async () =>
  (await ahead.data<{ publishAlert: { alerts: { id: string; seq: number }[] } }>('district', PUBLISH, { input: alertInput([DISTRICT]) })).publishAlert
    .alerts[0] ?? { id: '', seq: 0 };

test('a cursor of a process that is ahead is taken by one that is behind, and nothing is lost or comes twice', async () => {
  const waiting = await behind.listen('', [DISTRICT]);
  await waiting.caughtUp();
  // Nobody is told, so the process behind would find it seconds later.
  await createAlert(ahead.database, { area: DISTRICT });
  const first = await ahead.listen('', [DISTRICT]);
  await first.caughtUp();
  const cursor = first.events.at(-1)?.cursor ?? '';
  const second = await behind.listen('', [DISTRICT], cursor);
  await second.caughtUp();
  expect(second.events.at(-1)?.cursor).toBe(cursor);
  const { id, seq } = await publish();
  await Promise.all([waiting.hears(id), second.hears(id)]);
  expect(waiting.numbers.slice(-2)).toEqual([seq - 1, seq]);
  expect(second.numbers).toEqual([seq]);
  for (const phone of [waiting, first, second]) await phone.leave();
});
