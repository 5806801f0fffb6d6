import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { until } from '../../../test/kit/socket.js';

let app: TestApp;
const STREET = '210102001';
beforeAll(async () => {
  app = await startTestApp({ demo: true });
}, 60_000);
afterAll(() => app.stop());

const LIKERT = (key: string, dimension: string) => ({ key, kind: 'LIKERT', dimension, text: `您对${dimension}满意吗？` });
const QUESTIONS = [
  LIKERT('attitude', '服务态度'),
  LIKERT('overall', '总体'),
  { key: 'wish', kind: 'TEXT', text: '您最希望改进什么？', required: false },
];
const SAVE = 'mutation ($input: SaveQuestionnaireInput!) { saveQuestionnaire(input: $input) { questionnaire { id edition state version } } }';
const CREATE = 'mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { survey { id state version design { seed } minCell } } }';
const step = (name: string) =>
  `mutation ($input: SurveyInput!) { ${name}(input: $input) { survey { id state strata { code cell households planned } } } }`;
const UNITS = `query ($id: ID!, $filter: SampleUnitFilter) { survey(id: $id) { sampleUnits(first: 200, filter: $filter) { totalCount nodes { id code cell isReserve disposition version isInvited mayCollect settledOn } } } }`;
const INVITE = 'mutation ($input: InviteSampleUnitsInput!) { inviteSampleUnits(input: $input) { invitations { unitId token } } }';
const SUBMIT = 'mutation ($input: SubmitSurveyAnswersInput!) { submitSurveyAnswers(input: $input) { outcome } }';
const ENTER = 'mutation ($input: EnterSurveyAnswersInput!) { enterSurveyAnswers(input: $input) { outcome again } }';
const SEAT = 'query ($token: String!) { surveySeat(token: $token) { state title isOpen minCell challenge challengeBits questions { key } } }';
const FIGURES = `query ($id: ID!, $level: SurveyPlaceLevel, $stream: SurveyStream, $by: String) { survey(id: $id) { state cleanedAt rates { responseRate1 }
  figures(level: $level, stream: $stream, by: $by, items: ["overall"]) { code slice item n value low high topTwo atLeastBasic levels } } }`;

interface Unit {
  readonly id: string;
  readonly code: string;
  readonly cell: string;
  readonly isReserve: boolean;
  readonly disposition: string;
  readonly version: number;
  readonly settledOn: string | null;
}
interface Figure {
  readonly code: string;
  readonly slice: string;
  readonly n: number | null;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly topTwo: number;
}
interface Made {
  readonly id: string;
  readonly design: { readonly seed: string };
}

async function makeQuestionnaire(questions: object[] = QUESTIONS) {
  const { saveQuestionnaire } = await app.data<{ saveQuestionnaire: { questionnaire: { id: string; version: number } } }>('district', SAVE, {
    input: { title: '社区服务满意度', questions },
  });
  return saveQuestionnaire.questionnaire;
}
const design = (size: number, more: object = {}) => ({ size, leastPerStratum: 0, ...more });
async function makeSurvey(size: number, more: object = {}, who = 'district') {
  const { id: questionnaireId } = await makeQuestionnaire();
  const input = { title: '年度满意度', areas: [STREET], questionnaireId, closesAt: inHours(24), design: design(size), ...more };
  return (await app.data<{ createSurvey: { survey: Made } }>(who, CREATE, { input })).createSurvey.survey;
}
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const unitsOf = async (id: string, filter: object = {}) =>
  (await app.data<{ survey: { sampleUnits: { nodes: Unit[]; totalCount: number } } }>('district', UNITS, { id, filter })).survey.sampleUnits;
async function openSurvey(size: number, more: object = {}) {
  const { id } = await makeSurvey(size, more);
  await app.data('district', step('drawSample'), { input: { id } });
  await app.data('district', step('openSurvey'), { input: { id } });
  const units = (await unitsOf(id, { isReserve: false })).nodes;
  const { inviteSampleUnits } = await app.data<{ inviteSampleUnits: { invitations: { unitId: string; token: string }[] } }>('district', INVITE, {
    input: { ids: units.map((unit) => unit.id) },
  });
  return { id, units, tokens: inviteSampleUnits.invitations.map(({ token }) => token) };
}
const answers = (overall: number, more: object[] = []) => [{ question: 'attitude', value: 4 }, { question: 'overall', value: overall }, ...more];
const submit = async (token: string, overall = 5, more: object = {}) =>
  app.send<{ submitSurveyAnswers: { outcome: string } }>('', SUBMIT, { input: { token, answers: answers(overall), seconds: 60, ...more } });
const outcome = async (...args: Parameters<typeof submit>) => (await submit(...args)).data?.submitSurveyAnswers.outcome;
const close = (id: string) => app.data('district', step('closeSurvey'), { input: { id } });
const figuresOf = async (id: string, variables: object = {}, who = 'district') =>
  (
    await app.data<{ survey: { state: string; cleanedAt: string | null; figures: Figure[]; rates: { responseRate1: number } } }>(who, FIGURES, {
      id,
      ...variables,
    })
  ).survey;
const counted = (id: string) => until(async () => (await figuresOf(id)).cleanedAt !== null, 'the count');

describe('questionnaires', () => {
  test('a draft is changed, one that a survey uses is not: who changes it writes the next edition', async () => {
    const first = await makeQuestionnaire();
    const save = (input: object) =>
      app.data<{ saveQuestionnaire: { questionnaire: { id: string; edition: number; state: string; version: number } } }>('district', SAVE, {
        input: { title: '改', questions: QUESTIONS, ...input },
      });
    const { questionnaire: changed } = (await save({ id: first.id, version: first.version })).saveQuestionnaire;
    expect(changed).toMatchObject({ id: first.id, edition: 1, state: 'DRAFT' });
    const input = { title: '用它', areas: [STREET], questionnaireId: first.id, closesAt: inHours(1), design: design(10) };
    await app.data('district', CREATE, { input });
    expect(
      (await app.refusal('district', SAVE, { input: { id: first.id, version: changed.version, title: '晚', questions: QUESTIONS } })).extensions.code,
    ).toBe('CONFLICT');
    const { questionnaire: next } = (await save({ id: first.id, version: changed.version + 1 })).saveQuestionnaire;
    expect(next).toMatchObject({ edition: 2, state: 'DRAFT' });
    expect(next.id).not.toBe(first.id);
  });

  test('a fault names the question; a street designs none; another district finds none', async () => {
    const bad = [LIKERT('a', '甲'), { ...LIKERT('b', '乙'), showIf: [{ question: 'c', choices: ['1'] }] }];
    const refusal = await app.refusal('district', SAVE, { input: { title: '坏', questions: bad } });
    expect(refusal.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['questions.1.showIf.0.question']);
    expect((await app.refusal('street1', SAVE, { input: { title: '街道', questions: QUESTIONS } })).extensions.code).toBe('FORBIDDEN');
    const { id, version } = await makeQuestionnaire();
    const foreign = { input: { id, version, title: '别区', questions: QUESTIONS } };
    expect((await app.refusal('district@210103', SAVE, foreign)).extensions.code).toBe('NOT_FOUND');
  });
});

describe('an editor of questionnaires', () => {
  const CHECK =
    'query ($input: CheckQuestionnaireInput!) { checkQuestionnaire(input: $input) { faults { field message } wordings { key isStandard change } } }';
  const FIX = 'mutation ($input: FixQuestionnaireInput!) { fixQuestionnaire(input: $input) { questionnaire { id state version } } }';
  const LIST = `query ($filter: QuestionnaireFilter) { questionnaires(first: 50, filter: $filter) { nodes { id edition state } } }`;
  interface Check {
    readonly faults: { readonly field: string; readonly message: string }[];
    readonly wordings: { readonly key: string; readonly isStandard: boolean; readonly change: string | null }[];
  }
  const check = async (input: object) => (await app.data<{ checkQuestionnaire: Check }>('district', CHECK, { input })).checkQuestionnaire;

  test('is told of what is half written and of the way through it at once, in words and with its place; nothing is saved', async () => {
    const after = { ...LIKERT('b', ''), text: '', showIf: [{ question: 'c', choices: ['1'] }] };
    const { faults } = await check({ questions: [LIKERT('a', '甲'), after, LIKERT('c', '丙')] });
    expect(faults).toEqual([
      { field: 'questions.1.text', message: '此项必填。' },
      { field: 'questions.1.showIf.0.question', message: '“您对丙满意吗？”不在这道题之前。条件只能用前面的题。' },
    ]);
    expect((await check({ questions: [] })).faults.map(({ field }) => field)).toEqual(['questions']);
    expect((await app.refusal('street1', CHECK, { input: { questions: [] } })).extensions.code).toBe('FORBIDDEN');
  });

  test('sees which questions go on as one trend: same words under another key do, other words under the same key do not', async () => {
    const { id, version } = await makeQuestionnaire();
    const [attitude, overall] = QUESTIONS;
    const now = [{ ...overall, key: 'renamed' }, { ...attitude, text: '您对态度满意吗？' }, LIKERT('fresh', '新')];
    expect((await check({ id, questions: now })).wordings.map(({ change }) => change)).toEqual([null, null, null]);
    await app.data('district', FIX, { input: { id, version } });
    expect((await check({ id, questions: now })).wordings.map(({ change }) => change)).toEqual(['SAME', 'CHANGED', 'NEW']);
    const { questionLibrary } = await app.data<{ questionLibrary: { key: string; kind: string; text: string }[] }>(
      'district',
      '{ questionLibrary { key kind text } }',
    );
    const standard = questionLibrary.find(({ key }) => key === 'overall');
    expect((await check({ questions: [{ ...standard, key: 'mine' }, LIKERT('own', '自拟')] })).wordings.map(({ isStandard }) => isStandard)).toEqual([
      true,
      false,
    ]);
  });

  test('fixes a draft; the list finds the last edition of each', async () => {
    const { id, version } = await makeQuestionnaire();
    expect((await app.refusal('street1', FIX, { input: { id, version } })).extensions.code).toBe('FORBIDDEN');
    expect((await app.refusal('district@210103', FIX, { input: { id, version } })).extensions.code).toBe('NOT_FOUND');
    expect((await app.refusal('district', FIX, { input: { id, version: version + 1 } })).extensions.code).toBe('CONFLICT');
    const fixed = await app.data<{ fixQuestionnaire: { questionnaire: { state: string; version: number } } }>('district', FIX, {
      input: { id, version },
    });
    expect(fixed.fixQuestionnaire.questionnaire.state).toBe('FIXED');
    const next = { id, version: fixed.fixQuestionnaire.questionnaire.version, title: '第二版 100%', questions: QUESTIONS };
    const saved = await app.data<{ saveQuestionnaire: { questionnaire: { id: string } } }>('district', SAVE, { input: next });
    const find = async (filter: object) =>
      (await app.data<{ questionnaires: { nodes: { id: string; edition: number }[] } }>('district', LIST, { filter })).questionnaires.nodes;
    const newest = (await find({ isNewest: true, state: ['DRAFT'] })).map((each) => each.id);
    expect(newest).toContain(saved.saveQuestionnaire.questionnaire.id);
    expect((await find({ isNewest: true })).map((each) => each.id)).not.toContain(id);
    expect(await find({ search: '二版 100%' })).toMatchObject([{ edition: 2 }]);
    const REMOVE = 'mutation ($input: RemoveQuestionnaireInput!) { removeQuestionnaire(input: $input) { id } }';
    const draft = { id: saved.saveQuestionnaire.questionnaire.id, version: 1 };
    const refused = async (who: string, input: object) => (await app.refusal(who, REMOVE, { input })).extensions.code;
    expect(await refused('street1', draft)).toBe('FORBIDDEN');
    expect(await refused('district@210103', draft)).toBe('NOT_FOUND');
    expect(await refused('district', { ...draft, version: 2 })).toBe('CONFLICT');
    expect(await refused('district', { id, version: next.version })).toBe('CONFLICT');
    expect(await app.data('district', REMOVE, { input: draft })).toEqual({ removeQuestionnaire: { id: draft.id } });
    expect(await refused('district', draft)).toBe('NOT_FOUND');
    expect((await find({ isNewest: true })).map((each) => each.id)).toContain(id);
    const long = { title: '长', titleEn: 'x'.repeat(121), introduction: '字'.repeat(501), questions: QUESTIONS };
    const refusal = await app.refusal('district', SAVE, { input: long });
    expect(refusal.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['titleEn', 'introduction']);
  });
});

describe('reserves', () => {
  const SHORT = 'query ($id: ID!) { survey(id: $id) { shortfalls { code placeName planned answered missing available } } }';
  const TAKE = 'mutation ($input: TakeReservesInput!) { takeReserves(input: $input) { taken } }';
  const SETTLE = 'mutation ($input: SettleSampleUnitInput!) { settleSampleUnit(input: $input) { sampleUnit { id } } }';
  interface Short {
    readonly code: string;
    readonly placeName: string;
    readonly missing: number;
    readonly available: number;
  }
  const shortfalls = async (id: string) => (await app.data<{ survey: { shortfalls: Short[] } }>('district', SHORT, { id })).survey.shortfalls;

  test('take the place of those who will not answer, in their own stratum and in order, once, and no others can be asked', async () => {
    const { id, units } = await openSurvey(30, { design: design(30, { reserve: 200 }) });
    expect(await shortfalls(id)).toEqual([]);
    const reserves = (await unitsOf(id, { isReserve: true })).nodes;
    const ownReserves = ({ code, cell }: Unit) => reserves.filter((each) => each.code === code && each.cell === cell);
    const lost = units.find((unit) => ownReserves(unit).length > 0);
    if (!lost) throw new Error('a stratum with a reserve');
    const [reserve] = ownReserves(lost);
    expect((await app.refusal('district', INVITE, { input: { ids: [reserve?.id] } })).extensions.code).toBe('CONFLICT');
    const { version } = (await unitsOf(id, { isReserve: false })).nodes.find((each) => each.id === lost.id) ?? lost;
    await app.data('district', SETTLE, { input: { id: lost.id, version, disposition: 'REFUSAL' } });
    const [short] = await shortfalls(id);
    expect(short).toMatchObject({ code: lost.code.slice(0, 12), missing: 1, available: 1 });
    const input = { surveyId: id, code: lost.code.slice(0, 12) };
    expect((await app.refusal('worker', TAKE, { input })).extensions.code).toBe('FORBIDDEN');
    expect((await app.refusal('district@210103', TAKE, { input })).extensions.code).toBe('NOT_FOUND');
    expect((await app.refusal('district', TAKE, { input: { ...input, code: '210103001' } })).extensions.code).toBe('BAD_USER_INPUT');
    const take = async () => (await app.data<{ takeReserves: { taken: number } }>('district', TAKE, { input })).takeReserves.taken;
    expect((await Promise.all([take(), take()])).sort()).toEqual([0, 1]);
    const asked = (await unitsOf(id, { isReserve: false })).nodes.map((each) => each.id);
    expect(asked).toHaveLength(31);
    expect(asked).toContain(reserve?.id);
    expect(await shortfalls(id)).toEqual([]);
    await app.data('district', INVITE, { input: { ids: [reserve?.id] } });
  });
});

describe('samples', () => {
  test('the same seed and register draw the same people, another seed others; all strata have their minimum', async () => {
    const { id, design: drawn } = await makeSurvey(90, { design: design(90, { leastPerStratum: 1 }) });
    const draw = async (survey: string) => {
      const { drawSample } = await app.data<{ drawSample: { survey: { strata: { planned: number; households: number }[] } } }>(
        'district',
        step('drawSample'),
        {
          input: { id: survey },
        },
      );
      return drawSample.survey.strata;
    };
    const households = async (survey: string) =>
      (await app.database.sql<{ h: string }>(`select household_id as h from sample_unit where survey_id = $1 order by 1`, [survey])).map(
        ({ h }) => h,
      );
    const strata = await draw(id);
    expect(strata.reduce((sum, { planned }) => sum + planned, 0)).toBe(90);
    expect(strata.every(({ planned, households: all }) => planned >= 1 && planned <= all)).toBe(true);
    const first = await households(id);
    await draw(id);
    expect(await households(id)).toEqual(first);
    const again = await makeSurvey(90, { design: design(90, { leastPerStratum: 1, seed: drawn.seed }) });
    await draw(again.id);
    expect(await households(again.id)).toEqual(first);
    const other = await makeSurvey(90, { design: design(90, { leastPerStratum: 1 }) });
    await draw(other.id);
    expect(await households(other.id)).not.toEqual(first);
  });

  test('more than there are, or an area without a register, is refused with what to do', async () => {
    const { id } = await makeSurvey(90_000);
    expect((await app.refusal('district', step('drawSample'), { input: { id } })).extensions.fieldErrors?.[0]?.field).toBe('design.size');
    const empty = await makeSurvey(10, { areas: ['210102002'] });
    expect((await app.refusal('district', step('drawSample'), { input: { id: empty.id } })).extensions.fieldErrors?.[0]?.field).toBe('areas');
  });

  test.each([
    ['an area elsewhere', { areas: ['210103001'] }, 'areas'],
    ['no area', { areas: [] }, 'areas'],
    ['an end that is over', { closesAt: '2020-01-01T00:00:00Z' }, 'closesAt'],
    ['a minimum below the promise', { minCell: 3 }, 'minCell'],
    ['nobody', { design: { size: 0 } }, 'design.size'],
    ['no title', { title: ' ' }, 'title'],
  ])('%s is a fault with its place', async (_, more, field) => {
    const { id: questionnaireId } = await makeQuestionnaire();
    const input = { title: '试', areas: [STREET], questionnaireId, closesAt: inHours(24), design: design(10), ...more };
    expect((await app.refusal('district', CREATE, { input })).extensions.fieldErrors?.map((fault) => fault.field)).toEqual([field]);
  });
});

describe('answering', () => {
  test('once for each token, also of two at once; forged, unknown and late ones change nothing', async () => {
    const { id, units, tokens } = await openSurvey(40);
    const [first = '', second = '', third = ''] = tokens;
    expect(units).toHaveLength(40);
    const seat = await app.data('', SEAT, { token: first });
    expect(seat).toMatchObject({
      surveySeat: { state: 'OPEN', isOpen: false, minCell: 10, questions: [{ key: 'attitude' }, { key: 'overall' }, { key: 'wish' }] },
    });
    expect((await Promise.all([outcome(first), outcome(first)])).sort()).toEqual(['ANSWERED', 'TAKEN']);
    expect(await outcome(first, 1)).toBe('ANSWERED');
    expect(await app.data('', SEAT, { token: first })).toMatchObject({ surveySeat: { state: 'ANSWERED' } });
    expect(await app.data('', SEAT, { token: '210102-AAAAAAAAAAAAAAAAAAAAAA' })).toEqual({ surveySeat: null });
    expect((await submit('210102-AAAAAAAAAAAAAAAAAAAAAA')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await submit(second.replace('210102', '210103'))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await submit('x'.repeat(1_000))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const bad = async (more: object) => (await submit(second, 5, more)).errors?.[0]?.extensions;
    expect((await bad({ answers: answers(6) }))?.fieldErrors?.[0]?.field).toBe('answers.1.value');
    expect((await bad({ answers: answers(5, [{ question: 'moon', value: 1 }]) }))?.fieldErrors?.[0]?.field).toBe('answers.2.question');
    expect((await bad({ answers: [{ question: 'attitude', value: 1 }] }))?.fieldErrors?.[0]?.field).toBe('answers.overall');
    for (const characters of [100_000, 1_000_000])
      expect((await bad({ answers: answers(5, [{ question: 'wish', text: 'x'.repeat(characters) }]) }))?.fieldErrors?.[0]?.field).toBe(
        'answers.2.text',
      );
    await close(id);
    expect(await outcome(third)).toBe('CLOSED');
    const [row] = await app.database.sql<{ n: number }>('select count(*)::int as n from survey_response where survey_id = $1', [id]);
    expect(row?.n).toBe(1);
  });

  test('a poster takes no more than its quota, of five hundred at once, and asks each phone for a little work', async () => {
    const { id } = await openSurvey(20);
    const make = 'mutation ($input: CreateSurveyPointInput!) { createSurveyPoint(input: $input) { surveyPoint { token taken } } }';
    const { createSurveyPoint } = await app.data<{ createSurveyPoint: { surveyPoint: { token: string } } }>('district', make, {
      input: { surveyId: id, code: STREET, name: '服务大厅', quota: 37 },
    });
    const { token } = createSurveyPoint.surveyPoint;
    // Five hundred phones in one process: a thousandth of the work that one does in its owner's hand.
    const set = 'mutation ($input: SetParameterInput!) { setParameter(input: $input) { parameter { value } } }';
    await app.data('system', set, { input: { key: 'surveys.puzzleBits', value: 6 } });
    await app.data('system', set, { input: { key: 'surveys.posterAnswersPerHour', value: 1_000 } });
    const { surveySeat } = await app.data<{ surveySeat: { challenge: string; challengeBits: number } }>('', SEAT, { token });
    const { challenge, challengeBits } = surveySeat;
    const from = (device: string) => outcome(token, 3, { device, challenge, solution: solve(`${challenge}:${device}`, challengeBits) });
    expect((await submit(token, 3, { device: randomUUID() })).errors?.[0]?.extensions.fieldErrors?.[0]?.field).toBe('solution');
    expect((await submit(token, 3, { challenge, solution: '1' })).errors?.[0]?.extensions.fieldErrors?.[0]?.field).toBe('device');
    const phone = randomUUID();
    expect(await from(phone)).toBe('TAKEN');
    const solution = solve(`${challenge}:${phone}`, challengeBits);
    let other = randomUUID();
    while (solves(`${challenge}:${other}`, solution, challengeBits)) other = randomUUID();
    const borrowed = { device: other, challenge, solution };
    expect((await submit(token, 3, borrowed)).errors?.[0]?.extensions.fieldErrors?.[0]?.field).toBe('solution');
    expect(await from(phone)).toBe('ANSWERED');
    const outcomes = await Promise.all(Array.from({ length: 500 }, () => from(randomUUID())));
    expect(outcomes.filter((each) => each === 'TAKEN')).toHaveLength(36);
    expect(new Set(outcomes)).toEqual(new Set(['TAKEN', 'FULL']));
    const [row] = await app.database.sql('select quota, taken from survey_point where survey_id = $1', [id]);
    expect(row).toEqual({ quota: 37, taken: 37 });
    // Nobody sees these among those who were drawn.
    await close(id);
    await counted(id);
    expect((await figuresOf(id)).figures).toEqual([]);
    const own = (await figuresOf(id, { stream: 'SELF_SELECTED', level: 'STREET' })).figures;
    expect(own.find(({ slice }) => slice === '')).toMatchObject({ n: 37, value: 50 });
  }, 60_000);

  test('on paper: entered by the office, not by the community, and one form in twenty by two', async () => {
    const { tokens, units } = await openSurvey(60);
    const enter = (who: string, token: string, overall = 4) =>
      app.send<{ enterSurveyAnswers: { outcome: string; again: boolean } }>(who, ENTER, {
        input: { token, channel: 'PAPER', answers: answers(overall) },
      });
    const [token = ''] = tokens;
    expect((await enter('worker', token)).errors?.[0]?.extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    expect((await enter('street1@210103', token)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const results = await Promise.all(tokens.map((each) => enter('street1', each)));
    expect(results.map(({ data }) => data?.enterSurveyAnswers.outcome)).toEqual(tokens.map(() => 'TAKEN'));
    expect(await outcome(token)).toBe('ANSWERED');
    const [one = '', two = ''] = tokens;
    expect((await enter('street1', one)).data?.enterSurveyAnswers.outcome).toBe('ANSWERED');
    expect((await enter('clerk1', one)).data?.enterSurveyAnswers.outcome).toBe('SAME');
    expect((await enter('clerk1', two, 1)).data?.enterSurveyAnswers.outcome).toBe('DIFFERENT');
    const settle = 'mutation ($input: SettleSampleUnitInput!) { settleSampleUnit(input: $input) { sampleUnit { disposition } } }';
    const now = (await unitsOf(units[0] ? await surveyOf(units[0].id) : '')).nodes.find(({ id }) => id === units[0]?.id);
    const refused = { input: { id: now?.id, version: now?.version, disposition: 'REFUSAL' } };
    expect((await app.refusal('street1', settle, refused)).extensions.code).toBe('CONFLICT');
  }, 60_000);

  test('who has answered in part is not counted again, whatever new link they are given', async () => {
    const { id, units, tokens } = await openSurvey(20);
    const [token = ''] = tokens;
    const half = { token, channel: 'PAPER', answers: [{ question: 'attitude', value: 4 }] };
    expect(await app.data('street1', ENTER, { input: half })).toMatchObject({ enterSurveyAnswers: { outcome: 'TAKEN' } });
    expect(await app.data('', SEAT, { token })).toMatchObject({ surveySeat: { state: 'ANSWERED' } });
    const [settled] = (await unitsOf(id, { disposition: 'PARTIAL' })).nodes;
    const given = await app.data('district', INVITE, { input: { ids: units.filter(({ id: unit }) => unit === settled?.id).map((unit) => unit.id) } });
    expect(given).toEqual({ inviteSampleUnits: { invitations: [] } });
    expect(await outcome(token)).toBe('ANSWERED');
    const rows = await app.database.sql('select disposition from sample_unit u where u.id = $1', [settled?.id]);
    expect(rows).toEqual([{ disposition: 'PARTIAL' }]);
    const [row] = await app.database.sql<{ n: number }>('select count(*)::int as n from survey_response where survey_id = $1', [id]);
    expect(row?.n).toBe(1);
  });

  test('figures do not wait until nobody answers any more', async () => {
    const { id, tokens } = await openSurvey(20);
    const due = async () =>
      (await app.database.sql<{ at: Date }>(`select run_at as at from graphile_worker.jobs where key = $1`, [`survey-figures ${id}`]))[0]?.at;
    await outcome(tokens[0] ?? '');
    const first = await due();
    await outcome(tokens[1] ?? '');
    expect(first).toBeDefined();
    expect(await due()).toEqual(first);
  });

  test('a poster hangs in a grid, too', async () => {
    const { id, units } = await openSurvey(20);
    const make = 'mutation ($input: CreateSurveyPointInput!) { createSurveyPoint(input: $input) { surveyPoint { code } } }';
    const point = (code: string) => app.send('district', make, { input: { surveyId: id, code, name: '门口', quota: 5 } });
    const code = units[0]?.code ?? '';
    expect((await point(code)).data).toEqual({ createSurveyPoint: { surveyPoint: { code } } });
    expect((await point(`${code.slice(0, 12)}999`)).errors?.[0]?.extensions.fieldErrors?.[0]?.field).toBe('code');
  });

  test('ten thousand scripted answers are each answered clearly, and move no estimate', async () => {
    const set = 'mutation ($input: SetParameterInput!) { setParameter(input: $input) { parameter { value } } }';
    await app.data('system', set, { input: { key: 'surveys.puzzleBits', value: 4 } });
    await app.data('system', set, { input: { key: 'surveys.posterAnswersPerHour', value: 60 } });
    const { id, tokens } = await openSurvey(40);
    await Promise.all(tokens.map((token, i) => outcome(token, 1 + (i % 5))));
    const make = 'mutation ($input: CreateSurveyPointInput!) { createSurveyPoint(input: $input) { surveyPoint { token } } }';
    const { createSurveyPoint } = await app.data<{ createSurveyPoint: { surveyPoint: { token: string } } }>('district', make, {
      input: { surveyId: id, code: STREET, name: '海报', quota: 100_000 },
    });
    const { token } = createSurveyPoint.surveyPoint;
    const { surveySeat } = await app.data<{ surveySeat: { challenge: string } }>('', SEAT, { token });
    const atPoster = (device: string, challenge: string) => submit(token, 5, { device, challenge, solution: solve(`${challenge}:${device}`, 4) });
    const [used = ''] = tokens;
    const kinds = [
      () => submit(used, 5),
      () => submit(`210102-${randomBytes(16).toString('base64url')}`, 5),
      () => atPoster(randomUUID(), 'of.myown'),
      () => atPoster(randomUUID(), surveySeat.challenge),
    ] as const;
    const heard = new Map<string, number>();
    for (let i = 0; i < 10_000; i += 200) {
      const part = Array.from({ length: 50 }, () => kinds.map((send) => send())).flat();
      for (const answer of await Promise.all(part)) {
        const word = answer.data?.submitSurveyAnswers.outcome ?? answer.errors?.[0]?.extensions.code ?? 'nothing';
        heard.set(word, (heard.get(word) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries(heard)).toEqual({ ANSWERED: 2_500, NOT_FOUND: 2_500, BAD_USER_INPUT: 2_500, TAKEN: 60, RATE_LIMITED: 2_440 });
    await close(id);
    await counted(id);
    const whole = (await figuresOf(id)).figures.find(({ code }) => code === STREET);
    expect(whole).toMatchObject({ n: 40 });
    expect(Math.abs((whole?.value ?? 0) - 50)).toBeLessThan(20);
  }, 120_000);

  test('what is too quick is kept, with its reason, and not counted', async () => {
    const { id, tokens } = await openSurvey(40);
    await Promise.all(tokens.slice(0, 20).map((token) => outcome(token, 5)));
    await Promise.all(tokens.slice(20).map((token) => outcome(token, 1, { seconds: 1 })));
    await close(id);
    await counted(id);
    const [figure] = (await figuresOf(id, { level: 'STREET' })).figures;
    expect(figure).toMatchObject({ n: 20, value: 100, topTwo: 100 });
    const flags = await app.database.sql<{ n: number }>(
      `select count(*)::int as n from survey_response where survey_id = $1 and flags @> '{TOO_FAST}'`,
      [id],
    );
    expect(flags[0]?.n).toBe(20);
  }, 60_000);
});

const surveyOf = async (unit: string) =>
  (await app.database.sql<{ s: string }>('select survey_id as s from sample_unit where id = $1', [unit]))[0]?.s ?? '';

/** As a phone does it. */
function solve(text: string, bits: number): string {
  let i = 0;
  while (!solves(text, String(i), bits)) i++;
  return String(i);
}

function solves(text: string, solution: string, bits: number): boolean {
  return createHash('sha256').update(`${text}:${solution}`).digest().readUInt32BE(0) >>> (32 - bits) === 0;
}

describe('results', () => {
  test('speak for everybody with their uncertainty; nobody can tell who answered what; small places stay hidden', async () => {
    const { id, units, tokens } = await openSurvey(150);
    await Promise.all(tokens.map((token, i) => outcome(token, 1 + (i % 5))));
    await until(async () => (await figuresOf(id)).figures.length > 0, 'the first figures');
    const open = await figuresOf(id);
    expect(new Set(open.figures.map(({ code }) => code))).toEqual(new Set([STREET]));
    expect((await app.refusal('district', step('publishSurvey'), { input: { id } })).extensions.code).toBe('CONFLICT');
    await close(id);
    await counted(id);
    const { figures, rates } = await figuresOf(id);
    expect(rates.responseRate1).toBe(1);
    const whole = figures.find(({ code }) => code === STREET);
    expect(whole?.n).toBe(150);
    expect(whole?.value).toBeGreaterThan(whole?.low ?? NaN);
    expect(whole?.value).toBeLessThan(whole?.high ?? NaN);
    expect(Math.abs((whole?.value ?? 0) - 50)).toBeLessThan(15);
    expect(figures.some(({ n }) => n === null)).toBe(true);
    expect(figures.every(({ n }) => n === null || n >= 10)).toBe(true);
    expect(figures.every(({ n, value }) => (n === null) === (value === null))).toBe(true);
    const left = await app.database.sql(
      `select 1 from sample_unit u join survey_token t on t.unit_id = u.id where u.survey_id = $1
       union all select 1 from survey_response where survey_id = $1 and (receipt is not null or origin is not null or answered_at is not null or words_mark is not null)`,
      [id],
    );
    expect(left).toEqual([]);
    const common = await app.database.sql(
      `select 1 from sample_unit u join survey_response r on r.survey_id = u.survey_id and (r.id = u.id or r.id::text = any (array[u.household_id::text, u.resident_id::text]))
       where u.survey_id = $1`,
      [id],
    );
    expect(common).toEqual([]);
    expect(units.every(({ settledOn }) => settledOn === null || /^\d{4}-\d\d-\d\d$/.test(settledOn))).toBe(true);
    const traces = await app.database.sql(
      `select 1 from sample_unit where survey_id = $1 and (channel is not null or settled_on is not null)
       union all select 1 from survey_response where survey_id = $1 and (cell <> '' or sex is not null or base_weight <> 0 or seconds <> 0 or extract(isodow from answered_on) <> 1)`,
      [id],
    );
    expect(traces).toEqual([]);
    const crowds = await app.database.sql<{ n: number }>('select count(*)::int as n from survey_response where survey_id = $1 group by code', [id]);
    expect(crowds.reduce((sum, { n }) => sum + n, 0)).toBe(150);
    expect(Math.min(...crowds.map(({ n }) => n))).toBeGreaterThanOrEqual(10);
    await app.data('district', step('publishSurvey'), { input: { id } });
    expect((await figuresOf(id, {}, 'director')).figures.every(({ n }) => n === null || n >= 10)).toBe(true);
  }, 60_000);
});
