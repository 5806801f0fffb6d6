import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SAVE_CHANNEL, startChannels, type Channels, type SavedChannel } from '../../../test/kit/channels.js';
import { HostList } from '../transport/hosts.js';

let house: Channels;
let app: Channels['app'];
beforeAll(async () => {
  house = await startChannels();
  app = house.app;
}, 60_000);
afterAll(() => house.stop());

const save = (input: object, who = 'district') => app.send<SavedChannel>(who, SAVE_CHANNEL, { input: { kind: 'SMS', version: 1, ...input } });

describe('the address of a gateway', () => {
  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://localhost:5432/',
    'http://127.0.0.1:9/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://sms.example.cn.evil.example/',
    'https://10.0.0.1/',
  ])('must be on a host that the installation allows, or the refusal says what to do: %s', async (url) => {
    const { errors } = await save({ url });
    expect(errors?.[0]?.extensions.fieldErrors).toEqual([{ field: 'url', message: expect.stringContaining('GRIDWARD_WEBHOOK_HOSTS') }]);
  });

  test.each([
    '',
    'x',
    'ftp://sms.example.cn/',
    'https://user:secret@sms.example.cn/',
    'https://sms.example.cn/#x',
    'javascript:alert(1)',
    `https://sms.example.cn/${'x'.repeat(500)}`,
  ])('must be an address: %s', async (url) => {
    const { errors } = await save({ url });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fieldErrors: [{ field: 'url' }] });
  });

  test('that was allowed once is asked about again before each message', async () => {
    const url = 'http://127.0.0.1:9/inside';
    await app.database.sql(`update channel_endpoint set url = $1 where kind = 'SMS'`, [url]);
    const id = await house.queue();
    await house.ends(id, 'FAILED');
    expect(await house.row(id)).toMatchObject({ last_error: 'HOST_NOT_ALLOWED', attempts: 1 });
    await app.database.sql(`update channel_endpoint set url = $1 where kind = 'SMS'`, [`${house.gateway.host}/SMS`]);
  });
});

test('an entry allows its scheme, host and port, and below a star what ends so', () => {
  const hosts = new HostList(['sms.example.cn', '*.push.example.com', 'http://10.0.0.5:8080']);
  for (const url of ['https://sms.example.cn/x', 'https://SMS.example.cn:443/', 'https://a.b.push.example.com/', 'http://10.0.0.5:8080/'])
    expect([url, hosts.allows(url)]).toEqual([url, true]);
  for (const url of [
    'http://sms.example.cn/',
    'https://sms.example.cn:8443/',
    'https://push.example.com/',
    'https://evilpush.example.com/',
    'https://10.0.0.5:8080/',
    'http://10.0.0.5/',
    'https://x@sms.example.cn/',
    'https://sms.example.cn@evil.example/',
    'nonsense',
  ])
    expect([url, hosts.allows(url)]).toEqual([url, false]);
  expect(() => new HostList(['https://sms.example.cn/path'])).toThrow('Not a host');
});

test('the secret is shown to who made it, once; a new one ends the old one', async () => {
  const url = `${house.gateway.host}/SMS`;
  const kept = await app.data<SavedChannel>('system', SAVE_CHANNEL, { input: { kind: 'SMS', url, version: 1 } });
  expect(kept.saveChannel).toMatchObject({ secret: null, channel: { version: 1 } });
  const fresh = await app.data<SavedChannel>('system', SAVE_CHANNEL, { input: { kind: 'SMS', url, version: 1, newSecret: true } });
  expect(fresh.saveChannel.secret).toMatch(/^[\w-]{43}$/);
  expect(fresh.saveChannel.secret).not.toBe(house.secrets.SMS);
  expect(fresh.saveChannel.channel.version).toBe(2);
  expect((await save({ url })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  expect((await save({ url, version: null })).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

test('notifications need no gateway, and whoever does not manage channels sees and changes none', async () => {
  expect((await save({ kind: 'PUSH', url: 'https://x' })).errors?.[0]?.extensions.fieldErrors).toMatchObject([{ field: 'kind' }]);
  for (const who of ['street1', 'worker', 'security', 'auditor', 'city', 'resident']) {
    expect([who, (await save({ url: `${house.gateway.host}/` }, who)).errors?.[0]?.extensions.code]).toEqual([who, 'FORBIDDEN']);
    expect([who, (await app.refusal(who, '{ channels { kind } }')).code]).toEqual([who, 'FORBIDDEN']);
  }
});

test('a district has channels and messages of its own', async () => {
  await house.ends(await house.queue(), 'SENT');
  const QUERY = '{ channels { kind url enabled waiting failed } channelMessages { totalCount nodes { recipient { name } title } } }';
  interface Seen {
    channels: { kind: string; url: string | null; enabled: boolean }[];
    channelMessages: { totalCount: number; nodes: { recipient: { name: string } | null; title: string | null }[] };
  }
  const own = await app.data<Seen>('district', QUERY);
  expect(own.channels).toMatchObject([
    { kind: 'SMS', enabled: true },
    { kind: 'VOICE', enabled: true },
    { kind: 'PUSH', url: null, enabled: true },
  ]);
  expect(own.channelMessages.nodes[0]).toMatchObject({ title: '暴雨红色预警', recipient: { name: expect.stringContaining('网格长') } });
  const other = await app.data<Seen>('district@210103', QUERY);
  expect(other.channels).toMatchObject([{ url: null, enabled: false }, { url: null, enabled: false }, { enabled: true }]);
  expect(other.channelMessages.totalCount).toBe(0);
  // The system administrator mends channels, and reads neither names nor alerts.
  const system = await app.data<Seen>('system', QUERY);
  expect(system.channelMessages.nodes[0]).toEqual({ title: null, recipient: null });
});

test('a test message goes to oneself, or the refusal says what is missing', async () => {
  const TRY = 'mutation($kind: ChannelKind!) { sendTestMessage(input: { kind: $kind }) { messageId } }';
  const { sendTestMessage } = await app.data<{ sendTestMessage: { messageId: string } }>('system', TRY, { kind: 'SMS' });
  await house.ends(sendTestMessage.messageId, 'SENT');
  expect((await app.refusal('district', TRY, { kind: 'PUSH' })).fields).toEqual(['kind']);
  expect((await app.refusal('district@210103', TRY, { kind: 'SMS' })).message).toBeTruthy();
  expect((await app.refusal('street1', TRY, { kind: 'SMS' })).code).toBe('FORBIDDEN');
});
