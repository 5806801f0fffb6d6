import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { createAlert } from '../../../test/kit/builders.js';
import { refusalOf } from '../../../test/kit/client.js';

let app: TestApp;
let grid: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  grid = (await app.data<{ me: { territory: { code: string } } }>('worker', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(() => app.stop());

const PUBLISH = 'mutation ($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }';
async function publish(areas: string[], scope = 'PUBLIC'): Promise<string> {
  const words = { event: '暴雨', category: 'MET', level: 'RED', headline: '测试', description: '测试', instruction: '测试', status: 'TEST' };
  const input = { ...words, areas, scope, expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
  const { publishAlert } = await app.data<{ publishAlert: { alerts: { id: string }[] } }>('district', PUBLISH, { input });
  return publishAlert.alerts[0]?.id ?? '';
}
const REPORT = 'mutation ($input: ReportAlertInput!) { reportAlert(input: $input) { at } }';
const report = (who: string, input: object) => app.send<{ reportAlert: { at: string } }>(who, REPORT, { input });
const device = () => randomUUID();
type Reach = {
  code: string;
  recipients: number;
  sent: number;
  delivered: number;
  seen: number;
  acknowledged: number;
  safe: number;
  needHelp: number;
};
const reachOf = async (who: string, id: string, by = 'DISTRICT') =>
  (
    await app.data<{ alert: { reach: Reach[] | null } }>(
      who,
      'query ($id: ID!, $by: ReachLevel!) { alert(id: $id) { reach(by: $by) { code recipients sent delivered seen acknowledged safe needHelp } } }',
      { id, by },
    )
  ).alert.reach;

describe('receipts', () => {
  test('are four facts, none concluded from another, and the first of each stays', async () => {
    const alertId = await publish([grid]);
    const one = { alertId, device: device(), area: grid };
    await report('', { ...one, acknowledged: true });
    expect(await reachOf('district', alertId)).toMatchObject([{ code: '210102', recipients: 1, delivered: 0, seen: 0, acknowledged: 1 }]);
    const facts = () =>
      app.database.sql<Record<string, Date | null>>('select sent_at, delivered_at, seen_at, acknowledged_at from alert_receipt where alert_id = $1', [
        alertId,
      ]);
    const [first] = await facts();
    await report('', { ...one, delivered: true, acknowledged: true });
    const [second] = await facts();
    expect(second).toMatchObject({ sent_at: null, seen_at: null, acknowledged_at: first?.['acknowledged_at'] });
    expect(second?.['delivered_at']?.getTime()).toBeGreaterThan(first?.['acknowledged_at']?.getTime() ?? Infinity);
  });

  test('are counted by street, community and grid, within the territory of who asks', async () => {
    const alertId = await publish(['210102']);
    const community = grid.slice(0, 12);
    const elsewhere = await otherStreet();
    for (const area of [grid, community, '210102', elsewhere]) await report('', { alertId, device: device(), area, delivered: true });
    expect(await reachOf('district', alertId)).toMatchObject([{ code: '210102', delivered: 4 }]);
    expect(await reachOf('district', alertId, 'STREET')).toMatchObject([
      { code: grid.slice(0, 9), delivered: 2 },
      { code: elsewhere, delivered: 1 },
    ]);
    expect(await reachOf('street1', alertId, 'STREET')).toMatchObject([{ code: grid.slice(0, 9), delivered: 2 }]);
    expect(await reachOf('worker', alertId, 'GRID')).toMatchObject([{ code: grid, delivered: 1 }]);
    expect((await app.refusal('', 'query ($id: ID!) { alert(id: $id) { reach { code } } }', { id: alertId })).code).toBe('SIGN_IN_REQUIRED');
    expect(await reachOf('district@210103', alertId).catch(() => 'not found')).toBe('not found');
  });

  test('of many at once are all kept', async () => {
    const alertId = await publish([grid]);
    const answers = await Promise.all(
      Array.from({ length: 300 }, (_, i) => report('', { alertId, device: device(), area: grid, answer: i % 3 ? 'SAFE' : 'NEED_HELP' })),
    );
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(await reachOf('district', alertId)).toMatchObject([{ recipients: 300, safe: 200, needHelp: 100 }]);
  });

  test('of an alert that does not exist yet are taken as soon as it does, and an id in capitals is the same', async () => {
    const id = randomUUID();
    const one = { alertId: id.toUpperCase(), device: device(), area: '210102', seen: true };
    expect(refusalOf(await report('', one)).code).toBe('NOT_FOUND');
    await createAlert(app.database, { id, area: '210102' });
    expect((await report('', one)).errors).toBeUndefined();
    expect(await reachOf('district', id)).toMatchObject([{ seen: 1 }]);
  });

  test('of the same phone at once are one', async () => {
    const alertId = await publish([grid]);
    const one = { alertId, device: device(), area: grid };
    await Promise.all(['delivered', 'seen', 'acknowledged'].map((fact) => report('', { ...one, [fact]: true })));
    expect(await reachOf('district', alertId)).toMatchObject([{ recipients: 1, delivered: 1, seen: 1, acknowledged: 1 }]);
  });

  test('of an alert that one cannot see, or of a place that it does not concern, are refused', async () => {
    const restricted = await publish([grid], 'RESTRICTED');
    const open = await publish([grid]);
    const mine = { device: device(), area: grid, seen: true };
    const codes = async (who: string, input: object) => refusalOf(await report(who, input)).code;
    expect(await codes('', { ...mine, alertId: restricted })).toBe('NOT_FOUND');
    expect(await codes('', { ...mine, alertId: randomUUID() })).toBe('NOT_FOUND');
    expect(await codes('district@210103', { ...mine, alertId: open })).toBe('NOT_FOUND');
    expect(await codes('', { ...mine, alertId: open, area: await otherStreet() })).toBe('BAD_USER_INPUT');
    expect(await codes('', { ...mine, alertId: open, area: 'x' })).toBe('BAD_USER_INPUT');
    expect(await codes('', { ...mine, alertId: open, device: 'x' })).toBe('BAD_USER_INPUT');
    expect(await codes('', { ...mine, alertId: open, answer: 'NEED_HELP', note: '救'.repeat(201) })).toBe('BAD_USER_INPUT');
    expect(await reachOf('district', open)).toEqual([]);
  });
});

test('who has not confirmed is named, the most responsible first, until they do', async () => {
  const alertId = await publish([grid], 'RESTRICTED');
  type Named = { alert: { unconfirmed: { id: string; territory: string }[] } };
  const names = async () =>
    (await app.data<Named>('district', 'query ($id: ID!) { alert(id: $id) { unconfirmed(first: 200) { id name territory } } }', { id: alertId }))
      .alert.unconfirmed;
  const before = await names();
  const { me } = await app.data<{ me: { id: string } }>('worker', '{ me { id } }');
  expect(before.map(({ id }) => id)).toContain(me.id);
  expect(before.map(({ territory }) => territory.length)).toEqual(before.map(({ territory }) => territory.length).sort((a, b) => a - b));
  await report('worker', { alertId, acknowledged: true });
  expect((await names()).map(({ id }) => id)).not.toContain(me.id);
});

test('somebody of the city confirms for the district whose alert it is', async () => {
  const alertId = await publish(['210102']);
  expect((await report('city@210100', { alertId, acknowledged: true })).errors).toBeUndefined();
  expect(await reachOf('city@210100', alertId)).toMatchObject([{ code: '210102', acknowledged: 1 }]);
});

describe('a call for help', () => {
  const LIST = 'query ($alertId: ID!) { helpRequests(filter: { alertId: $alertId }) { totalCount nodes { id status code outcome } } }';
  type List = { helpRequests: { totalCount: number; nodes: { id: string; status: string; code: string; outcome: string | null }[] } };
  const calls = (who: string, alertId: string) => app.data<List>(who, LIST, { alertId });
  const TAKE = 'mutation ($input: TakeHelpRequestInput!) { takeHelpRequest(input: $input) { note longitude latitude helpRequest { status } } }';
  const CLOSE = 'mutation ($input: CloseHelpRequestInput!) { closeHelpRequest(input: $input) { helpRequest { status outcome } } }';

  test('becomes a task for who works there; only who takes it reads what was written', async () => {
    const alertId = await publish([grid]);
    const secret = '三楼老人走不动';
    await report('', { alertId, device: device(), area: grid, answer: 'NEED_HELP', note: secret, longitude: 123.4, latitude: 41.8 });
    const { helpRequests } = await calls('worker', alertId);
    expect(helpRequests).toMatchObject({ totalCount: 1, nodes: [{ status: 'OPEN', code: grid }] });
    const [row] = await app.database.sql('select * from help_request where alert_id = $1', [alertId]);
    expect(JSON.stringify(row)).not.toContain(secret);
    const id = helpRequests.nodes[0]?.id;
    expect(await app.data('worker', TAKE, { input: { id } })).toEqual({
      takeHelpRequest: { note: secret, longitude: 123.4, latitude: 41.8, helpRequest: { status: 'TAKEN' } },
    });
    expect((await app.refusal('street1', TAKE, { input: { id } })).code).toBe('CONFLICT');
    expect((await app.refusal('street1@210103', TAKE, { input: { id } })).code).toBe('NOT_FOUND');
    await app.data('worker', CLOSE, { input: { id, outcome: '已背下楼' } });
    expect((await calls('street1', alertId)).helpRequests.nodes[0]).toMatchObject({ status: 'CLOSED', outcome: '已背下楼' });
    const entries = await app.database.sql(`select after from audit_entry where table_name = 'help_request' and record_id = $1`, [id]);
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toContain(secret);
  });

  test('is ended only after somebody has taken it, and comes again when the person calls again', async () => {
    const alertId = await publish([grid]);
    const phone = { alertId, device: device(), area: grid, answer: 'NEED_HELP' };
    await report('', phone);
    const id = (await calls('worker', alertId)).helpRequests.nodes[0]?.id;
    expect((await app.refusal('worker', CLOSE, { input: { id, outcome: '好' } })).code).toBe('BAD_USER_INPUT');
    await app.data('worker', TAKE, { input: { id } });
    await app.data('worker', CLOSE, { input: { id, outcome: '已处理' } });
    await report('', phone);
    expect((await calls('worker', alertId)).helpRequests).toMatchObject({ totalCount: 1, nodes: [{ id, status: 'OPEN', outcome: null }] });
  });

  test('that comes twice at once is one, and nobody hears of an error', async () => {
    const alertId = await publish([grid]);
    const phone = { alertId, device: device(), area: grid, answer: 'NEED_HELP' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => report('', phone)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect((await calls('worker', alertId)).helpRequests.totalCount).toBe(1);
  });

  test('is asked about once it is over, once, and by somebody else than who went', async () => {
    const ASK = 'mutation ($input: AskHelpRequestInput!) { askHelpRequest(input: $input) { token helpRequest { mayAsk } } }';
    const TO_ASK = '{ helpRequests(filter: { toAsk: true }) { nodes { id mayAsk } } }';
    const toAsk = async (who: string) =>
      (await app.data<{ helpRequests: { nodes: { id: string; mayAsk: boolean }[] } }>(who, TO_ASK)).helpRequests.nodes;
    const alertId = await publish([grid]);
    const phone = { alertId, device: device(), area: grid, answer: 'NEED_HELP' };
    await report('', phone);
    const id = (await calls('worker', alertId)).helpRequests.nodes[0]?.id;
    const input = { id };
    expect((await app.refusal('street1', ASK, { input })).code).toBe('CONFLICT');
    await app.data('worker', TAKE, { input });
    await app.data('street1', CLOSE, { input: { id, outcome: '已处理' } });
    expect((await toAsk('worker')).map((call) => call.id)).not.toContain(id);
    expect(await toAsk('street1')).toContainEqual({ id, mayAsk: true });
    expect((await app.refusal('worker', ASK, { input })).code).toBe('FORBIDDEN');
    expect((await app.refusal('street1@210103', ASK, { input })).code).toBe('NOT_FOUND');
    const both = await Promise.all([0, 1].map(() => app.send<{ askHelpRequest: { token: string; helpRequest: object } }>('street1', ASK, { input })));
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code ?? 'ASKED').sort()).toEqual(['ASKED', 'CONFLICT']);
    const { token, helpRequest } = both.flatMap(({ data }) => data?.askHelpRequest ?? [])[0] ?? {};
    expect(helpRequest).toEqual({ mayAsk: false });
    expect((await toAsk('street1')).map((call) => call.id)).not.toContain(id);
    const seat = await app.data('', 'query ($token: String!) { surveyEventSeat(token: $token) { kind state } }', { token });
    expect(seat).toEqual({ surveyEventSeat: { kind: 'HELP_CALL', state: 'OPEN' } });
    const [event] = await app.database.sql<Record<string, string>>(`select code, recipient from survey_event where kind = 'HELP_CALL'`);
    expect(event).toEqual({ code: grid.slice(0, 12), recipient: expect.not.stringContaining(phone.device) });
    // The same phone calls again: it is helped, and not asked again so soon.
    await report('', phone);
    await app.data('worker', TAKE, { input });
    await app.data('worker', CLOSE, { input: { id, outcome: '已处理' } });
    expect((await app.refusal('street1', ASK, { input })).code).toBe('RATE_LIMITED');
  });

  test('is nobody else’s business', async () => {
    for (const who of ['', 'resident', 'auditor', 'city@210100']) {
      const { errors } = await app.send(who, LIST, { alertId: randomUUID() });
      expect([who, errors?.[0]?.extensions.code]).toEqual([who, who ? 'FORBIDDEN' : 'SIGN_IN_REQUIRED']);
    }
  });
});

async function otherStreet(): Promise<string> {
  const [row] = await app.database.sql<{ code: string }>(
    `select code from division where parent_code = '210102' and code <> $1 order by code limit 1`,
    [grid.slice(0, 9)],
  );
  return row?.code ?? '';
}
