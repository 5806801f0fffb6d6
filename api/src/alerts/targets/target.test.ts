import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Position } from 'geojson';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { alertInput, createCommunity, createDistrict, createGrid, createGroup, createStreet } from '../../../../test/kit/builders.js';

const STREET = '210102981';
const [DRAWN, UNDRAWN] = [`${STREET}001`, `${STREET}002`];

/** A rectangle in thousandths of a degree from a place in the middle of nowhere. */
function box(west: number, south: number, east: number, north: number) {
  const at = (x: number, y: number): Position => [100 + x / 1_000, 40 + y / 1_000];
  return { type: 'Polygon', coordinates: [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]] };
}

let app: TestApp;
let grids: string[];
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  const { database } = app;
  await createDistrict(database);
  await createStreet(database, STREET);
  for (const community of [DRAWN, UNDRAWN]) await createCommunity(database, community);
  // Four grids of 10 × 10 in a row, then a community of 40 × 10 above them of which nobody has drawn the grids.
  grids = [];
  for (const i of [0, 1, 2, 3])
    grids.push((await createGrid(database, { communityCode: DRAWN, number: i + 1, boundary: box(i * 10, 0, i * 10 + 10, 10) })).code);
  await createGrid(database, { communityCode: UNDRAWN, number: 1 });
  const OUTLINE = `insert into division_boundary (code, geometry, source, as_of) values ($1, $2, 'test', '2024-01-01')`;
  await database.sql(OUTLINE, [DRAWN, JSON.stringify(box(0, 0, 40, 10))]);
  await database.sql(OUTLINE, [UNDRAWN, JSON.stringify(box(0, 10, 40, 20))]);
  await database.sql(`update grid set households = 100, population = 250 where community_code = $1`, [DRAWN]);
}, 60_000);
afterAll(() => app.stop());

interface Part {
  code: string;
  communities: number;
  grids: number;
  gridsWithoutFigures: number;
  households: number;
  population: number;
  staff: number;
  devices: number;
}
interface Audience {
  areas: string[];
  total: Part;
  parts: Part[];
}
const PART = '{ code communities grids gridsWithoutFigures households population staff devices }';
const AUDIENCE = `query($target: AlertTargetInput!) { alertAudience(target: $target) { areas total ${PART} parts ${PART} } }`;
const audience = async (target: object, who = 'district') => (await app.data<{ alertAudience: Audience }>(who, AUDIENCE, { target })).alertAudience;
const told = async (polygon: object, who = 'district') => (await audience({ polygon }, who)).areas;

describe('a drawn shape', () => {
  test('tells the grids that it covers enough of', async () => {
    expect(await told(box(2, 2, 18, 8))).toEqual([grids[0], grids[1]]);
    // A slip of two per cent over the border is none; a house inside a large grid is one.
    expect(await told(box(0, 0, 10.2, 10))).toEqual([grids[0]]);
    expect(await told(box(5, 5, 5.1, 5.1))).toEqual([grids[0]]);
  });

  test('tells the community when all of its grids are covered, or none is drawn', async () => {
    expect(await told(box(0, 0, 40, 9.9))).toEqual([DRAWN]);
    expect(await told(box(1, 12, 4, 14))).toEqual([UNDRAWN]);
    expect(await told(box(-1, -1, 41, 21))).toEqual([STREET]);
  });

  test('tells a street by its own outline when nobody has drawn anything inside it', async () => {
    const bare = '210102982';
    await createStreet(app.database, bare);
    await createCommunity(app.database, `${bare}001`);
    await app.database.sql(`insert into division_boundary (code, geometry, source, as_of) values ($1, $2, 'test', '2024-01-01')`, [
      bare,
      JSON.stringify(box(0, 100, 10, 110)),
    ]);
    expect(await told(box(1, 101, 9, 109))).toEqual([bare]);
  });

  test('counts what is covered by the share that the district has set', async () => {
    const SET = 'mutation($value: JSON!) { setParameter(input: { key: "alerts.polygonSharePermille", value: $value }) { parameter { value } } }';
    await app.data('district', SET, { value: 10 });
    expect(await told(box(0, 0, 10.2, 10))).toEqual([grids[0], grids[1]]);
    await app.data('district', SET, { value: 50 });
  });

  test('tells nobody outside the territory of who draws it', async () => {
    const { code, fields } = await app.refusal('street1', AUDIENCE, { target: { polygon: box(0, 0, 40, 20) } });
    expect([code, fields]).toEqual(['BAD_USER_INPUT', ['polygon']]);
    const { code: elsewhere } = await app.refusal('district@210103', AUDIENCE, { target: { polygon: box(0, 0, 40, 20) } });
    expect(elsewhere).toBe('BAD_USER_INPUT');
  });

  test('is checked like any boundary, and refused with what is wrong', async () => {
    const bow = {
      type: 'Polygon',
      coordinates: [
        [
          [100, 40],
          [100.01, 40.01],
          [100.01, 40],
          [100, 40.01],
          [100, 40],
        ],
      ],
    };
    for (const polygon of [bow, { type: 'Point', coordinates: [100, 40] }, 'x', { type: 'Polygon', coordinates: [] }])
      expect((await app.refusal('district', AUDIENCE, { target: { polygon } })).code).toBe('INVALID_BOUNDARY');
    const ring = Array.from({ length: 600 }, (_, i) => [100 + Math.cos(i / 95.5) / 100, 40 + Math.sin(i / 95.5) / 100]);
    const round = { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
    expect((await app.refusal('district', AUDIENCE, { target: { polygon: round } })).code).toBe('INVALID_BOUNDARY');
  });

  test('travels with the alert and stands in its CAP message', async () => {
    const PUBLISH = 'mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id identifier areas polygon } } }';
    const input = { ...alertInput([]), polygon: box(2, 2, 18, 8) };
    const { publishAlert } = await app.data<{ publishAlert: { alerts: { id: string; identifier: string; areas: string[]; polygon: object }[] } }>(
      'district',
      PUBLISH,
      { input },
    );
    const [alert] = publishAlert.alerts;
    expect(alert).toMatchObject({ areas: [grids[0], grids[1]], polygon: box(2, 2, 18, 8) });
    const cap = await (await fetch(`${app.url}/cap/210102/${alert?.identifier}.xml`)).text();
    expect(cap).toContain('<polygon>40.002,100.002 40.002,100.018 40.008,100.018 40.008,100.002 40.002,100.002</polygon>');
    expect(cap).toContain(`<value>${grids[0]}</value>`);
    const UPDATE = 'mutation($input: UpdateAlertInput!) { updateAlert(input: $input) { alert { id areas polygon } } }';
    const kept = await app.data('district', UPDATE, { input: { id: alert?.id, headline: '仍在下', areas: [grids[0], grids[1]] } });
    expect(kept).toMatchObject({ updateAlert: { alert: { polygon: box(2, 2, 18, 8) } } });
  });
});

describe('a group', () => {
  const CREATE = 'mutation($input: CreateAlertGroupInput!) { createAlertGroup(input: $input) { alertGroup { id name areas areaNames version } } }';
  interface Group {
    id: string;
    name: string;
    areas: string[];
    version: number;
  }
  const create = async (who: string, name: string, areas: readonly string[]) =>
    (await app.data<{ createAlertGroup: { alertGroup: Group } }>(who, CREATE, { input: { name, areas } })).createAlertGroup.alertGroup;
  const UPDATE = 'mutation($input: UpdateAlertGroupInput!) { updateAlertGroup(input: $input) { alertGroup { id areas version } } }';
  const REMOVE = 'mutation($id: ID!) { removeAlertGroup(input: { id: $id }) { id } }';

  test('is told like its areas, each once', async () => {
    const group = await create('district', '低洼地带', [grids[0] ?? '', grids[1] ?? '']);
    expect((await audience({ groups: [group.id], areas: [DRAWN] })).areas).toEqual([DRAWN]);
    expect((await audience({ groups: [group.id] })).areas).toEqual([grids[0], grids[1]]);
  });

  test('reaches for a street only what lies in the street', async () => {
    const street = (await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }')).me.territory.code;
    const group = await create('district', '沿河社区', [street, DRAWN]);
    expect((await audience({ groups: [group.id] }, 'street1')).areas).toEqual([street]);
    expect((await app.refusal('street1', UPDATE, { input: { id: group.id, version: group.version, name: '改名' } })).code).toBe('FORBIDDEN');
    expect((await app.refusal('street1', REMOVE, { id: group.id })).code).toBe('FORBIDDEN');
  });

  test('of somebody else is like none', async () => {
    const foreign = await createGroup(app.database, '210103');
    const elsewhere = await createGroup(app.database, DRAWN);
    for (const id of [foreign, elsewhere, 'x']) {
      expect((await app.refusal('street1', AUDIENCE, { target: { groups: [id] } })).fields).toEqual(['groups']);
      expect((await app.refusal('street1', REMOVE, { id })).code).toBe('NOT_FOUND');
    }
  });

  test('has a name of its own, is changed by who saw it last, and can be given up', async () => {
    const group = await create('district', '老旧小区', [DRAWN]);
    expect((await app.refusal('district', CREATE, { input: { name: '老旧小区', areas: [DRAWN] } })).fields).toEqual(['name']);
    expect((await app.refusal('district', CREATE, { input: { name: ' ', areas: [DRAWN] } })).fields).toEqual(['name']);
    expect((await app.refusal('district', CREATE, { input: { name: '别处', areas: ['210103'] } })).fields).toEqual(['areas']);
    await app.data('district', UPDATE, { input: { id: group.id, version: group.version, areas: [UNDRAWN] } });
    expect((await app.refusal('district', UPDATE, { input: { id: group.id, version: group.version, areas: [DRAWN] } })).code).toBe('CONFLICT');
    await app.data('district', REMOVE, { id: group.id });
    expect((await app.refusal('district', REMOVE, { id: group.id })).code).toBe('NOT_FOUND');
    for (const who of ['worker', 'director', 'resident'])
      expect((await app.refusal(who, CREATE, { input: { name: '甲', areas: [DRAWN] } })).code).toMatch(/BAD_USER_INPUT|FORBIDDEN/);
  });
});

describe('the audience', () => {
  test('counts grids, communities and people by street, and says for how many grids nobody knows', async () => {
    const { total, parts } = await audience({ areas: [DRAWN, UNDRAWN] });
    expect(parts.find(({ code }) => code === STREET)).toMatchObject({
      communities: 2,
      grids: 5,
      gridsWithoutFigures: 1,
      households: 400,
      population: 1_000,
    });
    expect(total).toMatchObject({ grids: 5, households: 400 });
  });

  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const PHONES = [one, one, other];

  test('counts staff once, wherever they have posts, and phones that have reported', async () => {
    const [{ n } = { n: 0 }] = await app.database.sql<{ n: number }>(
      `select count(distinct account_id)::int as n from post_assignment p join account a on a.district_code = p.district_code and a.id = p.account_id
       where p.district_code = '210102' and a.status = 'ACTIVE' and p.valid_from <= current_date and (p.valid_to is null or p.valid_to >= current_date)
         and role not in ('RESIDENT', 'SUPERVISION_MEMBER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')`,
    );
    const before = await audience({ areas: ['210102'] });
    expect(before.total.staff).toBe(n);
    const [alert] = await app.database.sql<{ id: string }>(`select id from alert where district_code = '210102' order by seq desc limit 1`);
    const REPORT = 'mutation($input: ReportAlertInput!) { reportAlert(input: $input) { at } }';
    for (const device of PHONES) await app.data('', REPORT, { input: { alertId: alert?.id, device, seen: true, area: grids[0] } });
    const after = await audience({ areas: [DRAWN] });
    expect(after.total.devices).toBe(2);
    expect((await audience({ areas: [UNDRAWN] })).total.devices).toBe(0);
  });

  test('is for those who publish', async () => {
    for (const who of ['worker', 'resident', 'clerk1'])
      expect((await app.refusal(who, AUDIENCE, { target: { areas: ['210102'] } })).code).toBe('FORBIDDEN');
    expect((await app.refusal('street1', AUDIENCE, { target: { areas: ['210103'] } })).fields).toEqual(['areas']);
    expect((await app.refusal('street1', AUDIENCE, { target: {} })).fields).toEqual(['areas']);
  });
});
