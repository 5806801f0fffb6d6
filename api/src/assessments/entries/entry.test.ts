import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AssessmentRun } from '../../../../test/kit/assessments.js';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';

let app: TestApp;
let run: AssessmentRun;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  run = await AssessmentRun.open(app);
  await run.advance('PUBLISHED');
}, 90_000);
afterAll(() => app.stop());

interface Entry {
  readonly id: string;
  readonly version: number;
  readonly isConfirmed: boolean;
  readonly createdAt: string;
}

const ENTRY = 'entry { id version isConfirmed createdAt }';
const ENTER = `mutation ($input: EnterAssessmentEntryInput!) { enterAssessmentEntry(input: $input) { ${ENTRY} } }`;
const CONFIRM = `mutation ($input: ConfirmAssessmentEntryInput!) { confirmAssessmentEntry(input: $input) { ${ENTRY} } }`;

test('points say when they were entered, and count when a second person has confirmed them', async () => {
  const asked = 'query ($cycle: ID!) { assessmentSubjects(cycleId: $cycle, first: 1) { nodes { id } } }';
  const { assessmentSubjects } = await app.data<{ assessmentSubjects: { nodes: { id: string }[] } }>('street1', asked, { cycle: run.cycleId });
  const input = { subjectId: assessmentSubjects.nodes[0]?.id, indicator: 'bonus', points: 2, happenedOn: '2026-08-15', reason: '救起落水儿童' };
  const { entry } = (await app.data<{ enterAssessmentEntry: { entry: Entry } }>('street1', ENTER, { input })).enterAssessmentEntry;
  expect(Date.parse(entry.createdAt)).toBeGreaterThan(0);
  const seen = { id: entry.id, version: entry.version };
  expect((await app.refusal('street1', CONFIRM, { input: seen })).extensions.code).toBe('CONFLICT');
  const confirmed = await app.data<{ confirmAssessmentEntry: { entry: Entry } }>('district', CONFIRM, { input: seen });
  expect(confirmed.confirmAssessmentEntry.entry).toMatchObject({ isConfirmed: true, createdAt: entry.createdAt });
});
