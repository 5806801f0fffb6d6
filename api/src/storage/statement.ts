import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, sql, type Expression, type Kysely } from 'kysely';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { entities } from './entities.js';

type Inferred = InferKyselyDB<(typeof entities)[number]>;
/** MikroORM types a composite reference as a readonly list (a real array column is a writable one), and lists the shared column a second time under a name that does not exist. */
type Column<T> = T extends unknown[] ? T : T extends readonly (infer Part)[] ? Extract<Part, string> : T;
type Columns<T> = { [C in keyof T as C extends `${string}_district` ? never : C]: Column<T[C]> };

/** Table and column names, as the entities declare them. */
export type Database = { [T in keyof Inferred]: Columns<Inferred[T]> };
export type Value = string | number | boolean | Date | null | readonly (string | number | null)[];
export type Arguments = Record<string, Value>;
export type Placeholders<A> = { readonly [K in keyof A]: Expression<A[K]> };

/** Stands in a query for the value that arrives with each call. */
class Placeholder {
  constructor(readonly key: string) {}
}

/** The value that arrives with each call under this name. */
export const argument = <T>(key: string) => sql<T>`${new Placeholder(key)}`;

const placeholders = new Proxy({}, { get: (_, key) => argument(String(key)) });

let count = 0;

export interface Compilable<Row> {
  compile(): CompiledQuery<Row>;
}

/** One query shape: built by Kysely once, prepared once per connection, run with other arguments each time. */
export class Statement<Row, A extends Arguments> {
  declare readonly row: Row;
  readonly name = `s${++count}`;
  #compiled?: Compiled;

  constructor(readonly build: (db: Kysely<Database>, args: Placeholders<A>) => Compilable<Row>) {}

  compile(db: Kysely<Database>) {
    return (this.#compiled ??= this.#compile(db));
  }

  #compile(db: Kysely<Database>): Compiled {
    const { sql: text, parameters } = this.build(db, placeholders as Placeholders<A>).compile();
    // A value written into the statement is the same on every call, so it changes no plan.
    const bind = (args: Arguments) => parameters.map((p) => (p instanceof Placeholder ? (args[p.key] ?? null) : (p as Value)));
    return { text, bind };
  }
}

interface Compiled {
  readonly text: string;
  /** The values of a call, in the order of the text. */
  readonly bind: (args: Arguments) => readonly Value[];
}

/** `const byId = statement<{ id: string }>()((db, { id }) => db.selectFrom('grid')…)` */
export const statement =
  <A extends Arguments = Record<never, never>>() =>
  <Row>(build: (db: Kysely<Database>, args: Placeholders<A>) => Compilable<Row>) =>
    new Statement<Row, A>(build);

/** Runs a statement in an open transaction, which sees what it has itself written. Moments come as text here, not as dates. */
export async function readIn<Row, A extends Arguments>(em: EntityManager, statement: Statement<Row, A>, args: A): Promise<Row[]> {
  await em.flush();
  const db = em.getKysely<Database>();
  const { text, bind } = statement.compile(db);
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...bind(args)]));
  return rows as Row[];
}

/** A row that `readIn` gave back, with these moments as the dates that the contract wants. */
export function withMoments<Row extends object>(row: Row, ...moments: readonly (keyof Row)[]): Row {
  const dates = moments.map((moment) => [moment, row[moment] == null ? null : new Date(row[moment] as string)]);
  return { ...row, ...Object.fromEntries(dates) } as Row;
}

/**
 * Runs SQL in an open transaction with its values beside it, `$1` and so on: MikroORM writes values into the text, letter by letter, which
 * for megabytes of rows takes longer than the database does.
 */
export async function writeIn(em: EntityManager, text: string, values: readonly Value[]): Promise<void> {
  await em.flush();
  await em.getKysely<Database>().executeQuery(CompiledQuery.raw(text, [...values]));
}
