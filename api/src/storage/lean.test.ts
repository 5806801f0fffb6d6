import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { gridsById } from '../grids/grid.statements.js';
import { createSchema } from '../schema.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
}, 60_000);
afterAll(() => app.stop());

const schema = createSchema();
const textOf = (shown?: ReadonlySet<string>) => gridsById.showing(shown).compile(app.reader.db).text;

test('only the columns are read that an operation shows, and those that the code needs', () => {
  expect(textOf(new Set(['name', 'staff']))).toBe('select "id", "code", "name" from "grid" where "id" = any($1)');
  expect(textOf()).toContain('"updated_at" as "updatedAt"');
});

test('each choice is prepared once', () => {
  expect(gridsById.showing(new Set(['kind', 'name']))).toBe(gridsById.showing(new Set(['name', 'kind', 'boundary'])));
  expect(gridsById.showing(new Set(['kind']))).not.toBe(gridsById.showing(new Set(['name'])));
});

test('a list brings cursors only where one is shown', async () => {
  type Page = { grids: { pageInfo?: { endCursor: string }; edges?: { cursor: string }[]; nodes?: { name: string }[] } };
  const { grids: bare } = await app.data<Page>('street1', '{ grids(first: 2) { nodes { name } } }');
  const { grids: edges } = await app.data<Page>('street1', '{ grids(first: 2) { edges { cursor } } }');
  const { grids: info } = await app.data<Page>('street1', '{ grids(first: 2) { pageInfo { endCursor } } }');
  expect(bare.nodes).toHaveLength(2);
  expect(edges.edges?.[1]?.cursor).toBe(info.pageInfo?.endCursor);
  const next = await app.data<Page>('street1', `{ grids(first: 1, after: "${info.pageInfo?.endCursor}") { nodes { name } } }`);
  const third = await app.data<Page>('street1', '{ grids(first: 1, offset: 2) { nodes { name } } }');
  expect(next).toEqual(third);
});

describe('a field asked for alone is the same as among all others', () => {
  const lists = [
    ['grids', 'Grid'],
    ['divisions', 'Division'],
    ['staffMembers', 'StaffMember'],
  ] as const;

  test.each(lists)('%s', async (list, name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type))) : [];
    const names = fields.map((field) => field.name);
    const ask = async (selection: string) =>
      (await app.data<Record<string, { nodes: Record<string, unknown>[] }>>('street1', `{ ${list}(first: 5) { nodes { ${selection} } } }`))[list]!
        .nodes;
    const whole = await ask(names.join(' '));
    expect(whole.length).toBeGreaterThan(1);
    for (const field of names) expect(await ask(field)).toEqual(whole.map((row) => ({ [field]: row[field] })));
  });
});

test('what hangs on a grid is the same whether the grid is found by id or in a list', async () => {
  type Found = { code: string; street: object; community: object; staff: object[] };
  const shown = 'code street { code name } community { name level } staff { name post }';
  const { grids } = await app.data<{ grids: { nodes: (Found & { id: string })[] } }>('street1', `{ grids(first: 3) { nodes { id ${shown} } } }`);
  for (const { id, ...rest } of grids.nodes) {
    expect(await app.data('street1', `{ grid(id: "${id}") { ${shown} } }`)).toEqual({ grid: rest });
  }
});
