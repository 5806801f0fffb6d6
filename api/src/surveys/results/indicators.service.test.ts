import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { SurveyRun } from '../../../../test/kit/surveys.js';

let app: TestApp;
let run: SurveyRun;
const INDICATORS = `query ($id: ID!, $item: String!, $level: SurveyPlaceLevel!) { survey(id: $id) {
  indicators(item: $item, level: $level) { peersMean medianReliability isUsable places { code placeName n value low high reliability ownValue } } } }`;

interface Answer {
  readonly survey: { readonly indicators: { readonly peersMean: number | null; readonly isUsable: boolean; readonly places: readonly Place[] } };
}
interface Place {
  readonly code: string;
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly ownValue: number;
}
const ask = async (who: string, level = 'COMMUNITY', item = 'overall') =>
  (await app.data<Answer>(who, INDICATORS, { id: run.id, item, level })).survey.indicators;

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  run = await SurveyRun.open(app, 150, [{ key: 'overall', kind: 'LIKERT', dimension: '总体', text: '总体满意吗？' }]);
  const communities = [...new Set(run.invited.map(({ code }) => code.slice(0, 12)))].sort();
  const level = (code: string) => 2 + (communities.indexOf(code.slice(0, 12)) % 4);
  await Promise.all(run.invited.map(({ token, code }) => run.answer(token, [{ question: 'overall', value: level(code) }])));
}, 90_000);
afterAll(() => app.stop());

test('nothing before the survey is over; then shrunken values of places that may be shown, and of no others', async () => {
  expect(await ask('district')).toEqual({ peersMean: null, medianReliability: null, isUsable: false, places: [] });
  await run.close();
  const { places, peersMean } = await ask('district');
  expect(places.length).toBeGreaterThan(1);
  for (const { n, low, value, high, ownValue } of places) {
    expect(n).toBeGreaterThanOrEqual(10);
    expect(low).toBeLessThanOrEqual(value);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(Math.abs(value - (peersMean ?? NaN))).toBeLessThanOrEqual(Math.abs(ownValue - (peersMean ?? NaN)) + 1e-9);
  }
  const shown = await app.data<{ survey: { figures: { code: string; n: number | null }[] } }>(
    'district',
    'query ($id: ID!) { survey(id: $id) { figures(level: COMMUNITY) { code n } } }',
    { id: run.id },
  );
  expect(places.map(({ code }) => code)).toEqual(shown.survey.figures.filter(({ n }) => n !== null).map(({ code }) => code));
}, 60_000);

test('who sees less gets fewer places with the same values; an unknown item is named', async () => {
  const [whole, own] = [await ask('district'), await ask('director')];
  expect(own.places.length).toBeLessThanOrEqual(1);
  expect(own.peersMean).toBe(whole.peersMean);
  for (const place of own.places) expect(whole.places).toContainEqual(place);
  const refusal = await app.refusal('district', INDICATORS, { id: run.id, item: 'moon', level: 'GRID' });
  expect(refusal.extensions.fieldErrors?.map(({ field }) => field)).toEqual(['item']);
  expect(await app.data('district@210103', INDICATORS, { id: run.id, item: 'overall', level: 'GRID' })).toEqual({ survey: null });
});
