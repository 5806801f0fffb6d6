import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { createSchema } from '../../api/src/schema.js';
import { startTestApp, type TestApp } from '../kit/app.js';
import type { TestDatabase } from '../kit/database.js';
import { alertInput, createAssessment, createDraft, createHome, createSurvey } from '../kit/builders.js';

/** Who sees enough of a list to turn pages. */
const READERS: Readonly<Record<string, string>> = {
  accounts: 'security',
  auditEntries: 'auditor',
  recordHistory: 'street1',
  helpRequests: 'street1',
  channelMessages: 'district',
  importJobs: 'street1',
  followUps: 'district',
};
const PAGE = 7;
const MOST_PAGES = 40;

let app: TestApp;
let record = '';
let cycle = '';
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  for (let i = 0; i < 20; i++)
    await app.data('district', 'mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }', {
      input: alertInput(['210102'], { status: 'TEST' }),
    });
  await app.database.sql(
    `insert into help_request (district_code, id, alert_id, recipient, code) select a.district_code, gen_random_uuid(), a.id, 'device:' || n, g.code
     from (select * from alert where district_code = '210102' limit 1) a, generate_series(1, 20) n,
       (select p.territory as code from post_assignment p join account c on c.id = p.account_id where c.login = 'street1@210102' limit 1) g`,
  );
  for (let i = 0; i < 20; i++) await createDraft(app.database, '210102001', `待批 ${i}`);
  await app.database.sql(
    `insert into callout (district_code, id, alert_id, incident_id, code, headline, level, called) select a.district_code, gen_random_uuid(), a.id, a.id, d.code, a.headline, 'RED', '{}'
     from (select * from alert where district_code = '210102' limit 1) a, (select code from division where level = 'COMMUNITY' and code like '210102%' limit 20) d`,
  );
  await app.database.sql(
    `insert into duty_shift (district_code, id, code, account_id, starts_at, ends_at) select '210102', gen_random_uuid(), '210102001', c.id, now() + make_interval(days => n), now() + make_interval(days => n + 1)
     from (select id from account where login = 'street1@210102') c, generate_series(1, 20) n`,
  );
  await app.database.sql(
    `insert into channel_message (district_code, id, account_id, division_code, kind, purpose, reference, round, title, text, status, created_at)
     select a.district_code, gen_random_uuid(), a.id, a.district_code, 'SMS', 'CALLOUT', gen_random_uuid(), 1, 't', 't', 'FAILED', now() - n % 5 * interval '1 minute'
     from (select * from account where login = 'worker@210102') a, generate_series(1, 20) n`,
  );
  const [grid] = await app.database.sql<{ code: string }>(`select code from grid where code like '210102001%' order by code limit 1`);
  await app.database.sql(
    `insert into import_job (district_code, id, code, created_by, file_name, file_bytes, state) select '210102', gen_random_uuid(), '210102001', c.id, '名册.xlsx', 1, 'DONE'
     from (select id from account where login = 'street1@210102') c, generate_series(1, 20) n`,
  );
  await app.database.sql(
    `insert into leave_request (district_code, id, staff_id, account_id, code, kind, from_day, to_day, days, sealed_reason, state, steps)
     select s.district_code, gen_random_uuid(), s.id, s.account_id, s.division_code, 'ANNUAL', current_date + n % 5, current_date + n % 5, 1, '', 'SUBMITTED', '[]'
     from (select s.* from staff_member s join account a on a.id = s.account_id where a.login = 'worker@210102') s, generate_series(1, 20) n`,
  );
  await app.database.sql(
    `insert into official_report (district_code, id, matter_id, mode, code, to_code, title, author_id, happened_at, submitted_at, answer_due_at)
     select m.district_code, gen_random_uuid(), m.id, m.mode, '210102001', '210102', 't', a.id, now(), now() - n % 5 * interval '1 hour', now()
     from (select * from report_matter where district_code = '210102' limit 1) m, (select id from account where login = 'street1@210102') a, generate_series(1, 20) n`,
  );
  const home = await createHome(app.database, grid?.code ?? '');
  for (let i = 0; i < 20; i++) await createSurvey(app.database, grid?.code ?? '', home);
  await createCycles(app.database);
  const { grids } = await app.data<{ grids: { nodes: { id: string }[] } }>('street1', '{ grids(first: 1) { nodes { id } } }');
  record = grids.nodes[0]?.id ?? '';
  for (let version = 1; version <= 20; version++)
    await app.data('street1', 'mutation($input: UpdateGridInput!) { updateGrid(input: $input) { grid { id } } }', {
      input: { id: record, version, name: `第${version}版` },
    });
}, 90_000);
afterAll(() => app.stop());

/** Twenty cycles, and twenty people in the last of them. */
async function createCycles({ sql }: TestDatabase) {
  const people = await sql<{ staff: string; account: string; code: string }>(
    `select id as staff, account_id as account, division_code as code from staff_member where district_code = '210102' and account_id is not null and length(division_code) >= 12 order by id limit 20`,
  );
  for (const { code, ...of } of people) {
    const made = await createAssessment({ sql }, code.slice(0, 12), of);
    cycle ||= made.cycle;
    for (const table of ['subject', 'rating', 'entry', 'result', 'appeal', 'proposal'])
      await sql(`update assessment_${table} set cycle_id = $1 where id = $2`, [cycle, made[table as 'subject']]);
  }
}

type Field = GraphQLField<unknown, unknown>;
const connections: Field[] = Object.values(createSchema().getQueryType()?.getFields() ?? {}).filter(({ type }) =>
  getNamedType(type).name.endsWith('Connection'),
);

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const queryOf = (field: Field) => {
  const own = field.args.filter(({ type }) => isNonNullType(type));
  const declared = own.map(({ name, type }) => `$${name}: ${String(type)}, `).join('');
  const passed = own.map(({ name }) => `${name}: $${name}, `).join('');
  return `query(${declared}$first: Int, $after: String, $last: Int, $before: String) { list: ${field.name}(${passed}first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
};
const whoOf = ({ name }: Field) => READERS[name] ?? 'district';
const page = async (field: Field, variables: object) =>
  (await app.data<{ list: Page }>(whoOf(field), queryOf(field), { recordId: record, cycleId: cycle, ...variables })).list;
const refused = (field: Field, variables: object) => app.refusal(whoOf(field), queryOf(field), { recordId: record, cycleId: cycle, ...variables });

async function walk(field: Field, backwards: boolean) {
  const seen: Page['edges'] = [];
  let cursor: string | null = null;
  for (let i = 0; i < MOST_PAGES; i++) {
    const { edges, nodes, pageInfo }: Page = await page(field, backwards ? { last: PAGE, before: cursor } : { first: PAGE, after: cursor });
    expect(edges.map(({ node }) => node.id)).toEqual(nodes.map(({ id }) => id));
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]);
    if (backwards) seen.unshift(...edges);
    else seen.push(...edges);
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return { seen, whole: true };
  }
  return { seen, whole: false };
}

test('there are connections to check', () => {
  expect(connections.length).toBeGreaterThan(5);
});

describe.each(connections.map((field) => [field.name, field] as const))('%s', (_, field) => {
  test('gives every row once, forwards and backwards in the same order', async () => {
    const [forward, back] = [await walk(field, false), await walk(field, true)];
    const ids = ({ seen }: typeof forward) => seen.map(({ node }) => node.id);
    expect(new Set(ids(forward)).size).toBe(forward.seen.length);
    expect(new Set(forward.seen.map(({ cursor }) => cursor)).size).toBe(forward.seen.length);
    expect(forward.seen.length).toBeGreaterThan(PAGE);
    if (!forward.whole || !back.whole) return;
    expect(ids(back)).toEqual(ids(forward));
    expect((await page(field, { first: 1 })).totalCount).toBe(forward.seen.length);
  });

  test('takes a cursor as exclusive, and is empty after its last row', async () => {
    const { edges } = await page(field, { first: PAGE });
    const cursor = edges[2]?.cursor;
    expect((await page(field, { first: 2, after: cursor })).edges).toEqual(edges.slice(3, 5));
    expect((await page(field, { last: 2, before: cursor })).edges).toEqual(edges.slice(0, 2));
    const last = (await page(field, { last: 1 })).edges[0]?.cursor;
    expect(await page(field, { first: 3, after: last })).toMatchObject({ edges: [], pageInfo: { hasNextPage: false } });
  });

  test('refuses a size below zero or above the limit, and a cursor that is none', async () => {
    const wrong: [object, string][] = [
      [{ first: -1 }, 'first'],
      [{ last: -1 }, 'last'],
      [{ first: 201 }, 'first'],
      [{ first: 1, after: 'not-a-cursor' }, 'after'],
      [{ first: 1, after: Buffer.from('["x","x","x","x","x"]').toString('base64url') }, 'after'],
    ];
    for (const [variables, name] of wrong) expect(await refused(field, variables)).toMatchObject({ code: 'BAD_USER_INPUT', fields: [name] });
  });

  test('refuses a cursor of the right length with values that are none of its own', async () => {
    const length = (JSON.parse(Buffer.from((await page(field, { first: 1 })).edges[0]?.cursor ?? '', 'base64url').toString()) as unknown[]).length;
    const forged = Buffer.from(JSON.stringify(Array.from({ length }, () => 'x'))).toString('base64url');
    const answer = await app.send<{ list: Page }>(whoOf(field), queryOf(field), { recordId: record, first: 1, after: forged });
    expect(answer.errors?.[0]?.extensions.code ?? 'BAD_USER_INPUT').toBe('BAD_USER_INPUT');
  });
});

test('types of connections are shaped as Relay wants them', () => {
  const types = Object.values(createSchema().getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => name.endsWith('Connection'));
  for (const type of types) {
    const fields = Object.fromEntries(Object.values(type.getFields()).map(({ name, type: t }) => [name, String(t)]));
    const node = type.name.replace(/Connection$/, '');
    expect([type.name, fields]).toEqual([type.name, { edges: `[${node}Edge!]!`, nodes: `[${node}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' }]);
  }
});
