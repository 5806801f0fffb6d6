import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { inventedIdNumber, line, workbookOf, type SheetLine } from '../../../../test/kit/sheet.js';

let app: TestApp;
let grids: string[];
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  const { nodes } = (await app.data<{ grids: { nodes: { code: string }[] } }>('street1', '{ grids(first: 5) { nodes { code } } }')).grids;
  grids = nodes.map(({ code }) => code);
}, 60_000);
afterAll(() => app.stop());

interface Import {
  id: string;
  state: string;
  failure: string | null;
  rowsDone: number;
  rowsTotal: number;
  rowsBad: number;
  residentsNew: number;
  residentsKnown: number;
  version: number;
  faults: { row: number; column: string; kind: string; heading: string; message: string }[];
  faultCounts: { column: string; kind: string; count: number }[];
}
const FIELDS =
  'id state failure rowsDone rowsTotal rowsBad residentsNew residentsKnown version faults { row column kind heading message } faultCounts { column kind count }';
const ONE = `query($id: ID!) { importJob(id: $id) { ${FIELDS} } }`;
const START = 'mutation($input: StartRegisterImportInput!) { startRegisterImport(input: $input) { importJob { id state version } } }';
const DISCARD = 'mutation($input: DiscardRegisterImportInput!) { discardRegisterImport(input: $input) { importJob { id state } } }';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const post = async (who: string, body: Buffer | string, type = XLSX) =>
  fetch(`${app.url}/imports/register?name=${encodeURIComponent('名册.xlsx')}`, {
    method: 'POST',
    headers: { 'content-type': type, ...(who && { authorization: `Bearer ${await app.actors.token(who)}` }) },
    body: new Uint8Array(Buffer.from(body)),
  });
const one = async (id: string, who = 'street1') => (await app.data<{ importJob: Import }>(who, ONE, { id })).importJob;
async function settled(id: string, ...states: string[]): Promise<Import> {
  for (;;) {
    const job = await one(id);
    if (states.includes(job.state)) return job;
    await pause(50);
  }
}
async function checked(lines: readonly SheetLine[], headings?: readonly string[]): Promise<Import> {
  const response = await post('street1', await workbookOf(lines, headings));
  const { id } = (await response.json()) as { id: string };
  return settled(id, 'CHECKED', 'FAILED');
}
const start = async ({ id, version }: Import, more: object = {}) => {
  await app.data('street1', START, { input: { id, version, ...more } });
  return settled(id, 'DONE', 'FAILED');
};
const count = async (table: string, where = 'true', values: readonly unknown[] = []) =>
  (await app.database.sql<{ count: number }>(`select count(*)::int from ${table} where ${where}`, values))[0]?.count ?? 0;
const grid = () => grids[0] ?? '';

test('a sheet is looked at first, which writes nothing, and then written with its doors and households', async () => {
  const before = await count('resident');
  const lines = [
    line(grid(), 0, { 特殊群体: '独居老人、低保户', 性别: '女' }),
    line(grid(), 1, { 身份证号: '', 出生日期: '1958年5月1日', 性别: '女', 手机: '' }),
    line(grid(), 2, { 身份证号: '', 出生日期: 24_000, 手机: 10_500_000_002 }),
    { 网格编码: grid(), '小区/楼栋': '导入小区1号楼', 单元: '1单元', 室: '9901' },
  ];
  const job = await checked(lines);
  expect(job).toMatchObject({ state: 'CHECKED', rowsTotal: 4, rowsDone: 4, rowsBad: 0, residentsNew: 3, residentsKnown: 0, faults: [] });
  expect(await count('resident')).toBe(before);
  expect(await start(job)).toMatchObject({ state: 'DONE', rowsDone: 4, residentsNew: 3 });
  const people = await app.database.sql(
    `select r.age_band, r.sex, r.tags, h.size, h.tags as household_tags, d.unit, d.room, d.vacant, b.kind, i.name_masked, i.phone_masked
      from resident r join resident_identity i on i.resident_id = r.id join household h on h.id = r.household_id join dwelling d on d.id = h.dwelling_id join building b on b.id = d.building_id
      where b.name = '导入小区1号楼' order by i.phone_masked nulls first, r.age_band`,
  );
  const home = {
    size: 2,
    household_tags: ['SUBSISTENCE_ALLOWANCE_HOUSEHOLD'],
    unit: '1单元',
    room: '101',
    vacant: false,
    kind: 'COMMERCIAL',
    name_masked: '测**',
  };
  expect(people).toEqual([
    { ...home, age_band: 'AGE_60_79', sex: 'FEMALE', tags: [], phone_masked: null },
    { ...home, age_band: 'AGE_80_PLUS', sex: 'FEMALE', tags: ['LIVING_ALONE_ELDER'], phone_masked: '105****0000' },
    { ...home, household_tags: [], age_band: 'AGE_60_79', sex: 'UNKNOWN', tags: [], phone_masked: '105****0002', room: '201' },
  ]);
  expect(await app.database.sql(`select vacant from dwelling where room = '9901'`)).toEqual([{ vacant: true }]);
  expect(await count('import_part')).toBe(0);
});

test('the same sheet again changes nothing, and a later one brings people up to date in place of doubling them', async () => {
  const lines = Array.from({ length: 30 }, (_, i) => line(grid(), 100 + i, i % 3 ? {} : { 身份证号: '', 出生日期: '1970' }));
  await start(await checked(lines));
  const [people, changes] = [await count('resident'), await count('audit_entry')];
  const again = await checked(lines);
  expect(again).toMatchObject({ residentsKnown: 20, residentsNew: 10 });
  expect(await start(again)).toMatchObject({ residentsKnown: 30, residentsNew: 0 });
  expect(await count('resident')).toBe(people);
  const touched = await count('audit_entry', `table_name in ('resident', 'resident_identity', 'dwelling', 'building', 'household')`);
  expect(touched).toBeLessThanOrEqual(changes);
  expect(await count('resident', 'version > 1')).toBe(0);
  const moved = await checked([line(grids[1] ?? '', 101, { 姓名: '改名者', '小区/楼栋': '迁入楼', 手机: '10512345678' })]);
  expect(await start(moved)).toMatchObject({ residentsKnown: 1, residentsNew: 0 });
  expect(await count('resident')).toBe(people);
  const [row] = await app.database.sql(
    `select r.code, r.version, i.code as identity_code, i.name_masked, i.phone_masked from resident r join resident_identity i on i.resident_id = r.id where i.name_masked = '改**'`,
  );
  expect(row).toEqual({ code: grids[1], version: 2, identity_code: grids[1], name_masked: '改**', phone_masked: '105****5678' });
});

test('what is wrong is said by row and column, with what to do, and without what stands there', async () => {
  const id = inventedIdNumber(500);
  const job = await checked([
    line('210103003001001', 501),
    line(grid(), 502, { 室: '' }),
    line(grid(), 503, { 身份证号: id.replace(/.$/, (digit) => (digit === '1' ? '2' : '1')) }),
    line(grid(), 504, { 身份证号: 123_456_789_012_345_000 }),
    line(grid(), 505, { 身份证号: '', 出生日期: '1958-02-31' }),
    line(grid(), 506, { 身份证号: '' }),
    line(grid(), 507, { 特殊群体: '好人', 性别: '？', 户内人数: 1.5, 手机: '12' }),
    line(grid(), 500),
    line(grid(), 508, { 身份证号: id }),
    line(grid(), 509, { 姓名: '' }),
    line(grid(), 511, { 性别: '男' }),
    line(grid(), 510, { 姓名: '示例（请删除本行）' }),
  ]);
  expect(job.faults.map(({ row, column, kind }) => [row, column, kind])).toEqual([
    [2, 'GRID', 'UNKNOWN_GRID'],
    [3, 'ROOM', 'REQUIRED'],
    [4, 'ID_NUMBER', 'BAD_ID_CHECK'],
    [5, 'ID_NUMBER', 'ID_NUMBER_ROUNDED'],
    [6, 'BIRTH', 'BAD_DATE'],
    [7, 'BIRTH', 'BIRTH_NEEDED'],
    [8, 'SIZE', 'BAD_SIZE'],
    [8, 'SEX', 'BAD_SEX'],
    [8, 'PHONE', 'BAD_PHONE'],
    [8, 'TAGS', 'UNKNOWN_TAG'],
    [10, 'ID_NUMBER', 'TWICE_IN_FILE'],
    [11, 'NAME', 'REQUIRED'],
    [12, 'SEX', 'SEX_DIFFERS'],
  ]);
  expect(job).toMatchObject({ rowsTotal: 11, rowsBad: 10, residentsNew: 1 });
  expect(job.faults[3]).toMatchObject({ heading: '身份证号', message: expect.stringContaining('文本') });
  expect(JSON.stringify(await app.database.sql('select * from import_job'))).not.toContain('测试5');
  expect((await app.refusal('street1', START, { input: { id: job.id, version: job.version } })).fields).toEqual(['skipBadRows']);
  expect(await start(job, { skipBadRows: true })).toMatchObject({ state: 'DONE', residentsNew: 1, rowsBad: 10 });
});

test('of very many faults the first are listed and all are counted', async () => {
  const job = await checked(Array.from({ length: 700 }, (_, i) => line(grid(), 2_000 + i, { 手机: '1' })));
  expect([job.faults.length, job.faultCounts]).toEqual([500, [{ column: 'PHONE', kind: 'BAD_PHONE', count: 700 }]]);
  expect((await app.refusal('street1', START, { input: { id: job.id, version: job.version, skipBadRows: true } })).code).toBe('BAD_USER_INPUT');
  await app.data('street1', DISCARD, { input: { id: job.id, version: job.version } });
  expect(await count('import_part')).toBe(0);
  expect((await app.refusal('street1', START, { input: { id: job.id, version: job.version + 1 } })).code).toBe('CONFLICT');
});

test('columns may stand in any order beside others, under a title, and a sheet without them is refused', async () => {
  const headings = ['序号', '手机号码', '姓名', '室', '楼栋', '网格编码', '公民身份号码'];
  const other = { 手机号码: '10500003000', 姓名: '测试', 室: '1', 楼栋: '甲楼', 网格编码: grid(), 公民身份号码: inventedIdNumber(3_000) };
  expect(await checked([other as SheetLine], headings)).toMatchObject({ state: 'CHECKED', rowsBad: 0, residentsNew: 1 });
  expect(await checked([line(grid(), 1)], ['甲', '乙'])).toMatchObject({ state: 'FAILED', failure: 'NO_HEADER' });
  expect(await checked([])).toMatchObject({ state: 'FAILED', failure: 'NO_ROWS' });
});

test('who is on file in another street stays there', async () => {
  const elsewhere = (
    await app.data<{ grids: { nodes: { code: string }[] } }>('district', '{ grids(first: 200) { nodes { code } } }')
  ).grids.nodes.find(({ code }) => !code.startsWith(grid().slice(0, 9)))?.code;
  await start(await checked([line(grid(), 3_100)]));
  await app.database.sql(`update resident_identity i set code = $1 from resident r where r.id = i.resident_id and i.phone_masked = '105****3100'`, [
    elsewhere,
  ]);
  const job = await checked([line(grid(), 3_100), line(grid(), 3_101)]);
  expect(job.faults).toMatchObject([{ column: 'ID_NUMBER', kind: 'REGISTERED_ELSEWHERE' }]);
  expect(await start(job, { skipBadRows: true })).toMatchObject({ residentsNew: 1, rowsBad: 1 });
});

test('what is no workbook, too large, or from somebody who may not, is refused', async () => {
  const refused = async (answer: Response) => [answer.status, ((await answer.json()) as { error: { code: string } }).error.code];
  const sheet = await workbookOf([line(grid(), 1)]);
  expect(await refused(await post('', sheet))).toEqual([401, 'SIGN_IN_REQUIRED']);
  for (const who of ['worker', 'director', 'district', 'city', 'resident']) expect(await refused(await post(who, sheet))).toEqual([403, 'FORBIDDEN']);
  expect(await refused(await post('street1', 'name,phone'))).toEqual([415, 'BAD_USER_INPUT']);
  expect(await refused(await post('street1', sheet, 'text/plain'))).toEqual([415, 'BAD_USER_INPUT']);
  expect(await refused(await post('street1', Buffer.alloc(30 * 1_048_576 + 1)))).toEqual([413, 'BAD_USER_INPUT']);
  for (const broken of [Buffer.concat([sheet.subarray(0, 900), Buffer.alloc(40)]), sheet.subarray(0, sheet.length - 300)]) {
    const { id } = (await (await post('street1', broken)).json()) as { id: string };
    expect(await settled(id, 'FAILED', 'CHECKED')).toMatchObject({ state: 'FAILED', failure: 'NOT_A_WORKBOOK' });
  }
});

test('an import is of its street: nobody else sees or starts it', async () => {
  const job = await checked([line(grid(), 3_200)]);
  for (const who of ['clerk1@210103', 'street1@210103']) {
    expect((await app.data<{ importJob: Import | null }>(who, ONE, { id: job.id })).importJob).toBeNull();
    expect((await app.refusal(who, START, { input: { id: job.id, version: job.version } })).code).toBe('NOT_FOUND');
  }
  expect((await app.refusal('worker', START, { input: { id: job.id, version: job.version } })).code).toMatch(/NOT_FOUND|FORBIDDEN/);
});

test('killed in the middle nothing is half written, and it is done in the end, once', async () => {
  const lines = Array.from({ length: 3_000 }, (_, i) => line(grid(), 10_000 + i));
  const job = await checked(lines);
  const before = await count('resident');
  await app.data('street1', START, { input: { id: job.id, version: job.version } });
  let kills = 0;
  while (kills < 2) {
    const { rowsDone } = await one(job.id);
    if (rowsDone < 500 || rowsDone >= 3_000) {
      await pause(5);
      continue;
    }
    const killed = await app.database.sql(
      `select pg_terminate_backend(a.pid) from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and a.datname = current_database() and a.xact_start is not null and a.query not like '%pg_locks%' and l.objsubid = 1`,
    );
    if (!killed.length) continue;
    kills++;
    expect(await count('resident')).toBe(before);
    await app.database.sql('update import_job set rows_done = 0 where id = $1', [job.id]);
    await app.database.sql(`select graphile_worker.add_job('import-registers', '{}'::json)`);
  }
  expect(await settled(job.id, 'DONE', 'FAILED')).toMatchObject({ state: 'DONE', residentsNew: 3_000 });
  expect(await count('resident')).toBe(before + 3_000);
  expect(await count('resident_identity')).toBe(before + 3_000);
}, 60_000);
