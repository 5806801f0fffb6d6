import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AssessmentRun, saveScheme, templateOf, type Result } from '../../../test/kit/assessments.js';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';

let app: TestApp;
let run: AssessmentRun;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  run = await AssessmentRun.open(app);
}, 90_000);
afterAll(() => app.stop());

const sumOf = ({ lines }: Result) => lines.reduce((sum, { contribution }) => sum + Math.round(100 * contribution), 0);

describe('a scheme', () => {
  test('is not published while its weights do not make 100, and the database says so too', async () => {
    const indicators = (await templateOf(app, 'CIVIL_AFFAIRS_OFFICER')).map((each) => (each.kind === 'RATING' ? { ...each, weight: 5 } : each));
    const { id, version } = await saveScheme(app, 'district', { code: '210102', post: 'CIVIL_AFFAIRS_OFFICER', title: '民政', indicators });
    const document = 'mutation ($input: PublishAssessmentSchemeInput!) { publishAssessmentScheme(input: $input) { scheme { id } } }';
    const refused = await app.refusal('district', document, { input: { id, version } });
    expect(refused.extensions.fieldErrors).toEqual([{ field: 'indicators', message: '权重合计应为 100 分，现在是 90 分。' }]);
    await expect(app.database.sql(`update assessment_scheme set state = 'PUBLISHED' where id = '${id}'`)).rejects.toThrow(
      'must sum to 100, and not to 90',
    );
  });

  test('of a street takes what its district has locked as it is', async () => {
    const template = await templateOf(app, 'CULTURE_SPORTS_OFFICER');
    const locked = template.map((each) => (each.key === 'quality' ? { ...each, isLocked: true } : each));
    const frame = await saveScheme(app, 'district', { code: '210102', post: 'CULTURE_SPORTS_OFFICER', title: '文体框架', indicators: locked });
    const publish = 'mutation ($input: PublishAssessmentSchemeInput!) { publishAssessmentScheme(input: $input) { scheme { id } } }';
    await app.data('district', publish, { input: { id: frame.id, version: frame.version } });
    const changed = locked.map((each) =>
      each.key === 'quality' ? { ...each, weight: each.weight - 5 } : each.key === 'residents' ? { ...each, weight: each.weight + 5 } : each,
    );
    const [{ code }] = (await app.database.sql<{ code: string }>(
      `select territory as code from post_assignment p join account a on a.id = p.account_id where a.login = 'street1@210102'`,
    )) as [{ code: string }];
    const own = { code, post: 'CULTURE_SPORTS_OFFICER', title: '文体', frameId: frame.id };
    const draft = await saveScheme(app, 'street1', { ...own, indicators: changed });
    const refused = await app.refusal('street1', publish, { input: { id: draft.id, version: draft.version } });
    expect(refused.extensions.fieldErrors?.[0]?.message).toBe('区级框架锁定的指标“工作质量抽查”不能修改。');
    const mended = await saveScheme(app, 'street1', { ...own, id: draft.id, version: draft.version, indicators: locked });
    await app.data('street1', publish, { input: { id: mended.id, version: mended.version } });
    // A street does not write the district’s frame, nor another street’s.
    const foreign = await app.refusal('street1', SAVE, { input: { ...own, code: '210102', frameId: null, indicators: locked } });
    expect(foreign.extensions.code).toBe('NOT_FOUND');
  });
});

const SAVE = 'mutation ($input: SaveAssessmentSchemeInput!) { saveAssessmentScheme(input: $input) { scheme { id } } }';
const RATE = 'mutation ($input: RateInput!) { rate(input: $input) { task { isDone lines { key score } } } }';

describe('a cycle', () => {
  test('asks raters, and nobody but the rater sees what was asked or given', async () => {
    await run.collect();
    const [task] = await run.tasks('director');
    expect(task?.kind).toBe('SUPERIOR');
    const all = await app.data<{ assessmentRatingTasks: object[] }>('director', '{ assessmentRatingTasks { id } }');
    expect(all.assessmentRatingTasks.length).toBe((await run.tasks('director')).length);
    const scores = (task?.lines ?? []).map(({ key }) => ({ key, score: 8 }));
    const rated = await app.data<{ rate: { task: { isDone: boolean } } }>('director', RATE, { input: { id: task?.id, scores } });
    expect(rated.rate.task.isDone).toBe(true);
    for (const other of ['street1', 'district', 'worker', 'city'])
      expect((await app.refusal(other, RATE, { input: { id: task?.id, scores } })).extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    const bad = await app.refusal('director', RATE, { input: { id: task?.id, scores: [{ key: 'moon', score: 11 }] } });
    expect(bad.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['scores.0.key', ...scores.map(({ key }) => `scores.${key}`)]);
  });

  test('steps back a rater who says so, for later cycles too', async () => {
    const task = (await run.tasks('worker')).find(({ kind }) => kind === 'PEER');
    const document = 'mutation ($input: RecuseInput!) { recuse(input: $input) { id } }';
    await app.data('worker', document, { input: { id: task?.id, reason: '配偶' } });
    expect((await run.tasks('worker')).map(({ id }) => id)).not.toContain(task?.id);
    expect((await app.database.sql('select from assessment_conflict')).length).toBe(1);
  });

  test('gives results whose lines sum to the score, the same again from the frozen inputs', async () => {
    await run.everybodyRates();
    await run.everybodyIsChecked();
    await run.score();
    const results = await run.results('district');
    expect(results.length).toBeGreaterThan(10);
    for (const result of results.filter(({ score }) => score !== null)) expect(sumOf(result)).toBe(Math.round(100 * (result.score ?? 0)));
    const before = await app.database.sql(`select output_digest from assessment_edition`);
    // What lies behind changes; what was assessed by does not.
    await app.database.sql(`update callout_step set at = at - interval '1 year'`);
    await expect(app.database.sql(`update assessment_rating set scores = '{1,1}'`)).rejects.toThrow('frozen');
    await app.database.sql(
      `select graphile_worker.add_job('assessment-scores', json_build_object('district', '210102', 'cycleId', '${run.cycleId}'))`,
    );
    await checked(before);
  }, 60_000);

  async function checked(before: unknown) {
    for (let i = 0; i < 100; i++) {
      const [row] = await app.database.sql<{ is_same: boolean | null }>('select is_same from assessment_edition');
      if (row?.is_same != null) {
        expect(row.is_same).toBe(true);
        expect(await app.database.sql(`select output_digest from assessment_edition`)).toEqual(before);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('It was not worked out again.');
  }

  test('nobody reads another’s lines, nor the own before publicity', async () => {
    const all = await run.results('district');
    const one = all[0];
    const document = 'query ($id: ID!) { assessmentResult(id: $id) { id lines { key } } }';
    for (const who of ['worker', 'leader', 'civil', 'resident', 'district@210103', 'city'])
      expect((await app.send<{ assessmentResult: unknown }>(who, document, { id: one?.id })).data?.assessmentResult ?? null).toBeNull();
    expect(await run.own('worker')).toEqual([]);
    // A director sees the own community only.
    const own = await run.results('director', 200);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(all.length);
  });
});
