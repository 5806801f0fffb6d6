import { createHash, createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { alertInput, createAlert } from '../../../../test/kit/builders.js';
import { readCap, type CapAlert } from './index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
}, 60_000);
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
const text = async (path: string) => (await get(path)).text();

interface Published {
  readonly id: string;
  readonly identifier: string;
}
const PUBLISH = 'mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id identifier } } }';
async function publish(areas: string[], more: object = {}): Promise<Published> {
  const { publishAlert } = await app.data<{ publishAlert: { alerts: Published[] } }>('district', PUBLISH, {
    input: alertInput(areas, { ...more }),
  });
  return publishAlert.alerts[0] ?? { id: '', identifier: '' };
}
async function change(name: 'updateAlert' | 'cancelAlert', input: object): Promise<Published> {
  const type = { updateAlert: 'UpdateAlertInput', cancelAlert: 'CancelAlertInput' }[name];
  const document = `mutation($input: ${type}!) { ${name}(input: $input) { alert { id identifier } } }`;
  const data = await app.data<Record<string, { alert: Published }>>('district', document, { input });
  return data[name]?.alert ?? { id: '', identifier: '' };
}

async function message(identifier: string): Promise<CapAlert> {
  const reading = readCap(Buffer.from(await text(`/cap/210102/${identifier}.xml`)));
  if (!('alert' in reading)) throw new Error(JSON.stringify(reading.faults));
  return reading.alert;
}

describe('the feed', () => {
  test('lists what holds, newest first, with the address of each message', async () => {
    const [first, second] = [await publish(['210102'], { headline: '先 <1> & "x"' }), await publish(['210102'])];
    const response = await get('/cap/210102/feed.atom');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await response.text();
    const order = [...feed.matchAll(/<link rel="alternate" href="([^"]+)" type="application\/cap\+xml"\/>/g)].map(([, href]) => href);
    expect(order.slice(0, 2)).toEqual([second, first].map(({ identifier }) => `${app.url}/cap/210102/${identifier}.xml`));
    expect(feed).toContain('<title>先 &lt;1&gt; &amp; "x"</title>');
    expect(feed).toContain(`<id>urn:uuid:${first.id}</id>`);
    for (const href of order) expect((await fetch(String(href))).status).toBe(200);
  });

  test('is well-formed and names the district', async () => {
    const feed = await text('/cap/210102/feed.atom');
    expect((await validateXML({ xml: feed, normalization: 'c14n' })).valid).toBe(true);
    expect(feed).toMatch(/<title>和平区预警<\/title>/);
  });

  test('never has a restricted alert, one of another district, a draft, or one that has run out', async () => {
    const hidden = [
      await publish(['210102'], { scope: 'RESTRICTED' }),
      { id: await createAlert(app.database, { area: '210103' }) },
      { id: await createAlert(app.database, { area: '210102', scope: 'RESTRICTED' }) },
    ];
    const expired = await publish(['210102']);
    const draft = await publish(['210102']);
    await app.database.sql(`update alert set expires_at = now() - interval '1 second' where id = $1`, [expired.id]);
    await app.database.sql(`update alert set status = 'DRAFT' where id = $1`, [draft.id]);
    const feed = await text('/cap/210102/feed.atom');
    for (const { id } of [...hidden, expired, draft]) expect(feed).not.toContain(id);
    expect((await get(`/cap/210102/${draft.identifier}.xml`)).status).toBe(404);
    expect((await get(`/cap/210102/${expired.identifier}.xml`)).status).toBe(200);
  });

  test('has an update in place of what it updates, and the cancel while it lasts', async () => {
    const first = await publish(['210102']);
    const second = await change('updateAlert', { id: first.id, level: 'RED', override: { reason: '测试' } });
    const updated = await text('/cap/210102/feed.atom');
    expect(updated).toContain(second.id);
    expect(updated).not.toContain(first.id);
    const third = await change('cancelAlert', { id: second.id, reason: '雨停了。' });
    const cancelled = await text('/cap/210102/feed.atom');
    expect(cancelled).toContain(third.id);
    expect(cancelled).not.toContain(second.id);
  });

  test('is bounded', async () => {
    for (let i = 0; i < 101; i++) await createAlert(app.database, { area: '210104' });
    expect((await text('/cap/210104/feed.atom')).match(/<entry>/g)).toHaveLength(100);
  });

  test('costs nothing while it stays the same', async () => {
    const response = await get('/cap/210105/feed.atom');
    const [etag, modified] = [response.headers.get('etag') ?? '', response.headers.get('last-modified') ?? ''];
    expect((await get('/cap/210105/feed.atom', { 'if-none-match': `"other", W/${etag}` })).status).toBe(304);
    expect((await get('/cap/210105/feed.atom', { 'if-modified-since': modified })).status).toBe(304);
    await createAlert(app.database, { area: '210105' });
    expect((await get('/cap/210105/feed.atom', { 'if-none-match': etag })).status).toBe(200);
    const fresh = await get('/cap/210105/feed.atom', { 'if-modified-since': modified });
    expect(fresh.status).toBe(200);
    expect(fresh.headers.get('last-modified')).toBeNull();
  });

  test('believes no host that could break out of an address', async () => {
    const forged = await app.http.inject({ url: '/cap/210102/feed.atom', headers: { host: 'a"><b' } });
    expect(forged.body).toContain('<link rel="self" href="/cap/210102/feed.atom"');
  });
});

test.each([
  '/cap/999999/feed.atom',
  '/cap/21010/feed.atom',
  '/cap/2101aa/feed.atom',
  '/cap/210102/none.xml',
  '/cap/210102/none.json',
  '/cap/210102/feed.rss',
  `/cap/210102/${'x'.repeat(80)}.xml`,
  '/cap/210102/%00.xml',
  '/cap/210102/..%2f..%2fkeys.xml',
  '/cap',
])('%s does not exist', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('a restricted alert does not exist, by whatever address, and a public one only in its district', async () => {
  const { identifier } = await publish(['210102'], { scope: 'RESTRICTED' });
  const open = await publish(['210102']);
  const token = await app.actors.token('district');
  for (const form of ['xml', 'json']) {
    expect((await get(`/cap/210102/${identifier}.${form}`)).status).toBe(404);
    expect((await get(`/cap/210102/${identifier}.${form}`, { authorization: `Bearer ${token}` })).status).toBe(404);
    expect((await get(`/cap/210103/${open.identifier}.${form}`)).status).toBe(404);
  }
});

describe('a message', () => {
  test('says in CAP what was published', async () => {
    const more = { level: 'ORANGE', headlineEn: 'Rainstorm', instructionEn: 'Stay inside.', contact: '024-12345', onsetAt: '2026-01-01T00:00:00Z' };
    const { identifier } = await publish(['210102'], { ...more, urgency: 'EXPECTED', certainty: 'OBSERVED' });
    expect(identifier).toHaveLength(31);
    const alert = await message(identifier);
    expect(alert).toMatchObject({ identifier, status: 'Actual', msgType: 'Alert', scope: 'Public', sender: '210102@gridward' });
    expect(alert.sent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    const [chinese, english] = alert.infos;
    const same = { categories: ['Met'], event: '暴雨', urgency: 'Expected', severity: 'Severe', certainty: 'Observed', contact: '024-12345' };
    const times = { onset: '2026-01-01T08:00:00+08:00', parameters: [{ valueName: 'gridward:level', value: 'ORANGE' }] };
    expect(chinese).toMatchObject({ language: 'zh-CN', ...same, ...times, instruction: '请避开低洼路段。' });
    expect(english).toMatchObject({ language: 'en', ...same, ...times, headline: 'Rainstorm', instruction: 'Stay inside.' });
    expect(english).not.toHaveProperty('description');
  });

  test('names its areas, with the outline of a district and the code of a grid', async () => {
    const [grid] = await app.database.sql<{ code: string }>(`select code from grid where district_code = '210102' order by code limit 1`);
    const code = grid?.code ?? '';
    const { infos } = await message((await publish(['210102', code])).identifier);
    const [district, small] = infos[0]?.areas ?? [];
    expect(district).toMatchObject({ areaDesc: '和平区', geocodes: [{ valueName: 'GB/T 2260+GRID', value: '210102' }] });
    for (const [latitude, longitude] of district?.polygons.flat() ?? []) {
      expect(Math.round(latitude)).toBe(42);
      expect(Math.round(longitude)).toBe(123);
    }
    expect(district?.polygons[0]?.length).toBeGreaterThan(3);
    expect(small?.areaDesc).toMatch(new RegExp(`^和平区.+第${code.slice(12)}网格$`));
    expect(small?.polygons).toEqual([]);
  });

  test('refers to all that came before it', async () => {
    const first = await publish(['210102']);
    const second = await change('updateAlert', { id: first.id, level: 'RED', override: { reason: '测试' } });
    const third = await change('cancelAlert', { id: second.id, reason: '雨停了。' });
    const sent = async ({ identifier }: Published) => ({ sender: '210102@gridward', identifier, sent: (await message(identifier)).sent });
    expect((await message(third.identifier)).references).toEqual([await sent(first), await sent(second)]);
    expect(await message(third.identifier)).toMatchObject({ msgType: 'Cancel', infos: [{ responseTypes: ['AllClear'], urgency: 'Past' }] });
    expect((await message(first.identifier)).references).toBeUndefined();
  });

  test('says of an exercise that it is one', async () => {
    const { identifier } = await publish(['210102'], { status: 'EXERCISE', headline: '防汛演练' });
    expect(await message(identifier)).toMatchObject({ status: 'Exercise', note: '【演练】防汛演练' });
  });

  test('is valid by the schema, each one of the demonstration city', async () => {
    const schema = readFileSync(new URL('./samples/CAP-v1.2.xsd', import.meta.url), 'utf8');
    const rows = await app.database.sql<{ identifier: string }>(
      `select identifier from alert where district_code = '210102' and scope = 'PUBLIC' and status <> 'DRAFT'`,
    );
    expect(rows.length).toBeGreaterThan(5);
    const xml = await Promise.all(rows.map(({ identifier }) => text(`/cap/210102/${identifier}.xml`)));
    const files = xml.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
    expect((await validateXML({ xml: files, schema })).errors).toEqual([]);
  });

  test('comes as CAP, the same bytes each time', async () => {
    const path = `/cap/210102/${(await publish(['210102'])).identifier}.xml`;
    const response = await get(path);
    expect(response.headers.get('content-type')).toBe('application/cap+xml; charset=utf-8');
    expect(await text(path)).toBe(await response.text());
    expect((await get(path, { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304);
  });
});

async function publishedKey(alg: string) {
  const { keys } = (await (await get('/cap/keys')).json()) as { keys: (JsonWebKey & { kid: string; alg: string })[] };
  const jwk = keys.find((one) => one.alg === alg);
  if (!jwk) throw new Error(`No key for ${alg}.`);
  return { kid: jwk.kid, key: createPublicKey({ key: jwk, format: 'jwk' }) };
}

test('the keys are published without their secret halves, and are the same in another process', async () => {
  const keys = await text('/cap/keys');
  expect(keys).not.toContain('"d"');
  const other = await startTestApp({ database: app.database });
  expect(await (await fetch(`${other.url}/cap/keys`)).text()).toBe(keys);
  await other.stop();
});

/**
 * XML Signature by hand: canonical form by libxml2, arithmetic by node. Exclusive and inclusive canonical form are the same
 * here, because nothing declares a prefix outside of the signature.
 */
async function isSigned(xml: string): Promise<boolean> {
  const canonical = async (part: string) => (await validateXML({ xml: part, normalization: 'c14n' })).normalized.trimEnd();
  const [signature = ''] = /<ds:Signature .*<\/ds:Signature>/s.exec(xml) ?? [];
  const inside = (name: string) => new RegExp(`<ds:${name}>([^<]+)<`).exec(signature)?.[1] ?? '';
  const [info = ''] = /<ds:SignedInfo>.*<\/ds:SignedInfo>/s.exec(signature) ?? [];
  const content = await canonical(xml.replace(signature, ''));
  const signedInfo = await canonical(info.replace('>', ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">'));
  const { key, kid } = await publishedKey('ES256');
  const sound = verify('sha256', Buffer.from(signedInfo), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(inside('SignatureValue'), 'base64'));
  return sound && inside('KeyName') === kid && inside('DigestValue') === createHash('sha256').update(content).digest('base64');
}

test('the signature in the document holds, and breaks when a word is changed', async () => {
  const xml = await text(`/cap/210102/${(await publish(['210102'])).identifier}.xml`);
  expect(await isSigned(xml)).toBe(true);
  expect(await isSigned(xml.replace('Moderate', 'Extreme'))).toBe(false);
  expect(await isSigned(xml.replace('请避开', '请前往'))).toBe(false);
  expect(await isSigned(xml.replace(/(<ds:SignatureValue>)./, '$1_'))).toBe(false);
});

test('the signature holds whatever the words are', async () => {
  const headline = `"积水" & <深> ]]> 'a'\t🌧`;
  const description = '第一行\r\n第二行\r第三行\n\n  末行 \u00a0\u2028\u0085';
  const xml = await text(`/cap/210102/${(await publish(['210102'], { headline, description })).identifier}.xml`);
  expect(await isSigned(xml)).toBe(true);
  const reading = readCap(Buffer.from(xml));
  expect('alert' in reading && reading.alert.infos[0]).toMatchObject({ headline, description });
});

test('a phone can check the signature of the JSON form, and sees when a word is changed', async () => {
  const response = await get(`/cap/210102/${(await publish(['210102'])).identifier}.json`);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const body = await response.text();
  const { alert, signature } = JSON.parse(body) as { alert: CapAlert; signature: { keyId: string; algorithm: string; value: string } };
  const { key, kid } = await publishedKey('EdDSA');
  expect(signature).toMatchObject({ keyId: kid, algorithm: 'Ed25519' });
  // The members are sorted already, so that parsing and writing gives the signed bytes.
  const holds = (content: object) => verify(null, Buffer.from(JSON.stringify(content)), key, Buffer.from(signature.value, 'base64url'));
  expect(holds(alert)).toBe(true);
  expect(holds({ ...alert, status: 'Test' })).toBe(false);
  expect(body).toContain(JSON.stringify(alert));
});
