import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../kit/app.js';
import { Snapshot } from '../../api/src/storage/reader.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ demo: true });
});
afterAll(() => app.stop());

/** How many statements one operation sends, whatever the number of rows. */
async function statementsOf(query: string): Promise<number> {
  await app.data('district', query);
  const read = jest.spyOn(Snapshot.prototype, 'read');
  await app.data('district', query);
  const count = read.mock.calls.length;
  read.mockRestore();
  return count;
}

const CASES: readonly (readonly [name: string, query: (first: number) => string, most: number])[] = [
  [
    'grids with street, community, staff and leader',
    (n) => `{ grids(first: ${n}) { nodes { code street { name } community { name } staff { name phoneMasked } leader { name } } } }`,
    6,
  ],
  [
    'streets with their figures',
    (n) =>
      `{ divisions(filter: { parentCode: { eq: "210102" } }, first: ${n}) { nodes { name figures { grids workers alertsInForce } population { value } } } }`,
    5,
  ],
  ['staff with grids and place', (n) => `{ staffMembers(first: ${n}) { nodes { name grids { code } division { name } } } }`, 4],
  ['accounts with posts', (n) => `{ accounts(first: ${n}) { nodes { login secondFactor posts { role territoryName } } } }`, 5],
  ['alerts with their chains', (n) => `{ alerts(first: ${n}) { nodes { headline areaNames chain { headline } supersedes { id } } } }`, 5],
];

test.each(CASES)('%s: as many statements for many rows as for some, and few', async (_name, query, most) => {
  const few = await statementsOf(query(20));
  const many = await statementsOf(query(50));
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(most);
});
