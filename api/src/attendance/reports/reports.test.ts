import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { refusalOf } from '../../../../test/kit/client.js';

let app: TestApp;
let matters: Map<string, string>;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  const { reportMatters } = await app.data<{ reportMatters: { id: string; mode: string }[] }>('director', '{ reportMatters { id mode } }');
  matters = new Map(reportMatters.map(({ mode, id }) => [mode, id]));
}, 60_000);
afterAll(() => app.stop());

interface Report {
  id: string;
  version: number;
  state: string;
  toCode: string;
  overdue: string[];
  mayWrite: string[];
}
const FIELDS = 'id version state toCode overdue mayWrite entries { kind text }';
const FILE = `mutation ($input: FileReportInput!) { fileReport(input: $input) { report { ${FIELDS} } } }`;
const ADD = `mutation ($input: AddToReportInput!) { addToReport(input: $input) { report { ${FIELDS} } } }`;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const input = (mode: string, more: object = {}) => ({ matterId: matters.get(mode), title: '地下室进水', text: '已断电', ...more });
const file = async (mode: string, more: object = {}, who = 'director') =>
  (await app.data<{ fileReport: { report: Report } }>(who, FILE, { input: input(mode, more) })).fileReport.report;
const add = async ({ id, version }: Report, who: string, kind: string, more: object = {}) =>
  (await app.data<{ addToReport: { report: Report } }>(who, ADD, { input: { id, version, kind, text: '如下', ...more } })).addToReport.report;
const refused = async ({ id, version }: Report, who: string, kind: string, more: object = {}) =>
  refusalOf(await app.send(who, ADD, { input: { id, version, kind, text: '如下', ...more } }));

test('an emergency is reported, instructed, followed up and ended; what came late is marked', async () => {
  const first = await file('EMERGENCY', { happenedAt: hoursAgo(2) });
  expect(first).toMatchObject({ state: 'SUBMITTED', overdue: ['FIRST'], mayWrite: ['FOLLOW_UP_REPORT', 'FINAL_REPORT'] });
  const instructed = await add(first, 'street1', 'INSTRUCTION', { dueAt: new Date(Date.now() + 3_600_000).toISOString() });
  expect(instructed.state).toBe('INSTRUCTED');
  const followed = await add(await add(instructed, 'director', 'EXECUTION'), 'director', 'FOLLOW_UP_REPORT', { overAt: hoursAgo(1) });
  expect((await refused(followed, 'street1', 'CLOSING')).code).toBe('CONFLICT');
  const ended = await add(followed, 'director', 'FINAL_REPORT');
  expect(ended.state).toBe('RESULT_REPORTED');
  expect((await add(ended, 'clerk1', 'CLOSING')).state).toBe('CLOSED');
});

test('nobody answers their own, nor below or beside it', async () => {
  const own = await file('REQUEST', { code: '210102001' }, 'street1');
  expect(own.toCode).toBe('210102');
  const refusal = await refused(own, 'street1', 'INSTRUCTION');
  expect([refusal.code, refusal.fields]).toEqual(['BAD_USER_INPUT', ['id']]);
  expect((await refused(own, 'clerk1', 'INSTRUCTION')).code).toBe('FORBIDDEN');
  expect((await refused(own, 'director', 'RECEIPT')).code).toBe('NOT_FOUND');
  expect((await refused(own, 'district@210103', 'RECEIPT')).code).toBe('NOT_FOUND');
  expect((await add(own, 'district', 'RECEIPT')).state).toBe('RECEIVED');
});

test('what is wrong is said, field by field; two who answer at once hear of each other', async () => {
  const fields = async (more: object) => refusalOf(await app.send('director', FILE, { input: input('REQUEST', more) })).fields;
  expect(await fields({ title: ' ', text: '' })).toEqual(['title', 'text']);
  expect(await fields({ matterId: 'x', happenedAt: hoursAgo(-5) })).toEqual(['matterId', 'happenedAt']);
  expect(await fields({ code: '210103001' })).toEqual(['code']);
  expect(refusalOf(await app.send('resident', FILE, { input: input('REQUEST') })).code).toBe('FORBIDDEN');
  const { id, version } = await file('REPORT');
  const answers = await Promise.all(
    ['street1', 'clerk1'].map((who) => app.send(who, ADD, { input: { id, version, kind: 'RECEIPT', text: '已阅' } })),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE']);
});
