import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { Compiler } from './compile.js';
import { defaultsOf } from './defaults.js';

const schema = buildSchema(`
  enum Way { UP DOWN }
  input Step { name: String!, way: Way! = DOWN, times: Int! = 2 }
  input Plan { steps: [Step!]!, first: Step, isShort: Boolean! = false, note: String }
  type Query { plan(plan: Plan!): String, other(id: ID): String }
`);
const document = parse('query ($plan: Plan!) { plan(plan: $plan) }');
const fill = (variables: Record<string, unknown>) => defaultsOf(schema, document)(variables);

test('defaults are filled in at every depth, and nothing that was given is changed', () => {
  const given = { plan: { steps: [{ name: 'a' }, { name: 'b', way: 'UP' }], first: { name: 'c', times: 0 } } };
  expect(fill(given)).toEqual({
    plan: {
      steps: [
        { name: 'a', way: 'DOWN', times: 2 },
        { name: 'b', way: 'UP', times: 2 },
      ],
      first: { name: 'c', way: 'DOWN', times: 0 },
      isShort: false,
    },
  });
  expect(given.plan.steps[0]).toEqual({ name: 'a' });
});

test('what is null, of another type or not there stays as it is, to be refused by who reads it', () => {
  for (const plan of [null, 'x', [], { steps: null, isShort: null }]) expect(fill({ plan })).toEqual({ plan });
  expect(fill({})).toEqual({});
  const variables = { id: '1' };
  expect(defaultsOf(schema, parse('query ($id: ID) { other(id: $id) }'))(variables)).toBe(variables);
});

test('a document with defaults runs compiled as it does interpreted', async () => {
  const heard: unknown[] = [];
  Object.assign(schema.getQueryType()?.getFields()['plan'] ?? {}, { resolve: (_: unknown, args: unknown) => (heard.push(args), 'ok') });
  const compiler = new Compiler(schema);
  for (let i = 0; i < 3; i++) expect(await compiler.get(document)({}, { plan: { steps: [{ name: 'a' }] } })).toMatchObject({ data: { plan: 'ok' } });
  expect(heard).toHaveLength(3);
  expect(heard[2]).toEqual(heard[0]);
  expect(await compiler.get(document)({}, { plan: { steps: [{ way: 'UP' }] } })).toMatchObject({
    errors: [{ message: expect.stringContaining('name') }],
  });
});
