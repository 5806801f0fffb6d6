import { registerEnumType } from 'type-graphql';

/**
 * A list of names as a GraphQL enum.
 * @param values in the order in which they are offered
 * @param meanings one sentence for each, for the SDL
 */
export function enumOf<const T extends string>(name: string, values: readonly T[], description: string, meanings: Partial<Record<T, string>> = {}) {
  const members = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] ?? sentence(value) }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}

const sentence = (value: string) => `${value.charAt(0)}${value.slice(1).toLowerCase().replaceAll('_', ' ')}.`;
