import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';
import { next } from '../../../test/kit/builders.js';
import { dataOf, refusalOf, type Answer } from '../../../test/kit/client.js';
import { connectClient, until } from '../../../test/kit/socket.js';
import { LIMITS } from './limits.js';

let app: TestApp;
let community: string;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  community = (await app.data<{ me: { territory: { code: string } } }>('director', '{ me { territory { code } } }')).me.territory.code;
}, 60_000);
afterAll(() => app.stop());

type Created = { createGrid: { grid: { id: string; code: string } } };
const CREATE = 'mutation Create($input: CreateGridInput!) { createGrid(input: $input) { grid { id code } } }';
const create = (more: object, how?: { headers: Record<string, string> }): Promise<Answer<Created>> =>
  app.send<Created>('street1', CREATE, { input: { communityCode: community, name: '重试', kind: 'COMPREHENSIVE', ...more } }, how);
const countGrids = async () => Number((await app.database.sql<{ count: string }>('select count(*) from grid'))[0]?.count);

describe('a mutation that a phone sends again', () => {
  test('gets the first answer, and changes nothing a second time', async () => {
    const clientMutationId = `retry-${next()}`;
    const first = dataOf(await create({ clientMutationId }));
    const before = await countGrids();
    expect(dataOf(await create({ clientMutationId }))).toEqual(first);
    expect(await countGrids()).toBe(before);
  });

  test('at the same time waits for the first, and gets its answer', async () => {
    const clientMutationId = `retry-${next()}`;
    const before = await countGrids();
    const answers = (await Promise.all(Array.from({ length: 5 }, () => create({ clientMutationId })))).map(dataOf);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await countGrids()).toBe(before + 1);
  });

  test('under the same id but for something else is a conflict', async () => {
    const clientMutationId = `retry-${next()}`;
    dataOf(await create({ clientMutationId }));
    expect(refusalOf(await create({ clientMutationId, name: '别的' })).code).toBe('CONFLICT');
  });

  test('is tried anew when it was refused before, and is another’s own affair', async () => {
    const clientMutationId = `retry-${next()}`;
    expect(refusalOf(await create({ clientMutationId, name: '' })).code).toBe('BAD_USER_INPUT');
    const mine = dataOf(await create({ clientMutationId }));
    const other = await app.data<Created>('clerk1', CREATE, {
      input: { communityCode: community, name: '重试', kind: 'COMPREHENSIVE', clientMutationId },
    });
    expect(other.createGrid.grid.code).not.toBe(mine.createGrid.grid.code);
  });
});

test('a mutation with an error in any part leaves nothing behind', async () => {
  const before = await countGrids();
  const two =
    'mutation($a: CreateGridInput!, $b: CreateGridInput!) { a: createGrid(input: $a) { grid { id } } b: createGrid(input: $b) { grid { id } } }';
  const good = { communityCode: community, name: '好', kind: 'COMPREHENSIVE' };
  expect((await app.refusal('street1', two, { a: good, b: { ...good, name: '' } })).code).toBe('BAD_USER_INPUT');
  expect(await countGrids()).toBe(before);
});

test('an answer is the same interpreted, compiled and over a socket', async () => {
  const query = 'query Same($n: Int) { grids(first: $n) { nodes { id code name street { name } leader { name } } } }';
  const answers = [];
  for (let i = 0; i < 3; i++) answers.push(await app.data('street1', query, { n: 7 }));
  const socket = connectClient({ socketUrl: app.socketUrl, token: await app.actors.token('street1') });
  answers.push((await socket.ask(query, { n: 7 })).data);
  await socket.leave();
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

describe('a refusal', () => {
  const missing = (headers: Record<string, string>) =>
    app.refusal(
      'street1',
      'mutation($input: RetireGridInput!) { retireGrid(input: $input) { grid { id } } }',
      { input: { id: 'none', version: 1, reason: 'x' } },
      { headers },
    );

  test('is in the caller’s language: Chinese, unless English is asked for', async () => {
    expect((await missing({ 'accept-language': 'en-GB,en;q=0.9' })).message).toBe('Not found, or not in your territory.');
    for (const language of ['zh-CN', 'de', '*'])
      expect((await missing({ 'accept-language': language })).message).toBe('没有找到，或者不在您的辖区内。');
  });

  test('names every wrong field in that language', async () => {
    const answer = await create({ name: '', households: -1 }, { headers: { 'accept-language': 'en' } });
    expect(refusalOf(answer).extensions.fieldErrors).toEqual([
      { field: 'name', message: 'This is required.' },
      { field: 'households', message: 'Must lie between 0 and 1000000.' },
    ]);
  });

  test('of our own fault quotes a number and nothing else', async () => {
    await app.database.sql('alter table grid rename column name to gone');
    try {
      const { code, message, extensions } = await app.refusal('clerk1', '{ grids(orderBy: [{ field: NAME }]) { nodes { id name } } }');
      expect([code, Object.keys(extensions).sort()]).toEqual(['INTERNAL_SERVER_ERROR', ['code', 'id']]);
      expect(message).toContain(String(extensions['id']));
      expect(message).not.toMatch(/gone|column|select/i);
      expect(app.logged.some((line) => line.includes(String(extensions['id'])))).toBe(true);
    } finally {
      await app.database.sql('alter table grid rename column gone to name');
    }
  });

  test('of bad variables is a bad request, compiled or not', async () => {
    const wrong: [string, object][] = [
      ['query Bad($n: Int) { grids(first: $n) { totalCount } }', { n: 'many' }],
      ['query Bad($day: Date) { grid(code: "x", asOf: $day) { id } }', { day: '2026-02-30' }],
    ];
    for (const [query, variables] of wrong) {
      for (let i = 0; i < 3; i++) {
        const answer = await app.send('street1', query, variables);
        expect([answer.status, refusalOf(answer).code]).toEqual([400, 'BAD_USER_INPUT']);
      }
    }
  });
});

describe('what is too heavy is refused, on HTTP and on WebSocket alike', () => {
  const deep = (levels: number) => `{ grids(first: 1) { nodes { ${'staff { grids { '.repeat(levels)} id ${'} }'.repeat(levels)} } } }`;
  const heavy: [string, string][] = [
    ['depth', deep(LIMITS.depth)],
    [
      'cost',
      '{ grids(first: 200) { nodes { staff { grids { id } } members { id } revisions { name } community { name } } edges { node { a: boundary b: boundary staff { name grids { name leader { name grids { name } } } } } } } a: divisions(first: 200) { nodes { ancestors { name ancestors { name } } } } }'.replace(
        '{ grids(',
        `{ ${Array.from({ length: 25 }, (_, i) => `g${i}: grids(first: 200) { nodes { id code name kind status households population areaM2 longitude latitude validFrom } }`).join(' ')} grids(`,
      ),
    ],
    ['aliases', `{ grids(first: 1) { nodes { ${Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: name`).join(' ')} } } }`],
    ['root fields', `{ ${Array.from({ length: LIMITS.rootFields + 1 }, (_, i) => `m${i}: me { id }`).join(' ')} }`],
  ];

  test.each(heavy)('by %s', async (_, query) => {
    const socket = connectClient({ socketUrl: app.socketUrl, token: await app.actors.token('street1') });
    const [http, ws] = [await app.send('street1', query), await socket.ask(query)];
    await socket.leave();
    expect([refusalOf(http).code, ws.errors?.[0]?.extensions.code]).toEqual(['OPERATION_TOO_COSTLY', 'OPERATION_TOO_COSTLY']);
  });

  test('by tokens', async () => {
    const long = `{ me { ${'id '.repeat(LIMITS.tokens)} } }`;
    expect((await app.send('street1', long)).errors).toHaveLength(1);
    const socket = connectClient({ socketUrl: app.socketUrl, token: await app.actors.token('street1') });
    const answer = await socket.ask(long).then(
      ({ errors }) => errors,
      (error: unknown) => [error],
    );
    await socket.leave();
    expect(answer ?? []).not.toEqual([]);
  });

  test('and a document of many fragments is weighed at once', async () => {
    const fragments = Array.from(
      { length: 24 },
      (_, i) => `fragment F${i} on Grid { ${i < 23 ? `...F${i + 1} x: community { id } ...F${i + 1}` : 'id'} }`,
    );
    const answer = await app.send('street1', `{ grids(first: 1) { nodes { ...F0 } } } ${fragments.join(' ')}`);
    expect(answer.status).toBeLessThan(500);
  });
});

test('the schema is told to who is signed in, on HTTP and on WebSocket', async () => {
  for (const query of [getIntrospectionQuery(), '{ __schema { queryType { name } } }']) {
    expect((await app.refusal('', query)).code).toBe('SIGN_IN_REQUIRED');
    const socket = connectClient({ socketUrl: app.socketUrl });
    expect((await socket.ask(query)).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    await socket.leave();
    expect((await app.send('street1', query)).errors).toBeUndefined();
  }
  expect(await app.data('', '{ __typename }')).toEqual({ __typename: 'Query' });
});

test('past the queue the caller is told at once to come again, and nobody gets another error', async () => {
  const small = await startTestApp({ database: app.database, connections: 1, queue: 1 });
  await small.data('street1', '{ grids(first: 3) { nodes { name } } }');
  // The one connection waits for this lock, and one more caller waits for the connection.
  await app.database.sql('begin');
  await app.database.sql('lock table grid in access exclusive mode');
  const asked = Array.from({ length: 8 }, () => small.send('street1', '{ grids(first: 3) { nodes { name } } }'));
  const refusals: unknown[] = [];
  for (const answer of asked) void answer.then(({ errors }) => errors && refusals.push(errors[0]?.extensions));
  await until(() => refusals.length === 6, 'six to be refused');
  await app.database.sql('rollback');
  const answers = await Promise.all(asked);
  await small.stop();
  expect(refusals).toEqual(Array(6).fill(expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 1 })));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(2);
});

test('more people sign in at once than there are connections', async () => {
  const few = await startTestApp({ database: app.database, connections: 2 });
  const tokens = await Promise.all(Array.from({ length: 12 }, () => few.actors.signIn('street1')));
  await few.stop();
  expect(new Set(tokens.map(({ accessToken }) => accessToken)).size).toBe(12);
});

test('a caller that goes away leaves no connection behind', async () => {
  const query = '{ grids(first: 50) { nodes { name staff { name grids { name } } } } }';
  const gone = Array.from({ length: 20 }, (_, i) => app.send('street1', query, {}, { signal: AbortSignal.timeout(1 + (i % 5)) }).catch(() => {}));
  await Promise.all(gone);
  await until(() => app.reader.pool.idleCount === app.reader.pool.totalCount && app.reader.pool.waitingCount === 0, 'all connections to come back');
});
