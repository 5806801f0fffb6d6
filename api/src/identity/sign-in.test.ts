import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { createAccount, createCommunity, createDistrict, createStreet, PASSWORD } from '../../../test/kit/builders.js';
import { dataOf, post, refusalOf } from '../../../test/kit/client.js';
import { connectClient, until } from '../../../test/kit/socket.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await createDistrict(app.database, '210102');
  await createStreet(app.database, '210102003');
  await createCommunity(app.database, '210102003001');
});
afterAll(() => app.stop());

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken me { login } mustChangePassword } }';
interface SignedIn {
  signIn: { accessToken: string | null; refreshToken: string | null; me: { login: string }; mustChangePassword: boolean };
}
const signIn = (login: string, password = PASSWORD, more: object = {}) => app.send<SignedIn>('', SIGN_IN, { input: { login, password, ...more } });
const person = () => createAccount(app.database, { posts: [{ role: 'STREET_MANAGER', territory: '210102003' }] });
const me = (token: string) => post<{ me: { login: string } | null }>(app.url, token, '{ me { login } }', {}).then(({ data }) => data?.me?.login);

test('a console signs in with a cookie that no script can read, and gets no token', async () => {
  const { login } = await person();
  const answer = await signIn(login);
  expect(dataOf(answer).signIn).toMatchObject({ accessToken: null, refreshToken: null, me: { login } });
  const cookie = answer.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  const again = await post<{ me: { login: string } }>(
    app.url,
    undefined,
    '{ me { login } }',
    {},
    { headers: { cookie: cookie.split(';')[0] ?? '' } },
  );
  expect(again.data).toEqual({ me: { login } });
});

test('a phone signs in with tokens, of which the database keeps hashes only', async () => {
  const { login, id } = await person();
  const { accessToken, refreshToken } = await app.actors.signIn(login, PASSWORD);
  expect(await me(accessToken)).toBe(login);
  const kept = JSON.stringify(await app.database.sql('select * from sign_in_session where account_id = $1', [id]));
  expect(kept).not.toContain(accessToken.slice(7));
  expect(kept).not.toContain(refreshToken.slice(7));
});

test('a wrong password and an unknown login get the same answer', async () => {
  const { login } = await person();
  const [wrong, unknown] = [await signIn(login, 'Wrong-Password-1'), await signIn('no.such.person@210102', 'Wrong-Password-1')];
  expect(refusalOf(wrong).code).toBe('SIGN_IN_FAILED');
  expect(wrong.errors).toEqual(unknown.errors);
});

test('a login from before a wrong district is unknown too', async () => {
  expect(refusalOf(await signIn('somebody@999999')).code).toBe('SIGN_IN_FAILED');
  expect(refusalOf(await signIn('somebody')).code).toBe('SIGN_IN_FAILED');
});

test('after five failures the account is locked, although each of them was rolled back', async () => {
  const { login, id } = await person();
  for (let i = 0; i < 4; i++) expect(refusalOf(await signIn(login, 'Wrong-Password-1')).code).toBe('SIGN_IN_FAILED');
  expect(refusalOf(await signIn(login, 'Wrong-Password-1')).code).toBe('LOCKED_OUT');
  expect(refusalOf(await signIn(login)).code).toBe('LOCKED_OUT');
  await app.database.sql(`update credential set locked_until = now() - interval '1 second' where account_id = $1`, [id]);
  expect(dataOf(await signIn(login)).signIn.me.login).toBe(login);
});

test('failures at the same time are all counted', async () => {
  const { login } = await person();
  const answers = await Promise.all(Array.from({ length: 5 }, () => signIn(login, 'Wrong-Password-1')));
  expect(answers.map((answer) => refusalOf(answer).code).sort()).toEqual(['LOCKED_OUT', ...Array.from({ length: 4 }, () => 'SIGN_IN_FAILED')]);
});

test('a district decides how many failures lock an account, and for how long', async () => {
  const { login, id } = await person();
  await app.database.sql(
    `update district set parameters = '{"identity.lockAfterFailures": 3, "identity.lockMinutes": 60}' where district_code = '210102'`,
  );
  try {
    for (let i = 0; i < 3; i++) await signIn(login, 'Wrong-Password-1');
    const [row] = await app.database.sql<{ minutes: string }>(
      `select round(extract(epoch from locked_until - now()) / 60) as minutes from credential where account_id = $1`,
      [id],
    );
    expect(Number(row?.minutes)).toBe(60);
  } finally {
    await app.database.sql(`update district set parameters = '{}' where district_code = '210102'`);
  }
});

test('a disabled account cannot sign in, and its sessions are over', async () => {
  const { login, id } = await person();
  const { accessToken } = await app.actors.signIn(login, PASSWORD);
  await app.database.sql(`update account set status = 'DISABLED' where id = $1`, [id]);
  await until(async () => (await me(accessToken)) === undefined, 'the session to end');
  expect(refusalOf(await signIn(login)).code).toBe('SIGN_IN_FAILED');
});

const REFRESH = 'mutation Refresh($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken refreshToken } }';
const refresh = (refreshToken: string) =>
  post<{ refreshSession: { accessToken: string; refreshToken: string } }>(app.url, undefined, REFRESH, { input: { refreshToken } });

test('a refresh token works once; seen again it was copied, and the session ends', async () => {
  const { login } = await person();
  const first = await app.actors.signIn(login, PASSWORD);
  const second = dataOf(await refresh(first.refreshToken)).refreshSession;
  expect(await me(second.accessToken)).toBe(login);
  expect(await me(first.accessToken)).toBeUndefined();
  expect(refusalOf(await refresh(first.refreshToken)).code).toBe('SIGN_IN_REQUIRED');
  await until(async () => (await me(second.accessToken)) === undefined, 'the copied session to end');
  expect(refusalOf(await refresh(second.refreshToken)).code).toBe('SIGN_IN_REQUIRED');
});

test('signing out ends the session, and its open sockets at once', async () => {
  const { login } = await person();
  const { accessToken } = await app.actors.signIn(login, PASSWORD);
  const socket = connectClient({ socketUrl: app.socketUrl, token: accessToken });
  expect((await socket.ask<{ me: { login: string } }>('{ me { login } }')).data?.me.login).toBe(login);
  dataOf(await post(app.url, accessToken, 'mutation { signOut { ok } }', {}));
  await until(() => socket.closed.length > 0, 'the socket to close');
  expect(socket.closed[0]?.code).toBe(4401);
  expect(await me(accessToken)).toBeUndefined();
});

test('a socket with a wrong token is not let in, and one without is nobody', async () => {
  const wrong = connectClient({ socketUrl: app.socketUrl, token: `210102.${'x'.repeat(43)}` });
  await expect(wrong.ask('{ me { login } }')).rejects.toMatchObject({ code: 4403 });
  const none = connectClient({ socketUrl: app.socketUrl });
  expect((await none.ask('{ me { login } }')).data).toEqual({ me: null });
  await none.leave();
});

test('a first password must be changed before anything else, and the change ends all other sessions', async () => {
  const { login } = await createAccount(app.database, { posts: [{ role: 'STREET_MANAGER', territory: '210102003' }], mustChangePassword: true });
  const [here, there] = [await app.actors.signIn(login, PASSWORD), await app.actors.signIn(login, PASSWORD)];
  const grids = () => post(app.url, here.accessToken, '{ grids { totalCount } }', {});
  expect(refusalOf(await grids()).code).toBe('FORBIDDEN');
  const change = (password: string, current = PASSWORD) =>
    post(app.url, here.accessToken, 'mutation($input: ChangePasswordInput!) { changePassword(input: $input) { ok } }', {
      input: { current, password },
    });
  expect(refusalOf(await change('short')).fields).toEqual(['password']);
  expect(refusalOf(await change('Another-Horse-8', 'not it')).fields).toEqual(['current']);
  dataOf(await change('Another-Horse-8'));
  await until(async () => (await grids()).errors === undefined, 'the restriction to end');
  await until(async () => (await me(there.accessToken)) === undefined, 'the other session to end');
});

test('what people type to sign in is in no log', () => {
  expect(app.logged.join()).not.toMatch(/Correct-Horse|Wrong-Password|Another-Horse/);
});
