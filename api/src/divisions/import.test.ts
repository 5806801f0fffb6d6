import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../../../test/kit/database.js';
import { sessionContext } from '../request/tenancy.js';
import { createOrm, type Orm } from '../storage/orm.js';
import { DIVISION_FAULTS, readDivisions } from './csv.js';
import { importDivisions } from './import.js';
import { describeFaults, describeImport, importSummary } from './import.report.js';

const SHENYANG = readFileSync(new URL('../../data/shenyang/divisions.csv', import.meta.url));
const lines = SHENYANG.toString().trim().split('\n');
const jobs = sessionContext({ role: 'gridward_jobs', actor: '', districts: [], scopes: [] });

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
  database = await createDatabase('empty');
  orm = await createOrm(database.apiUrl, 2);
});
beforeEach(() => database.sql('truncate division, division_succession, district cascade'));
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const run = (file: readonly string[] | Buffer, validFrom = '2026-11-01', dryRun = false) => {
  const { rows, faults } = readDivisions(Buffer.isBuffer(file) ? file : Buffer.from(file.join('\n')));
  expect(faults).toEqual([]);
  return importDivisions(orm.em.fork({ session: jobs }), rows, { validFrom, dryRun });
};
const count = async (table: string) => Number((await database.sql<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);
const division = async (code: string) =>
  (await database.sql(`select name, valid_from::text, valid_to::text from division where code = $1`, [code]))[0];

test('the real Shenyang goes into an empty database, and each district is a tenant, and so is the city', async () => {
  const began = performance.now();
  const { tenants } = await run(SHENYANG);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(await count('division')).toBe(2_907);
  expect(tenants).toHaveLength(14);
  expect(await database.sql(`select district_code, territory from district where length(territory) < 6`)).toEqual([
    { district_code: '210100', territory: '2101' },
  ]);
});

test('the same file again changes nothing', async () => {
  await run(SHENYANG);
  const summary = importSummary(await run(SHENYANG, '2027-01-01'));
  expect(summary).toEqual({ added: [], reopened: [], renamed: [], recoded: [], moved: [], merged: [], gone: [], unchanged: 2_907, tenants: [] });
  expect(await division('210102001')).toEqual({ name: '浑河湾街道', valid_from: '2026-11-01', valid_to: null });
});

/** Renamed 210102002, recoded a street with what is in it, and one community that is gone. */
const changed = lines
  .filter((line) => !line.startsWith('210102016005,'))
  .map((line) => line.replace('210102002,新华街道', '210102002,新华路街道').replaceAll(/210102001(?=\d{3},|,|$)/g, '210102051'));

test('a dry run lists what is new, renamed, recoded and gone, and writes nothing', async () => {
  await run(SHENYANG);
  const before = await database.sql('select * from division order by code');
  const result = await run(changed, '2027-01-01', true);
  expect(importSummary(result)).toMatchObject({
    renamed: [{ from: { name: '新华街道' }, to: { name: '新华路街道' } }],
    gone: [{ code: '210102016005' }],
    recoded: expect.arrayContaining([{ from: { code: '210102001', name: '浑河湾街道' }, to: { code: '210102051', name: '浑河湾街道' } }]),
  });
  expect(await database.sql('select * from division order by code')).toEqual(before);
  const text = describeImport(result, { english: false, full: true });
  expect(text).toContain('210102002 新华街道 → 新华路街道');
  expect(text).toMatch(/撤销\n {2}210102016005/);
});

test('what is gone ends the day before, and what it became is written down', async () => {
  await run(SHENYANG);
  await run(changed, '2027-01-01');
  expect(await division('210102002')).toEqual({ name: '新华路街道', valid_from: '2026-11-01', valid_to: null });
  expect(await division('210102016005')).toMatchObject({ valid_to: '2026-12-31' });
  expect(await division('210102001')).toMatchObject({ valid_to: '2026-12-31' });
  expect(await division('210102051')).toEqual({ name: '浑河湾街道', valid_from: '2027-01-01', valid_to: null });
  expect(await database.sql(`select to_code, kind, on_date::text from division_succession where from_code = '210102001'`)).toEqual([
    { to_code: '210102051', kind: 'RECODED', on_date: '2027-01-01' },
  ]);
});

const SMALL = [
  'code,name,level,parent',
  '210100,沈阳市,city,',
  '210102,和平区,district,210100',
  '210102001,河湾街道,street,210102',
  '210102001001,河湾社区居委会,community,210102001',
];

test('a village that goes into the community of its name was merged', async () => {
  await run([...SMALL, '210102001201,河湾村委会,community,210102001']);
  await run(SMALL, '2027-01-01');
  expect(await database.sql('select from_code, to_code, kind from division_succession')).toEqual([
    { from_code: '210102001201', to_code: '210102001001', kind: 'MERGED' },
  ]);
});

test('a code that had ended and is back is in force again, and has become nothing else', async () => {
  await run(SMALL);
  await run(
    SMALL.map((line) => line.replaceAll('210102001', '210102002')),
    '2027-01-01',
  );
  expect(await count('division_succession')).toBe(2);
  await run(SMALL, '2028-01-01');
  expect(await division('210102001')).toEqual({ name: '河湾街道', valid_from: '2026-11-01', valid_to: null });
  expect(await database.sql(`select from_code from division_succession order by 1`)).toEqual([{ from_code: '210102002' }]);
});

test('another city beside it stays as it is', async () => {
  await run(SHENYANG);
  const { plan } = await run(['code,name,level,parent', '210200,大连市,city,', '210202,中山区,district,210200'], '2027-01-01');
  expect([plan.added.length, plan.gone.length]).toEqual([2, 0]);
  expect(await count('division')).toBe(2_909);
});

test('an import that is cut off in the middle leaves nothing', async () => {
  const { rows } = readDivisions(SHENYANG);
  const em = orm.em.fork({ session: jobs });
  // Somebody else holds the last table that it writes; then its connection is killed.
  const blocker = await createBlocker();
  const running = importDivisions(em, rows, { validFrom: '2026-11-01' });
  const refused = expect(running).rejects.toThrow();
  await blocker.killWaiting();
  await refused;
  expect([await count('division'), await count('district')]).toEqual([0, 0]);
});

/** Holds the table of divisions, and kills whoever waits for it. */
async function createBlocker() {
  await database.sql('begin');
  await database.sql('lock table division in share mode');
  const waiting = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return {
    async killWaiting() {
      try {
        for (;;) if ((await database.sql(waiting)).length > 0) return;
      } finally {
        await database.sql('rollback');
      }
    },
  };
}

test('every fault has a reason and a remedy in both languages', () => {
  for (const reason of DIVISION_FAULTS) {
    for (const english of [false, true]) {
      const text = describeFaults([{ line: 7, reason, value: '21', column: 'code', expected: 6, otherLine: 3 }], english);
      expect(text).toContain(english ? 'line 7 code “21”' : '第 7 行 code“21”');
      expect(text).not.toMatch(/undefined|\{/);
    }
  }
});

test('100,000 lines of nonsense are refused, each with its line, in no time', () => {
  const nonsense = Buffer.from(['code,name,level,parent', ...Array.from({ length: 100_000 }, (_, i) => `${i},x,city,`)].join('\n'));
  const began = performance.now();
  expect(readDivisions(nonsense).faults.length).toBeGreaterThan(99_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});
