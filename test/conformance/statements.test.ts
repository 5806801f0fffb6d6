import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../kit/app.js';

let app: TestApp;
let statements = 0;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
  await app.database.sql(
    `insert into channel_message (district_code, id, account_id, division_code, kind, purpose, reference, round, title, text)
     select s.district_code, gen_random_uuid(), s.account_id, s.division_code, 'SMS', 'CALLOUT', gen_random_uuid(), 1, 't', 't'
     from staff_member s where s.district_code = '210102' limit 60`,
  );
  const snapshot = app.reader.snapshot.bind(app.reader);
  app.reader.snapshot = (session) => {
    const made = snapshot(session);
    const read = made.read.bind(made);
    made.read = (...asked) => {
      statements++;
      return read(...asked);
    };
    return made;
  };
}, 60_000);
afterAll(() => app.stop());

/** How many statements an operation reads with; what is known of the caller is looked up before. */
async function cost(who: string, query: string, variables: object = {}) {
  await app.data(who, '{ me { id } }');
  statements = 0;
  await app.data(who, query, variables);
  return statements;
}

const LISTS: readonly [what: string, who: string, query: string, most: number][] = [
  [
    'grids with street, community, leader and staff',
    'street1',
    'query($n: Int) { grids(first: $n) { nodes { code community { name } street { name } leader { name } staff { name } } } }',
    5,
  ],
  [
    'grids with members, revisions and boundaries',
    'street1',
    'query($n: Int) { grids(first: $n) { nodes { boundary members { role staff { name phoneMasked } } revisions { name } } } }',
    6,
  ],
  [
    'staff with division, grids and masks',
    'district',
    'query($n: Int) { staffMembers(first: $n) { nodes { name division { name } grids { code } phoneMasked account { login posts { role territoryName } } } } }',
    9,
  ],
  // Figures are counted once for each level of division in the list.
  [
    'divisions with parents, children, population and figures',
    'district',
    'query($n: Int) { divisions(first: $n) { nodes { name parent { name } ancestors { name } childCount population { value } figures { grids workers alertsInForce } } } }',
    13,
  ],
  [
    'alerts with names of areas and chains',
    'district',
    'query($n: Int) { alerts(first: $n) { nodes { areaNames supersedes { id } chain { id } } } }',
    4,
  ],
  [
    'alerts with their reports',
    'district',
    'query($n: Int) { alerts(first: $n) { nodes { report { moments { sent } messages { publishedByName areaNames recipients } total { households callouts { places } } places(by: STREET, first: 5) { name } callouts(first: 3) { answerSeconds } helpRequests(first: 3) { takenByName } } } } }',
    16,
  ],
  [
    'accounts with posts and states',
    'security',
    'query($n: Int) { accounts(first: $n) { nodes { login posts { territoryName } secondFactor lockedUntil } } }',
    4,
  ],
  [
    'messages with recipients and places',
    'district',
    'query($n: Int) { channelMessages(first: $n) { nodes { status title divisionName recipient { name } } } }',
    3,
  ],
  ['audit entries with names of actors', 'auditor', 'query($n: Int) { auditEntries(first: $n) { nodes { actorName changes { field } } } }', 2],
];

test.each(LISTS)('%s: no statement per row', async (_, who, query, most) => {
  const [few, many] = [await cost(who, query, { n: 5 }), await cost(who, query, { n: 50 })];
  expect(many).toBeLessThanOrEqual(Math.max(few, most));
  expect(many).toBeLessThanOrEqual(most);
});

test('an operation that reads nothing sends no statement', async () => {
  expect(await cost('street1', '{ me { id name permissions } }')).toBe(0);
  expect(await cost('street1', '{ roles { role levels } }')).toBe(0);
});

test('a count costs one statement, and only when it is asked for', async () => {
  const without = await cost('street1', '{ grids(first: 10) { nodes { id } } }');
  expect(await cost('street1', '{ grids(first: 10) { nodes { id } totalCount } }')).toBe(without + 1);
});

test('equal things asked for twice are read once', async () => {
  const { grids } = await app.data<{ grids: { nodes: { id: string }[] } }>('street1', '{ grids(first: 1) { nodes { id } } }');
  expect(await cost('street1', 'query($id: ID!) { a: grid(id: $id) { name } b: grid(id: $id) { code } }', { id: grids.nodes[0]?.id })).toBe(1);
});
