import { Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { ExpectedError, SignInRequired } from '../request/errors.js';
import { MAX_PAGE_SIZE, PAGE_SIZE } from '../graphql/connection.js';

export const LIMITS = { tokens: 4_000, depth: 12, aliases: 50, directives: 50, cost: 50_000, rootFields: 30 } as const;

interface Weight {
  readonly depth: number;
  readonly cost: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Weight = { depth: 0, cost: 0, aliases: 0, directives: 0 };

/**
 * How heavy a document is, before it runs, on every transport. A field costs one; a list multiplies what is below it by
 * its page size. Fragments are weighed once (a limiter must not be the denial of service), and a verdict is kept per
 * document and page sizes.
 */
export class Limits {
  #verdicts = new WeakMap<DocumentNode, Map<string, ExpectedError | undefined>>();
  #paging = new WeakMap<DocumentNode, readonly string[]>();

  /** @throws ExpectedError OPERATION_TOO_COSTLY, or SIGN_IN_REQUIRED for introspection by nobody */
  check(document: DocumentNode, operationName: string | undefined, variables: Readonly<Record<string, unknown>>, signedIn: boolean): void {
    const key = this.#key(document, operationName, variables, signedIn);
    const verdicts = this.#verdicts.get(document) ?? new Map<string, ExpectedError | undefined>();
    this.#verdicts.set(document, verdicts);
    if (!verdicts.has(key)) {
      if (verdicts.size > 100) verdicts.clear();
      verdicts.set(key, judge(document, operationName, variables, signedIn));
    }
    const verdict = verdicts.get(key);
    if (verdict) throw verdict;
  }

  #key(document: DocumentNode, operationName: string | undefined, variables: Readonly<Record<string, unknown>>, signedIn: boolean) {
    const names = this.#paging.get(document) ?? pagingVariables(document);
    this.#paging.set(document, names);
    return names.reduce((key, name) => `${key};${String(variables[name])}`, `${operationName ?? ''};${signedIn}`);
  }
}

/** Names of the variables that decide how many rows come: only they change the verdict. */
function pagingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
      if (named.kind === Kind.NAMED_TYPE && named.name.value === 'Int') names.add(variable.name.value);
    }
  }
  return [...names];
}

function judge(document: DocumentNode, operationName: string | undefined, variables: Readonly<Record<string, unknown>>, signedIn: boolean) {
  const operation = operationOf(document, operationName);
  if (!operation) return undefined;
  // One type by its name is open: GraphQL over HTTP is audited with it. The whole schema is for whoever has an account.
  if (!signedIn && asksFor(operation, ['__schema'])) return SignInRequired();
  if (operation.selectionSet.selections.length > LIMITS.rootFields) return tooCostly(operation.selectionSet.selections.length, LIMITS.rootFields);
  const { depth, cost, aliases, directives } = new Scale(document, operation, variables).weigh(operation.selectionSet);
  if (depth > LIMITS.depth && !asksFor(operation, ['__schema', '__type']))
    return new ExpectedError('OPERATION_TOO_COSTLY', 'tooDeep', { limit: LIMITS.depth });
  if (cost > LIMITS.cost) return tooCostly(cost, LIMITS.cost);
  if (aliases > LIMITS.aliases) return tooCostly(aliases, LIMITS.aliases);
  if (directives > LIMITS.directives) return tooCostly(directives, LIMITS.directives);
  return undefined;
}

const tooCostly = (cost: number, limit: number) => new ExpectedError('OPERATION_TOO_COSTLY', 'tooCostly', { cost: Math.min(cost, 1e9), limit });

function operationOf(document: DocumentNode, name: string | undefined) {
  return document.definitions.find((d): d is OperationDefinitionNode => d.kind === Kind.OPERATION_DEFINITION && (!name || d.name?.value === name));
}

const asksFor = ({ selectionSet }: OperationDefinitionNode, names: readonly string[]) =>
  selectionSet.selections.some((s) => s.kind === Kind.FIELD && names.includes(s.name.value));

/** Weighs one operation; every fragment once. */
class Scale {
  #fragments = new Map<string, FragmentDefinitionNode>();
  #weighed = new Map<string, Weight>();
  #defaults = new Map<string, ValueNode>();

  constructor(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    for (const d of document.definitions) if (d.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(d.name.value, d);
    for (const d of operation.variableDefinitions ?? []) if (d.defaultValue) this.#defaults.set(d.variable.name.value, d.defaultValue);
  }

  weigh(set: SelectionSetNode | undefined): Weight {
    if (!set) return NOTHING;
    return set.selections.map((selection) => this.#selection(selection)).reduce(sum, NOTHING);
  }

  #selection(selection: SelectionSetNode['selections'][number]): Weight {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum(this.#fragment(selection.name.value), { ...NOTHING, directives });
    const inside = this.weigh(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum(inside, { ...NOTHING, directives });
    const rows = this.#rows(selection.arguments ?? [], selection.name.value);
    return {
      depth: inside.depth + 1,
      cost: 1 + rows * inside.cost,
      aliases: inside.aliases + (selection.alias ? 1 : 0),
      directives: inside.directives + directives,
    };
  }

  #fragment(name: string): Weight {
    const known = this.#weighed.get(name);
    if (known) return known;
    // A fragment that spreads itself never gets past validation; zero keeps this from running away before it.
    this.#weighed.set(name, NOTHING);
    const weight = this.weigh(this.#fragments.get(name)?.selectionSet);
    this.#weighed.set(name, weight);
    return weight;
  }

  #rows(parameters: readonly { name: { value: string }; value: ValueNode }[], field: string): number {
    if (parameters.length === 0 && !field.endsWith('s')) return 1;
    const size = parameters.find(({ name }) => name.value === 'first' || name.value === 'last');
    if (!size) return parameters.some(({ name }) => ['filter', 'orderBy', 'offset'].includes(name.value)) ? PAGE_SIZE : 1;
    const value = this.#number(size.value);
    return Math.min(Math.max(value, 1), MAX_PAGE_SIZE);
  }

  #number(node: ValueNode): number {
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind !== Kind.VARIABLE) return PAGE_SIZE;
    const given = this.variables[node.name.value];
    if (typeof given === 'number') return given;
    const fallback = this.#defaults.get(node.name.value);
    return fallback ? this.#number(fallback) : PAGE_SIZE;
  }
}

const sum = (a: Weight, b: Weight): Weight => ({
  depth: Math.max(a.depth, b.depth),
  cost: a.cost + b.cost,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});
