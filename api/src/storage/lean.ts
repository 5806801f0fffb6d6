import { AliasNode, ColumnNode, createQueryId, IdentifierNode, ReferenceNode } from 'kysely';
import type { Kysely, OperationNode, SelectQueryNode } from 'kysely';
import { Statement, type Arguments, type Compilable, type Database, type Placeholders } from './statement.js';

/** Field names, the same as the names of the columns; nothing, when all are wanted. */
export type Shown = ReadonlySet<string> | undefined;

/** `id` of `s.id`, `areaM2` of `area_m2 as areaM2`. */
type OutputName<Column extends string> = Column extends `${string} as ${infer Name}`
  ? Name
  : Column extends `${string}.${infer Name}`
    ? Name
    : Column;
const outputName = (column: string) => column.split(' as ').at(-1)!.split('.').at(-1)!;

/** A row in which the columns that nobody may have asked for are missing. */
export type Lean<Row, Optional extends string> = Omit<Row, Optional> & Partial<Pick<Row, Optional & keyof Row>>;

/** Callers choose the fields, so there must be an end to it; past it, all columns are read. */
const MOST_CHOICES = 64;

/** The columns of a table of which an operation reads those that it shows. */
export class Columns<Optional extends string = string> {
  declare readonly optional: Optional;
  readonly #names: readonly string[];
  #choices = new Map<string, ReadonlySet<string>>();
  #known = new WeakMap<ReadonlySet<string>, { chosen: Shown }>();

  constructor(
    columns: readonly string[],
    private readonly needed: readonly string[],
  ) {
    this.#names = columns.map(outputName);
  }

  /** The same set for the same choice; nothing when all columns are to be read. */
  chosen(shown: Shown): Shown {
    if (!shown) return undefined;
    const known = this.#known.get(shown) ?? { chosen: this.#choose(shown) };
    this.#known.set(shown, known);
    return known.chosen;
  }

  #choose(shown: ReadonlySet<string>): Shown {
    const names = this.#names.filter((name) => shown.has(name) || this.needed.includes(name));
    if (names.length === this.#names.length) return undefined;
    const key = names.join();
    if (!this.#choices.has(key) && this.#choices.size < MOST_CHOICES) this.#choices.set(key, new Set(names));
    return this.#choices.get(key);
  }

  /** The same query without the columns that were not chosen. */
  of<Row>(query: Whole<Row>, db: Kysely<Database>, chosen: Shown): Compilable<Row> {
    if (!chosen) return query;
    const left = new Set(this.#names.filter((name) => !chosen.has(name)));
    const node = query.toOperationNode();
    const selections = (node.selections ?? []).filter(({ selection }) => !left.has(nameOf(selection)));
    return { compile: () => db.getExecutor().compileQuery<Row>({ ...node, selections }, createQueryId()) };
  }
}

/**
 * @param columns as they are selected: `id`, `area_m2 as areaM2`
 * @param needed names of those that the code itself uses
 */
export const columnsOf = <const Column extends string, Needed extends OutputName<Column>>(columns: readonly Column[], needed: readonly Needed[]) =>
  new Columns<Exclude<OutputName<Column>, Needed>>(columns, needed);

/** A statement that leaves out the columns which the operation does not show. Each choice is built and prepared once. */
export class LeanStatement<Row, A extends Arguments> {
  declare readonly row: Row;
  #statements = new Map<Shown, Statement<Row, A>>();

  constructor(
    private readonly columns: Columns,
    private readonly build: (db: Kysely<Database>, args: Placeholders<A>) => Whole<Row>,
  ) {}

  showing(shown: Shown): Statement<Row, A> {
    const chosen = this.columns.chosen(shown);
    const known = this.#statements.get(chosen) ?? new Statement<Row, A>((db, args) => this.columns.of(this.build(db, args), db, chosen));
    this.#statements.set(chosen, known);
    return known;
  }
}

/** `const byId = lean<{ id: string }>()(columns, (db, { id }) => db.selectFrom('grid')…)` */
export const lean =
  <A extends Arguments>() =>
  <Row, Optional extends string>(columns: Columns<Optional>, build: (db: Kysely<Database>, args: Placeholders<A>) => Whole<Row>) =>
    new LeanStatement<Lean<Row, Optional>, A>(columns, build);

interface Whole<Row> extends Compilable<Row> {
  toOperationNode(): SelectQueryNode;
}

/** Under which name a selected column arrives; of an expression, none. */
function nameOf(node: OperationNode): string {
  if (AliasNode.is(node)) return IdentifierNode.is(node.alias) ? node.alias.name : '';
  const column = ReferenceNode.is(node) ? node.column : node;
  return ColumnNode.is(column) ? column.column.name : '';
}
