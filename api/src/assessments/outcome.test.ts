import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AssessmentRun, measurable, type Result } from '../../../test/kit/assessments.js';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';

let app: TestApp;
let run: AssessmentRun;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  run = await AssessmentRun.open(app);
  await run.collect();
  await run.everybodyRates();
  await run.everybodyIsChecked();
}, 90_000);
afterAll(() => app.stop());

const ENTER = 'mutation ($input: EnterAssessmentEntryInput!) { enterAssessmentEntry(input: $input) { entry { id version isConfirmed points } } }';
const CONFIRM = 'mutation ($input: ConfirmAssessmentEntryInput!) { confirmAssessmentEntry(input: $input) { entry { id isConfirmed } } }';
const IMPORT = 'mutation ($input: ImportAssessmentFiguresInput!) { importAssessmentFigures(input: $input) { people } }';
const FILE = 'mutation ($input: FileAssessmentAppealInput!) { fileAssessmentAppeal(input: $input) { appeal { id version state } } }';
const ANSWER = 'mutation ($input: AnswerAssessmentAppealInput!) { answerAssessmentAppeal(input: $input) { appeal { id state answer } } }';
const DECIDE = 'mutation ($input: DecideAssessmentInput!) { decideAssessment(input: $input) { result { id } } }';
const sumOf = ({ lines }: Result) => lines.reduce((sum, { contribution }) => sum + Math.round(100 * contribution), 0);

async function subjectOf(who: string): Promise<{ id: string; staffNo: string }> {
  const [row] = await app.database.sql<{ id: string; staffNo: string }>(
    `select j.id, j.staff_no as "staffNo" from assessment_subject j join account a on a.id = j.account_id where a.login = '${who}@210102' and j.cycle_id = '${run.cycleId}'`,
  );
  if (!row) throw new Error(`${who} is not assessed.`);
  return row;
}

test('points count when a second person has confirmed them, and nobody gives them to oneself', async () => {
  const { id: subjectId } = await subjectOf('worker');
  const input = { subjectId, indicator: 'bonus', points: 3, happenedOn: '2026-08-08', reason: '暴雨中转移居民' };
  const { enterAssessmentEntry } = await app.data<{ enterAssessmentEntry: { entry: { id: string; version: number; isConfirmed: boolean } } }>(
    'clerk1',
    ENTER,
    { input },
  );
  const { entry } = enterAssessmentEntry;
  expect(entry.isConfirmed).toBe(false);
  const confirm = { input: { id: entry.id, version: entry.version } };
  expect((await app.refusal('clerk1', CONFIRM, confirm)).message).toBe('不能确认自己登记的记录。');
  await app.data('street1', CONFIRM, confirm);
  const wrong = await app.refusal('clerk1', ENTER, { input: { ...input, points: 9, indicator: 'attitude', happenedOn: '2026-12-01', reason: '' } });
  expect(wrong.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['reason', 'indicator']);
  expect((await app.refusal('worker', ENTER, { input })).extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
});

test('figures from elsewhere come in all or none, by staff number, with their source', async () => {
  const { staffNo } = await subjectOf('worker');
  const input = { cycleId: run.cycleId, indicator: 'quality', source: '区级抽查', figures: [{ staffNo, numerator: 19, denominator: 20 }] };
  const bad = { ...input, figures: [...input.figures, { staffNo: '没有', numerator: 1, denominator: 0 }, { staffNo, numerator: 1, denominator: 1 }] };
  const refused = await app.refusal('clerk1', IMPORT, { input: bad });
  expect(refused.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['figures.1.staffNo', 'figures.1.denominator', 'figures.2.staffNo']);
  expect(await app.data('clerk1', IMPORT, { input: { ...input, isDryRun: true } })).toEqual({ importAssessmentFigures: { people: 1 } });
  expect(await sources(staffNo)).toEqual([]);
  await app.data('clerk1', IMPORT, { input });
  expect(await sources(staffNo)).toEqual([{ source: '区级抽查' }]);
  expect((await app.refusal('clerk1', IMPORT, { input: { ...input, figures: [] } })).extensions.code).toBe('BAD_USER_INPUT');
});

const sources = (staffNo: string) =>
  app.database.sql(
    `select i.source from assessment_import i join assessment_subject j on j.id = i.subject_id where j.staff_no = '${staffNo}' and i.source = '区级抽查'`,
  );

test('a panel moves a result with a reason, within the seats; the next edition says why', async () => {
  await run.score();
  expect(
    (
      await app.refusal('clerk1', IMPORT, {
        input: { cycleId: run.cycleId, indicator: 'quality', source: 'x', figures: [{ staffNo: 'x', numerator: 1 }] },
      })
    ).message,
  ).toBe('考核数据已经冻结，不能再改。');
  const [first] = (await run.results('district')).filter(({ band }) => band === 'QUALIFIED' || band === 'BASICALLY_QUALIFIED');
  const input = { resultId: first?.id, band: 'UNQUALIFIED', reason: '瞒报一次，评审组一致' };
  const [theirs] = await run.results('director');
  expect((await app.refusal('director', DECIDE, { input: { ...input, resultId: theirs?.id } })).extensions.code).toBe('FORBIDDEN');
  await app.data('district', DECIDE, { input });
  await run.edition(2);
  const moved = (await run.results('district', 200)).find(({ subjectId }) => subjectId === first?.subjectId);
  expect(moved).toMatchObject({ band: 'UNQUALIFIED', cappedBy: 'PANEL', edition: 2, score: first?.score });
  const { assessmentCycle } = await app.data<{ assessmentCycle: { editions: object[]; summary: { bands: { band: string; people: number }[] } } }>(
    'district',
    'query ($id: ID!) { assessmentCycle(id: $id) { editions { edition reason } summary { bands { band people } } } }',
    { id: run.cycleId },
  );
  expect(assessmentCycle.editions).toEqual([
    { edition: 1, reason: null },
    { edition: 2, reason: '瞒报一次，评审组一致' },
  ]);
  const refused = await app.refusal('district', DECIDE, { input: { ...input, resultId: moved?.id, reason: '短' } });
  expect(refused.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['reason']);
});

test('once public, each reads the own lines, everybody name, post and band; imported figures say who keeps them', async () => {
  // Whoever is at the ceiling and cannot be told apart is decided about first.
  for (const result of (await run.results('district', 200)).filter(({ isIndistinguishable }) => isIndistinguishable)) {
    await app.data('district', DECIDE, { input: { resultId: result.id, band: 'QUALIFIED', reason: '名额不足，按服务年限' } });
    await run.edition(result.edition + 1);
  }
  await run.advance('PUBLICITY');
  const [own] = await run.own('worker');
  expect(sumOf(own as Result)).toBe(Math.round(100 * (own?.score ?? 0)));
  const quality = own?.lines.find(({ key }) => key === 'quality');
  expect(quality).toMatchObject({ state: 'COUNTED' });
  expect(own?.lines.find(({ key }) => key === 'bonus')?.contribution).toBe(3);
  const { assessmentCycle } = await app.data<{ assessmentCycle: { notices: object[] } }>(
    'civil',
    'query ($id: ID!) { assessmentCycle(id: $id) { notices { name post band } } }',
    { id: run.cycleId },
  );
  expect(assessmentCycle.notices.length).toBeGreaterThan(10);
  expect(await run.refusedAdvance('APPEAL_WINDOW')).toMatchObject({ extensions: { code: 'CONFLICT' } });
  // Anonymous kinds with fewer than five raters are neither shown nor counted.
  for (const { raters } of own?.lines ?? [])
    for (const { kind, n, mean } of raters) if (!['SUPERIOR', 'SELF'].includes(kind)) expect(mean === null ? n === 0 : n >= 5).toBe(true);
});

test('an appeal reopens the disputed lines and no other, by somebody who had no part in it', async () => {
  const [own] = await run.own('worker');
  const input = { resultId: own?.id, lines: ['quality'], reason: '抽查当天我在参加防汛，台账有记录。' };
  expect((await app.refusal('leader', FILE, { input })).extensions.code).toBe('NOT_FOUND');
  const bad = await app.refusal('worker', FILE, { input: { ...input, lines: ['moon'], reason: '短' } });
  expect(bad.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['reason', 'lines.0']);
  const { fileAssessmentAppeal } = await app.data<{ fileAssessmentAppeal: { appeal: { id: string; version: number } } }>('worker', FILE, { input });
  expect((await app.refusal('worker', FILE, { input })).message).toBe('已有一件申诉在处理。');
  const { id, version } = fileAssessmentAppeal.appeal;
  const answer = { id, version, state: 'AMENDED', answer: '核对台账属实，按全部合格计。', lines: [{ key: 'quality', normalised: 100 }] };
  // Who asks is not the reviewer.
  expect((await app.refusal('worker', ANSWER, { input: answer })).extensions.code).toBe('FORBIDDEN');
  const other = await app.refusal('street1', ANSWER, { input: { ...answer, lines: [{ key: 'attitude', normalised: 100 }] } });
  expect(other.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['lines.0.key']);
  const before = (await run.cycle()).edition;
  await app.data('street1', ANSWER, { input: answer });
  await run.edition(before + 1);
  const [after] = await run.own('worker');
  expect(after?.edition).toBe(before + 1);
  expect(after?.lines.find(({ key }) => key === 'quality')).toMatchObject({ normalised: 100 });
  expect(after?.lines.filter(({ key }) => key !== 'quality')).toEqual(own?.lines.filter(({ key }) => key !== 'quality'));
  expect(sumOf(after as Result)).toBe(Math.round(100 * (after?.score ?? 0)));
  expect((await app.refusal('street1', ANSWER, { input: { ...answer, version: version + 1 } })).message).toBe('这件申诉已经答复。');
});

test('whoever rated somebody does not review the appeal', async () => {
  await app.database.sql(`update assessment_appeal set state = 'FILED', version = version + 1`);
  const [rater] = await app.database.sql<{ login: string; version: number }>(
    `select a.login, p.version from assessment_rating r join account a on a.id = r.rater_id join assessment_appeal p on p.subject_id = r.subject_id where r.kind = 'SUPERIOR' limit 1`,
  );
  expect(rater?.login).toBe('director@210102');
  // A director may not decide at all; given the right, still not about somebody rated.
  await app.database.sql(
    `insert into post_assignment (district_code, id, role, territory, valid_from, account_id) select district_code, gen_random_uuid(), 'STREET_MANAGER', left(territory, 9), '2020-01-01', account_id
     from post_assignment where account_id = (select id from account where login = 'director@210102') limit 1`,
  );
  const [{ id, version, code }] = (await app.database.sql<{ id: string; version: number; code: string }>(
    'select id, version, left(code, 9) as code from assessment_appeal',
  )) as [{ id: string; version: number; code: string }];
  const answer = { id, version, state: 'UPHELD', answer: '维持原结果。' };
  expect((await app.refusal('director', ANSWER, { input: answer }, { territory: code })).message).toBe('您评价过此人或参与过决定，不能复核。');
  await app.data('district', ANSWER, { input: answer });
});

test('when everything is over results stand, and suggest what a person signs', async () => {
  await app.database.sql(`update assessment_cycle set public_until = '2026-01-01', appeal_until = '2026-01-01'`);
  await run.advance('APPEAL_WINDOW');
  await run.advance('FINAL');
  const list = 'query ($id: ID!) { assessmentProposals(cycleId: $id) { nodes { id kind reason state version } } }';
  const { assessmentProposals } = await app.data<{ assessmentProposals: { nodes: { id: string; kind: string; version: number }[] } }>(
    'district',
    list,
    {
      id: run.cycleId,
    },
  );
  const [proposal] = assessmentProposals.nodes;
  expect(assessmentProposals.nodes.some(({ kind }) => kind === 'TRAINING')).toBe(true);
  const sign = 'mutation ($input: SignAssessmentProposalInput!) { signAssessmentProposal(input: $input) { proposal { state } } }';
  const input = { id: proposal?.id, version: proposal?.version, isSigned: false };
  expect((await app.refusal('district', sign, { input })).extensions.fieldErrors?.map(({ field }) => field)).toEqual(['note']);
  await app.data('district', sign, { input: { ...input, isSigned: true } });
  expect((await app.refusal('district', sign, { input: { ...input, version: (proposal?.version ?? 0) + 1, isSigned: true } })).message).toBe(
    '这条建议已经处理。',
  );
});

test('indicators can be tried on the last cycle, and a year takes the mean of its quarters', async () => {
  const template = await measurable(app);
  const preview = `query ($input: PreviewAssessmentSchemeInput!) { previewAssessmentScheme(input: $input) { title people unknownPoints before { mean } after { mean } } }`;
  const same = await app.data<{ previewAssessmentScheme: { people: number; before: { mean: number }; after: { mean: number } } }>(
    'district',
    preview,
    {
      input: { post: 'GRID_WORKER', indicators: template },
    },
  );
  expect(same.previewAssessmentScheme.after.mean).toBeCloseTo(same.previewAssessmentScheme.before.mean, 6);
  const year = [
    {
      ...template.find(({ key }) => key === 'quality'),
      key: 'quarters',
      source: 'ASSESSMENT_SCORES',
      item: null,
      unit: 'POINTS',
      floor: 0,
      weight: 100,
      leastExposure: 1,
    },
  ];
  const save = 'mutation ($input: SaveAssessmentSchemeInput!) { saveAssessmentScheme(input: $input) { scheme { id version } } }';
  const saved = await app.data<{ saveAssessmentScheme: { scheme: { id: string; version: number } } }>('district', save, {
    input: { code: '210102', post: 'GRID_WORKER', title: '年度', indicators: year },
  });
  await app.data('district', 'mutation ($input: PublishAssessmentSchemeInput!) { publishAssessmentScheme(input: $input) { scheme { id } } }', {
    input: saved.saveAssessmentScheme.scheme,
  });
  const cycle = { code: '210102', title: '年度考核', period: 'YEAR', from: '2026-01-01', to: '2026-12-31', collectUntil: '2099-12-31' };
  const made = await app.data<{ createAssessmentCycle: { cycle: { id: string } } }>(
    'district',
    'mutation ($input: CreateAssessmentCycleInput!) { createAssessmentCycle(input: $input) { cycle { id } } }',
    { input: cycle },
  );
  const quarters = await run.results('district', 200);
  const whole = AssessmentRun.of(app, made.createAssessmentCycle.cycle.id);
  for (const state of ['PUBLISHED', 'COLLECTING']) await whole.advance(state);
  await whole.score();
  for (const { name, score } of (await whole.results('district', 200)).filter((each) => each.score !== null))
    expect(quarters.filter((each) => each.name === name).map((each) => each.score)).toContain(score);
});
