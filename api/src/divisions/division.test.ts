import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
}, 60_000);
afterAll(() => app.stop());

interface Page {
  divisions: {
    totalCount: number;
    nodes: { code: string; name: string }[];
    edges: { cursor: string; node: { code: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const LIST = `query($filter: DivisionFilter, $orderBy: [DivisionOrder!], $first: Int, $after: String, $last: Int, $before: String, $offset: Int) {
  divisions(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, offset: $offset) { totalCount nodes { code name } edges { cursor node { code } } pageInfo { hasNextPage endCursor } } }`;
const list = async (who: string, variables: object = {}) => (await app.data<Page>(who, LIST, variables)).divisions;
const codes = ({ nodes }: Page['divisions']) => nodes.map(({ code }) => code);

test('a district sees itself, what is inside and the city above, and no other district', async () => {
  const all = await list('district', { first: 200 });
  expect(all.totalCount).toBeGreaterThan(100);
  expect(codes(all).filter((code) => !code.startsWith('210102'))).toEqual(['2101']);
});

test('a community sees itself and the way up', async () => {
  const { me } = await app.data<{ me: { territory: { code: string; path: string[] } } }>('director', '{ me { territory { code path } } }');
  const { code } = me.territory;
  expect(codes(await list('director'))).toEqual(['2101', '210102', code.slice(0, 9), code]);
  expect(me.territory.path).toHaveLength(3);
});

test('the city sees all of its districts, and a phone without an account all names', async () => {
  const [city, nobody] = [await list('city', { filter: { level: ['DISTRICT'] } }), await list('', { filter: { level: ['DISTRICT'] } })];
  expect(city.totalCount).toBe(13);
  expect(codes(nobody)).toEqual(codes(city));
});

test('a division is found by name, by code and by the initials of its pinyin', async () => {
  for (const search of ['和平', 'hpq', '210102'])
    expect(codes(await list('district', { filter: { search, level: ['DISTRICT'] } }))).toEqual(['210102']);
  expect(codes(await list('district', { filter: { search: '100%' } }))).toEqual([]);
});

test('one division comes with its figures and the way up', async () => {
  const { division } = await app.data<{
    division: {
      ancestors: { code: string }[];
      childCount: number;
      population: { value: number; source: string };
      figures: { grids: number; workers: number };
    };
  }>('district', '{ division(code: "210102") { ancestors { code } childCount population { value source } figures { grids workers } } }');
  expect(division).toMatchObject({ ancestors: [{ code: '2101' }], figures: { grids: 60 }, population: { source: expect.any(String) } });
  expect(division.childCount).toBeGreaterThan(5);
});

test('a division that was abolished is listed for the days when it existed', async () => {
  await app.database.sql(
    `insert into division values ('210102998', 'STREET', 'SUBDISTRICT', '旧街道', 'jjd', '210102', '2020-01-01', '2023-12-31'), ('210102999', 'STREET', 'SUBDISTRICT', '后街道', 'hjd', '210102', '2024-01-01', null)`,
  );
  await app.database.sql(`insert into division_succession values ('210102998', '210102999', 'MERGED', '2024-01-01')`);
  const filter = { code: { eq: '210102998' } };
  expect(codes(await list('district', { filter }))).toEqual([]);
  expect(codes(await list('district', { filter: { ...filter, validOn: '2023-06-01' } }))).toEqual(['210102998']);
  const { division } = await app.data<{ division: { successors: { code: string }[]; validTo: string } }>(
    'district',
    '{ division(code: "210102998") { validTo successors { code } } }',
  );
  expect(division).toEqual({ validTo: '2023-12-31', successors: [{ code: '210102999' }] });
});

test('a page walk gives every division once, forwards and backwards, whatever the order', async () => {
  for (const orderBy of [
    undefined,
    [{ field: 'NAME', direction: 'DESC' }],
    [
      { field: 'NAME', direction: 'ASC' },
      { field: 'CODE', direction: 'DESC' },
    ],
  ]) {
    const filter = { level: ['COMMUNITY'], code: { startsWith: '210102' } };
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page['divisions'] = await list('district', { filter, orderBy, first: 40, after });
      seen.push(...codes(page));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    const all = await list('district', { filter, orderBy, first: 200 });
    expect(seen).toHaveLength(all.totalCount);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, 200)).toEqual(codes(all));
    expect(codes(await list('district', { filter, orderBy, last: 10 }))).toEqual(seen.slice(-10));
    expect(codes(await list('district', { filter, orderBy, first: 5, offset: 7 }))).toEqual(seen.slice(7, 12));
  }
});

test('a page size out of bounds and a cursor of something else are bad input', async () => {
  for (const [variables, field] of [
    [{ first: -1 }, 'first'],
    [{ first: 201 }, 'first'],
    [{ last: 201 }, 'last'],
    [{ first: 1, last: 1 }, 'last'],
    [{ after: 'x' }, 'after'],
    [{ offset: -1 }, 'offset'],
    [{ filter: { code: { in: Array.from({ length: 201 }, () => 'x') } } }, 'code.in'],
  ] as const) {
    const { code, fields } = await app.refusal('district', LIST, variables);
    expect([code, fields]).toEqual(['BAD_USER_INPUT', [field]]);
  }
});
