import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { createAccount, createDistrict, PASSWORD } from '../../../test/kit/builders.js';
import { dataOf, post, refusalOf } from '../../../test/kit/client.js';
import { until } from '../../../test/kit/socket.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ requireSecondFactor: true });
  await createDistrict(app.database);
});
afterAll(() => app.stop());

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken mustEnrolSecondFactor } }';
interface SignedIn {
  signIn: { accessToken: string; mustEnrolSecondFactor: boolean };
}
const signIn = (login: string, code?: string) =>
  app.send<SignedIn>('', SIGN_IN, { input: { login, password: PASSWORD, kind: 'PHONE', ...(code && { code }) } });
/** Steps ahead of the clock: each code works once, and the neighbouring step is accepted. */
const codeOf = (secret: string, steps = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 });
const CONFIRM = 'mutation($input: ConfirmSecondFactorInput!) { confirmSecondFactor(input: $input) { ok } }';

async function enrol() {
  const { login, id } = await createAccount(app.database, { posts: [{ role: 'DISTRICT_ADMIN', territory: '210102' }] });
  const { accessToken, mustEnrolSecondFactor } = dataOf(await signIn(login)).signIn;
  const { secret } = dataOf(
    await post<{ beginSecondFactor: { secret: string } }>(app.url, accessToken, 'mutation { beginSecondFactor { secret uri } }', {}),
  ).beginSecondFactor;
  return { login, id, accessToken, mustEnrolSecondFactor, secret };
}

test('where a second factor is required, an administrator does nothing before setting it up', async () => {
  const { login, accessToken, mustEnrolSecondFactor, secret } = await enrol();
  expect(mustEnrolSecondFactor).toBe(true);
  const staff = () => post(app.url, accessToken, '{ staffMembers { totalCount } }', {});
  expect(refusalOf(await staff()).code).toBe('FORBIDDEN');
  expect(refusalOf(await post(app.url, accessToken, CONFIRM, { input: { code: '000000' } })).code).toBe('SECOND_FACTOR_FAILED');
  dataOf(await post(app.url, accessToken, CONFIRM, { input: { code: codeOf(secret) } }));
  await until(async () => (await staff()).errors === undefined, 'the restriction to end');
  expect(refusalOf(await signIn(login)).code).toBe('SECOND_FACTOR_REQUIRED');
});

test('a code works once, and never again', async () => {
  const { login, accessToken, secret } = await enrol();
  const first = codeOf(secret);
  dataOf(await post(app.url, accessToken, CONFIRM, { input: { code: first } }));
  expect(refusalOf(await signIn(login, first)).code).toBe('SECOND_FACTOR_FAILED');
  const second = codeOf(secret, 1);
  dataOf(await signIn(login, second));
  expect(refusalOf(await signIn(login, second)).code).toBe('SECOND_FACTOR_FAILED');
});

test('wrong codes lock the account as wrong passwords do', async () => {
  const { login, accessToken, secret } = await enrol();
  dataOf(await post(app.url, accessToken, CONFIRM, { input: { code: codeOf(secret) } }));
  for (let i = 0; i < 4; i++) expect(refusalOf(await signIn(login, '000000')).code).toBe('SECOND_FACTOR_FAILED');
  expect(refusalOf(await signIn(login, '000000')).code).toBe('LOCKED_OUT');
});

test('the secret is sealed in the table and in no audit entry', async () => {
  const { id, secret } = await enrol();
  const kept = JSON.stringify([
    await app.database.sql('select * from credential where account_id = $1', [id]),
    await app.database.sql('select * from audit_entry'),
  ]);
  expect(kept).not.toContain(secret);
});

test('who holds no post that asks for it signs in without', async () => {
  const { login } = await createAccount(app.database, { posts: [{ role: 'RESIDENT', territory: '210102003001' }] });
  expect(dataOf(await signIn(login)).signIn.mustEnrolSecondFactor).toBe(false);
});
