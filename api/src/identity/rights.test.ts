import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { createAccount, createCommunity, createDistrict, createGrid, createStaff, createStreet, PASSWORD } from '../../../test/kit/builders.js';
import { dataOf, post, refusalOf } from '../../../test/kit/client.js';
import { connectClient, until } from '../../../test/kit/socket.js';

let app: TestApp;
let security: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  for (const street of ['210102801', '210102802']) {
    await createStreet(app.database, street);
    await createCommunity(app.database, `${street}001`);
    await createGrid(app.database, { communityCode: `${street}001`, number: 1, name: `网格${street}` });
  }
  security = await app.actors.token('security');
}, 60_000);
afterAll(() => app.stop());

type Grids = { grids: { totalCount: number; nodes: { code: string }[] } };
const GRIDS = '{ grids { totalCount nodes { code } } }';
const person = async (...posts: readonly { role: string; territory: string; validFrom?: string; validTo?: string | null }[]) => {
  const account = await createAccount(app.database, { posts });
  return { ...account, token: (await app.actors.signIn(account.login, PASSWORD)).accessToken };
};
const codes = async (token: string, territory?: string) =>
  dataOf(await post<Grids>(app.url, token, GRIDS, {}, { territory })).grids.nodes.map(({ code }) => code);
const ASSIGN = 'mutation($input: AssignPostInput!) { assignPost(input: $input) { account { id posts { id role territory } } } }';
const END = 'mutation($input: EndPostInput!) { endPost(input: $input) { account { id } } }';

test('a post that ends takes its rights with it at once, on HTTP and on the open socket', async () => {
  const { token, postIds } = await person({ role: 'STREET_MANAGER', territory: '210102801' }, { role: 'STREET_MANAGER', territory: '210102802' });
  expect(await codes(token)).toEqual(['210102801001001', '210102802001001']);
  const socket = connectClient({ socketUrl: app.socketUrl, token });
  await socket.ask('{ me { id } }');
  dataOf(await post(app.url, security, END, { input: { id: postIds[0] } }));
  await until(() => socket.closed.length > 0, 'the socket to close');
  expect(socket.closed[0]?.code).toBe(4403);
  expect(await codes(token)).toEqual(['210102802001001']);
  const again = connectClient({ socketUrl: app.socketUrl, token });
  expect((await again.ask<Grids>(GRIDS)).data?.grids.nodes).toEqual([{ code: '210102802001001' }]);
  await again.leave();
});

test('a new post counts from its first day', async () => {
  const { id, token } = await person();
  expect(refusalOf(await post(app.url, token, GRIDS, {})).code).toBe('FORBIDDEN');
  dataOf(await post(app.url, security, ASSIGN, { input: { accountId: id, role: 'STREET_CLERK', territory: '210102801', validFrom: '2999-01-01' } }));
  expect(refusalOf(await post(app.url, token, GRIDS, {})).code).toBe('FORBIDDEN');
  dataOf(await post(app.url, security, ASSIGN, { input: { accountId: id, role: 'STREET_CLERK', territory: '210102801' } }));
  await until(async () => (await post(app.url, token, GRIDS, {})).errors === undefined, 'the post to count');
  expect(await codes(token)).toEqual(['210102801001001']);
});

test('a post that is over gives nothing', async () => {
  const { token } = await person({ role: 'STREET_MANAGER', territory: '210102801', validTo: '2024-12-31' });
  expect(refusalOf(await post(app.url, token, GRIDS, {})).code).toBe('FORBIDDEN');
});

test('who is director here and grid leader there acts as one of the two at a time', async () => {
  type Mine = { me: { roles: string[]; territory: { code: string }; territories: { code: string; roles: string[] }[]; permissions: string[] } };
  const ask = (territory?: string) =>
    app.data<Mine>('twoposts', '{ me { roles permissions territory { code } territories { code roles } } }', {}, { territory });
  const { me } = await ask();
  expect(me.territories.map(({ roles }) => roles)).toEqual([['COMMUNITY_DIRECTOR'], ['GRID_LEADER']]);
  expect(me.roles).toEqual(['COMMUNITY_DIRECTOR']);
  const grid = me.territories[1]?.code ?? '';
  const leader = (await ask(grid)).me;
  expect([leader.roles, leader.territory.code]).toEqual([['GRID_LEADER'], grid]);
  expect(me.permissions).toContain('staff.read');
  expect(leader.permissions).not.toContain('staff.read');
  const seen = await app.data<Grids>('twoposts', GRIDS, {}, { territory: grid });
  expect(seen.grids.nodes).toEqual([{ code: grid }]);
});

test('a territory header inside one’s own narrows, and outside of it shows nothing', async () => {
  const { token } = await person({ role: 'DISTRICT_ADMIN', territory: '210102' });
  expect(await codes(token, '210102801')).toEqual(['210102801001001']);
  for (const outside of ['210103', '2101', '21', 'x', '210102999%']) {
    const answer = await post<Grids>(app.url, token, GRIDS, {}, { territory: outside });
    expect(answer.errors ? refusalOf(answer).code : dataOf(answer).grids.totalCount).toEqual(answer.errors ? 'FORBIDDEN' : 0);
  }
});

test('system, security and audit administrator are three people', async () => {
  const { id } = await person({ role: 'AUDITOR', territory: '210102' });
  const assign = (role: string, accountId = id, territory = '210102') => post(app.url, security, ASSIGN, { input: { accountId, role, territory } });
  expect(refusalOf(await assign('SYSTEM_ADMIN')).fields).toEqual(['role']);
  expect(refusalOf(await assign('DISTRICT_ADMIN')).fields).toEqual(['role']);
  const other = await person({ role: 'STREET_CLERK', territory: '210102801' });
  expect(refusalOf(await assign('AUDITOR', other.id)).fields).toEqual(['role']);
  expect(refusalOf(await assign('STREET_MANAGER', other.id, '210102')).fields).toEqual(['territory']);
  expect(refusalOf(await assign('STREET_MANAGER', other.id, '210103001')).fields).toEqual(['territory']);
});

test('nobody changes their own posts or account', async () => {
  const own = await app.data<{ me: { id: string } }>('security', '{ me { id } }');
  expect(
    refusalOf(await post(app.url, security, ASSIGN, { input: { accountId: own.me.id, role: 'SECURITY_ADMIN', territory: '210102' } })).fields,
  ).toEqual(['accountId']);
});

test('the city sees no staff of a district, and with a break-glass grant it reads them for a while', async () => {
  const { id } = await createStaff(app.database, { divisionCode: '210102801' });
  const staff = (territory?: string) =>
    app.send<{ staffMembers: { nodes: { id: string }[] } }>(
      'city',
      'query($id: ID!) { staffMembers(filter: { id: { eq: $id } }) { nodes { id } } }',
      { id },
      { territory },
    );
  expect(refusalOf(await staff()).code).toBe('FORBIDDEN');
  expect(refusalOf(await staff('210102')).code).toBe('FORBIDDEN');
  const open = (reason: string, who = 'city', districtCode = '210102') =>
    app.send<{ openBreakGlass: { territory: { code: string } } }>(
      who,
      'mutation($input: OpenBreakGlassInput!) { openBreakGlass(input: $input) { expiresAt territory { code } } }',
      { input: { districtCode, reason } },
    );
  expect(refusalOf(await open('x')).fields).toEqual(['reason']);
  expect(refusalOf(await open('核查举报线索', 'district')).code).toBe('FORBIDDEN');
  dataOf(await open('核查举报线索'));
  await until(async () => (await staff('210102')).errors === undefined, 'the grant to count');
  expect(dataOf(await staff('210102')).staffMembers.nodes).toEqual([{ id }]);
  expect(refusalOf(await staff('210103')).code).toBe('FORBIDDEN');
  const update = await app.refusal(
    'city',
    'mutation($input: UpdateStaffMemberInput!) { updateStaffMember(input: $input) { staffMember { id } } }',
    { input: { id, version: 1, name: '改' } },
    { territory: '210102' },
  );
  expect(update.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  const grants = await app.database.sql(`select district_code, reason, expires_at <= now() + interval '2 hours' as short from break_glass_grant`);
  expect(grants).toEqual([{ district_code: '210102', reason: '核查举报线索', short: true }]);
  expect(await app.database.sql(`select action from audit_entry where district_code = '210102' and table_name = 'break_glass_grant'`)).toEqual([
    { action: 'INSERT' },
  ]);
  await app.database.sql(`update break_glass_grant set expires_at = now() - interval '1 second'`);
  await until(async () => (await staff('210102')).errors !== undefined, 'the grant to end');
});

test('an administrator sees the accounts of the own district only', async () => {
  await createDistrict(app.database, '220102');
  await createAccount(app.database, { district: '220102', login: 'elsewhere' });
  const found = await app.data<{ accounts: { nodes: unknown[] } }>('security', '{ accounts(filter: { search: "elsewhere" }) { nodes { id } } }');
  expect(found.accounts.nodes).toEqual([]);
});
