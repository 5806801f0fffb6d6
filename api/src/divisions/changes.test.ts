import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planImport, type ComparedDivision } from './changes.js';

const city: ComparedDivision = { code: '2101', level: 'CITY', name: '沈阳市', parentCode: null };
const district: ComparedDivision = { code: '210102', level: 'DISTRICT', name: '和平区', parentCode: '2101' };
const street = (last: string, name: string): ComparedDivision => ({ code: `210102${last}`, level: 'STREET', name, parentCode: '210102' });
const community = (last: string, name: string): ComparedDivision => ({
  code: `210102${last}`,
  level: 'COMMUNITY',
  name,
  parentCode: `210102${last.slice(0, 3)}`,
});
const base = [city, district, street('001', '浑河湾街道'), street('002', '新华街道')];
const pairs = (list: readonly { from: ComparedDivision; to: ComparedDivision }[]) => list.map(({ from, to }) => [from.code, to.code]);

test('the same file again changes nothing', () => {
  const plan = planImport(base, base);
  expect(plan).toEqual({ added: [], reopened: [], renamed: [], recoded: [], moved: [], merged: [], gone: [], unchanged: base });
});

test('the first import adds everything', () => {
  expect(planImport([], base).added).toEqual(base);
});

test('a new name under the same code is a renaming', () => {
  const plan = planImport(base, [...base.slice(0, 3), street('002', '新华路街道')]);
  expect(pairs(plan.renamed)).toEqual([['210102002', '210102002']]);
  expect([plan.added, plan.gone]).toEqual([[], []]);
});

test('a town that became a subdistrict got another code', () => {
  const plan = planImport([...base, street('101', '长白镇')], [...base, street('021', '长白街道')]);
  expect(pairs(plan.recoded)).toEqual([['210102101', '210102021']]);
  expect(plan.added.map(({ code }) => code)).toEqual(['210102021']);
  expect(plan.gone).toEqual([]);
});

test('a village that goes into the community of the same name was merged', () => {
  const kept = [...base, community('001001', '河湾社区居委会'), community('001201', '河湾村委会')];
  const plan = planImport(kept, kept.slice(0, -1));
  expect(pairs(plan.merged)).toEqual([['210102001201', '210102001001']]);
});

test('what the names do not tell can be listed', () => {
  const kept = [...base, community('001001', '甲社区'), community('001002', '乙社区')];
  const next = [...base, community('001003', '丙社区')];
  expect(planImport(kept, next).gone).toHaveLength(2);
  const listed = ['210102001001', '210102001002'].map((fromCode) => ({ fromCode, toCode: '210102001003' }));
  const plan = planImport(kept, next, listed);
  expect(pairs(plan.merged)).toEqual([
    ['210102001001', '210102001003'],
    ['210102001002', '210102001003'],
  ]);
});

test('a community under another street has moved, if there is only one of the name', () => {
  const plan = planImport([...base, community('001001', '中山社区')], [...base, community('002001', '中山社区')]);
  expect(pairs(plan.moved)).toEqual([['210102001001', '210102002001']]);
  const two = planImport(
    [...base, community('001001', '中山社区')],
    [...base, street('003', '太原街街道'), community('002001', '中山社区'), community('003001', '中山社区')],
  );
  expect([two.moved, two.gone.length]).toEqual([[], 1]);
});

test('a code that had ended and is back is opened again, not added', () => {
  const plan = planImport([...base.slice(0, 3), { ...street('002', '新华街道'), validTo: '2024-06-30' }], base);
  expect(pairs(plan.reopened)).toEqual([['210102002', '210102002']]);
  expect(plan.added).toEqual([]);
});

test('what has ended already does not go again, and other cities are left alone', () => {
  const kept = [
    ...base,
    { ...street('009', '旧街道'), validTo: '2020-01-01' },
    { code: '2102', level: 'CITY' as const, name: '大连市', parentCode: null },
  ];
  expect(planImport(kept, base).gone).toEqual([]);
});

test('every kept row and every file row is accounted for exactly once', () => {
  const names = fc.constantFrom('甲社区', '甲村委会', '乙社区', '乙村', '丙社区');
  const places = fc.constantFrom('001001', '001002', '001201', '002001', '002002', '002201');
  const rows = fc
    .uniqueArray(fc.tuple(places, names), { selector: ([place]) => place })
    .map((list) => [...base, ...list.map(([place, name]) => community(place, name))]);
  fc.assert(
    fc.property(rows, rows, (kept, file) => {
      const { added, renamed, unchanged, reopened, recoded, moved, merged, gone } = planImport(kept, file);
      const left = [...renamed, ...reopened, ...recoded, ...moved, ...merged].map(({ from }) => from).concat(unchanged, gone);
      expect(left.map(({ code }) => code).sort()).toEqual(kept.map(({ code }) => code).sort());
      expect(added.length + renamed.length + unchanged.length + reopened.length).toBe(file.length);
    }),
  );
});
