import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import {
  createAccount,
  createCommunity,
  createDistrict,
  createGrid,
  createStaff,
  createStreet,
  next,
  PASSWORD,
  today,
} from '../../../test/kit/builders.js';
import { dataOf, post, refusalOf } from '../../../test/kit/client.js';
import { toGcj02 } from './coordinates.js';

let app: TestApp;
let token: string;
beforeAll(async () => {
  app = await startTestApp();
  for (const district of ['210102', '210103']) await createDistrict(app.database, district);
  await createStreet(app.database, '210102003');
  await createStreet(app.database, '210103003');
  await createCommunity(app.database, '210103003001');
  const { login } = await createAccount(app.database, { posts: [{ role: 'STREET_MANAGER', territory: '210102003' }] });
  token = (await app.actors.signIn(login, PASSWORD)).accessToken;
});
afterAll(() => app.stop());

interface Grid {
  id: string;
  code: string;
  version: number;
  name: string;
  status: string;
  areaM2: number | null;
  leader: { id: string } | null;
}
const FIELDS = '{ id code version name status areaM2 leader { id } }';
const send = <T>(query: string, variables: object = {}) => post<T>(app.url, token, query, variables);
const mutate = async (name: string, type: string, input: object) =>
  send<Record<string, { grid: Grid }>>(`mutation($input: ${type}!) { ${name}(input: $input) { grid ${FIELDS} } }`, { input });
const create = (input: object) => mutate('createGrid', 'CreateGridInput', { name: '一号网格', kind: 'COMPREHENSIVE', ...input });
const change = (input: object) => mutate('updateGrid', 'UpdateGridInput', input);
const retire = (input: object) => mutate('retireGrid', 'RetireGridInput', { reason: '合并到相邻网格', ...input });
const assign = (input: object) => mutate('assignGridMember', 'AssignGridMemberInput', { role: 'LEADER', ...input });
const gridOf = async (answer: ReturnType<typeof mutate>) => Object.values(dataOf(await answer))[0]?.grid as Grid;

/** A community of its own, so that tests do not meet. */
const community = () => createCommunity(app.database, `210102003${String(100 + next()).padStart(3, '0')}`);
const square = (west: number, south: number, size = 0.002) => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});
const bound = (code: string, shape: object) =>
  app.database.sql(`insert into division_boundary values ($1, $2, 'test', '2024-01-01')`, [code, JSON.stringify(shape)]);
const codeIn = async (communityCode: string, kind = 'COMPREHENSIVE') => (await gridOf(create({ communityCode, kind }))).code.slice(12);

test('codes are given in order and by kind, and a retired one is never given again', async () => {
  const communityCode = await community();
  expect([
    await codeIn(communityCode),
    await codeIn(communityCode),
    await codeIn(communityCode, 'STREET_ROAD'),
    await codeIn(communityCode, 'DEDICATED'),
  ]).toEqual(['001', '002', '801', '901']);
  const last = await gridOf(create({ communityCode }));
  expect((await gridOf(retire({ id: last.id, version: last.version }))).status).toBe('RETIRED');
  expect(await codeIn(communityCode)).toBe('004');
});

test('two who make a grid at once get two codes', async () => {
  const communityCode = await community();
  const codes = await Promise.all(Array.from({ length: 8 }, () => codeIn(communityCode)));
  expect(codes.sort()).toEqual(['001', '002', '003', '004', '005', '006', '007', '008']);
});

test('when a community has no code left, it says so', async () => {
  const communityCode = await community();
  await createGrid(app.database, { communityCode, number: 799 });
  expect(refusalOf(await create({ communityCode })).fields).toEqual(['kind']);
});

test('faults of a boundary come back with the part that is wrong', async () => {
  const communityCode = await community();
  const place = square(123.4, 41.78, 0.01);
  await bound(communityCode, place);
  const faults = async (boundary: object) => {
    const { code, extensions } = refusalOf(await create({ communityCode, boundary }));
    expect(code).toBe('INVALID_BOUNDARY');
    return extensions['faults'] as { code: string; part: { type: string }; message: string; siblingCode: string | null; share: number | null }[];
  };
  const crossed = {
    type: 'Polygon',
    coordinates: [
      [
        [123.4, 41.78],
        [123.402, 41.782],
        [123.402, 41.78],
        [123.4, 41.782],
        [123.4, 41.78],
      ],
    ],
  };
  expect(await faults(crossed)).toMatchObject([{ code: 'SELF_INTERSECTION', part: { type: expect.any(String) } }]);
  expect(await faults(square(123.409, 41.789))).toMatchObject([{ code: 'OUTSIDE_PARENT', share: expect.closeTo(0.75, 1) }]);
  const first = await gridOf(create({ communityCode, boundary: square(123.401, 41.781) }));
  expect(await faults(square(123.402, 41.781))).toMatchObject([{ code: 'OVERLAPS_SIBLING', siblingCode: first.code, share: expect.closeTo(0.5, 1) }]);
  expect((await gridOf(create({ communityCode, boundary: square(123.405, 41.785) }))).areaM2).toBeGreaterThan(10_000);
});

test('a boundary drawn on a Chinese web map is kept as GPS would give it, and given back as it was drawn', async () => {
  const communityCode = await community();
  const real = square(123.42, 41.79);
  const drawn = { ...real, coordinates: [real.coordinates[0]?.map(([x = 0, y = 0]) => toGcj02([x, y]))] };
  const { id } = await gridOf(create({ communityCode, boundary: drawn, system: 'GCJ02' }));
  const { grid } = dataOf(
    await send<{ grid: { wgs: typeof real; gcj: typeof real } }>('query($id: ID!) { grid(id: $id) { wgs: boundary gcj: boundary(system: GCJ02) } }', {
      id,
    }),
  );
  expect(grid.wgs.coordinates.flat(2)).toEqual(real.coordinates.flat(2).map((x) => expect.closeTo(x, 5)));
  expect(grid.gcj.coordinates.flat(2)).toEqual(drawn.coordinates.flat(2).map((x) => expect.closeTo(x ?? 0, 5)));
});

test('a drawing stays unless another is given, and goes when it is taken away', async () => {
  const grid = await gridOf(create({ communityCode: await community(), boundary: square(123.43, 41.8) }));
  const renamed = await gridOf(change({ id: grid.id, version: grid.version, name: '新名字' }));
  expect(renamed.areaM2).toBe(grid.areaM2);
  const cleared = await gridOf(change({ id: grid.id, version: renamed.version, boundary: null }));
  expect([cleared.name, cleared.areaM2]).toEqual(['新名字', null]);
});

test('how a grid was on a day stays', async () => {
  const communityCode = await community();
  const { id } = await createGrid(app.database, { communityCode, name: '旧名', validFrom: '2024-03-01' });
  await gridOf(change({ id, version: 1, name: '新名' }));
  const on = async (asOf: string) =>
    dataOf(await send<{ grid: { name: string } | null }>('query($id: ID!, $asOf: Date) { grid(id: $id, asOf: $asOf) { name } }', { id, asOf })).grid
      ?.name;
  expect([await on('2024-02-29'), await on('2024-03-01'), await on('2025-01-01'), await on(today())]).toEqual([undefined, '旧名', '旧名', '新名']);
  const { grid } = dataOf(
    await send<{ grid: { revisions: { name: string; validTo: string | null }[] } }>(
      'query($id: ID!) { grid(id: $id) { revisions { name validTo } } }',
      { id },
    ),
  );
  expect(grid.revisions.map(({ name, validTo }) => [name, validTo === null])).toEqual([
    ['新名', true],
    ['旧名', false],
  ]);
});

test('a grid has one leader at a time, also when two are named at once', async () => {
  const communityCode = await community();
  const grid = await gridOf(create({ communityCode }));
  const people = await Promise.all(Array.from({ length: 4 }, () => createStaff(app.database, { divisionCode: communityCode })));
  const answers = await Promise.all(people.map(({ id: staffId }) => assign({ gridId: grid.id, staffId })));
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.fieldErrors?.[0]?.field ?? 'fine').sort()).toEqual(['fine', 'role', 'role', 'role']);
  const [member] = await app.database.sql<{ id: string; staff_id: string }>('select id, staff_id from grid_member where grid_id = $1', [grid.id]);
  expect((await gridOf(change({ id: grid.id, version: grid.version, name: '有人' }))).leader).toEqual({ id: member?.staff_id });
  dataOf(
    await send('mutation($input: EndGridMemberInput!) { endGridMember(input: $input) { grid { id } } }', {
      input: { id: member?.id, validTo: today() },
    }),
  );
  const later = '2999-01-01';
  expect((await assign({ gridId: grid.id, staffId: people[0]?.id, validFrom: later })).errors).toBeUndefined();
});

test('nobody from another district can be put to work here', async () => {
  const grid = await gridOf(create({ communityCode: await community() }));
  const stranger = await createStaff(app.database, { divisionCode: '210103003001' });
  expect(refusalOf(await assign({ gridId: grid.id, staffId: stranger.id })).fields).toEqual(['staffId']);
});

test('memberships end with the grid, and a retired grid does not change any more', async () => {
  const communityCode = await community();
  const grid = await gridOf(create({ communityCode }));
  const { id: staffId } = await createStaff(app.database, { divisionCode: communityCode });
  dataOf(await assign({ gridId: grid.id, staffId }));
  expect(refusalOf(await retire({ id: grid.id, version: grid.version, reason: ' ' })).fields).toEqual(['reason']);
  const retired = await gridOf(retire({ id: grid.id, version: grid.version }));
  const [open] = await app.database.sql<{ count: string }>('select count(*) from grid_member where grid_id = $1 and valid_to is null', [grid.id]);
  expect(open?.count).toBe('0');
  expect(refusalOf(await change({ id: grid.id, version: retired.version, name: 'x' })).fields).toEqual(['id']);
  expect(refusalOf(await assign({ gridId: grid.id, staffId })).fields).toEqual(['gridId']);
});

test('who saw an older version is told of the newer one, and of two at once one wins', async () => {
  const grid = await gridOf(create({ communityCode: await community() }));
  const answers = await Promise.all(['甲', '乙'].map((name) => change({ id: grid.id, version: grid.version, name })));
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'fine').sort()).toEqual(['CONFLICT', 'fine']);
});

test('a community of another district does not exist here', async () => {
  expect(refusalOf(await create({ communityCode: '210103003001' })).code).toBe('NOT_FOUND');
  expect(refusalOf(await create({ communityCode: '210199003001' })).code).toBe('NOT_FOUND');
  const foreign = await createGrid(app.database, { communityCode: '210103003001' });
  expect(refusalOf(await change({ id: foreign.id, version: 1, name: 'x' })).code).toBe('NOT_FOUND');
});

test('numbers must be possible', async () => {
  const { code, fields } = refusalOf(await create({ communityCode: await community(), name: ' ', households: -1, population: 2_000_000 }));
  expect([code, fields]).toEqual(['BAD_USER_INPUT', ['name', 'households', 'population']]);
});
