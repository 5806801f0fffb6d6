import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../kit/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
});
afterAll(() => app.stop());

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const LISTS = [
  ['district', 'divisions'],
  ['district', 'grids'],
  ['district', 'staffMembers'],
  ['district', 'accounts'],
  ['district', 'alerts'],
  ['auditor', 'auditEntries'],
] as const;
const PAGE = 7;
const MOST_PAGES = 12;

const pageOf = async (who: string, list: string, paging: string) =>
  (
    await app.data<{ page: Page }>(
      who,
      `{ page: ${list}(${paging}) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
    )
  ).page;

async function walk(who: string, list: string, size: 'first' | 'last', from: 'after' | 'before') {
  const found: Page['edges'][number][] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { edges, pageInfo } = await pageOf(who, list, `${size}: ${PAGE}${cursor ? `, ${from}: ${JSON.stringify(cursor)}` : ''}`);
    expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    if (size === 'first') found.push(...edges);
    else found.unshift(...edges);
    if (!(size === 'first' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
    cursor = size === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
  }
  return found;
}

describe.each(LISTS)('as %s, the list %s', (who, list) => {
  test('comes page by page, each row once, and only what follows the cursor', async () => {
    const rows = await walk(who, list, 'first', 'after');
    expect(new Set(rows.map(({ node }) => node.id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ cursor }) => cursor)).size).toBe(rows.length);
    const { totalCount } = await pageOf(who, list, 'first: 0');
    expect(rows.length).toBe(Math.min(totalCount, PAGE * MOST_PAGES));
  });

  test('is the same backwards, where it is short enough to be walked whole', async () => {
    const { totalCount } = await pageOf(who, list, 'first: 0');
    const backwards = await walk(who, list, 'last', 'before');
    if (totalCount > PAGE * MOST_PAGES) expect(backwards).toHaveLength(PAGE * MOST_PAGES);
    else expect(backwards.map(({ cursor }) => cursor)).toEqual((await walk(who, list, 'first', 'after')).map(({ cursor }) => cursor));
  });

  test('refuses a negative size, one that is too large, both directions at once and a cursor that is none', async () => {
    for (const paging of ['first: -1', 'first: 201', 'first: 1, last: 1', 'first: 1, after: "not-a-cursor"']) {
      const { code } = await app.refusal(who, `{ ${list}(${paging}) { totalCount } }`);
      expect([paging, code]).toEqual([paging, 'BAD_USER_INPUT']);
    }
  });
});
