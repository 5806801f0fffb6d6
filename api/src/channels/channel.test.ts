import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { SAVE_CHANNEL, startChannels, type Channels, type SavedChannel } from '../../../test/kit/channels.js';
import { until } from '../../../test/kit/socket.js';
import { uuidv7 } from '../storage/keys.js';
import { Delivery, send, sendAll, wakeOverdue, type ChannelKind, type Notice, type Sending, type Unreachable } from './index.js';

let house: Channels;
let app: Channels['app'];
let gateway: Channels['gateway'];
beforeAll(async () => {
  house = await startChannels();
  ({ app, gateway } = house);
}, 60_000);
afterAll(() => house.stop());
beforeEach(() => {
  gateway.received.length = 0;
  gateway.answers(() => 200);
});

describe('a message', () => {
  test('leaves once its transaction commits, signed, to the number in the staff file', async () => {
    const id = await house.queue();
    await house.ends(id, 'SENT');
    const [request] = gateway.received;
    expect(JSON.parse(request?.body ?? '')).toEqual({
      id,
      kind: 'SMS',
      to: house.phone,
      title: '暴雨红色预警',
      text: '请立即到岗，回复 1 确认。',
      replyTo: 'https://wgt.example.cn/channels/210102/report',
    });
    const timestamp = String(request?.headers['x-gridward-timestamp']);
    const expected = createHmac('sha256', house.secrets.SMS).update(`${timestamp}.${request?.body}`).digest('hex');
    expect(request?.headers['x-gridward-signature']).toBe(`v1=${expected}`);
  });

  test('does not leave when its transaction is undone', async () => {
    await expect(
      house.inJob(async (em) => {
        await send(em, house.notice());
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await house.ends(await house.queue(), 'SENT');
    expect(gateway.received).toHaveLength(1);
  });

  test('is one however often it is asked for, and another one in the next round', async () => {
    const again = house.notice();
    const ids = [];
    for (const round of [1, 1, 2]) ids.push((await house.inJob((em) => send(em, { ...again, round }))).queued[0]?.id);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    for (const id of ids) await house.ends(id ?? '', 'SENT');
  });

  test('is one also when two ask at once', async () => {
    const same = house.notice();
    const [a, b] = await Promise.all([house.inJob((em) => send(em, same)), house.inJob((em) => send(em, same))]);
    expect(a.queued).toEqual(b.queued);
    await house.ends(a.queued[0]?.id ?? '', 'SENT');
    expect(gateway.received).toHaveLength(1);
  });

  test('is tried again after a failure of the gateway, with the same id, and then not once more', async () => {
    gateway.answers(() => (gateway.received.length < 3 ? 500 : 200));
    const id = await house.queue();
    await house.ends(id, 'SENT');
    expect(gateway.received.map(({ body }) => (JSON.parse(body) as { id: string }).id)).toEqual([id, id, id]);
    expect(await house.row(id)).toMatchObject({ attempts: 3, last_error: null });
    await house.ends(await house.queue(), 'SENT');
    expect(gateway.received).toHaveLength(4);
  });

  test('is given up after the last attempt, with the reason, and sent again when somebody says so', async () => {
    gateway.answers(() => 503);
    const id = await house.queue();
    await house.ends(id, 'FAILED');
    expect(await house.row(id)).toMatchObject({ attempts: 6, last_error: 'HTTP 503', sent_at: null });
    gateway.answers(() => 200);
    const again = 'mutation($id: ID!) { resendChannelMessage(input: { id: $id }) { channelMessage { status attempts resentAt } } }';
    const { resendChannelMessage } = await app.data<{ resendChannelMessage: { channelMessage: object } }>('district', again, { id });
    expect(resendChannelMessage.channelMessage).toMatchObject({ status: 'QUEUED', attempts: 0, resentAt: expect.any(String) });
    await house.ends(id, 'SENT');
    expect((await app.refusal('district', again, { id })).code).toBe('CONFLICT');
  });

  test('all that failed are sent again at once, but not what is about yesterday', async () => {
    gateway.answers(() => 400);
    const ids = [await house.queue(), await house.queue({ kinds: ['VOICE'] }), await house.queue()];
    for (const id of ids) await house.ends(id, 'FAILED');
    await app.database.sql(`update channel_message set created_at = now() - interval '25 hours' where id = $1`, [ids[2]]);
    gateway.answers(() => 200);
    const { resendChannelMessages } = await app.data<{ resendChannelMessages: { count: number } }>(
      'system',
      'mutation { resendChannelMessages(input: {}) { count } }',
    );
    for (const id of ids.slice(0, 2)) await house.ends(id, 'SENT');
    expect((await house.row(ids[2] ?? ''))?.status).toBe('FAILED');
    expect(resendChannelMessages.count).toBe(2);
  });

  test.each([
    [400, 'HTTP 400'],
    [401, 'HTTP 401'],
    [302, 'HTTP 302'],
  ])('that is refused with %s is not tried twice', async (status, reason) => {
    gateway.answers(() => ({ status, headers: { location: `${gateway.host}/elsewhere` } }));
    const id = await house.queue();
    await house.ends(id, 'FAILED');
    expect(await house.row(id)).toMatchObject({ attempts: 1, last_error: reason });
    expect(gateway.received.map(({ path }) => path)).toEqual(['/SMS']);
  });

  test.each([408, 425, 429])('that is put off with %s is tried again', async (status) => {
    gateway.answers(() => (gateway.received.length === 1 ? status : 200));
    await house.ends(await house.queue(), 'SENT');
    expect(gateway.received).toHaveLength(2);
  });

  test('whose gateway says nothing is tried again', async () => {
    await setParameter('channels.timeoutSeconds', 1);
    try {
      gateway.answers(() => (gateway.received.length === 1 ? 'silence' : 200));
      await house.ends(await house.queue(), 'SENT');
      expect(gateway.received).toHaveLength(2);
    } finally {
      await setParameter('channels.timeoutSeconds', 10);
    }
  });
});

const setParameter = (key: string, value: number) =>
  app.data('district', 'mutation($input: SetParameterInput!) { setParameter(input: $input) { parameter { key } } }', { input: { key, value } });

test('a process that is killed with a message in hand leaves it to another one, which sends the same id', async () => {
  const held = Promise.withResolvers<never>();
  const id = uuidv7();
  await app.database.sql(
    `insert into channel_message (district_code, id, account_id, division_code, kind, purpose, reference, round, title, text) values ('210102', $1, $2, '210102', 'SMS', 'CALLOUT', $1, 1, 't', 't')`,
    [id, house.accountId],
  );
  const delivery = new Delivery({ keyring: app.keyring, surroundings: house.surroundings });
  const job = { payload: { district: '210102', kind: 'SMS' }, attempt: 1, isLast: false };
  // It has claimed and sent, and never comes to write down what came of it.
  let calls = 0;
  void delivery.run({ ...job, transaction: (work) => (++calls === 1 ? house.inJob(work) : held.promise) });
  await until(() => gateway.received.length === 1, 'the first process has sent it');
  await delivery.run({ ...job, transaction: house.inJob });
  expect(gateway.received).toHaveLength(1);
  await app.database.sql(`update channel_message set due_at = now() - interval '1 minute' where id = $1`, [id]);
  await wakeOverdue.run({ ...job, transaction: house.inJob });
  await house.ends(id, 'SENT');
  expect(gateway.received.map(({ body }) => (JSON.parse(body) as { id: string }).id)).toEqual([id, id]);
});

test('a hundred people are told with a handful of statements, and a dead gateway holds up nobody else', async () => {
  const people = await app.database.sql<{ id: string }>(
    `select a.id from account a join staff_member s on s.district_code = a.district_code and s.account_id = a.id where a.district_code = '210102' limit 100`,
  );
  gateway.answers(({ path }) => (path === '/VOICE' ? 'silence' : 200));
  const notices = people.map(({ id }) => house.notice({ accountId: id, kinds: ['SMS', 'VOICE'] }));
  const sendings = await house.inJob((em) => sendAll(em, notices));
  expect(sendings.map(({ queued }) => queued.length)).toEqual(notices.map(() => 2));
  for (const { queued } of sendings) await house.ends(queued.find(({ kind }) => kind === 'SMS')?.id ?? '', 'SENT');
  gateway.answers(() => 200);
});

describe('who cannot be reached', () => {
  const why = async (more: Partial<Notice>): Promise<Sending['not']> => (await house.inJob((em) => send(em, house.notice(more)))).not;

  test('is told with the reason', async () => {
    const [resident] = await app.database.sql<{ id: string }>(`select id from account where login = 'resident@210102'`);
    const kinds: ChannelKind[] = ['SMS', 'PUSH'];
    const unknown: Unreachable = 'NO_ACCOUNT';
    expect(await why({ accountId: resident?.id ?? '', kinds })).toEqual([
      { kind: 'SMS', why: 'NO_PHONE' },
      { kind: 'PUSH', why: 'NO_SUBSCRIPTION' },
    ]);
    expect(await why({ accountId: uuidv7(), kinds: ['SMS'] })).toEqual([{ kind: 'SMS', why: unknown }]);
    const [other] = await app.database.sql<{ id: string }>(`select id from account where login = 'worker@210103'`);
    expect(await why({ district: '210103', accountId: other?.id ?? '', kinds: ['SMS'] })).toEqual([{ kind: 'SMS', why: 'CHANNEL_OFF' }]);
    // An account of another district is none of this one.
    expect(await why({ accountId: other?.id ?? '', kinds: ['SMS'] })).toEqual([{ kind: 'SMS', why: unknown }]);
  });

  test('when a channel is switched off meanwhile, the message says so', async () => {
    const before = await app.data<{ channels: { kind: string; version: number }[] }>('district', '{ channels { kind version } }');
    const version = before.channels.find(({ kind }) => kind === 'VOICE')?.version;
    const url = `${gateway.host}/VOICE`;
    const id = uuidv7();
    const off = await app.data<SavedChannel>('district', SAVE_CHANNEL, { input: { kind: 'VOICE', url, enabled: false, version } });
    await app.database.sql(
      `insert into channel_message (district_code, id, account_id, division_code, kind, purpose, reference, round, title, text, due_at) values ('210102', $1, $2, '210102', 'VOICE', 'CALLOUT', $1, 1, 't', 't', now() - interval '1 hour')`,
      [id, house.accountId],
    );
    await wakeOverdue.run({ payload: { district: '' }, attempt: 1, isLast: false, transaction: house.inJob });
    await house.ends(id, 'FAILED');
    expect(await house.row(id)).toMatchObject({ last_error: 'CHANNEL_OFF' });
    await app.data<SavedChannel>('district', SAVE_CHANNEL, { input: { kind: 'VOICE', url, version: off.saveChannel.channel.version } });
  });
});

test('a number that was tampered with fails alone', async () => {
  const { id: worker } = await house.accountOf('worker@210102');
  await app.database.sql(`update staff_personal set phone = 'v1:x' where staff_id = (select id from staff_member where account_id = $1)`, [worker]);
  const sendings = await house.inJob((em) => sendAll(em, [house.notice({ accountId: worker }), house.notice()]));
  const [broken, sound] = sendings.map(({ queued }) => queued[0]?.id ?? '');
  await house.ends(sound ?? '', 'SENT');
  await house.ends(broken ?? '', 'FAILED');
  expect(await house.row(broken ?? '')).toMatchObject({ last_error: 'UNREADABLE' });
});

test('a new message does not wait for the next attempt of another one', async () => {
  const stuck = await house.queue();
  await house.ends(stuck, 'SENT');
  await app.database.sql(`update channel_message set status = 'QUEUED', due_at = now() + interval '1 hour' where id = $1`, [stuck]);
  for (let i = 0; i < 5; i++) await Promise.all([house.queue(), house.queue()].map(async (id) => house.ends(await id, 'SENT')));
  // Written down after the last message was, in a transaction of its own.
  const waiting = () =>
    app.database.sql(`select run_at from graphile_worker.jobs where key = 'channel-later:210102:SMS' and run_at > now() + interval '59 minutes'`);
  await until(async () => (await waiting()).length === 1, 'the later attempt');
});

test('the number is in no table, no log and no answer of the API', async () => {
  await house.ends(await house.queue(), 'SENT');
  const kept = JSON.stringify([
    await app.database.sql('select * from channel_message'),
    await app.database.sql('select * from channel_endpoint'),
    await app.database.sql('select * from audit_entry'),
    await app.database.sql('select * from graphile_worker._private_jobs'),
  ]);
  for (const secret of [house.phone, ...Object.values(house.secrets)]) {
    expect(kept).not.toContain(secret);
    expect(app.logged.join()).not.toContain(secret);
  }
});
