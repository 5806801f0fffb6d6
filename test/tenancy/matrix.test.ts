import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type ExecutionResult,
  getOperationAST,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLID,
  GraphQLNonNull,
  GraphQLString,
  graphql,
  print,
} from 'graphql';
import { nobody } from '../../api/src/request/actor.js';
import { startTestApp, type TestApp } from '../kit/app.js';
import { EVERY_ROLE, loginOf } from '../kit/actors.js';
import { probe, type Ask } from './matrix.js';
import { operationsOf, slotsOf } from './slots.js';
import { createAlert } from '../kit/builders.js';
import { connectClient, until } from '../kit/socket.js';
import { createPlace, ownRecords, type Place, type Records } from './world.js';

let app: TestApp;
let own: Records;
let otherDistrict: Place;
let otherCity: Place;
let otherStreet: Place;
let checks = 0;
const actors = new Map<string, string>();
const WIDE = new Set(['city', 'district', 'department', 'system', 'security', 'auditor']);

beforeAll(async () => {
  app = await startTestApp({ demo: true });
  own = await ownRecords(app.database);
  otherDistrict = await createPlace(app.database, '210103977001', 'FOREIGNQ');
  otherCity = await createPlace(app.database, '220102977001', 'FARAWAYQ');
  otherStreet = await createPlace(app.database, '210102976001', 'NEXTDOORQ');
  for (const name of EVERY_ROLE) actors.set(name, await app.actors.directSession(name));
}, 60_000);
afterAll(async () => {
  process.stdout.write(`tenancy matrix: ${checks} checks\n`);
  await app.stop();
});

/** Straight to the executor, which all transports use; a subscription on a line of one's own, of which the first word counts. */
const ask: Ask = async (who, document, variables) => {
  if (getOperationAST(document)?.operation === 'subscription') return firstWord(who, print(document), variables);
  const actor = who ? await app.directory.find(actors.get(who) ?? '', undefined, undefined) : nobody('zh-CN');
  if (!actor) throw new Error(`${who} is not signed in.`);
  return app.executor.execute({ document, variables, actor });
};

async function firstWord(who: string, query: string, variables: Record<string, unknown>): Promise<ExecutionResult> {
  const client = connectClient({ socketUrl: app.socketUrl, token: who ? actors.get(who) : undefined });
  const { heard, refusals } = client.subscribe(query, variables);
  await until(() => heard.length + refusals.length > 0, 'the first word of a subscription');
  await client.leave();
  return { data: heard[0] ?? null, ...(refusals.length > 0 && { errors: refusals as never }) } as ExecutionResult;
}

const foreignTo = (who: string) => {
  if (who === 'city') return [otherCity];
  return WIDE.has(who) ? [otherDistrict, otherCity] : [otherDistrict, otherStreet];
};

describe('a record of somebody else’s is answered like one that does not exist', () => {
  test.each([...EVERY_ROLE])(
    'to %s',
    async (who) => {
      for (const place of foreignTo(who)) {
        const found = await probe(app.schema, ask, who, own, place);
        checks += found.checks;
        expect(found.offences).toEqual([]);
      }
      // Thousands of operations: on a busy machine they take longer than a test usually may.
    },
    180_000,
  );

  test('to nobody, but that divisions have public names', async () => {
    const found = await probe(app.schema, ask, '', own, otherDistrict);
    checks += found.checks;
    expect(found.offences.filter((offence) => !/^: divisions?\(/.test(offence))).toEqual([]);
  });

  test('to the city, which sees no single persons of its districts', async () => {
    const found = await probe(app.schema, ask, 'city', own, otherDistrict);
    checks += found.checks;
    expect(found.offences.filter((offence) => /[sS]taff|[aA]ccount|Post|[rR]esidents?\(|[hH]ousehold|[dD]welling/.test(offence))).toEqual([]);
  });
});

test('every operation that takes a name is in the matrix', () => {
  const named = operationsOf(app.schema)
    .filter((operation) => slotsOf(operation).length > 0)
    .map(({ name }) => name);
  expect(named.length).toBeGreaterThan(20);
  for (const name of [
    'grid',
    'staffMember',
    'assignGridMember',
    'revealStaffPersonal',
    'recordHistory',
    'updateAlert',
    'openBreakGlass',
    'alertProgress',
  ])
    expect(named).toContain(name);
});

describe('the matrix would see', () => {
  test('a resolver that reads past row security', async () => {
    const Leak = new GraphQLObjectType({ name: 'Grid', fields: { id: { type: GraphQLID }, name: { type: GraphQLString } } });
    const resolve = async (_: unknown, { id }: { id: string }) =>
      (await app.database.sql('select id, name from grid where id::text = $1', [id]))[0] ?? null;
    const unsafe = new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: { grid: { type: Leak, args: { id: { type: new GraphQLNonNull(GraphQLID) } }, resolve } },
      }),
    });
    const through: Ask = (_who, document, variableValues) => graphql({ schema: unsafe, source: print(document), variableValues });
    const { offences } = await probe(unsafe, through, 'street1', own, otherDistrict);
    expect(offences).toEqual(['street1: grid(id) tells FOREIGNQ']);
  });

  test('a table that lost its policies', async () => {
    await app.database.sql('alter table grid no force row level security, disable row level security');
    try {
      const { offences } = await probe(app.schema, ask, 'worker', own, otherDistrict);
      expect(offences.join('\n')).toContain('worker: grid(id) tells');
    } finally {
      await app.database.sql('alter table grid enable row level security, force row level security');
    }
  });

  test('an id of which nobody has said what it names', () => {
    const Query = new GraphQLObjectType({ name: 'Query', fields: { invoice: { type: GraphQLString, args: { id: { type: GraphQLID } } } } });
    expect(() => operationsOf(new GraphQLSchema({ query: Query })).flatMap(slotsOf)).toThrow('What does invoice(id) name?');
  });
});

describe('a subscription to the areas of somebody else delivers public alerts only', () => {
  test.each(['', ...EVERY_ROLE])('to “%s”', async (who) => {
    const place = who === 'city' ? otherCity : otherDistrict;
    const phone = await app.listen(who ? loginOf(who) : '', [place.records.district]);
    await phone.caughtUp();
    await createAlert(app.database, { area: place.records.code, scope: 'RESTRICTED' });
    const id = await createAlert(app.database, { area: place.records.district });
    await app.database.sql(`select pg_notify('gridward_alert', $1)`, [`${place.records.district}:1`]);
    await phone.hears(id);
    checks++;
    expect(phone.events.flatMap(({ alert }) => (alert && alert.scope !== 'PUBLIC' ? [alert] : []))).toEqual([]);
    await phone.leave();
  });
});
