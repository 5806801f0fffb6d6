import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { until } from '../../../../test/kit/socket.js';

const STREET = '210102001';
const COMMUNITY = 12;
const WORDS = '总的来说，您对社区工作满意吗？';

let app: TestApp;
let first: string;
let again: string;
let reworded: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  first = await surveyed(await questionnaire({ questions: asking(WORDS) }));
  const edition = await questionnaire({ questions: asking(WORDS, 'general') });
  again = await surveyed(edition);
  reworded = await surveyed(
    await questionnaire({ id: edition.id, version: edition.version + 1, questions: asking('您觉得社区工作怎么样？', 'general') }),
  );
}, 120_000);
afterAll(() => app.stop());

const asking = (text: string, key = 'overall') => [
  { key, kind: 'LIKERT', dimension: '总体', text },
  {
    key: 'knows',
    kind: 'SINGLE',
    text: '您知道网格员是谁吗？',
    choices: [
      { key: 'yes', text: '知道' },
      { key: 'no', text: '不知道' },
    ],
  },
];
const mutation = (name: string, wanted: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${wanted} } }`;
const step = (name: string, id: string) =>
  app.data('district', `mutation ($input: SurveyInput!) { ${name}(input: $input) { survey { id } } }`, { input: { id } });

interface Written {
  readonly id: string;
  readonly version: number;
  readonly questions: readonly { readonly key: string }[];
}

async function questionnaire(input: object): Promise<Written> {
  const wanted = 'questionnaire { id version questions { key } }';
  const { saveQuestionnaire } = await app.data<{ saveQuestionnaire: { questionnaire: Written } }>('district', mutation('saveQuestionnaire', wanted), {
    input: { title: '满意度', ...input },
  });
  return saveQuestionnaire.questionnaire;
}

/** Asked of 120 households, answered by all, counted and published. */
async function surveyed({ id: questionnaireId, questions }: Written): Promise<string> {
  const { createSurvey } = await app.data<{ createSurvey: { survey: { id: string } } }>('district', mutation('createSurvey', 'survey { id }'), {
    input: {
      title: '满意度调查',
      areas: [STREET],
      questionnaireId,
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      design: { size: 120, leastPerStratum: 0 },
    },
  });
  const { id } = createSurvey.survey;
  await step('drawSample', id);
  await step('openSurvey', id);
  const { survey } = await app.data<{ survey: { sampleUnits: { nodes: { id: string }[] } } }>(
    'district',
    'query ($id: ID!) { survey(id: $id) { sampleUnits(first: 200, filter: { isReserve: false }) { nodes { id } } } }',
    { id },
  );
  const { inviteSampleUnits } = await app.data<{ inviteSampleUnits: { invitations: { token: string }[] } }>(
    'district',
    mutation('inviteSampleUnits', 'invitations { token }'),
    { input: { ids: survey.sampleUnits.nodes.map((unit) => unit.id) } },
  );
  await Promise.all(inviteSampleUnits.invitations.map(({ token }, i) => answer(token, i, questions[0]?.key ?? '')));
  await step('closeSurvey', id);
  const cleaned = async () =>
    (await app.data<{ survey: { cleanedAt: string | null } }>('district', 'query ($id: ID!) { survey(id: $id) { cleanedAt } }', { id })).survey
      .cleanedAt;
  await until(async () => (await cleaned()) !== null, 'the count');
  await step('publishSurvey', id);
  return id;
}

const answer = (token: string, i: number, key: string) =>
  app.data('', mutation('submitSurveyAnswers', 'outcome'), {
    input: {
      token,
      seconds: 60,
      answers: [
        { question: key, value: 1 + (i % 5) },
        { question: 'knows', choices: [i % 3 === 0 ? 'no' : 'yes'] },
      ],
    },
  });

interface Figure {
  readonly code: string;
  readonly slice: string;
  readonly item: string;
  readonly n: number | null;
  readonly value: number | null;
}
const FIGURES = `query ($id: ID!, $level: SurveyPlaceLevel, $by: String, $first: Int, $after: String) {
  survey(id: $id) { figures(level: $level, by: $by, first: $first, after: $after) { code slice item n value } } }`;
const figures = async (variables: object, who = 'district') =>
  (await app.data<{ survey: { figures: Figure[] } }>(who, FIGURES, { id: first, ...variables })).survey.figures;

describe('pages of figures', () => {
  const allPages = async (variables: object, who = 'district') => {
    const pages: Figure[][] = [];
    for (let after = ''; ; after = pages.at(-1)?.at(-1)?.code ?? '') {
      const page = await figures({ ...variables, after }, who);
      if (page.length === 0) return pages;
      pages.push(page);
    }
  };

  test('are of whole places, and together the same as all at once', async () => {
    const all = await figures({});
    const pages = await allPages({ first: 7 });
    expect(pages.flat()).toEqual(all);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(new Set(page.map(({ code }) => code)).size).toBeLessThanOrEqual(7);
    expect(new Set(pages.flatMap((page) => [...new Set(page.map(({ code }) => code))])).size).toBe(
      pages.flatMap((page) => [...new Set(page.map(({ code }) => code))]).length,
    );
  });

  test('by age and of one size too', async () => {
    const all = await figures({ by: 'age', level: 'COMMUNITY' });
    expect(all.length).toBeGreaterThan(0);
    expect((await allPages({ by: 'age', level: 'COMMUNITY', first: 1 })).flat()).toEqual(all);
  });

  test('show a community its own', async () => {
    const own = (await allPages({ first: 200 }, 'director')).flat();
    const codes = new Set(own.map(({ code }) => code.slice(0, COMMUNITY)));
    expect(codes.size).toBe(1);
    expect(own.every(({ code }) => code.length >= COMMUNITY)).toBe(true);
  });

  test.each([0, 201])('%i places are none', async (count) => {
    const refusal = await app.refusal('district', FIGURES, { id: first, first: count });
    expect(refusal.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['first']);
  });
});

interface Point {
  readonly surveyId: string;
  readonly wording: string;
  readonly figure: Figure;
}
const TREND = `query ($id: ID!, $item: String!, $code: String) {
  survey(id: $id) { trend(item: $item, code: $code) { surveyId wording figure { code slice item n value } } } }`;
const trend = async (id: string, item: string, code?: string, who = 'district') =>
  (await app.data<{ survey: { trend: Point[] } }>(who, TREND, { id, item, code })).survey.trend;

describe('a trend', () => {
  test('goes over surveys that ask in equal words, whatever their questionnaire and key', async () => {
    const points = await trend(again, 'general');
    expect(points.map(({ surveyId }) => surveyId)).toEqual([first, again, reworded]);
    expect(points.map(({ figure: { item } }) => item)).toEqual(['overall', 'general', 'general']);
    expect(points[0]?.wording).toBe(points[1]?.wording);
    expect(points[2]?.wording).not.toBe(points[1]?.wording);
    expect(points.every(({ figure: { code, n } }) => code === STREET && n === 120)).toBe(true);
    // Another questionnaire belongs to it only where it asks the same.
    expect((await trend(first, 'overall')).map(({ surveyId }) => surveyId)).toEqual([first, again]);
    expect((await trend(reworded, 'knows=yes')).map(({ surveyId }) => surveyId)).toEqual([first, again, reworded]);
  });

  test('hides what each survey hides, and shows what it shows', async () => {
    const small = (await figures({})).find(({ n, item }) => n === null && item === 'overall');
    const large = (await figures({})).find(({ n, item, code }) => n !== null && item === 'overall' && code.length === COMMUNITY);
    const hidden = await trend(first, 'overall', small?.code);
    expect(hidden.find(({ surveyId }) => surveyId === first)?.figure).toMatchObject({ n: null, value: null });
    const shown = await trend(first, 'overall', large?.code);
    expect(shown.find(({ surveyId }) => surveyId === first)?.figure).toEqual(large);
  });

  test('shows a community its own place, and no other', async () => {
    const own = await trend(first, 'overall', undefined, 'director');
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ figure: { code } }) => code.length === COMMUNITY)).toBe(true);
    expect(await trend(first, 'overall', STREET, 'director')).toEqual([]);
    expect(await trend(first, 'moon')).toEqual([]);
    expect(await trend(first, 'overall', '21010')).toEqual([]);
  });
});

const SHARE = 'mutation ($input: ShareSurveyInput!) { shareSurvey(input: $input) { survey { publicAt } } }';
const PUBLIC = `query ($id: ID!, $by: String, $stream: SurveyStream) { publishedSurvey(id: $id) {
  title areaNames minCell outcome { asked answered responseRate1 } questions { key } figures(by: $by, stream: $stream) { code placeName slice item n value } } }`;
interface Public {
  readonly title: string;
  readonly areaNames: readonly string[];
  readonly outcome: { readonly asked: number; readonly answered: number; readonly responseRate1: number };
  readonly figures: readonly (Figure & { readonly placeName: string })[];
}
const publicly = async (id: string, variables: object = {}, who = '') =>
  (await app.data<{ publishedSurvey: Public | null }>(who, PUBLIC, { id, ...variables })).publishedSurvey;
const share = (id: string, isPublic: boolean) => ({ input: { id, isPublic } });

describe('without an account', () => {
  test('nobody reads a result that was published, until somebody makes it public; and then not any more when that is taken back', async () => {
    expect(await publicly(again)).toBeNull();
    expect(await publicly(again, {}, 'district')).toBeNull();
    expect((await app.refusal('clerk1', SHARE, share(again, true))).extensions.code).toBe('FORBIDDEN');
    expect((await app.refusal('district@210103', SHARE, share(again, true))).extensions.code).toBe('NOT_FOUND');
    await app.data('district', SHARE, share(again, true));
    expect((await publicly(again))?.outcome).toEqual({ asked: 120, answered: 120, responseRate1: 1 });
    // Whoever asks: no more and no less.
    expect((await publicly(again, {}, 'district@210103'))?.figures.length).toBe((await publicly(again))?.figures.length);
    expect(await publicly(reworded)).toBeNull();
    await app.data('district', SHARE, share(again, false));
    expect(await publicly(again)).toBeNull();
  });

  test('figures are of everybody or by channel, in communities and larger places, and none that is hidden', async () => {
    await app.data('district', SHARE, share(first, true));
    const known = (await figures({})).filter(({ code }) => code.length <= COMMUNITY);
    const { figures: shown = [], areaNames } = (await publicly(first)) ?? { areaNames: [] };
    expect(shown.map(({ code, item, n }) => [code, item, n])).toEqual(known.map(({ code, item, n }) => [code, item, n]));
    expect(shown.some(({ code }) => code.length === COMMUNITY)).toBe(true);
    expect(areaNames).toEqual([shown.find(({ code }) => code === STREET)?.placeName]);
    expect((await figures({ by: 'age' })).length).toBeGreaterThan(0);
    expect((await publicly(first, { by: 'age' }))?.figures).toEqual([]);
    expect((await publicly(first, { stream: 'SELF_SELECTED' }))?.figures).toEqual([]);
    await app.data('district', SHARE, share(first, false));
  });

  test('only what is published can be made public', async () => {
    const { id: questionnaireId } = await questionnaire({ questions: asking(WORDS) });
    const input = {
      title: '草稿',
      areas: [STREET],
      questionnaireId,
      closesAt: new Date(Date.now() + 86_400_000).toISOString(),
      design: { size: 10 },
    };
    const { createSurvey } = await app.data<{ createSurvey: { survey: { id: string } } }>('district', mutation('createSurvey', 'survey { id }'), {
      input,
    });
    const refusal = await app.refusal('district', SHARE, share(createSurvey.survey.id, true));
    expect([refusal.extensions.code, refusal.message]).toEqual(['CONFLICT', '请先公布结果，再向居民公开。']);
    expect(await publicly('not-an-id')).toBeNull();
  });
});
