import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON } from 'graphql-scalars';

export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment, ISO 8601 in UTC: `2026-11-22T01:44:05.000Z`.',
});
export const JSONValue = new GraphQLScalarType({ ...GraphQLJSON.toConfig(), name: 'JSON', description: 'Any JSON value.' });

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day stays text all the way: as a moment it would move with the zone of whoever reads it. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in the district: `2026-11-22`.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: parseDay,
  parseLiteral: (node: ValueNode) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDay(value: unknown): string {
  const isReal = typeof value === 'string' && DAY.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (!isReal) throw new TypeError('Expected a calendar day such as 2026-11-22.');
  return value;
}

/** GeoJSON as an object. What is inside is checked where it is used, so that the faults can be shown on a map. */
export const Geometry = new GraphQLScalarType({
  ...GraphQLJSON.toConfig(),
  name: 'Geometry',
  description: 'GeoJSON geometry as an object: longitude, latitude.',
});
