import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { areaM2 } from '../grids/area.js';
import { checkBoundary } from '../grids/boundary-check.js';
import type { Shape } from '../grids/grid.entity.js';
import { isUuid } from '../storage/keys.js';
import { demoAccounts } from './accounts.js';
import { cityTables } from './city.js';
import { idOf } from './ids.js';
import { identityOf } from './people.js';
import { DEMO_SIZES, gridCodes, planTenants } from './sizes.js';
import { readSource, type Source } from './source.js';
import { copyLine, type Cell, type Row } from './table.js';

const options = {
  seal: (district: string, text: string) => `sealed:${district}:${text}`,
  blindIndex: (district: string, text: string) => `index:${district}:${text}`,
  passwordHash: 'hash',
  now: new Date('2026-11-22T03:00:00Z'),
};
let source: Source;
const rows = new Map<string, Record<string, Cell>[]>();
const of = (table: string) => rows.get(table) ?? [];
const shapeOfRow = (value: Cell | undefined) => value as Shape;

beforeAll(() => {
  source = readSource();
  for (const part of cityTables('S', options, source)) {
    const named = Array.from(part.rows, (row: Row) => Object.fromEntries(part.columns.map((column, i) => [column, row[i] ?? null])));
    rows.set(part.table, [...of(part.table), ...named]);
  }
});

test('two runs give the same bytes', () => {
  const digest = () => {
    const hash = createHash('sha256');
    for (const part of cityTables('S', options, source)) for (const row of part.rows) hash.update(`${part.table} ${copyLine(row)}\n`);
    return hash.digest('hex');
  };
  expect(digest()).toBe(digest());
});

test('the divisions are the real ones, and every district and street has a shape', () => {
  expect(of('division')).toHaveLength(2_907);
  expect(of('district').map(({ district_code }) => district_code)).toHaveLength(14);
  const drawn = new Set(of('division_boundary').map(({ code }) => code));
  for (const { code, level } of of('division')) if (level === 'DISTRICT' || level === 'STREET') expect(drawn).toContain(code);
  for (const { code, source: from } of of('division_boundary')) if (String(code).length > 6) expect(from).toBe('演示划分，非真实边界');
});

test('S has two districts with 2 streets, 8 communities, 60 grids and 100 people each', () => {
  for (const district of ['210102', '210103']) {
    const inside = (table: string) => of(table).filter((row) => row['district_code'] === district);
    expect(inside('grid')).toHaveLength(60);
    expect(inside('staff_member')).toHaveLength(100);
    const communities = new Set(inside('grid').map((grid) => String(grid['community_code'])));
    expect(communities.size).toBe(8);
    expect(new Set([...communities].map((code) => code.slice(0, 9))).size).toBe(2);
  }
});

test('grid codes are a community and a number in the range of the kind', () => {
  const ranges = { COMPREHENSIVE: [1, 799], STREET_ROAD: [801, 899], DEDICATED: [901, 999] } as const;
  const codes = of('grid').map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, community_code, kind } of of('grid')) {
    expect(code).toMatch(/^\d{15}$/);
    expect(String(code).slice(0, 12)).toBe(community_code);
    const [from, to] = ranges[kind as keyof typeof ranges];
    const number = Number(String(code).slice(12));
    expect(number >= from && number <= to).toBe(true);
  }
});

test('every grid has exactly one leader and somebody full-time', () => {
  const members = Map.groupBy(of('grid_member'), ({ grid_id }) => grid_id);
  for (const { id } of of('grid')) {
    const roles = (members.get(id ?? '') ?? []).map(({ role }) => role);
    expect(roles.filter((role) => role === 'LEADER')).toHaveLength(1);
    expect(roles).toContain('FULL_TIME');
  }
});

test('grids tile their community, communities their street, streets their district', () => {
  const boundary = new Map(of('division_boundary').map(({ code, geometry }) => [String(code), shapeOfRow(geometry)]));
  const parts = [...boundary]
    .map(([code, shape]) => ({ code, shape, parent: code.length === 12 ? code.slice(0, 9) : code.slice(0, 6) }))
    .filter(({ code }) => code.length > 6);
  parts.push(
    ...of('grid').map(({ code, community_code, boundary: shape }) => ({
      code: String(code),
      shape: shapeOfRow(shape),
      parent: String(community_code),
    })),
  );
  for (const [parent, children] of Map.groupBy(parts, (part) => part.parent)) {
    const whole = boundary.get(parent);
    if (!whole) throw new Error(`No shape of ${parent}`);
    const sum = children.reduce((total, { shape }) => total + areaM2(shape), 0);
    expect(Math.abs(sum / areaM2(whole) - 1)).toBeLessThan(0.001);
  }
});

test('no grid has a fault', () => {
  const grids = Map.groupBy(of('grid'), ({ community_code }) => community_code);
  const boundary = new Map(of('division_boundary').map(({ code, geometry }) => [code, shapeOfRow(geometry)]));
  for (const [community, list] of grids) {
    const shapes = list.map(({ code, boundary: shape }) => ({ id: String(code), code: String(code), shape: shapeOfRow(shape) }));
    for (const { code, shape } of shapes)
      expect(checkBoundary(shape, { parent: boundary.get(community), siblings: shapes.filter((other) => other.code !== code) })).toEqual([]);
  }
});

test('nobody can be mistaken for a real person', () => {
  for (const table of ['account', 'staff_member']) for (const { name } of of(table)) expect(name).toMatch(/^演示·\p{Script=Han}+\d{4,}$/u);
  for (const row of of('staff_personal')) {
    expect(row['phone']).toMatch(/^sealed:\d{6}:104\d{8}$/);
    expect(row['phone_masked']).toMatch(/^104\*{4}\d{4}$/);
    expect(row['id_number']).toMatch(/^sealed:\d{6}:000000\d{11}[\dX]$/);
    expect(row['id_number_masked']).toMatch(/^\*{14}\d{3}[\dX]$/);
  }
  for (const { headline } of of('alert')) expect(headline).toMatch(/^【演示】/);
});

test('the check digit of every ID number is wrong', () => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
  for (let number = 1; number <= 3_000; number++) {
    const digits = [...identityOf('210102', '网格员', number).idNumber].map((digit) => (digit === 'X' ? 10 : Number(digit)));
    expect(digits).toHaveLength(18);
    expect(digits.reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0) % 11).not.toBe(1);
  }
});

test.each(DEMO_SIZES)('%s: each configured district has every demo account', (size) => {
  const accounts = demoAccounts(size, source);
  const roles = [
    'district',
    'system',
    'security',
    'auditor',
    'department',
    'street1',
    'clerk1',
    'leader',
    'assistant',
    'director',
    'deputy',
    'civil',
    'safety',
    'culture',
    'worker',
    'supervisor',
    'resident',
  ];
  const posts = new Map(accounts.map((account) => [account.login, account.posts]));
  expect(posts.get('city@210100')).toEqual([{ role: 'CITY_ADMIN', territory: '2101' }]);
  for (const { code, streets } of planTenants(size, source.divisions)) {
    for (const role of roles) expect([...posts.keys()]).toContain(`${role}@${code}`);
    const first = streets[0]?.communities[0];
    expect(posts.get(`worker@${code}`)).toEqual((first ? gridCodes(first).slice(0, 2) : []).map((territory) => ({ role: 'GRID_WORKER', territory })));
  }
  const two = posts.get('twoposts@210102') ?? [];
  expect(two.map(({ role }) => role)).toEqual(['COMMUNITY_DIRECTOR', 'GRID_LEADER']);
  expect(two[0]?.territory.slice(0, 9)).not.toBe(two[1]?.territory.slice(0, 9));
});

test('M and L have the sizes of the domain', () => {
  const size = (name: 'M' | 'L') => {
    const plans = planTenants(name, source.divisions);
    const communities = plans.flatMap(({ streets }) => streets.flatMap((street) => street.communities));
    return [plans.length, communities.length, communities.flatMap(gridCodes).length, plans.reduce((sum, { staff }) => sum + staff, 0)];
  };
  expect(size('M')).toEqual([3, 300, 2_800, 4_000]);
  expect(size('L')).toEqual([13, 1_153, 21_000, 14_200]);
});

test('warnings are numbered without gaps, and each chain begins with its incident', () => {
  const counters = new Map(of('alert_counter').map(({ district_code, last }) => [district_code, last]));
  for (const [district, list] of Map.groupBy(of('alert'), ({ district_code }) => district_code)) {
    expect(list.map(({ seq }) => seq)).toEqual(list.map((_, i) => i + 1));
    expect(counters.get(district)).toBe(list.length);
    const ids = new Set(list.map(({ id }) => id));
    for (const { identifier, incident_id, supersedes_id } of list) {
      expect(identifier).toMatch(/^.{31}$/);
      expect(ids).toContain(incident_id);
      if (supersedes_id !== null) expect(ids).toContain(supersedes_id);
    }
    const now = options.now.getTime();
    const inForce = list.filter(
      (alert) => alert['superseded_at'] === null && (alert['expires_at'] as Date).getTime() > now && alert['status'] === 'ACTUAL',
    );
    expect(inForce.map(({ event, level }) => `${String(event)} ${String(level)}`)).toEqual(['大风 BLUE', '暴雨 ORANGE']);
  }
});

test('an id is a UUID of version 7 in form', () => {
  expect(isUuid(idOf('a', 1))).toBe(true);
  expect(idOf('a', 1)).toMatch(/^.{14}7.{4}[89ab]/);
  expect(idOf('a', 1)).not.toBe(idOf('a', 2));
});

test('the first street has a register: 1,500 households behind doors of its grids, nobody in it who could be real', () => {
  expect(of('household')).toHaveLength(1_500);
  const ids = (table: string) => new Set(of(table).map(({ id }) => id));
  for (const [table, parent, column] of [
    ['dwelling', 'building', 'building_id'],
    ['household', 'dwelling', 'dwelling_id'],
    ['resident', 'household', 'household_id'],
    ['resident_identity', 'resident', 'resident_id'],
  ] as const) {
    const known = ids(parent);
    expect([table, of(table).filter((row) => !known.has(row[column] ?? null))]).toEqual([table, []]);
    expect([table, ids(table).size]).toEqual([table, of(table).length]);
  }
  const grids = new Set(of('grid').map(({ code }) => code));
  expect(of('building').filter(({ code }) => !grids.has(code ?? null))).toEqual([]);
  expect(of('resident').length / 1_500).toBeCloseTo(2.2, 0);
  const people = of('resident_identity');
  expect(new Set(people.map((row) => row['id_number_index'])).size).toBe(people.length);
  for (const row of people) {
    expect(row['sealed_name']).toMatch(/^sealed:210102:.演示\d{5}$/);
    expect(row['sealed_phone']).toMatch(/:105/);
    expect(row['sealed_id_number']).toMatch(/:000000/);
  }
});
