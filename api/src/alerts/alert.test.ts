import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { alertInput, createDistrict, inHours } from '../../../test/kit/builders.js';
import { dataOf, refusalOf } from '../../../test/kit/client.js';

let app: TestApp;
let street: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  street = (await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(() => app.stop());

interface Alert {
  id: string;
  seq: number;
  identifier: string;
  district: string;
  msgType: string;
  severity: string;
  headline: string;
  inForce: boolean;
  supersedes: { id: string } | null;
  chain: { id: string; msgType: string }[];
}
const FIELDS = '{ id seq identifier district msgType severity headline inForce supersedes { id } chain { id msgType } }';
const PUBLISH = `mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts ${FIELDS} } }`;
const publish = (who: string, areas: readonly string[], more: object = {}) =>
  app.send<{ publishAlert: { alerts: Alert[] } }>(who, PUBLISH, { input: alertInput(areas, { ...more }) });
const published = async (who: string, areas: readonly string[], more: object = {}) => dataOf(await publish(who, areas, more)).publishAlert.alerts;
const one = async (who = 'district', more: object = {}) => (await published(who, ['210102'], more))[0] as Alert;
const follow = (name: 'updateAlert' | 'cancelAlert', input: object, who = 'district') =>
  app.send<Record<string, { alert: Alert }>>(
    who,
    `mutation($input: ${name === 'updateAlert' ? 'Update' : 'Cancel'}AlertInput!) { ${name}(input: $input) { alert ${FIELDS} } }`,
    { input },
  );
const alertOf = async (answer: ReturnType<typeof follow>) => Object.values(dataOf(await answer))[0]?.alert as Alert;
const sees = async (who: string, id: string) =>
  (await app.data<{ alert: { id: string } | null }>(who, 'query($id: ID!) { alert(id: $id) { id } }', { id })).alert !== null;

test('an alert has the severity of its colour and an identifier after the national standard', async () => {
  const alert = await one('district', { level: 'RED' });
  expect(alert).toMatchObject({ severity: 'EXTREME', msgType: 'ALERT', inForce: true, identifier: expect.stringMatching(/^210102\d{8}_\d{14}_\d$/) });
  expect(refusalOf(await publish('district', ['210102'], { level: 'RED', severity: 'MINOR' })).fields).toEqual(['severity']);
});

test('an alert of the city for several districts is one message in each, numbered by each', async () => {
  const numbers = await app.database.sql<{ district_code: string; last: number }>(`select district_code, last from alert_counter`);
  const lastOf = (district: string) => numbers.find(({ district_code }) => district_code === district)?.last ?? 0;
  const [inside] = await app.database.sql<{ code: string }>(`select code from division where parent_code = '210103' limit 1`);
  const alerts = await published('city', ['210102', '210103', inside?.code ?? '', '210104']);
  expect(alerts.map(({ district, seq }) => [district, seq])).toEqual(
    ['210102', '210103', '210104'].map((district) => [district, lastOf(district) + 1]),
  );
});

test('eight writers at once leave no hole in the numbers, and none of two equal', async () => {
  const [before] = await app.database.sql<{ last: number }>(`select last from alert_counter where district_code = '210102'`);
  const alerts = (await Promise.all(Array.from({ length: 8 }, async () => [await one(), await one(), await one()]))).flat();
  expect(alerts.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => (before?.last ?? 0) + 1 + i));
});

test('a draft and a message between machines are nothing to publish', async () => {
  for (const status of ['DRAFT', 'SYSTEM'])
    expect(refusalOf(await publish('district', ['210102'], { status }))).toMatchObject({ code: 'BAD_USER_INPUT', fields: ['status'] });
});

test('an alert that is refused takes no number', async () => {
  const first = await one();
  expect(refusalOf(await publish('district', ['210102'], { headline: '' })).code).toBe('BAD_USER_INPUT');
  const two = `mutation($a: PublishAlertInput!, $b: PublishAlertInput!) { a: publishAlert(input: $a) { alerts { seq } } b: publishAlert(input: $b) { alerts { seq } } }`;
  expect((await app.refusal('district', two, { a: alertInput(['210102']), b: alertInput(['210103']) })).code).toBe('BAD_USER_INPUT');
  expect((await one()).seq).toBe(first.seq + 1);
});

test('an update takes the place of the message, and a cancel ends the chain', async () => {
  const first = await one();
  const second = await alertOf(follow('updateAlert', { id: first.id, level: 'ORANGE', headline: '升级为橙色', override: { reason: '测试' } }));
  expect(second).toMatchObject({ msgType: 'UPDATE', severity: 'SEVERE', headline: '升级为橙色', inForce: true, supersedes: { id: first.id } });
  const third = await alertOf(follow('cancelAlert', { id: second.id, reason: '降雨已经停止。' }));
  expect(third).toMatchObject({ msgType: 'CANCEL', inForce: false, chain: [{ id: first.id }, { id: second.id }, { id: third.id }] });
  const { alerts } = await app.data<{ alerts: { nodes: { id: string }[] } }>(
    '',
    '{ alerts(filter: { inForce: true, area: "210102" }, first: 200) { nodes { id } } }',
  );
  for (const { id } of [first, second, third]) expect(alerts.nodes).not.toContainEqual({ id });
});

test('the city follows up what it has published in a district', async () => {
  const first = await one('city');
  const update = await alertOf(follow('updateAlert', { id: first.id, headline: '暴雨持续' }, 'city'));
  expect(update).toMatchObject({ msgType: 'UPDATE', supersedes: { id: first.id } });
  const cancel = await alertOf(follow('cancelAlert', { id: update.id, reason: '雨停' }, 'city'));
  expect(cancel.chain.map(({ msgType }) => msgType)).toEqual(['ALERT', 'UPDATE', 'CANCEL']);
});

test('an exercise or a test says so in its headline, whatever happens to it', async () => {
  const [drill] = await published('district', ['210102'], { status: 'EXERCISE', level: 'RED', headline: '暴雨红色预警', headlineEn: 'Red warning' });
  expect(drill?.headline).toBe('【演练】暴雨红色预警');
  const update = await alertOf(follow('updateAlert', { id: drill?.id, headline: '暴雨橙色预警', level: 'ORANGE' }));
  expect(update.headline).toBe('【演练】暴雨橙色预警');
  const feed = await (await fetch(`${app.url}/cap/210102/feed.atom`)).text();
  expect(feed).toContain('<title>【演练】暴雨橙色预警</title>');
  const cap = await (await fetch(`${app.url}/cap/210102/${drill?.identifier}.xml`)).text();
  expect([cap.includes('<status>Exercise</status>'), cap.includes('<headline>[Exercise] Red warning</headline>')]).toEqual([true, true]);
  const end = await alertOf(follow('cancelAlert', { id: update.id, reason: '演练结束。' }));
  expect(end.headline).toBe('解除：【演练】暴雨橙色预警');
  expect((await published('district', ['210102'], { status: 'TEST', headline: '【测试】线路' }))[0]?.headline).toBe('【测试】线路');
});

test('what is only rehearsed is not counted as in force', async () => {
  const COUNT = '{ division(code: "210102") { figures { alertsInForce } } }';
  const count = async () => (await app.data<{ division: { figures: { alertsInForce: number } } }>('district', COUNT)).division.figures.alertsInForce;
  const before = await count();
  await one('district', { status: 'EXERCISE' });
  expect(await count()).toBe(before);
  await one();
  expect(await count()).toBe(before + 1);
});

test('only the newest message of a chain can be followed, and of two at once one wins', async () => {
  const first = await one();
  const answers = await Promise.all([
    follow('updateAlert', { id: first.id, headline: '甲' }),
    follow('cancelAlert', { id: first.id, reason: '结束。' }),
  ]);
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'fine').sort()).toEqual(['CONFLICT', 'fine']);
  expect(refusalOf(await follow('updateAlert', { id: first.id, headline: '乙' })).code).toBe('CONFLICT');
});

test('an alert that has expired can no longer be followed', async () => {
  const { id } = await one();
  await app.database.sql(`update alert set expires_at = now() - interval '1 second' where id = $1`, [id]);
  expect(refusalOf(await follow('updateAlert', { id, headline: '迟' })).code).toBe('CONFLICT');
});

test('an alert expires, later than now and not in a year', async () => {
  for (const expiresAt of [inHours(-1), inHours(24 * 365)])
    expect(refusalOf(await publish('district', ['210102'], { expiresAt })).fields).toEqual(['expiresAt']);
});

test('nobody publishes beyond the own territory, and the areas that are not there are named', async () => {
  const other = '210102999';
  for (const area of ['210103', other, '2101', 'x', `${street}999999`]) {
    const { code, fields, extensions } = refusalOf(await publish('street1', [street, area]));
    expect([code, fields, JSON.stringify(extensions.fieldErrors)]).toEqual(['BAD_USER_INPUT', ['areas'], expect.stringContaining(area)]);
  }
  expect(refusalOf(await publish('street1', [])).fields).toEqual(['areas']);
  const { id } = await one();
  expect(refusalOf(await follow('updateAlert', { id, headline: '区级的' }, 'street1')).code).toBe('NOT_FOUND');
});

test('who may not publish is refused', async () => {
  for (const who of ['worker', 'resident', 'auditor'])
    expect((await publish(who, ['210102'])).errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
  expect(refusalOf(await publish('', ['210102'])).code).toBe('SIGN_IN_REQUIRED');
});

test('a restricted alert is for staff inside its areas, not for residents, not for a phone without an account', async () => {
  const { id } = await one('district', { scope: 'RESTRICTED' });
  const open = await one();
  expect([await sees('worker', id), await sees('director', id)]).toEqual([true, true]);
  for (const who of ['resident', 'supervisor', '', 'district@210103']) expect([who, await sees(who, id)]).toEqual([who, false]);
  for (const who of ['resident', 'supervisor', '']) expect([who, await sees(who, open.id)]).toEqual([who, true]);
});

test('an alert of another city is nothing to this one', async () => {
  await createDistrict(app.database, '220102');
  expect(refusalOf(await publish('city', ['220102'])).fields).toEqual(['areas']);
});
