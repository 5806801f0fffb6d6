import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startChannels, type Channels } from '../../../test/kit/channels.js';
import { uuidv7 } from '../storage/keys.js';
import type { Reply } from './index.js';
import { signatureOf } from './signature.js';

let house: Channels;
beforeAll(async () => {
  house = await startChannels();
  await house.app.database.sql(HEAR);
}, 60_000);
afterAll(() => house.stop());

interface How {
  readonly district?: string;
  readonly secret?: string;
  readonly secondsAgo?: number;
  readonly signature?: string;
}

const seconds = (ago: number) => String(Math.floor(Date.now() / 1_000) - ago);

async function report(content: object | string, { district = '210102', secret = house.secrets.SMS, secondsAgo = 0, signature }: How = {}) {
  const body = typeof content === 'string' ? content : JSON.stringify(content);
  const timestamp = seconds(secondsAgo);
  const headers = {
    'content-type': 'application/json',
    'x-gridward-timestamp': timestamp,
    'x-gridward-signature': signature ?? signatureOf(secret, timestamp, body),
  };
  const response = await fetch(`${house.app.url}/channels/${district}/report`, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}
const sent = async () => {
  const id = await house.queue();
  await house.ends(id, 'SENT');
  return id;
};
/** What was handed on, also when somebody has taken it already. */
const HEAR = `
create table handed_on (n int generated always as identity, payload jsonb);
create function hand_on() returns trigger language plpgsql security definer as $$ begin insert into public.handed_on (payload) values (new.payload); return null; end $$;
create trigger hand_on after insert on graphile_worker._private_jobs for each row execute function hand_on()`;
const replies = async (id: string) =>
  (await house.app.database.sql<{ payload: Reply }>(`select payload from handed_on where payload ->> 'messageId' = $1 order by n`, [id])).map(
    ({ payload }) => payload,
  );

describe('a report of a gateway', () => {
  test('that a message has arrived is a fact, and the first one stays', async () => {
    const id = await sent();
    expect((await report({ id, delivered: true })).status).toBe(200);
    const first = await house.row(id);
    expect(first).toMatchObject({ status: 'DELIVERED', delivered_at: expect.any(Date), replied_at: null });
    expect((await report({ id, delivered: true })).status).toBe(200);
    expect((await house.row(id))?.delivered_at).toEqual(first?.delivered_at);
    expect(await replies(id)).toEqual([]);
  });

  test('with an answer is handed on once, however often it comes, and so is another answer', async () => {
    const id = await sent();
    const results = await Promise.all([1, 2, 3].map(() => report({ id, reply: ' 1 ' })));
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await replies(id)).toEqual([
      { district: '210102', messageId: id, accountId: house.accountId, purpose: 'CALLOUT', reference: expect.any(String), text: '1' },
    ]);
    expect(await house.row(id)).toMatchObject({ status: 'DELIVERED', replied_at: expect.any(Date), delivered_at: null });
    await report({ id, reply: '2' });
    expect((await replies(id)).map(({ text }) => text)).toEqual(['1', '2']);
  });

  test('that comes before we have written down that it was taken is not lost', async () => {
    house.gateway.answers(({ body }) => {
      void report({ id: (JSON.parse(body) as { id: string }).id, delivered: true });
      return 200;
    });
    const id = await house.queue();
    await house.ends(id, 'DELIVERED');
    house.gateway.answers(() => 200);
    expect((await house.row(id))?.status).toBe('DELIVERED');
  });

  test('that nobody signed, or signed long ago, changes nothing', async () => {
    const id = await sent();
    const forged: How[] = [
      { secret: 'guessed' },
      { signature: '' },
      { signature: 'v1=' },
      { signature: `v1=${'0'.repeat(64)}` },
      { secondsAgo: 301 },
      { secondsAgo: -301 },
      { district: '210103' },
      { district: '999999' },
      { district: 'x' },
    ];
    const answers = await Promise.all(forged.map((how) => report({ id, delivered: true }, how)));
    // All alike: who cannot sign does not learn which districts have a gateway.
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(401);
    expect((await house.row(id))?.delivered_at).toBeNull();
    const timestamp = seconds(0);
    const signature = signatureOf(house.secrets.SMS, timestamp, JSON.stringify({ id }));
    expect((await report({ id, delivered: true }, { signature })).status).toBe(401);
  });

  test('of a kind that the gateway does not carry, or of no message, is told so', async () => {
    const id = await sent();
    expect((await report({ id, delivered: true }, { secret: house.secrets.VOICE })).status).toBe(404);
    expect((await report({ id: uuidv7(), delivered: true })).status).toBe(404);
    expect((await house.row(id))?.delivered_at).toBeNull();
  });

  test.each(['', '{', 'null', '[]', '{"id":"x","delivered":true}', '{"id":1}', `{"id":"${uuidv7()}"}`, `{"id":"${uuidv7()}","reply":{"a":1}}`])(
    'that says nothing is told what to say: %s',
    async (body) => {
      expect((await report(body)).status).toBe(400);
    },
  );

  test('that is far too long is not read', async () => {
    expect((await report({ id: uuidv7(), reply: 'x'.repeat(20_000) })).status).toBe(413);
  });
});

test('a flood is sent away, and told to come back', async () => {
  const answers = await Promise.all(Array.from({ length: 400 }, () => report({ id: uuidv7(), delivered: true }, { secret: 'guessed' })));
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].filter((status) => status !== 401 && status !== 503)).toEqual([]);
  expect(statuses).toContain(401);
  const id = await sent();
  expect((await report({ id, delivered: true })).status).toBe(200);
});

test('an answer to a test message is nobody’s task', async () => {
  const id = await house.queue({ purpose: 'TEST' });
  await house.ends(id, 'SENT');
  await report({ id, reply: '1' });
  expect(await replies(id)).toEqual([]);
});
