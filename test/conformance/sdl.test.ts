import { expect, test } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isNonNullType, isObjectType, isScalarType, type GraphQLNamedType } from 'graphql';
import { createSchema } from '../../api/src/schema.js';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

/** Names of what has no description, inside a type and for the type itself. */
function silent(type: GraphQLNamedType): string[] {
  const own = type.description || BUILT_IN.has(type.name) || ['Query', 'Mutation', 'Subscription'].includes(type.name) ? [] : [type.name];
  if (isEnumType(type)) return [...own, ...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`]))];
  if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return own;
  return [...own, ...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`]))];
}

test('every type, field and enum value says what it is', () => {
  expect(types.flatMap(silent)).toEqual([]);
});

test('every connection has edges, nodes, pageInfo and a count', () => {
  const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(4);
  for (const type of connections) expect(Object.keys(type.getFields()).toSorted()).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
});

test('an id is opaque and never missing', () => {
  for (const type of types.filter(isObjectType)) {
    const id = type.getFields()['id'];
    if (id) expect([type.name, String(id.type)]).toEqual([type.name, 'ID!']);
  }
});

test('every mutation takes one input, or nothing, and returns a payload', () => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    expect([field.name, field.args.length <= 1 && field.args.every(({ name, type }) => name === 'input' && isNonNullType(type))]).toEqual([
      field.name,
      true,
    ]);
    expect(String(field.type)).toMatch(/Payload!$/);
  }
});

test('scalars are those of the contract, no others', () => {
  expect(
    types
      .filter(isScalarType)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['Boolean', 'Date', 'DateTime', 'Float', 'Geometry', 'ID', 'Int', 'JSON', 'String']);
});
