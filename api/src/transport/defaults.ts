import {
  astFromValue,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

type Variables = Record<string, unknown>;

interface InputField {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** As a client would send it; undefined without a default. */
  readonly fallback: unknown;
}

const known = new WeakMap<GraphQLInputObjectType, readonly InputField[]>();

/**
 * Fills in the defaults of input fields, as graphql-js does while it reads variables. graphql-jit does not: it refuses whatever
 * lacks a required field that has a default, and every such operation would be interpreted after all.
 */
export function defaultsOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string): (variables: Variables) => Variables {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const inputs = definitions.flatMap(({ variable, type: node }) => {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
    return type && isInputObjectType(getNamedType(type)) ? [{ name: variable.name.value, type }] : [];
  });
  if (inputs.length === 0) return (variables) => variables;
  return (variables) => {
    const filledIn = { ...variables };
    for (const { name, type } of inputs) if (variables[name] !== undefined) filledIn[name] = filled(type, variables[name]);
    return filledIn;
  };
}

function filled(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return filled(type.ofType, value);
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => filled(type.ofType, item)) : filled(type.ofType, value);
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const given = value as Variables;
  const all = { ...given };
  for (const { name, type: inner, fallback } of fieldsOf(type)) {
    if (given[name] !== undefined) all[name] = filled(inner, given[name]);
    else if (fallback !== undefined) all[name] = fallback;
  }
  return all;
}

/** Only those of which there is something to fill in. */
function fieldsOf(type: GraphQLInputObjectType): readonly InputField[] {
  const before = known.get(type);
  if (before) return before;
  const fields = Object.values(type.getFields()).flatMap(({ name, type: inner, defaultValue }) => {
    const node = defaultValue === undefined ? undefined : astFromValue(defaultValue, inner);
    const fallback = node ? valueFromASTUntyped(node) : undefined;
    return fallback !== undefined || isInputObjectType(getNamedType(inner)) ? [{ name, type: inner, fallback }] : [];
  });
  known.set(type, fields);
  return fields;
}
