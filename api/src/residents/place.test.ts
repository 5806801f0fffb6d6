import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { next } from '../../../test/kit/builders.js';
import { hideSmall } from './disclosure.js';

let app: TestApp;
let grids: string[];
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  grids = (await app.data<{ grids: { nodes: { code: string }[] } }>('street1', '{ grids(first: 3) { nodes { code } } }')).grids.nodes.map(
    ({ code }) => code,
  );
}, 60_000);
afterAll(() => app.stop());

interface Building {
  id: string;
  version: number;
  code: string;
  status: string;
}
const building = async (more: object = {}, who = 'street1') =>
  (
    await app.data<{ createBuilding: { building: Building } }>(
      who,
      'mutation($input: CreateBuildingInput!) { createBuilding(input: $input) { building { id version code status } } }',
      { input: { code: grids[0], name: `${next()}号楼`, kind: 'COMMERCIAL', ...more } },
    )
  ).createBuilding.building;
const UPDATE = 'mutation($input: UpdateBuildingInput!) { updateBuilding(input: $input) { building { id version code status } } }';
const CREATE = 'mutation($input: CreateBuildingInput!) { createBuilding(input: $input) { building { id } } }';
const DOOR = 'mutation($input: CreateDwellingInput!) { createDwelling(input: $input) { dwelling { id } } }';

test('a building has one name in its grid, and lies in a grid of the territory', async () => {
  await building({ name: '同名楼' });
  const input = { code: grids[0], name: ' 同名楼 ', kind: 'OLD' };
  expect((await app.refusal('street1', CREATE, { input })).fields).toEqual(['name']);
  expect((await app.refusal('street1', CREATE, { input: { ...input, name: ' ' } })).fields).toEqual(['name']);
  for (const code of ['210103003001001', '210102', grids[0]?.slice(0, 12), "210102003001' or"])
    expect((await app.refusal('street1', CREATE, { input: { ...input, code } })).code).toBe('NOT_FOUND');
  expect((await app.refusal('director', CREATE, { input })).code).toMatch(/FORBIDDEN|NOT_FOUND/);
});

test('a building moves to another grid with everything in it', async () => {
  const [moved] = await app.database.sql<{ id: string; version: number; people: number }>(
    `select b.id, b.version, count(*)::int as people from building b join dwelling d on d.building_id = b.id join household h on h.dwelling_id = d.id join resident r on r.household_id = h.id
      where b.code = $1 group by b.id, b.version limit 1`,
    [grids[0]],
  );
  const { updateBuilding } = await app.data<{ updateBuilding: { building: Building } }>('street1', UPDATE, {
    input: { id: moved?.id, version: moved?.version, code: grids[1] },
  });
  expect(updateBuilding.building.code).toBe(grids[1]);
  for (const [table, join] of [
    ['dwelling', 'x.building_id = $1'],
    ['household', 'x.dwelling_id in (select id from dwelling where building_id = $1)'],
    ['resident', 'x.household_id in (select h.id from household h join dwelling d on d.id = h.dwelling_id where d.building_id = $1)'],
    [
      'resident_identity',
      'x.resident_id in (select r.id from resident r join household h on h.id = r.household_id join dwelling d on d.id = h.dwelling_id where d.building_id = $1)',
    ],
  ] as const) {
    const codes = await app.database.sql<{ code: string }>(`select distinct x.code from ${table} x where ${join}`, [moved?.id]);
    expect([table, codes]).toEqual([table, [{ code: grids[1] }]]);
  }
});

test('what is retired must be empty, and takes nothing in any more', async () => {
  const { id, version } = await building();
  const { createDwelling } = await app.data<{ createDwelling: { dwelling: { id: string } } }>('street1', DOOR, {
    input: { buildingId: id, room: '101' },
  });
  expect((await app.refusal('street1', DOOR, { input: { buildingId: id, room: ' 101' } })).fields).toEqual(['room']);
  expect((await app.refusal('street1', UPDATE, { input: { id, version, status: 'RETIRED' } })).fields).toEqual(['status']);
  await app.data('street1', 'mutation($input: UpdateDwellingInput!) { updateDwelling(input: $input) { dwelling { id } } }', {
    input: { id: createDwelling.dwelling.id, version: 1, status: 'RETIRED' },
  });
  await app.data('street1', UPDATE, { input: { id, version, status: 'RETIRED' } });
  expect((await app.refusal('street1', DOOR, { input: { buildingId: id, room: '102' } })).fields).toEqual(['buildingId']);
});

interface Figure {
  code: string;
  ageBand: string;
  sex: string;
  residents: number | null;
}
const figures = async (who: string, code: string) =>
  (
    await app.data<{ residentFigures: Figure[] }>(who, 'query($code: String!) { residentFigures(code: $code) { code ageBand sex residents } }', {
      code,
    })
  ).residentFigures;
const sum = (rows: readonly Figure[]) => rows.reduce((total, { residents }) => total + (residents ?? 0), 0);

test('figures count everybody once at each level, and only those of the territory', async () => {
  const [{ count } = { count: 0 }] = await app.database.sql<{ count: number }>(`select count(*)::int from resident where status = 'ACTIVE'`);
  const street = grids[0]?.slice(0, 9) ?? '';
  expect(sum(await figures('district', '210102'))).toBe(count);
  expect(sum(await figures('street1', street))).toBe(count);
  expect(await figures('street1', '210103')).toEqual([]);
  expect(await figures('district@210103', '210103')).toEqual([]);
  expect(await figures('street1@210103', street)).toEqual([]);
  expect(await figures('city', '2201')).toEqual([]);
  expect((await app.refusal('resident', '{ residentFigures(code: "210102") { code } }')).code).toBe('FORBIDDEN');
});

test('the city is told no count that is about somebody in particular', async () => {
  const shown = await figures('city', grids[0]?.slice(0, 12) ?? '');
  const real = await figures('street1', grids[0]?.slice(0, 12) ?? '');
  expect(shown.length).toBe(real.length);
  const small = real.filter(({ residents }) => residents !== null && residents > 0 && residents < 5);
  expect(small.length).toBeGreaterThan(0);
  for (const { code, ageBand, sex } of small) expect(shown).toContainEqual({ code, ageBand, sex, residents: null });
  expect(shown.filter(({ residents }) => residents !== null && residents > 0 && residents < 5)).toEqual([]);
});

test('what would be hidden alone takes the next smallest with it, along both lines', () => {
  const cell = (code: string, sex: string, residents: number) => ({ code, ageBand: 'AGE_0_17', sex, residents });
  const cells = [
    cell('a', 'MALE', 3),
    cell('a', 'FEMALE', 9),
    cell('b', 'MALE', 20),
    cell('b', 'FEMALE', 30),
    cell('c', 'MALE', 40),
    cell('c', 'FEMALE', 50),
  ];
  expect(hideSmall(cells, 5).map(({ residents }) => residents)).toEqual([null, null, null, null, 40, 50]);
  expect(hideSmall(cells, 3).map(({ residents }) => residents)).toEqual([3, 9, 20, 30, 40, 50]);
});
