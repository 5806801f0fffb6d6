import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify, type ECDH } from 'node:crypto';
import { startChannels, type Channels } from '../../../test/kit/channels.js';
import { send } from './index.js';

let house: Channels;
beforeAll(async () => {
  house = await startChannels();
}, 60_000);
afterAll(() => house.stop());
beforeEach(() => {
  house.gateway.received.length = 0;
  house.gateway.answers(() => 201);
});

/** A browser with its keys, as `PushManager.subscribe` makes them. */
function browser(path: string) {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const auth = randomBytes(16);
  return {
    keys,
    auth,
    input: { endpoint: `${house.gateway.host}/${path}`, p256dh: keys.getPublicKey().toString('base64url'), auth: auth.toString('base64url') },
  };
}
const REGISTER = 'mutation($input: RegisterPushInput!) { registerPush(input: $input) { registered } }';
const FORGET = 'mutation($endpoint: String!) { forgetPush(input: { endpoint: $endpoint }) { registered } }';
const register = (input: object, who = 'leader') => house.app.data(who, REGISTER, { input });
const push = () => house.inJob((em) => send(em, house.notice({ kinds: ['PUSH'] })));
const subscriptions = async () => (await house.app.database.sql('select * from push_subscription')).length;

test('a notification is encrypted for the browser and signed for its push service', async () => {
  const { keys, auth, input } = browser('one');
  await register(input);
  const { queued } = await push();
  const id = queued[0]?.id ?? '';
  await house.ends(id, 'SENT');
  const [request] = house.gateway.received;
  expect(request?.headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '3600', urgency: 'high', topic: id.replaceAll('-', '') });
  expect(JSON.parse(decrypted(request?.bytes ?? Buffer.alloc(0), keys, auth))).toEqual({
    id,
    title: '暴雨红色预警',
    text: '请立即到岗，回复 1 确认。',
  });
  const { pushKey } = await house.app.data<{ pushKey: string }>('leader', '{ pushKey }');
  const [, token = '', key] = /^vapid t=(\S+), ?k=(\S+)$/.exec(request?.headers.authorization ?? '') ?? [];
  expect(key).toBe(pushKey);
  expect(isSignedBy(pushKey, token)).toBe(true);
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { aud: string; sub: string };
  expect(claims).toMatchObject({ aud: house.gateway.host, sub: 'https://wgt.example.cn' });
});

/** As a browser does it: RFC 8291 over RFC 8188, by the letter and not by the package that encrypts. */
function decrypted(bytes: Buffer, keys: ECDH, auth: Buffer): string {
  const [salt, sender, sealed] = [bytes.subarray(0, 16), bytes.subarray(21, 86), bytes.subarray(86)];
  const derive = (key: Buffer, from: Buffer, info: Buffer, length: number) => Buffer.from(hkdfSync('sha256', key, from, info, length));
  const shared = derive(keys.computeSecret(sender), auth, Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender]), 32);
  const key = derive(shared, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(shared, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

function isSignedBy(publicKey: string, token: string) {
  const point = Buffer.from(publicKey, 'base64url');
  const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
  const [head, body, signature = ''] = token.split('.');
  return verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}

test('one browser that has it is enough, and one that is gone is forgotten', async () => {
  await register(browser('gone').input);
  house.gateway.answers(({ path }) => (path === '/gone' ? 410 : 201));
  const before = await subscriptions();
  const { queued } = await push();
  await house.ends(queued[0]?.id ?? '', 'SENT');
  expect(await subscriptions()).toBe(before - 1);
});

test('when all are gone, the message fails, and the next one says why at once', async () => {
  house.gateway.answers(() => 404);
  const { queued } = await push();
  await house.ends(queued[0]?.id ?? '', 'FAILED');
  expect(await house.row(queued[0]?.id ?? '')).toMatchObject({ last_error: 'NO_SUBSCRIPTION' });
  expect(await push()).toEqual({ queued: [], not: [{ kind: 'PUSH', why: 'NO_SUBSCRIPTION' }] });
});

test('a browser is known again, goes with who signed in last, and only its owner switches it off', async () => {
  const { input } = browser('shared');
  for (const who of ['leader', 'leader', 'worker']) await register(input, who);
  expect(await subscriptions()).toBe(1);
  expect((await push()).queued).toEqual([]);
  await house.app.data('leader', FORGET, { endpoint: input.endpoint });
  expect(await subscriptions()).toBe(1);
  await house.app.data('worker', FORGET, { endpoint: input.endpoint });
  expect(await subscriptions()).toBe(0);
});

test('nobody fills the table: the oldest goes for an eleventh', async () => {
  for (let i = 0; i < 12; i++) await register(browser(`many${i}`).input);
  expect(await subscriptions()).toBe(10);
});

test('the address is sealed, and one inside the installation is refused', async () => {
  const kept = JSON.stringify([
    await house.app.database.sql('select * from push_subscription'),
    await house.app.database.sql('select * from audit_entry'),
  ]);
  expect(kept).not.toContain('/many');
  const { input } = browser('x');
  const refused = async (more: object) => (await house.app.refusal('leader', REGISTER, { input: { ...input, ...more } })).fields;
  expect(await refused({ endpoint: 'http://127.0.0.1:5432/' })).toEqual(['endpoint']);
  expect(await refused({ endpoint: 'x' })).toEqual(['endpoint']);
  expect(await refused({ p256dh: 'x' })).toEqual(['p256dh']);
  expect(await refused({ auth: input.p256dh })).toEqual(['auth']);
  expect((await house.app.refusal('', REGISTER, { input })).code).toBe('SIGN_IN_REQUIRED');
});
