import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { until } from '../../../../test/kit/socket.js';
import { SurveyRun } from '../../../../test/kit/surveys.js';

let app: TestApp;
let run: SurveyRun;
let staffName = '';
const QUESTIONS = [
  { key: 'overall', kind: 'LIKERT', dimension: '总体', text: '总体满意吗？' },
  { key: 'wish', kind: 'TEXT', text: '您最希望改进什么？', required: false },
  { key: 'more', kind: 'TEXT', text: '还有什么？', required: false },
];
const TEXTS = `query ($id: ID!, $filter: SurveyTextFilter) { survey(id: $id) { texts(first: 200, filter: $filter) { totalCount nodes { id code placeName stream question text themes isConfirmed version } } } }`;
const MASK = 'mutation ($input: MaskSurveyTextInput!) { maskSurveyText(input: $input) { surveyText { id text version } } }';

interface Text {
  readonly id: string;
  readonly code: string;
  readonly question: string;
  readonly text: string;
  readonly themes: readonly string[];
  readonly version: number;
}
const texts = async (filter: object = {}, who = 'district') =>
  (await app.data<{ survey: { texts: { nodes: Text[]; totalCount: number } } }>(who, TEXTS, { id: run.id, filter })).survey.texts;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  const [staff] = await app.database.sql<{ name: string }>(`select name from staff_member where district_code = '210102' order by id limit 1`);
  staffName = staff?.name ?? '';
  run = await SurveyRun.open(app, 120, QUESTIONS);
  await Promise.all(
    run.invited.map(({ token }, i) =>
      run.answer(token, [
        { question: 'overall', value: 1 + (i % 5) },
        { question: 'wish', text: `${i}：${staffName}和我说停车难，3号楼2单元501有人堵，电话1381234${String(5000 + i)}` },
        ...(i < 6 ? [{ question: 'more', text: '少数人的话' }] : []),
      ]),
    ),
  );
}, 90_000);
afterAll(() => app.stop());

test('nobody reads what was written while the survey is open', async () => {
  expect(await texts()).toEqual({ nodes: [], totalCount: 0 });
});

test('masked, of places where enough wrote, and the writing itself is gone', async () => {
  await run.close();
  await until(async () => (await texts()).totalCount > 0, 'the texts');
  const { nodes, totalCount } = await texts();
  expect(totalCount).toBe(120);
  for (const { text, themes } of nodes) {
    expect(text).toMatch(/^\d+：〔姓名〕和我说停车难，〔住址〕有人堵，电话〔号码〕$/);
    expect(themes).toContain('parking');
  }
  const byPlace = [...Map.groupBy(nodes, ({ code }) => code)];
  for (const [code, own] of byPlace) {
    expect([6, 9, 12]).toContain(code.length);
    expect(own.length).toBeGreaterThanOrEqual(10);
  }
  // Six wrote to the other question: fewer than were promised to be told of.
  expect((await texts({ question: 'more' })).nodes).toEqual([]);
  const left = await app.database.sql('select 1 from survey_response where survey_id = $1 and sealed_words is not null', [run.id]);
  expect(left).toEqual([]);
  const plain = await app.database.sql<{ t: string }>(`select survey_text::text as t from survey_text where survey_id = $1`, [run.id]);
  expect(plain.some(({ t }) => t.includes('停车'))).toBe(false);
  expect(app.logged.some((line) => line.includes('停车') || line.includes(staffName))).toBe(false);
});

test('in no order that tells when they came', async () => {
  const numbers = (await texts()).nodes.map(({ text }) => Number(text.split('：')[0]));
  const rising = numbers.slice(1).filter((number, i) => number > (numbers[i] ?? 0)).length;
  expect(Math.abs(rising / (numbers.length - 1) - 0.5)).toBeLessThan(0.25);
});

test.each(['street1', 'director', 'worker', 'auditor', 'city'])('%s may not read them', async (who) => {
  const answer = await app.send<{ survey: object | null }>(who, TEXTS, { id: run.id });
  expect(JSON.stringify(answer)).not.toContain('停车');
  expect(answer.errors?.[0]?.extensions.code ?? (answer.data?.survey === null ? 'NULL' : 'SEEN')).toMatch(/FORBIDDEN|NULL/);
});

test('themes are counted for who reads surveys, corrected by the district, and proposed anew when their words change', async () => {
  const COUNTS =
    'query ($id: ID!) { survey(id: $id) { themes { texts themes { theme name count confirmed trend { since count of } } } } surveyThemes { id key keywords version } }';
  interface Counts {
    readonly survey: {
      readonly themes: { readonly texts: number; readonly themes: readonly { theme: string; count: number; confirmed: number; trend: object[] }[] };
    };
    readonly surveyThemes: readonly { readonly id: string; readonly key: string; readonly keywords: readonly string[]; readonly version: number }[];
  }
  const counts = (who = 'district') => app.data<Counts>(who, COUNTS, { id: run.id });
  const of = async (key: string) => (await counts()).survey.themes.themes.find(({ theme }) => theme === key);
  expect((await counts()).survey.themes.texts).toBe(120);
  expect(await of('parking')).toMatchObject({ count: 120, confirmed: 0, trend: [{ count: 120, of: 120 }] });
  const own = (await counts('director')).survey.themes;
  expect(own.texts === 0 || own.texts >= 10).toBe(true);
  const CODE = 'mutation ($input: CodeSurveyTextInput!) { codeSurveyText(input: $input) { surveyText { themes isConfirmed } } }';
  const [first] = (await texts()).nodes;
  const wrong = await app.refusal('district', CODE, { input: { id: first?.id, version: first?.version, themes: ['moon'] } });
  expect(wrong.extensions.fieldErrors?.[0]?.field).toBe('themes');
  await app.data('district', CODE, { input: { id: first?.id, version: first?.version, themes: ['noise'] } });
  expect(await of('parking')).toMatchObject({ count: 119 });
  const theme = (await counts()).surveyThemes.find(({ key }) => key === 'parking');
  const SAVE = 'mutation ($input: SaveSurveyThemeInput!) { saveSurveyTheme(input: $input) { surveyTheme { id key keywords version } } }';
  const input = { id: theme?.id, version: theme?.version, key: 'parking', name: '停车', keywords: ['没有这个词'] };
  expect((await app.refusal('street1', SAVE, { input })).extensions.code).toBe('FORBIDDEN');
  await app.data('district', SAVE, { input });
  await until(async () => (await of('parking')) === undefined, 'the themes to be proposed anew');
  expect(await of('noise')).toMatchObject({ count: 1, confirmed: 1 });
  const added = await app.data('district', SAVE, { input: { key: 'stairs', name: '堵门', keywords: ['堵门', '有人堵'] } });
  expect(added).toMatchObject({ saveSurveyTheme: { surveyTheme: { key: 'stairs' } } });
  await until(async () => (await of('stairs'))?.count === 119, 'the new theme');
  expect((await app.refusal('district', SAVE, { input: { key: 'stairs', name: '再', keywords: [] } })).extensions.fieldErrors?.[0]?.field).toBe(
    'key',
  );
}, 60_000);

test('what the rules did not find is taken out by hand, once; another district finds nothing', async () => {
  const [first] = (await texts()).nodes;
  const input = { id: first?.id, version: first?.version, passage: '停车难' };
  expect((await app.refusal('district@210103', MASK, { input })).extensions.code).toBe('NOT_FOUND');
  // Of the street’s own territory it may see the row, but not do it.
  expect((await app.refusal('street1', MASK, { input })).extensions.code).toMatch(/FORBIDDEN|NOT_FOUND/);
  const wrong = await app.refusal('district', MASK, { input: { ...input, passage: '没有这段' } });
  expect(wrong.extensions.fieldErrors?.[0]?.field).toBe('passage');
  const { maskSurveyText } = await app.data<{ maskSurveyText: { surveyText: { text: string } } }>('district', MASK, { input });
  expect(maskSurveyText.surveyText.text).toContain('〔略〕');
  expect((await app.refusal('district', MASK, { input })).extensions.code).toBe('CONFLICT');
});
