import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import type { Job } from '../jobs/worker.js';
import { JOBS, sessionContext } from '../request/tenancy.js';
import { AgeBands } from './age-bands.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
}, 60_000);
afterAll(() => app.stop());

const transaction: Job['transaction'] = (work) => app.orm.em.fork({ session: sessionContext(JOBS) }).transactional(work);
const inYear = (year: number, how: Job['transaction'] = transaction) =>
  new AgeBands(app.keyring, () => new Date(`${year}-01-01T00:10:00+08:00`)).run({ transaction: how });
const bandsOf = async () => (await app.database.sql<{ year: number }>('select bands_of as year from installation'))[0]?.year;
const CREATE = 'mutation ($input: CreateResidentInput!) { createResident(input: $input) { resident { id ageBand version } } }';
const ONE = 'query ($id: ID!) { resident(id: $id) { ageBand version } }';

async function newResident(birthYear: number) {
  const { households } = await app.data<{ households: { nodes: { id: string }[] } }>('worker', '{ households(first: 1) { nodes { id } } }');
  const input = { householdId: households.nodes[0]?.id, name: '周测试', birthYear };
  return (await app.data<{ createResident: { resident: { id: string; ageBand: string; version: number } } }>('worker', CREATE, { input }))
    .createResident.resident;
}

test('on 1 January whoever comes into the next band is in it, once; nobody’s file counts as changed', async () => {
  const thisYear = new Date().getFullYear();
  expect(await bandsOf()).toBe(thisYear);
  const { id, version, ageBand } = await newResident(thisYear - 59);
  expect(ageBand).toBe('AGE_40_59');
  const band = async () => (await app.data<{ resident: { ageBand: string; version: number } }>('worker', ONE, { id })).resident;
  await inYear(thisYear);
  expect(await band()).toEqual({ ageBand: 'AGE_40_59', version });
  await inYear(thisYear + 1);
  expect(await band()).toEqual({ ageBand: 'AGE_60_79', version });
  expect(await bandsOf()).toBe(thisYear + 1);
  const [noted] = await app.database.sql<{ n: number }>(`select count(*)::int as n from audit_entry where record_id = $1`, [id]);
  expect(noted?.n).toBe(2);
});

test('a process that dies in the middle leaves the rest for the next night; one that cannot be opened keeps its band', async () => {
  const year = new Date().getFullYear() + 30;
  const inBand = (band: string) => app.database.sql<{ id: string }>('select id from resident where age_band = $1', [band]);
  const [broken] = await app.database.sql<{ id: string }>(
    `update resident_identity set sealed_birth_year = 'v1:broken' where resident_id = (select id from resident where age_band = 'AGE_18_39' limit 1) returning resident_id as id`,
  );
  let steps = 0;
  const dying: Job['transaction'] = (work) => (++steps === 3 ? Promise.reject(new Error('killed')) : transaction(work));
  await expect(inYear(year, dying)).rejects.toThrow('killed');
  expect(await bandsOf()).not.toBe(year);
  expect((await inBand('AGE_0_17')).length).toBeGreaterThan(0);
  await inYear(year);
  expect(await bandsOf()).toBe(year);
  expect(await inBand('AGE_0_17')).toEqual([]);
  expect(await inBand('AGE_18_39')).toContainEqual(broken);
});
