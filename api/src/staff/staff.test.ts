import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { next } from '../../../test/kit/builders.js';
import { dataOf, refusalOf } from '../../../test/kit/client.js';
import { checkDigitOf } from './id-number.js';

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

interface Posted {
  id: string;
  version: number;
  post: string;
  posts: { id: string; post: string; validFrom: string; validTo: string | null; isPrimary: boolean }[];
  qualifications: { id: string; version: number; type: string; numberMasked: string | null; validTo: string | null }[];
}
const FILE = '{ id version post posts { id post validFrom validTo isPrimary } qualifications { id version type numberMasked validTo } }';
const fileOf = async (name: string, input: object, type: string, who = 'street1') =>
  (
    await app.data<Record<string, { staffMember: Posted }>>(who, `mutation($input: ${type}!) { ${name}(input: $input) { staffMember ${FILE} } }`, {
      input,
    })
  )[name]!.staffMember;

test('another post ends the one before, from the day that is named', async () => {
  const { id, version } = await create({ hiredOn: '2024-03-01' });
  const moved = await fileOf(
    'updateStaffMember',
    { id, version, post: 'CIVIL_AFFAIRS_OFFICER', effectiveOn: '2025-06-01' },
    'UpdateStaffMemberInput',
  );
  expect(moved.posts).toEqual([
    expect.objectContaining({ post: 'CIVIL_AFFAIRS_OFFICER', validFrom: '2025-06-01', validTo: null, isPrimary: true }),
    expect.objectContaining({ post: 'GRID_WORKER', validFrom: '2024-03-01', validTo: '2025-05-31', isPrimary: true }),
  ]);
  const early = await update({ id, version: moved.version, post: 'OTHER', effectiveOn: '2025-05-01' });
  expect(refusalOf(early).fields).toEqual(['effectiveOn']);
});

test('the database lets nobody hold two primary posts at once', async () => {
  const { id } = await create({ hiredOn: '2024-03-01' });
  const second = (from: string, to: string | null, isPrimary = true) =>
    app.database.sql(
      `insert into staff_post (district_code, id, staff_id, post, division_code, valid_from, valid_to, is_primary) values ('210102', gen_random_uuid(), $1, 'OTHER', $2, $3, $4, $5)`,
      [id, community, from, to, isPrimary],
    );
  await expect(second('2025-01-01', null)).rejects.toThrow(/one_primary/);
  await expect(second('2023-01-01', '2024-03-01')).rejects.toThrow(/one_primary/);
  await second('2023-01-01', '2024-02-29');
  await second('2025-01-01', null, false);
});

test('somebody holds further posts beside the one on the file', async () => {
  const { id } = await create();
  const more = await fileOf('addStaffPost', { staffId: id, post: 'OTHER', divisionCode: community, validFrom: '2025-01-01' }, 'AddStaffPostInput');
  const other = more.posts.find(({ isPrimary }) => !isPrimary);
  const ended = await fileOf('endStaffPost', { id: other?.id, validTo: '2025-12-31' }, 'EndStaffPostInput');
  expect(ended.posts.find((post) => post.id === other?.id)?.validTo).toBe('2025-12-31');
  const primary = ended.posts.find(({ isPrimary }) => isPrimary);
  const END = 'mutation($input: EndStaffPostInput!) { endStaffPost(input: $input) { staffMember { id } } }';
  expect((await app.refusal('street1', END, { input: { id: primary?.id } })).fields).toEqual(['id']);
});

test('a certificate is kept by the end of its number, and who has one that runs out is found', async () => {
  const { id } = await create();
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const input = { staffId: id, type: 'SOCIAL_WORK', level: 'ASSISTANT', number: 'SW-2021-998877', validTo: day(30) };
  const saved = await fileOf('saveStaffQualification', input, 'SaveStaffQualificationInput');
  expect(saved.qualifications).toEqual([expect.objectContaining({ type: 'SOCIAL_WORK', numberMasked: '****8877' })]);
  expect(JSON.stringify(await app.database.sql('select * from staff_qualification'))).not.toContain('998877');
  const expiring = async (wanted: boolean) =>
    (
      await app.data<{ staffMembers: { nodes: { id: string }[] } }>(
        'street1',
        'query($filter: StaffFilter) { staffMembers(filter: $filter) { nodes { id } } }',
        {
          filter: { expiring: wanted, id: { eq: id } },
        },
      )
    ).staffMembers.nodes.length;
  expect([await expiring(true), await expiring(false)]).toEqual([1, 0]);
  const [certificate] = saved.qualifications;
  const later = { ...input, id: certificate?.id, version: certificate?.version, validTo: day(400) };
  await fileOf('saveStaffQualification', later, 'SaveStaffQualificationInput');
  expect([await expiring(true), await expiring(false)]).toEqual([0, 1]);
});

test('an ID number says sex and year of birth; the day is revealed with a reason', async () => {
  const body = '21010219900307221';
  const { id } = await create({ idNumber: `${body}${checkDigitOf(body)}`, phone: '13600000123' });
  const { staffMember } = await app.data<{ staffMember: object }>('street1', 'query($id: ID!) { staffMember(id: $id) { sex birthYear } }', { id });
  expect(staffMember).toEqual({ sex: 'MALE', birthYear: 1990 });
  expect(dataOf(await reveal(id, { field: 'BIRTH_DATE' })).revealStaffPersonal.value).toBe('1990-03-07');
  expect(JSON.stringify(await app.database.sql('select * from staff_personal'))).not.toContain('1990-03-07');
});

test('everybody reads the own file, and of colleagues only name and post', async () => {
  const MINE = '{ myStaffFile { id phoneMasked education posts { post } } }';
  const { myStaffFile } = await app.data<{ myStaffFile: { id: string; phoneMasked: string; education: string; posts: object[] } }>('worker', MINE);
  expect(myStaffFile).toEqual({
    id: expect.any(String),
    phoneMasked: expect.stringContaining('****'),
    education: expect.any(String),
    posts: [{ post: 'GRID_WORKER' }],
  });
  const { grids } = await app.data<{ grids: { nodes: { leader: object | null }[] } }>(
    'worker',
    '{ grids(first: 5) { nodes { leader { phoneMasked education birthYear posts { id } qualifications { id } } } } }',
  );
  const leaders = grids.nodes.flatMap(({ leader }) => leader ?? []);
  expect(leaders.length).toBeGreaterThan(0);
  for (const leader of leaders) expect(leader).toEqual({ phoneMasked: null, education: null, birthYear: null, posts: [], qualifications: [] });
  expect(await app.data('resident', MINE)).toEqual({ myStaffFile: null });
});
