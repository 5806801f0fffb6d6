import { expect, test } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isIntrospectionType,
} from 'graphql';
import { createSchema } from '../../api/src/schema.js';

const schema = createSchema();
const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map((type) => type?.name));
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

function* undescribed(): Generator<string> {
  for (const type of types) {
    if (!type.description && !roots.has(type.name)) yield type.name;
    if (isEnumType(type)) for (const value of type.getValues()) if (!value.description) yield `${type.name}.${value.name}`;
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) yield `${type.name}.${field.name}`;
      if ('args' in field) for (const argument of field.args) if (!argument.description) yield `${type.name}.${field.name}(${argument.name})`;
    }
  }
}

test('everything in the contract says what it is', () => {
  expect([...undescribed()]).toEqual([]);
});

test('an id is an ID, and never null', () => {
  const wrong = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter(({ name, type: t }) => name === 'id' && String(t) !== 'ID!')
      .map(() => type.name),
  );
  expect(wrong).toEqual([]);
});

test('a mutation takes one input, and answers with a payload of its own kind', () => {
  for (const { name, args, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    expect([
      name,
      args.length <= 1 &&
        args.every((argument) => argument.name === 'input' && isNonNullType(argument.type) && isInputObjectType(getNamedType(argument.type))),
    ]).toEqual([name, true]);
    expect([name, isNonNullType(type) && getNamedType(type).name.endsWith('Payload')]).toEqual([name, true]);
  }
});

test('a list has no holes', () => {
  const wrong = types
    .filter((type) => isObjectType(type) || isInputObjectType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => /[^!]\]/.test(String(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(wrong).toEqual([]);
});

test('a scalar of our own says how it is written', () => {
  for (const type of types.filter(isScalarType)) expect([type.name, (type.description ?? '').length > 10]).toEqual([type.name, true]);
});

test('every operation says what it requires, and so does what is sensitive', () => {
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(root?.getFields() ?? {}))
      expect([field.name, typeof field.extensions['allow']]).toEqual([field.name, 'string']);
  }
});
