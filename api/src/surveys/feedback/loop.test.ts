import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { until } from '../../../../test/kit/socket.js';
import { SurveyRun } from '../../../../test/kit/surveys.js';

let app: TestApp;
let run: SurveyRun;
const QUESTIONS = [
  { key: 'attitude', kind: 'LIKERT', dimension: '服务态度', text: '服务态度满意吗？' },
  { key: 'environment', kind: 'LIKERT', dimension: '环境卫生', text: '环境卫生满意吗？' },
];
const WANT = 'mutation ($input: WantFollowUpInput!) { wantFollowUp(input: $input) { dueOn } }';
const LIST = `query ($filter: FollowUpFilter) { followUps(first: 100, filter: $filter) { totalCount nodes { id code place placeName dimension words phoneMasked state dueOn mayHandle version } } }`;
const REVEAL = 'mutation ($input: RevealFollowUpInput!) { revealFollowUp(input: $input) { name phone remainingToday } }';
const HANDLE =
  'mutation ($input: HandleFollowUpInput!) { handleFollowUp(input: $input) { followUp { state result note handledOn closedOn version } } }';
const SAVE = 'mutation ($input: SaveSurveyActionInput!) { saveSurveyAction(input: $input) { surveyAction { id state version } } }';
const PUBLISH = 'mutation ($input: SurveyActionInput!) { publishSurveyAction(input: $input) { surveyAction { id state version } } }';
const WITHDRAW = 'mutation ($input: SurveyActionInput!) { withdrawSurveyAction(input: $input) { surveyAction { id state version } } }';
const PUBLIC = 'query ($id: ID!) { surveyActions(surveyId: $id) { id said done doneBy placeName state } }';

interface Task {
  readonly id: string;
  readonly code: string;
  readonly place: string;
  readonly dimension: string | null;
  readonly words: string | null;
  readonly phoneMasked: string | null;
  readonly state: string;
  readonly dueOn: string;
  readonly mayHandle: boolean;
  readonly version: number;
}
const tasks = async (who: string, filter: object = {}) =>
  (await app.data<{ followUps: { nodes: Task[] } }>(who, LIST, { filter: { surveyId: run.id, ...filter } })).followUps.nodes;
const want = (input: object) => app.send<{ wantFollowUp: { dueOn: string } }>('', WANT, { input: { phone: '138 1234 5678', ...input } });
const codeOf = (answer: Awaited<ReturnType<typeof want>>) => answer.errors?.[0]?.extensions.code;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  run = await SurveyRun.open(app, 30, QUESTIONS);
  const both = (value: number) => QUESTIONS.map(({ key }) => ({ question: key, value }));
  await Promise.all(run.invited.slice(1).map(({ token }) => run.answer(token, both(1))));
}, 90_000);
afterAll(() => app.stop());

test('who answered may ask to be called, once; nobody else, and nothing leads to the answer', async () => {
  const [silent, first, second] = run.invited.map(({ token }) => token);
  expect(codeOf(await want({ token: silent }))).toBe('CONFLICT');
  expect(codeOf(await want({ token: '210102-AAAAAAAAAAAAAAAAAAAAAA' }))).toBe('NOT_FOUND');
  const wrong = await want({ token: first, phone: '12', name: 'x'.repeat(21), question: 'moon' });
  expect(wrong.errors?.[0]?.extensions.fieldErrors?.map(({ field }) => field).sort()).toEqual(['name', 'phone', 'question']);
  const twice = await Promise.all([0, 1].map(() => want({ token: first, question: 'environment', words: '楼道灯坏了', name: '李女士' })));
  expect(twice.map(({ data }) => data?.wantFollowUp.dueOn)).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d$/), expect.anything()]);
  expect((await want({ token: second, question: 'attitude' })).errors).toBeUndefined();
  const rows = await app.database.sql<{ t: string }>(
    `select f::text || c::text as t from survey_follow_up f join survey_contact c on c.follow_up_id = f.id where f.survey_id = $1`,
    [run.id],
  );
  expect(rows).toHaveLength(2);
  expect(rows.some(({ t }) => t.includes('楼道') || t.includes('13812345678') || t.includes('李女士'))).toBe(false);
  const common = await app.database.sql(
    `select 1 from survey_follow_up f, survey_response r where f.survey_id = $1 and r.survey_id = $1 and (r.id = f.id or f.id in (select id from sample_unit))`,
    [run.id],
  );
  expect(common).toEqual([]);
  expect(app.logged.some((line) => line.includes('楼道灯') || line.includes('1381234'))).toBe(false);
});

test('what is about people goes to the street, what is about the place to the community; no grid worker sees either', async () => {
  const [all, ofWorker] = [await tasks('street1'), await app.send('worker', LIST)];
  expect(ofWorker.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const byDimension = Object.fromEntries(all.map((task) => [task.dimension, task]));
  expect(byDimension['服务态度']?.code).toHaveLength(9);
  expect(byDimension['环境卫生']?.code).toHaveLength(12);
  expect(byDimension['环境卫生']).toMatchObject({ words: '楼道灯坏了', phoneMasked: '138****5678', state: 'OPEN', mayHandle: true });
  expect((await tasks('director')).every(({ code }) => code.length === 12)).toBe(true);
  expect(await tasks('district@210103')).toEqual([]);
});

test('the number is shown once, with a reason, and written down; then what came of it, once', async () => {
  const [task] = (await tasks('street1')).filter(({ dimension }) => dimension === '环境卫生');
  const input = { id: task?.id, reason: 'DUTY_CONTACT' };
  expect((await app.refusal('district@210103', REVEAL, { input })).extensions.code).toBe('NOT_FOUND');
  const { revealFollowUp } = await app.data<{ revealFollowUp: object }>('street1', REVEAL, { input });
  expect(revealFollowUp).toMatchObject({ name: '李女士', phone: '13812345678' });
  const noted = await app.database.sql<{ reason: string }>(`select reason from audit_entry where action = 'READ' and record_id = $1`, [task?.id]);
  expect(noted.map(({ reason }) => reason)).toEqual(['PHONE: DUTY_CONTACT']);
  const handle = (more: object = {}) => ({ input: { id: task?.id, version: task?.version, result: 'SOLVED', note: '已换灯，电话告知。', ...more } });
  expect((await app.refusal('street1', HANDLE, handle({ note: ' ' }))).extensions.fieldErrors?.[0]?.field).toBe('note');
  const { handleFollowUp } = await app.data<{ handleFollowUp: { followUp: { state: string } } }>('street1', HANDLE, handle());
  expect(handleFollowUp.followUp).toMatchObject({ state: 'HANDLED', result: 'SOLVED', closedOn: null });
  expect((await app.refusal('street1', HANDLE, handle())).extensions.code).toBe('CONFLICT');
});

test('somebody else asks whether it helped, the resident has the last word, and a month is told once it is over and of enough', async () => {
  const ASK = 'mutation ($input: AskFollowUpInput!) { askFollowUp(input: $input) { token followUp { state version } } }';
  const SEAT = 'query ($token: String!) { surveyEventSeat(token: $token) { kind state } }';
  const ANSWER = 'mutation ($input: AnswerSurveyEventInput!) { answerSurveyEvent(input: $input) { taken } }';
  const FIGURES = `{ surveyEventFigures(kind: FOLLOW_UP, level: DISTRICT) { code month n value low high reasons { reason count } } }`;
  const [task] = (await tasks('street1')).filter(({ state }) => state === 'HANDLED');
  const input = { id: task?.id, version: task?.version };
  expect((await app.refusal('street1', ASK, { input })).extensions.code).toBe('FORBIDDEN');
  expect((await app.refusal('district@210103', ASK, { input })).extensions.code).toBe('NOT_FOUND');
  const { askFollowUp } = await app.data<{ askFollowUp: { token: string } }>('clerk1', ASK, { input });
  const { token } = askFollowUp;
  expect(await app.data('', SEAT, { token })).toEqual({ surveyEventSeat: { kind: 'FOLLOW_UP', state: 'OPEN' } });
  expect(await app.data('', SEAT, { token: '210102-AAAAAAAAAAAAAAAAAAAAAA' })).toEqual({ surveyEventSeat: null });
  expect((await app.refusal('', ANSWER, { input: { token, score: 6 } })).extensions.fieldErrors?.[0]?.field).toBe('score');
  const both = await Promise.all([0, 1].map(() => app.data<{ answerSurveyEvent: { taken: boolean } }>('', ANSWER, { input: { token, score: 5 } })));
  expect(both.map(({ answerSurveyEvent }) => answerSurveyEvent.taken).sort()).toEqual([false, true]);
  expect(await app.data('', SEAT, { token })).toEqual({ surveyEventSeat: { kind: 'FOLLOW_UP', state: 'ANSWERED' } });
  const [after] = (await tasks('street1', { state: 'CLOSED' })).filter(({ id }) => id === task?.id);
  expect(after).toMatchObject({ state: 'CLOSED' });
  // Twelve more in a month that is over, and three in this one.
  await app.database.sql(
    `insert into survey_event_answer (district_code, id, kind, code, month, score, reason)
     select '210102', gen_random_uuid(), 'FOLLOW_UP', '210102001001', '2026-01-01', 1 + n % 5, null from generate_series(1, 12) n`,
  );
  await app.database.sql(`select graphile_worker.add_job('count-survey-events')`);
  const figures = async () => (await app.data<{ surveyEventFigures: { month: string; n: number | null }[] }>('district', FIGURES)).surveyEventFigures;
  await until(async () => (await figures()).length > 0, 'the month');
  expect(await figures()).toEqual([expect.objectContaining({ code: '210102', month: '2026-01-01', n: 12 })]);
  expect(await app.database.sql(`select 1 from survey_event_answer where month = '2026-01-01'`)).toEqual([]);
});

test('“you said, we did” is for everybody once it is published, and not before', async () => {
  const input = { surveyId: run.id, code: '210102001', said: '停车难', done: '新增车位二十个', doneBy: '街道办', doneOn: '2026-01-01' };
  const bad = await app.refusal('street1', SAVE, { input: { ...input, said: ' ', doneOn: '2999-01-01', code: '210102002', theme: 'moon' } });
  expect(bad.extensions.fieldErrors?.map(({ field }) => field).sort()).toEqual(['code', 'doneOn', 'said', 'theme']);
  expect((await app.refusal('director', SAVE, { input })).extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  const { saveSurveyAction } = await app.data<{ saveSurveyAction: { surveyAction: { id: string; version: number } } }>('street1', SAVE, { input });
  const { id, version } = saveSurveyAction.surveyAction;
  expect((await app.refusal('street1', PUBLISH, { input: { id, version } })).extensions.code).toBe('CONFLICT');
  await run.close();
  await run.publish();
  expect(await app.data('', PUBLIC, { id: run.id })).toEqual({ surveyActions: [] });
  const published = await app.data<{ publishSurveyAction: { surveyAction: { version: number } } }>('street1', PUBLISH, { input: { id, version } });
  const seen = { id, said: '停车难', done: '新增车位二十个', doneBy: '街道办', state: 'PUBLISHED' };
  for (const who of ['', 'worker', 'district']) expect(await app.data(who, PUBLIC, { id: run.id })).toMatchObject({ surveyActions: [seen] });
  expect(await app.data('', PUBLIC, { id: 'nonsense' })).toEqual({ surveyActions: [] });
  const change = { ...input, id, version: published.publishSurveyAction.surveyAction.version, done: '改' };
  expect((await app.refusal('street2', SAVE, { input: change })).extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
  await app.data('street1', WITHDRAW, { input: { id, version: change.version } });
  expect(await app.data('', PUBLIC, { id: run.id })).toEqual({ surveyActions: [] });
}, 60_000);

test('numbers and words are gone some days after it is over', async () => {
  await app.database.sql(`update survey_follow_up set state = 'CLOSED', closed_on = current_date - 31 where survey_id = $1`, [run.id]);
  await app.database.sql(`select graphile_worker.add_job('forget-survey-contacts')`);
  const left = () =>
    app.database.sql(
      `select 1 from survey_contact c join survey_follow_up f on f.id = c.follow_up_id where f.survey_id = $1 or f.sealed_words is not null`,
      [run.id],
    );
  await until(async () => (await left()).length === 0, 'the contacts to be forgotten');
  expect((await tasks('street1')).every(({ words, phoneMasked }) => words === null && phoneMasked === null)).toBe(true);
});
