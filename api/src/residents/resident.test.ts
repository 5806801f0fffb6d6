import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withCheckDigit } from '../../../test/kit/sheet.js';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { next } from '../../../test/kit/builders.js';
import { dataOf, refusalOf } from '../../../test/kit/client.js';

let app: TestApp;
let grid: string;
let household: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  [grid = ''] = (await app.data<{ grids: { nodes: { code: string }[] } }>('worker', '{ grids(first: 1) { nodes { code } } }')).grids.nodes.map(
    ({ code }) => code,
  );
  household = await newHome();
}, 60_000);
afterAll(() => app.stop());

interface Resident {
  id: string;
  version: number;
  code: string;
  ageBand: string;
  sex: string;
  status: string;
  tags: string[];
  nameMasked: string;
  phoneMasked: string | null;
  idNumberMasked: string | null;
}
const FIELDS = '{ id version code ageBand sex status tags nameMasked phoneMasked idNumberMasked }';
const CREATE = `mutation($input: CreateResidentInput!) { createResident(input: $input) { resident ${FIELDS} } }`;
const UPDATE = `mutation($input: UpdateResidentInput!) { updateResident(input: $input) { resident ${FIELDS} } }`;
const REVEAL = 'mutation($input: RevealResidentInput!) { revealResident(input: $input) { name phone idNumber birthYear address remainingToday } }';
const LIST = `query($filter: ResidentFilter, $first: Int) { residents(filter: $filter, first: $first) { totalCount nodes ${FIELDS} } }`;
const PHONE = '13800135678';

/** Of the region 000000, which does not exist. */
const idNumber = (born = '19580501', sequence = next()) => {
  const body = `000000${born}${String(sequence).padStart(3, '0')}`;
  return withCheckDigit(body);
};
const mutate = async <T>(who: string, name: string, fields: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await app.data<Record<string, T>>(who, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
  return data[name] as T;
};
async function newHome(code = grid) {
  const { building } = await mutate<{ building: { id: string } }>('worker', 'createBuilding', 'building { id }', {
    code,
    name: `测试小区${next()}号楼`,
    kind: 'OLD',
  });
  const { dwelling } = await mutate<{ dwelling: { id: string } }>('worker', 'createDwelling', 'dwelling { id }', {
    buildingId: building.id,
    unit: '2单元',
    room: '501',
  });
  const made = await mutate<{ household: { id: string } }>('worker', 'createHousehold', 'household { id }', { dwellingId: dwelling.id, size: 2 });
  return made.household.id;
}
const draft = (more: object = {}) => ({ householdId: household, name: '张小明', phone: '138 0013-5678', idNumber: idNumber(), ...more });
const create = async (more: object = {}, who = 'worker') =>
  (await app.data<{ createResident: { resident: Resident } }>(who, CREATE, { input: draft(more) })).createResident.resident;
const reveal = (id: string, more: object = {}, who = 'worker') =>
  app.send<{ revealResident: Record<string, unknown> }>(who, REVEAL, { input: { id, fields: ['NAME', 'PHONE'], reason: 'VERIFICATION', ...more } });
const list = async (who: string, filter: object = {}, first = 50) =>
  (await app.data<{ residents: { totalCount: number; nodes: Resident[] } }>(who, LIST, { filter, first })).residents;

test('a grid worker opens a file: age band and sex follow from the ID number, and who it is, is masked', async () => {
  const id = idNumber('19580501', 123);
  expect(await create({ idNumber: id.toLowerCase(), tags: ['LIVING_ALONE_ELDER'] })).toMatchObject({
    code: grid,
    ageBand: 'AGE_60_79',
    sex: 'MALE',
    status: 'ACTIVE',
    tags: ['LIVING_ALONE_ELDER'],
    nameMasked: '张**',
    phoneMasked: '138****5678',
    idNumberMasked: `${'*'.repeat(14)}${id.slice(-4)}`,
  });
});

test('everything wrong is named together, and nothing is kept', async () => {
  const before = await list('worker');
  const wrong = { name: ' ', idNumber: '00000019580231123X', phone: '12', birthYear: 1700 };
  expect((await app.refusal('worker', CREATE, { input: draft(wrong) })).fields.sort()).toEqual(['birthYear', 'idNumber', 'name', 'phone']);
  const mistyped = idNumber().replace(/.$/, (digit) => (digit === '1' ? '2' : '1'));
  expect((await app.refusal('worker', CREATE, { input: draft({ idNumber: mistyped }) })).fields).toEqual(['idNumber']);
  expect((await app.refusal('worker', CREATE, { input: { householdId: household, name: '某人' } })).fields).toEqual(['birthYear']);
  expect((await list('worker')).totalCount).toBe(before.totalCount);
});

test('nobody is on file twice, also when two enter the same person at once', async () => {
  const id = idNumber();
  const answers = await Promise.all([1, 2, 3].map(() => app.send('worker', CREATE, { input: draft({ idNumber: id }) })));
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.fieldErrors?.[0]?.field ?? 'fine').sort()).toEqual(['fine', 'idNumber', 'idNumber']);
});

test('a file changes for who saw its newest version: name, number, band, household', async () => {
  const { id, version } = await create();
  const other = await newHome();
  const input = { id, version, name: '欧阳小明', phone: '', birthYear: 2015, householdId: other, status: 'MOVED_OUT' };
  const { resident } = dataOf(await app.send<{ updateResident: { resident: Resident } }>('worker', UPDATE, { input })).updateResident;
  expect(resident).toMatchObject({ nameMasked: '欧阳**', phoneMasked: null, ageBand: 'AGE_0_17', status: 'MOVED_OUT', version: version + 1 });
  expect(refusalOf(await app.send('worker', UPDATE, { input })).code).toBe('CONFLICT');
});

test('what identifies somebody is revealed with a reason, and the audit says who looked at what', async () => {
  const number = idNumber();
  const { id } = await create({ idNumber: number, address: '演示路1号' });
  expect(dataOf(await reveal(id)).revealResident).toMatchObject({ name: '张小明', phone: PHONE, idNumber: null, birthYear: null, address: null });
  const all = ['NAME', 'PHONE', 'ID_NUMBER', 'BIRTH_YEAR', 'ADDRESS'];
  expect(dataOf(await reveal(id, { fields: all }, 'street1')).revealResident).toMatchObject({
    idNumber: number,
    birthYear: 1958,
    address: '演示路1号',
  });
  const entries = await app.database.sql<{ reason: string }>(
    `select reason from audit_entry where action = 'READ' and table_name = 'resident_identity' and record_id = $1 order by at`,
    [id],
  );
  expect(entries.map(({ reason }) => reason)).toEqual(['NAME,PHONE: VERIFICATION', `${all.join()}: VERIFICATION`]);
  expect(refusalOf(await reveal(id, { fields: [] })).fields).toEqual(['fields']);
  expect(refusalOf(await reveal(id, { reason: 'OTHER' })).fields).toEqual(['note']);
  for (const [who, code] of [
    ['deputy', 'FORBIDDEN'],
    ['safety', 'FORBIDDEN'],
    ['city', 'NOT_FOUND'],
    ['street1@210103', 'NOT_FOUND'],
  ] as const)
    expect([who, refusalOf(await reveal(id, {}, who)).code]).toEqual([who, code]);
});

test('nothing that identifies anybody stands in a table, in the audit, in kept answers or in the log', async () => {
  const number = idNumber();
  const { id } = await create({ name: '绝密姓名', idNumber: number, phone: '13911119999', address: '绝密路', clientMutationId: `c${next()}` });
  await reveal(id);
  const kept = JSON.stringify(
    await Promise.all(
      ['resident', 'resident_identity', 'household', 'audit_entry', 'mutation_answer'].map((table) => app.database.sql(`select * from ${table}`)),
    ),
  );
  for (const secret of ['绝密姓名', number, '13911119999', '绝密路', '1958"']) {
    expect(kept).not.toContain(secret);
    expect(app.logged.join()).not.toContain(secret);
  }
});

test('somebody is found by exact number in any writing and by door, and never by part of a number', async () => {
  const number = idNumber();
  const { id } = await create({ idNumber: number, phone: '13711112222' });
  for (const filter of [{ phone: '+86 137-1111-2222' }, { idNumber: number.toLowerCase() }])
    expect((await list('worker', filter)).nodes.map((row) => row.id)).toEqual([id]);
  for (const filter of [{ phone: '1371111222' }, { idNumber: number.slice(0, 17) }, { search: '张' }, { search: '%' }])
    expect((await list('worker', filter)).nodes).toEqual([]);
  expect((await list('worker', { search: '2单元501 测试小区' }, 200)).nodes.map((row) => row.id)).toContain(id);
  expect((await list('worker', { search: 'csxq', tag: ['DEMENTIA'] })).nodes).toEqual([]);
  expect((await list('street1@210103', { phone: '13711112222' })).totalCount).toBe(0);
});

test('the demonstration has a register; each sees the own territory, civil affairs only who is cared for, the city nobody', async () => {
  const [street, worker, civil, community] = await Promise.all(['street1', 'worker', 'civil', 'director'].map((who) => list(who, {}, 200)));
  expect(street?.totalCount).toBeGreaterThan(3_000);
  expect(worker?.nodes.every(({ code }) => code.startsWith(grid.slice(0, 12)))).toBe(true);
  expect(community?.totalCount).toBeLessThan(street?.totalCount ?? 0);
  expect(civil?.totalCount).toBeGreaterThan(0);
  expect(civil?.totalCount).toBeLessThan((community?.totalCount ?? 0) / 2);
  for (const who of ['city', 'culture', 'resident', 'supervisor', 'system'])
    expect([who, (await app.refusal(who, LIST)).code]).toEqual([who, 'FORBIDDEN']);
});

test('a civil affairs officer neither sees nor reveals who is not cared for', async () => {
  const { id } = await create({ tags: [] });
  const cared = await create({ tags: ['PERSON_WITH_DISABILITY'] });
  const one = (of: string) => app.data<{ resident: { id: string } | null }>('civil', 'query($id: ID!) { resident(id: $id) { id } }', { id: of });
  expect([(await one(id)).resident, (await one(cared.id)).resident]).toEqual([null, { id: cared.id }]);
  expect(refusalOf(await reveal(id, {}, 'civil')).code).toBe('NOT_FOUND');
  expect(dataOf(await reveal(cared.id, {}, 'civil')).revealResident['name']).toBe('张小明');
  const members = await app.data<{ households: { nodes: { residents: { id: string }[] }[] } }>(
    'civil',
    'query($filter: HouseholdFilter) { households(filter: $filter) { nodes { residents { id } } } }',
    { filter: { id: { eq: household } } },
  );
  const ids = members.households.nodes.flatMap(({ residents }) => residents.map((row) => row.id));
  expect(ids).toContain(cared.id);
  expect(ids).not.toContain(id);
});

test('who reads only, and who works elsewhere, enters nobody', async () => {
  for (const [who, code] of [
    ['street1', 'FORBIDDEN'],
    ['director', 'FORBIDDEN'],
    ['district', 'FORBIDDEN'],
    ['city', 'NOT_FOUND'],
    ['worker@210103', 'NOT_FOUND'],
  ] as const)
    expect([who, (await app.refusal(who, CREATE, { input: draft() })).code]).toEqual([who, code]);
});
