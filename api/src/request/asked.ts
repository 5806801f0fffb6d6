import { getNamedType, isAbstractType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/**
 * What an operation shows, by the name of a type: names of fields, wherever in the document they stand.
 * @returns undefined where nothing can be left out, as in a mutation
 */
export type Asked = (type: string) => ReadonlySet<string> | undefined;

export const everything: Asked = () => undefined;

const NOTHING: ReadonlySet<string> = new Set();

/** Looked up once per document, so that a list reads only the columns that somebody will see. */
export function askedOf(schema: GraphQLSchema, document: DocumentNode): Asked {
  const byType = new Map<string, Set<string>>();
  const info = new TypeInfo(schema);
  const enter = ({ name }: { name: { value: string } }) => {
    const parent = info.getParentType();
    if (!parent) return;
    const named = getNamedType(parent);
    const types = isAbstractType(named) ? [named, ...schema.getPossibleTypes(named)] : [named];
    for (const type of types) byType.set(type.name, (byType.get(type.name) ?? new Set()).add(name.value));
  };
  visit(document, visitWithTypeInfo(info, { Field: { enter } }));
  return (type) => byType.get(type) ?? NOTHING;
}
