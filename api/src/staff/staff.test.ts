import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { next } from '../../../test/kit/builders.js';
import { dataOf, refusalOf } from '../../../test/kit/client.js';

let app: TestApp;
let street: string;
let community: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  street = (await app.data<{ me: { territory: { code: string } } }>('street1', '{ me { territory { code } } }')).me.territory.code;
  community = (await app.data<{ me: { territory: { code: string } } }>('director', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(() => app.stop());

interface Member {
  id: string;
  version: number;
  name: string;
  staffNo: string;
  phoneMasked: string | null;
  idNumberMasked: string | null;
}
const FIELDS = '{ id version name staffNo phoneMasked idNumberMasked }';
const CREATE = `mutation($input: CreateStaffMemberInput!) { createStaffMember(input: $input) { staffMember ${FIELDS} } }`;
const UPDATE = `mutation($input: UpdateStaffMemberInput!) { updateStaffMember(input: $input) { staffMember ${FIELDS} } }`;
const REVEAL = 'mutation($input: RevealStaffPersonalInput!) { revealStaffPersonal(input: $input) { value remainingToday } }';
const PHONE = '13800135678';
const ID_NUMBER = '21010219900101123X';

const draft = (more: object = {}) => ({
  staffNo: `N${next()}`,
  name: '王小明',
  kind: 'COMMUNITY_WORKER',
  post: 'GRID_WORKER',
  divisionCode: community,
  phone: '138 0013-5678',
  idNumber: ID_NUMBER.toLowerCase(),
  ...more,
});
const create = async (more: object = {}, who = 'street1') =>
  (await app.data<{ createStaffMember: { staffMember: Member } }>(who, CREATE, { input: draft(more) })).createStaffMember.staffMember;
const update = (input: object, who = 'street1') => app.send<{ updateStaffMember: { staffMember: Member } }>(who, UPDATE, { input });
const reveal = (id: string, more: object = {}, who = 'street1') =>
  app.send<{ revealStaffPersonal: { value: string; remainingToday: number } }>(who, REVEAL, {
    input: { id, field: 'PHONE', reason: 'DUTY_CONTACT', ...more },
  });

test('a street opens a staff file, in which phone and ID number are masked', async () => {
  expect(await create()).toMatchObject({ name: '王小明', version: 1, phoneMasked: '138****5678', idNumberMasked: '**************123X' });
});

test('a staff number is taken once, and everything wrong is named together', async () => {
  const { staffNo } = await create();
  expect((await app.refusal('street1', CREATE, { input: draft({ staffNo }) })).fields).toEqual(['staffNo']);
  expect(
    (
      await app.refusal('street1', CREATE, { input: draft({ staffNo: ' ', name: '', phone: '12', idNumber: '1', divisionCode: '210103' }) })
    ).fields.sort(),
  ).toEqual(['divisionCode', 'idNumber', 'name', 'phone', 'staffNo']);
});

test('a file changes for who saw its newest version, and the other one is told', async () => {
  const { id, version } = await create();
  const changed = dataOf(await update({ id, version, name: '王大明' })).updateStaffMember.staffMember;
  expect(changed).toMatchObject({ name: '王大明', version: version + 1, phoneMasked: '138****5678' });
  const late = refusalOf(await update({ id, version, name: '王中明' }));
  expect([late.code, late.extensions['conflict']]).toEqual(['CONFLICT', expect.objectContaining({ recordId: id, version: version + 1 })]);
});

test('a phone number is changed and removed', async () => {
  const { id, version } = await create();
  const changed = dataOf(await update({ id, version, phone: '13900139999' })).updateStaffMember.staffMember;
  expect(changed.phoneMasked).toBe('139****9999');
  const removed = dataOf(await update({ id, version: changed.version, phone: '' })).updateStaffMember.staffMember;
  expect([removed.phoneMasked, removed.idNumberMasked]).toEqual([null, '**************123X']);
  expect(dataOf(await reveal(id)).revealStaffPersonal.value).toBeNull();
});

test('a value is revealed one at a time, with a reason, and the audit says who, what and why', async () => {
  const { id } = await create();
  expect(dataOf(await reveal(id)).revealStaffPersonal.value).toBe(PHONE);
  expect(dataOf(await reveal(id, { field: 'ID_NUMBER', reason: 'OTHER', note: '核对劳动合同' })).revealStaffPersonal.value).toBe(ID_NUMBER);
  expect(refusalOf(await reveal(id, { reason: 'OTHER' })).fields).toEqual(['note']);
  const { me } = await app.data<{ me: { id: string } }>('street1', '{ me { id } }');
  const entries = await app.database.sql(`select actor, table_name, reason from audit_entry where action = 'READ' and record_id = $1 order by at`, [
    id,
  ]);
  expect(entries).toEqual([
    { actor: me.id, table_name: 'staff_personal', reason: 'PHONE: DUTY_CONTACT' },
    { actor: me.id, table_name: 'staff_personal', reason: 'ID_NUMBER: OTHER 核对劳动合同' },
  ]);
});

test('reveals are limited per person and day, also when they come at once', async () => {
  const { id } = await create();
  await app.database.sql(`update district set parameters = '{"staff.revealsPerDay": 3}' where district_code = '210102'`);
  try {
    const answers = await Promise.all(Array.from({ length: 6 }, () => reveal(id, {}, 'district')));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'fine').sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'RATE_LIMITED'),
      'fine',
      'fine',
      'fine',
    ]);
  } finally {
    await app.database.sql(`update district set parameters = '{}' where district_code = '210102'`);
  }
});

test('who may not reveal is refused, and nothing is written', async () => {
  const { id } = await create();
  expect(refusalOf(await reveal(id, {}, 'director')).code).toBe('FORBIDDEN');
  expect(refusalOf(await reveal(id, {}, 'district@210103')).code).toBe('NOT_FOUND');
  expect(await app.database.sql(`select from audit_entry where action = 'READ' and record_id = $1`, [id])).toEqual([]);
});

test('a colleague is found by exact phone number in any writing, and by pinyin initials', async () => {
  const { id } = await create({ phone: '13711112222', name: '欧阳锋' });
  const found = (filter: object) =>
    app.data<{ staffMembers: { nodes: { id: string }[] } }>(
      'street1',
      'query($filter: StaffFilter) { staffMembers(filter: $filter) { nodes { id } } }',
      { filter },
    );
  for (const filter of [{ phone: '+86 137-1111-2222' }, { search: 'oyf' }, { search: '欧阳' }])
    expect((await found(filter)).staffMembers.nodes).toEqual([{ id }]);
  for (const filter of [{ phone: '1371111222' }, { phone: '137%' }, { search: '%' }]) expect((await found(filter)).staffMembers.nodes).toEqual([]);
});

test('personal data is sealed in the table, in the audit and in the log', async () => {
  await create();
  const kept = JSON.stringify([
    await app.database.sql('select * from staff_personal'),
    await app.database.sql('select * from audit_entry'),
    await app.database.sql('select * from mutation_answer'),
  ]);
  for (const secret of [PHONE, ID_NUMBER]) {
    expect(kept).not.toContain(secret);
    expect(app.logged.join()).not.toContain(secret);
  }
});

test('a sealed value copied to another file does not open there', async () => {
  const [mine, other] = [await create(), await create({ phone: '13600000001' })];
  await app.database.sql('update staff_personal set phone = (select phone from staff_personal where staff_id = $1) where staff_id = $2', [
    other.id,
    mine.id,
  ]);
  expect(refusalOf(await reveal(mine.id)).code).toBe('INTERNAL_SERVER_ERROR');
});

test('a resident reads who leads the grid, and no phone number', async () => {
  const { grids } = await app.data<{ grids: { nodes: { leader: { name: string; phoneMasked: string | null } | null }[] } }>(
    'resident',
    '{ grids(first: 5) { nodes { leader { name phoneMasked idNumberMasked } } } }',
  );
  const leaders = grids.nodes.flatMap(({ leader }) => leader ?? []);
  expect(leaders.length).toBeGreaterThan(0);
  expect(leaders.every(({ name, phoneMasked }) => name !== '' && phoneMasked === null)).toBe(true);
  expect((await app.refusal('resident', '{ staffMembers { totalCount } }')).code).toBe('FORBIDDEN');
});

test('a street sees its own staff and who works in its grids, not the other streets’', async () => {
  const { staffMembers } = await app.data<{ staffMembers: { nodes: { divisionCode: string; grids: { code: string }[] }[] } }>(
    'street1',
    '{ staffMembers(first: 200) { nodes { divisionCode grids { code } } } }',
  );
  expect(staffMembers.nodes.length).toBeGreaterThan(20);
  for (const { divisionCode, grids } of staffMembers.nodes)
    expect([divisionCode, ...grids.map(({ code }) => code)].some((code) => code.startsWith(street))).toBe(true);
});
