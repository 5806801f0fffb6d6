import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAccount, inHours } from '../../../test/kit/builders.js';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { refusalOf } from '../../../test/kit/client.js';

let app: TestApp;
let community: string;
let director: { id: string };
let stranger: { id: string };
let elsewhere: { id: string };
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  const { sql } = app.database;
  const [free] = await sql<{ code: string }>(
    `select code from division d where level = 'COMMUNITY' and code like '210102001%' and not exists (select from post_assignment p where p.territory = d.code) order by code desc limit 1`,
  );
  community = free?.code ?? '';
  director = await createAccount(app.database, { posts: [{ role: 'COMMUNITY_DIRECTOR', territory: community }] });
  stranger = await createAccount(app.database, { posts: [{ role: 'CIVIL_AFFAIRS_OFFICER', territory: community }] });
  elsewhere = await createAccount(app.database, { posts: [{ role: 'STREET_CLERK', territory: '210102002' }] });
}, 60_000);
afterAll(() => app.stop());

const SAVE = 'mutation ($input: SaveDutyShiftInput!) { saveDutyShift(input: $input) { dutyShift { id version accountName deputyName } } }';
interface Saved {
  readonly id: string;
  readonly version: number;
  readonly accountName: string;
}
const save = (input: object, who = 'street1') =>
  app.send<{ saveDutyShift: { dutyShift: Saved } }>(who, SAVE, {
    input: { code: community, accountId: director.id, startsAt: inHours(-1), endsAt: inHours(7), ...input },
  });
const ladder = async (who = 'street1') =>
  (
    await app.data<{ dutyLadders: { people: { rung: string; accountId: string }[] }[] }>(
      who,
      'query ($codes: [String!]!) { dutyLadders(codes: $codes) { code people { rung accountId name } } }',
      { codes: [community] },
    )
  ).dutyLadders[0]?.people.map(({ accountId }) => accountId);

describe('the duty roster', () => {
  test('goes before the posts, the shift that began last before others, and only while it lasts', async () => {
    expect((await ladder())?.[0]).toBe(director.id);
    const { data } = await save({ accountId: stranger.id, deputyId: director.id });
    expect((await ladder())?.slice(0, 2)).toEqual([stranger.id, director.id]);
    await save({ startsAt: inHours(-0.5) });
    expect((await ladder())?.[0]).toBe(director.id);
    const shift = data?.saveDutyShift.dutyShift;
    await app.database.sql('delete from duty_shift where id <> $1', [shift?.id]);
    await save({ id: shift?.id, version: shift?.version, accountId: stranger.id, startsAt: inHours(-5), endsAt: inHours(-4) });
    expect((await ladder())?.[0]).toBe(director.id);
  });

  test('what cannot be is refused, field by field, and nothing is kept', async () => {
    const before = await app.database.sql('select id from duty_shift');
    expect(refusalOf(await save({ endsAt: inHours(-2) })).fields).toEqual(['endsAt']);
    expect(refusalOf(await save({ endsAt: inHours(24 * 40) })).fields).toEqual(['endsAt']);
    expect(refusalOf(await save({ deputyId: director.id })).fields).toEqual(['deputyId']);
    expect(refusalOf(await save({ accountId: elsewhere.id, deputyId: 'nobody' })).fields).toEqual(['accountId', 'deputyId']);
    expect(refusalOf(await save({ code: '210102002' })).fields).toContain('code');
    expect(refusalOf(await save({ code: 'x'.repeat(1_000) })).fields).toContain('code');
    expect(refusalOf(await save({}, 'worker')).code).toBe('FORBIDDEN');
    expect(await app.database.sql('select id from duty_shift')).toEqual(before);
  });

  test('two who change one shift: the second hears of the first', async () => {
    const { data } = await save({});
    const { id, version } = data!.saveDutyShift.dutyShift;
    const answers = await Promise.all([save({ id, version, endsAt: inHours(6) }), save({ id, version, endsAt: inHours(5) })]);
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'SAVED').sort()).toEqual(['CONFLICT', 'SAVED']);
    const remove = 'mutation ($input: RemoveDutyShiftInput!) { removeDutyShift(input: $input) { dutyShift { id } } }';
    expect(refusalOf(await app.send('street1', remove, { input: { id, version } })).code).toBe('CONFLICT');
    expect(refusalOf(await app.send('street1@210103', remove, { input: { id, version: version + 1 } })).code).toBe('NOT_FOUND');
    expect((await app.send('street1', remove, { input: { id, version: version + 1 } })).errors).toBeUndefined();
  });

  test('offers staff of the street by name', async () => {
    const candidates = 'query ($code: String!, $search: String) { dutyCandidates(code: $code, search: $search) { accountId name territory } }';
    const { dutyCandidates } = await app.data<{ dutyCandidates: { accountId: string; territory: string }[] }>('street1', candidates, {
      code: community,
    });
    expect(dutyCandidates.length).toBeGreaterThan(3);
    expect(dutyCandidates.every(({ territory }) => territory.startsWith('210102001'))).toBe(true);
  });
});
