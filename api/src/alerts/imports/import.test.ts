import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { inHours, next } from '../../../../test/kit/builders.js';
import { JOBS, sessionContext } from '../../request/tenancy.js';
import { beijingTime } from '../cap/from-alert.js';
import { contentOf } from './feed-reader.js';
import { capPolling } from './polling.js';

let app: TestApp;
let street: string;
let site: Site;
beforeAll(async () => {
  site = await openSite();
  app = await startTestApp({ demo: true, capHosts: [site.origin] });
  street = (await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(async () => {
  await app.stop();
  site.server.close();
});

interface Site {
  readonly server: Server;
  readonly origin: string;
  /** What is answered at a path: a body, or a whole answer. */
  readonly pages: Map<string, string | { status: number; headers?: Record<string, string>; body?: string | Buffer }>;
  readonly asked: { url: string; headers: IncomingMessage['headers'] }[];
}

/** Somebody else's server. */
async function openSite(): Promise<Site> {
  const pages: Site['pages'] = new Map();
  const asked: Site['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    const page = pages.get(request.url ?? '') ?? { status: 404 };
    const { status, headers = {}, body = '' } = typeof page === 'string' ? { status: 200, body: page } : page;
    if (headers['etag'] && request.headers['if-none-match'] === headers['etag']) return response.writeHead(304).end();
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, pages, asked };
}

interface Draft {
  readonly identifier?: string;
  readonly sent?: string;
  readonly msgType?: string;
  readonly references?: string;
  readonly severity?: string;
  readonly headline?: string;
  readonly areas?: string;
  readonly status?: string;
}
const area = (code: string) => `<area><areaDesc>某处</areaDesc><geocode><valueName>GB/T 2260</valueName><value>${code}</value></geocode></area>`;
const SENT = beijingTime(new Date(Date.now() - 60_000));
const number = () => `21010041600000_2026112208${String(next()).padStart(4, '0')}`;
const cap = ({
  identifier = number(),
  sent = SENT,
  msgType = 'Alert',
  references,
  severity = 'Moderate',
  headline = '转发的暴雨预警',
  areas = area('210102'),
  status = 'Actual',
}: Draft = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"><identifier>${identifier}</identifier><sender>met@example.cn</sender><sent>${sent}</sent><status>${status}</status><msgType>${msgType}</msgType><scope>Public</scope>${references ? `<references>${references}</references>` : ''}
<info><language>zh-CN</language><category>Met</category><event>暴雨</event><urgency>Expected</urgency><severity>${severity}</severity><certainty>Likely</certainty><expires>${beijingTime(new Date(inHours(6)))}</expires><senderName>沈阳市气象台</senderName><headline>${headline}</headline><description>有暴雨。</description><instruction>避开低洼处。</instruction>${areas}</info></alert>`;
const referenceTo = (identifier: string) => `met@example.cn,${identifier},${SENT}`;

interface Alert {
  id: string;
  headline: string;
  msgType: string;
  level: string;
  areas: string[];
  senderName: string;
  origin: { sender: string; identifier: string; source: string | null; original: string } | null;
}
interface Report {
  act: string | null;
  imported: boolean;
  duplicate: boolean;
  faults: { element: string; message: string; choosesAreas: boolean }[];
  notes: { element: string }[];
  preview: { headline: string; areas: string[] } | null;
  alerts: Alert[];
  pending: { id: string; content: { headline: string } }[];
}
const ALERT = '{ id headline msgType level areas senderName origin { sender identifier source original } }';
const IMPORT = `mutation($input: ImportAlertInput!) { importAlert(input: $input) { act imported duplicate faults { element message choosesAreas } notes { element } preview { headline areas } alerts ${ALERT} pending { id content { headline } } } }`;
const bring = async (xml: string, more: object = {}, who = 'district') =>
  (await app.data<{ importAlert: Report }>(who, IMPORT, { input: { xml, ...more } })).importAlert;
/** The fields that a refusal names. */
const refused = async (xml: string, more: object = {}, who = 'district') => (await app.refusal(who, IMPORT, { input: { xml, ...more } })).fields;
const lastNumber = async () =>
  (await app.database.sql<{ last: number }>(`select last from alert_counter where district_code = '210102'`))[0]?.last ?? 0;

describe('a message from elsewhere', () => {
  test('is published as it is, under our own number, with where it comes from kept letter by letter', async () => {
    const xml = cap();
    const { act, imported, alerts } = await bring(xml);
    expect([act, imported]).toEqual(['PUBLISH', true]);
    expect(alerts[0]).toMatchObject({
      headline: '转发的暴雨预警',
      level: 'YELLOW',
      areas: ['210102'],
      senderName: '沈阳市气象台（和平区转发）',
      origin: { sender: 'met@example.cn', source: null, original: xml },
    });
  });

  test('is looked at first without doing anything', async () => {
    const before = await lastNumber();
    const xml = cap();
    expect(await bring(xml, { dryRun: true })).toMatchObject({ act: 'PUBLISH', imported: false, alerts: [], preview: { areas: ['210102'] } });
    expect(await lastNumber()).toBe(before);
    expect(await bring(xml)).toMatchObject({ imported: true, duplicate: false });
  });

  test('a second time does nothing, nor do two at once, whatever the form of its identifier', async () => {
    for (const identifier of ['31000041600000_20250811152835', '21010200000000_20261122084512_3']) {
      const xml = cap({ identifier });
      const reports = await Promise.all([bring(xml), bring(xml)]);
      expect(reports.map(({ imported, duplicate }) => [imported, duplicate]).sort()).toEqual([
        [false, true],
        [true, false],
      ]);
      expect(await bring(xml)).toMatchObject({ imported: false, duplicate: true, faults: [], alerts: [] });
    }
  });

  test('updates and ends what it refers to', async () => {
    const [first, second] = [number(), number()];
    const { alerts } = await bring(cap({ identifier: first }));
    const update = await bring(cap({ identifier: second, msgType: 'Update', references: referenceTo(first), headline: '仍在下', severity: 'Minor' }));
    expect(update.alerts[0]).toMatchObject({ msgType: 'UPDATE', headline: '仍在下', level: 'BLUE' });
    const end = await bring(cap({ msgType: 'Cancel', references: `${referenceTo(first)} ${referenceTo(second)}` }));
    expect(end.alerts[0]).toMatchObject({ msgType: 'CANCEL' });
    const { alert } = await app.data<{ alert: { chain: { msgType: string }[] } }>(
      'district',
      'query($id: ID!) { alert(id: $id) { chain { msgType } } }',
      {
        id: alerts[0]?.id,
      },
    );
    expect(alert.chain.map(({ msgType }) => msgType)).toEqual(['ALERT', 'UPDATE', 'CANCEL']);
    expect(await refused(cap({ msgType: 'Cancel', references: referenceTo('nothing') }))).toEqual(['xml']);
  });

  test('of a grave level waits for a second person, and is referred to once it is approved', async () => {
    const identifier = number();
    const { pending, alerts } = await bring(cap({ identifier, severity: 'Extreme' }));
    expect([alerts, pending.length]).toEqual([[], 1]);
    const APPROVE = 'mutation($id: ID!) { approveAlert(input: { id: $id }) { alert { id origin { identifier } } } }';
    expect(await app.data('city', APPROVE, { id: pending[0]?.id })).toMatchObject({ approveAlert: { alert: { origin: { identifier } } } });
    expect((await bring(cap({ msgType: 'Cancel', references: referenceTo(identifier) }))).alerts[0]).toMatchObject({ msgType: 'CANCEL' });
    expect((await bring(cap({ severity: 'Extreme' }), { override: { reason: '紧急' } })).alerts).toHaveLength(1);
  });

  test('for more than one’s territory is told in one’s territory, for somewhere else is refused, and one may choose', async () => {
    const wide = await bring(cap({ areas: area('210100') }), {}, 'street1');
    expect([wide.alerts[0]?.areas, wide.notes.map(({ element }) => element)]).toEqual([[street], ['geocode']]);
    const elsewhere = cap({ areas: area('210103') });
    expect((await bring(elsewhere, { dryRun: true }, 'street1')).faults).toMatchObject([{ element: 'geocode', choosesAreas: true }]);
    expect(await refused(elsewhere, {}, 'street1')).toEqual(['areas']);
    expect((await bring(elsewhere, { areas: [street] }, 'street1')).alerts[0]?.areas).toEqual([street]);
    expect(await refused(cap({ areas: '<area><areaDesc>沈阳</areaDesc></area>' }))).toEqual(['areas']);
    expect(await refused(cap(), { areas: ['210103'] }, 'street1')).toEqual(['areas']);
    expect(await refused(cap({ areas: area('210102') + area('210103') }), {}, 'city')).toEqual(['areas']);
  });

  test('that cannot be read is refused with the line, and nothing is done', async () => {
    const before = await lastNumber();
    for (const xml of ['', '<alert', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', cap().replace('Moderate', 'Awful')]) {
      expect((await refused(xml))[0]).toBe('xml');
      const report = await bring(xml, { dryRun: true });
      expect([report.act, report.imported, report.faults.length > 0]).toEqual([null, false, true]);
    }
    expect(await lastNumber()).toBe(before);
  });

  test('is an exercise here when it is one there', async () => {
    expect((await bring(cap({ status: 'Exercise', severity: 'Extreme' }))).alerts[0]?.headline).toBe('【演练】转发的暴雨预警');
  });

  test('is brought by those who publish', async () => {
    for (const who of ['worker', 'clerk1', 'resident']) expect((await app.refusal(who, IMPORT, { input: { xml: cap() } })).code).toBe('FORBIDDEN');
  });
});

describe('a source', () => {
  const CREATE = 'mutation($input: CreateCapSourceInput!) { createCapSource(input: $input) { capSource { id version } } }';
  const create = async (path: string, trusted: boolean) =>
    (
      await app.data<{ createCapSource: { capSource: { id: string; version: number } } }>('district', CREATE, {
        input: { name: '市气象台', url: `${site.origin}${path}`, trusted },
      })
    ).createCapSource.capSource;
  const LIST = '{ capSources { id error polledAt } }';
  const errorOf = async (id: string) =>
    (await app.data<{ capSources: { id: string; error: string | null }[] }>('district', LIST)).capSources.find((one) => one.id === id)?.error;
  const originOf = async (identifier: string) =>
    (
      await app.database.sql<{ alert_id: string | null; draft_id: string | null; source: string }>(
        `select alert_id, draft_id, source from alert_origin where identifier = $1`,
        [identifier],
      )
    )[0];

  /** As the worker does, without waiting a minute. */
  async function poll(source: string) {
    const task = capPolling(app.services).find(({ name }) => name === 'cap-poll-source');
    await task?.run({
      payload: { district: '210102', source },
      attempt: 1,
      isLast: true,
      transaction: (work) => app.orm.em.fork({ session: sessionContext(JOBS) }).transactional(work),
    });
  }
  const feed = (...links: string[]) =>
    `<feed xmlns="http://www.w3.org/2005/Atom">${links.map((href) => `<entry><link rel="alternate" type="text/html" href="/x.html"/><link rel="alternate" type="application/cap+xml" href="${href}"/></entry>`).join('')}</feed>`;
  beforeEach(() => {
    site.pages.clear();
    site.asked.length = 0;
  });

  test('that is trusted is published at once, each message once, and asked only for what has changed', async () => {
    const [first, second] = [number(), number()];
    site.pages.set('/feed', { status: 200, headers: { etag: '"1"' }, body: feed('/2.xml', '/1.xml') });
    site.pages.set('/1.xml', cap({ identifier: first, severity: 'Extreme' }));
    site.pages.set('/2.xml', cap({ identifier: second, msgType: 'Update', references: referenceTo(first), headline: '更新了' }));
    const { id } = await create('/feed', true);
    await poll(id);
    expect([await originOf(first), await originOf(second)]).toMatchObject([
      { alert_id: expect.any(String), source: '市气象台' },
      { alert_id: expect.any(String) },
    ]);
    await poll(id);
    expect(site.asked.map(({ url }) => url)).toEqual(['/feed', '/1.xml', '/2.xml', '/feed']);
    expect(site.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
    expect(await errorOf(id)).toBeNull();
  });

  test('that is not trusted fills in drafts that somebody approves, whatever the level', async () => {
    const identifier = number();
    site.pages.set('/one.xml', cap({ identifier, severity: 'Minor' }));
    const { id } = await create('/one.xml', false);
    const before = await lastNumber();
    await poll(id);
    expect(await originOf(identifier)).toMatchObject({ alert_id: null, draft_id: expect.any(String) });
    expect(await lastNumber()).toBe(before);
    const { draft_id: draft } = (await originOf(identifier)) ?? {};
    const APPROVE = 'mutation($id: ID!) { approveAlert(input: { id: $id }) { alert { senderName origin { source } } } }';
    expect(await app.data('district', APPROVE, { id: draft })).toMatchObject({ approveAlert: { alert: { origin: { source: '市气象台' } } } });
    site.pages.set('/one.xml', cap({ msgType: 'Cancel', references: referenceTo(identifier) }));
    await poll(id);
    const [pending] = await app.database.sql<{ content: { msgType: string } }>(
      `select content from alert_draft where state = 'PENDING' order by created_at desc limit 1`,
    );
    expect(pending?.content.msgType).toBe('CANCEL');
  });

  test('speaks of other places too, which is no fault', async () => {
    const identifier = number();
    site.pages.set('/other.xml', cap({ identifier, areas: area('310115') }));
    const { id } = await create('/other.xml', true);
    await poll(id);
    expect([await originOf(identifier), await errorOf(id)]).toEqual([undefined, null]);
  });

  test('that fails says why, and what did not come is asked for again', async () => {
    const { id } = await create('/broken', true);
    const say = async (page: Parameters<Site['pages']['set']>[1]) => {
      site.pages.set('/broken', page);
      await poll(id);
      return errorOf(id);
    };
    expect(await say({ status: 503 })).toBe('HTTP 503');
    expect(await say('<html></html>')).toBe('NOT_A_FEED');
    expect(await say({ status: 200, body: Buffer.alloc(1_100_000, 'x') })).toBe('TOO_LARGE');
    expect(await say({ status: 302, headers: { location: 'http://127.0.0.1:9/' } })).toBe('REDIRECTED');
    expect(await say(cap({ areas: area('210102999') }))).toMatch(/^REFUSED /);
    const identifier = number();
    expect(await say({ status: 200, headers: { etag: '"9"' }, body: feed('/late.xml') })).toBe('HTTP 404');
    site.pages.set('/late.xml', cap({ identifier }));
    await poll(id);
    expect([await errorOf(id), (await originOf(identifier))?.alert_id]).toEqual([null, expect.any(String)]);
    site.pages.set('/moved', { status: 301, headers: { location: '/broken' } });
    const moved = await create('/moved', true);
    await poll(moved.id);
    expect(await errorOf(moved.id)).toBeNull();
  });

  test('is on a host that the installation allows, once, and for the district’s administrators', async () => {
    for (const url of ['http://169.254.169.254/latest', 'https://example.org/feed', 'file:///etc/passwd', 'x', ''])
      expect((await app.refusal('district', CREATE, { input: { name: '甲', url } })).fields).toEqual(['url']);
    const { id, version } = await create('/mine', false);
    expect((await app.refusal('district', CREATE, { input: { name: '乙', url: `${site.origin}/mine` } })).fields).toEqual(['url']);
    expect((await app.refusal('street1', CREATE, { input: { name: '丙', url: `${site.origin}/a` } })).code).toBe('FORBIDDEN');
    const UPDATE = 'mutation($input: UpdateCapSourceInput!) { updateCapSource(input: $input) { capSource { enabled } } }';
    expect(await app.data('district', UPDATE, { input: { id, version, enabled: false } })).toEqual({
      updateCapSource: { capSource: { enabled: false } },
    });
    await poll(id);
    expect(site.asked).toEqual([]);
    for (const who of ['district@210103', 'city'])
      expect((await app.refusal(who, UPDATE, { input: { id, version: version + 1, enabled: true } })).code).toBe('NOT_FOUND');
    const REMOVE = 'mutation($id: ID!) { removeCapSource(input: { id: $id }) { id } }';
    expect((await app.refusal('district@210103', REMOVE, { id })).code).toBe('NOT_FOUND');
    expect(await app.data('district', REMOVE, { id })).toEqual({ removeCapSource: { id } });
  });
});

test('a feed is Atom, RSS or a message itself, and nothing else', () => {
  const rss =
    '<rss version="2.0"><channel><link>http://a.example/</link><item><link> http://a.example/1.xml </link></item><item><link>2.xml</link></item></channel></rss>';
  expect(contentOf(rss, 'http://a.example/feed')).toEqual({ is: 'LINKS', links: ['http://a.example/1.xml', 'http://a.example/2.xml'] });
  expect(contentOf(cap(), 'http://a.example/')).toEqual({ is: 'MESSAGE' });
  for (const body of ['', 'x', '<a/>', '<!DOCTYPE x><rss/>', '<rss>']) expect(() => contentOf(body, 'http://a.example/')).toThrow('NOT_A_FEED');
});
