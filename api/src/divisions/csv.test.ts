import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DIVISION_FAULTS, readDivisions } from './csv.js';

const HEADER = 'code,name,level,parent';
const CITY = '210100,沈阳市,city,210000';
const DISTRICT = '210102,和平区,district,210100';
const STREET = '210102001,浑河湾街道,street,210102';
const COMMUNITY = '210102001001,河湾社区居委会,community,210102001';
const read = (...lines: string[]) => readDivisions(Buffer.from(lines.join('\n')));
const reasons = (...lines: string[]) => read(HEADER, ...lines).faults.map(({ line, reason }) => [line, reason]);

test('the real list of Shenyang is read without a fault', () => {
  const { rows, faults } = readDivisions(readFileSync(new URL('../../data/shenyang/divisions.csv', import.meta.url)));
  expect(faults).toEqual([]);
  const count = (field: 'level' | 'kind') =>
    Object.fromEntries(Object.entries(Object.groupBy(rows, (row) => row[field])).map(([key, list]) => [key, list?.length]));
  expect(count('level')).toEqual({ CITY: 1, DISTRICT: 13, STREET: 190, COMMUNITY: 2_703 });
  expect(count('kind')).toEqual({
    CITY: 1,
    DISTRICT: 10,
    COUNTY: 2,
    COUNTY_LEVEL_CITY: 1,
    SUBDISTRICT: 112,
    TOWN: 53,
    TOWNSHIP: 16,
    QUASI: 9,
    RESIDENTS_COMMITTEE: 1_164,
    VILLAGE_COMMITTEE: 1_539,
  });
});

test('a city is kept as the prefix of what is in it', () => {
  const { rows } = read(HEADER, CITY, DISTRICT, STREET, COMMUNITY);
  expect(rows).toMatchObject([
    { line: 2, code: '2101', level: 'CITY', kind: 'CITY', parentCode: null, initials: 'sys' },
    { line: 3, code: '210102', parentCode: '2101', kind: 'DISTRICT' },
    { line: 4, code: '210102001', parentCode: '210102', kind: 'SUBDISTRICT', initials: 'hhwjd' },
    { line: 5, code: '210102001001', parentCode: '210102001', kind: 'RESIDENTS_COMMITTEE' },
  ]);
  expect(read(HEADER, '110000,北京市,city,', '110101,东城区,district,110000').rows).toMatchObject([
    { code: '11' },
    { code: '110101', parentCode: '11' },
  ]);
});

test('byte order mark, Windows line ends, empty lines and spaces are no faults', () => {
  expect(readDivisions(Buffer.from(`\ufeff${HEADER}\r\n\r\n ${CITY} \r\n${DISTRICT}\r\n`))).toMatchObject({
    rows: [{ line: 3 }, { line: 4 }],
    faults: [],
  });
});

test('an empty file and a file of a header only are refused', () => {
  expect(read('').faults).toMatchObject([{ line: 1, reason: 'EMPTY_FILE' }]);
  expect(read(HEADER).faults).toMatchObject([{ line: 1, reason: 'EMPTY_FILE' }]);
});

test('a file that Excel saved in GBK is refused with its first line that is not UTF-8', () => {
  const gbk = Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from([0x32, 0x31, 0x2c, 0xc9, 0xf2, 0xd1, 0xf4])]);
  expect(readDivisions(gbk).faults).toMatchObject([{ line: 2, reason: 'NOT_UTF8' }]);
});

test('another header is refused, and said which one is expected', () => {
  expect(read('代码,名称,级别,上级', CITY).faults).toEqual([{ line: 1, reason: 'HEADER', value: '代码,名称,级别,上级', expected: HEADER }]);
});

test('a quote that is never closed is refused', () => {
  expect(reasons(CITY, '210102,"和平区,district,210100')).toEqual([[3, 'MALFORMED']]);
});

test.each([
  ['a column too few', '210102,和平区,district', 'COLUMN_COUNT'],
  ['an unknown level', '210102,和平区,county,210100', 'UNKNOWN_LEVEL'],
  ['a level that is a word of the language', '210102,和平区,constructor,210100', 'UNKNOWN_LEVEL'],
  ['a code that Excel made a number', '2.10102E+5,和平区,district,210100', 'CODE_NOT_DIGITS'],
  ['a code of the wrong length', '21010,和平区,district,210100', 'CODE_LENGTH'],
  ['a district with a city code', '210200,大连市,district,210100', 'CODE_FORM'],
  ['no name', '210102,,district,210100', 'NAME_EMPTY'],
  ['an endless name', `210102,${'长'.repeat(51)},district,210100`, 'NAME_TOO_LONG'],
  ['a name with a line break', '210102,"和平\n区",district,210100', 'NAME_CHARACTERS'],
  ['a parent that is not there', '210102001,浑河湾街道,street,210102', 'PARENT_UNKNOWN'],
  ['a parent of the wrong level', '210102001,浑河湾街道,street,210100', 'PARENT_LEVEL'],
  ['a parent that is no prefix', '210202,西岗区,district,210100', 'PARENT_NOT_PREFIX'],
])('%s is a fault', (_, line, reason) => {
  expect(reasons(CITY, line).map(([, found]) => found)).toEqual([reason]);
});

test('a code that comes twice names both lines', () => {
  expect(read(HEADER, CITY, DISTRICT, DISTRICT).faults).toEqual([
    { line: 4, reason: 'DUPLICATE_CODE', column: 'code', value: '210102', otherLine: 3 },
  ]);
});

test('a fault does not drag its children into it', () => {
  const { rows, faults } = read(HEADER, CITY, '210102,,district,210100', STREET, COMMUNITY);
  expect(faults).toMatchObject([{ line: 3, reason: 'NAME_EMPTY', column: 'name' }]);
  expect(rows).toHaveLength(3);
});

test('any bytes give rows and known faults', () => {
  const line = fc
    .array(fc.oneof(fc.constantFrom('210100', '210102', '210102001', 'city', 'district', 'street', '"', '沈阳市', ''), fc.string()), { maxLength: 6 })
    .map((fields) => fields.join());
  const file = fc.oneof(
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    fc.array(line).map((lines) => Buffer.from([HEADER, ...lines].join('\n'))),
  );
  fc.assert(
    fc.property(file, (bytes) => {
      for (const { reason, line: at } of readDivisions(bytes).faults) {
        expect(DIVISION_FAULTS).toContain(reason);
        expect(at).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});
