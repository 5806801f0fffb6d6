import { sql, type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';
import { everything, type Asked } from '../request/asked.js';
import { BadInput } from '../request/errors.js';
import type { Reads } from '../request/context.js';
import type { Columns, Shown } from './lean.js';
import { argument, Statement, type Database, type Value } from './statement.js';
import type { Kysely } from 'kysely';

/** What a caller asks of a list. */
export interface PageRequest<Field extends string = string> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  readonly offset?: number | null | undefined;
  readonly orderBy?: readonly { field: Field; direction: 'ASC' | 'DESC' }[] | null | undefined;
}

/** One condition: part of the shape of the query, with the values that arrive with each call. */
export interface Condition {
  /** Everything that makes the SQL different; the same shape is prepared once. */
  readonly shape: string;
  readonly values: Record<string, Value>;
  build(): Expression<SqlBool>;
}

export interface Page<Row> {
  readonly edges: readonly { cursor: string; node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  count(reads: Reads): Promise<number>;
}

type Select<Row> = SelectQueryBuilder<Database, never, Row>;

export interface ListDefinition<Row, Field extends string> {
  /** The rows, without order and limit. */
  readonly from: (db: Kysely<Database>) => Select<Row>;
  /** The GraphQL type of a row, and the columns of which only those are read that an operation shows. */
  readonly shown?: { readonly type: string; readonly columns: Columns };
  /** Columns or expressions, none of which is null. The tenant index begins with district_code: so should an order that uses it. */
  readonly orders: Record<Field, readonly string[]>;
  /** Makes every order total. */
  readonly key: readonly string[];
  readonly defaultOrder: Field;
  /** The direction of the default order. */
  readonly defaultDirection?: 'ASC' | 'DESC';
}

const PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 200;
const SHAPES = 500;

interface Term {
  readonly column: string;
  readonly descending: boolean;
}

/** What makes one statement of a list different from another, besides conditions and order. */
interface Form {
  readonly backward: boolean;
  readonly hasCursor: boolean;
  /** Whether each row brings its cursor. */
  readonly positions: boolean;
  readonly columns: Shown;
}

/**
 * A list with keyset cursors: page 1 and page 10,000 cost the same. Each shape of query (which filters, which order) is
 * built and prepared once.
 */
export class PagedList<Row, Field extends string = string> {
  #pages = new Map<string, Statement<Row, Record<string, Value>>>();
  #counts = new Map<string, Statement<{ count: number }, Record<string, Value>>>();

  constructor(private readonly list: ListDefinition<Row, Field>) {}

  /** @throws ExpectedError BAD_USER_INPUT for a page size out of bounds or a cursor of another list */
  async page(reads: Reads, request: PageRequest<Field>, conditions: readonly Condition[] = [], asked: Asked = everything): Promise<Page<Row>> {
    const { size, backward } = extent(request);
    const terms = this.#terms(request);
    const cursor = readCursor(backward ? request.before : request.after, terms.length);
    const { shown } = this.list;
    const columns = shown?.columns.chosen(asked(shown.type));
    const positions = !shown || showsCursors(asked, shown.type);
    const hasCursor = cursor !== undefined;
    const shape = JSON.stringify([conditions.map((c) => c.shape), terms, backward, hasCursor, positions, columns && [...columns]]);
    const statement = remembered(this.#pages, shape, () => this.#statement(conditions, terms, { backward, hasCursor, positions, columns }));
    const values = { ...valuesOf(conditions), ...cursorValues(cursor), limit: size + 1, offset: request.offset ?? 0 };
    const rows = await reads.read(statement, values);
    const more = rows.length > size;
    if (more) rows.length = size;
    if (backward) rows.reverse();
    const started = cursor !== undefined || Boolean(request.offset);
    return new RowPage(rows, backward ? { before: more, after: started } : { before: started, after: more }, (r) => this.count(r, conditions));
  }

  /** How many rows match. */
  async count(reads: Reads, conditions: readonly Condition[] = []): Promise<number> {
    const shape = JSON.stringify(conditions.map((c) => c.shape));
    const statement = remembered(
      this.#counts,
      shape,
      () =>
        new Statement((db) =>
          this.#filtered(db, conditions)
            .clearSelect()
            .select(sql<number>`count(*)::int`.as('count')),
        ),
    );
    const [row] = await reads.read(statement, valuesOf(conditions));
    return row?.count ?? 0;
  }

  #terms({ orderBy }: PageRequest<Field>): readonly Term[] {
    const wanted = orderBy?.length ? orderBy.slice(0, 3) : [{ field: this.list.defaultOrder, direction: this.list.defaultDirection ?? 'ASC' }];
    const columns = wanted.flatMap(({ field, direction }) => this.list.orders[field].map((column) => ({ column, descending: direction === 'DESC' })));
    const last = columns.at(-1)?.descending ?? false;
    const rest = this.list.key.filter((column) => !columns.some((term) => term.column === column)).map((column) => ({ column, descending: last }));
    return [...columns, ...rest];
  }

  #filtered(db: Kysely<Database>, conditions: readonly Condition[]) {
    return conditions.reduce((query, condition) => query.where(condition.build()), this.list.from(db));
  }

  #statement(conditions: readonly Condition[], terms: readonly Term[], { backward, hasCursor, positions, columns }: Form) {
    return new Statement<Row, Record<string, Value>>((db) => {
      const filtered = this.#filtered(db, conditions);
      const after = hasCursor ? filtered.where(beyond(terms, backward)) : filtered;
      const ordered = terms.reduce(
        (query, { column, descending }) => query.orderBy(sql.raw(column), descending !== backward ? 'desc' : 'asc'),
        after,
      );
      const position = sql<string>`jsonb_build_array(${sql.join(terms.map(({ column }) => sql`(${sql.raw(column)})::text`))})::text`;
      const page = ordered.limit(argument<number>('limit')).offset(argument<number>('offset'));
      const placed = positions ? page.select(position.as('page_position')) : page;
      return this.list.shown ? this.list.shown.columns.of(placed, db, columns) : placed;
    });
  }
}

/** Cursors are made only if the caller selects them. */
class RowPage<Row> implements Page<Row> {
  constructor(
    readonly nodes: readonly Row[],
    private readonly more: { readonly before: boolean; readonly after: boolean },
    readonly count: (reads: Reads) => Promise<number>,
  ) {}

  get edges() {
    return this.nodes.map((node) => ({ cursor: cursorOf(node) ?? '', node }));
  }

  get pageInfo() {
    const [first, last] = [this.nodes[0], this.nodes.at(-1)];
    return {
      hasNextPage: this.more.after,
      hasPreviousPage: this.more.before,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    };
  }
}

/** Nothing when no cursor is shown: then none was read. */
function cursorOf(row: unknown): string | null {
  const { page_position: position } = row as { page_position?: string };
  return position === undefined ? null : Buffer.from(position).toString('base64url');
}

function showsCursors(asked: Asked, type: string): boolean {
  const [info, edge] = [asked('PageInfo'), asked(`${type}Edge`)];
  return !info || !edge || edge.has('cursor') || info.has('startCursor') || info.has('endCursor');
}

function extent({ first, last, offset }: PageRequest) {
  if (first != null && last != null) throw BadInput({ field: 'last', key: 'firstAndLast' });
  const [field, size] = last != null ? (['last', last] as const) : (['first', first ?? PAGE_SIZE] as const);
  if (size < 0 || size > MAX_PAGE_SIZE) throw BadInput({ field, key: 'pageSize', values: { max: MAX_PAGE_SIZE } });
  if ((offset ?? 0) < 0 || (offset ?? 0) > 1_000_000) throw BadInput({ field: 'offset', key: 'outOfRange', values: { min: 0, max: 1_000_000 } });
  return { size, backward: last != null };
}

/** One row comparison where all terms go the same way, because an index can serve it; else term by term. */
function beyond(terms: readonly Term[], backward: boolean): RawBuilder<SqlBool> {
  const value = (i: number) => sql`${argument(`cursor${i}`)}`;
  const typed = (i: number) => sql`${value(i)}`;
  const direction = (term: Term) => sql.raw(term.descending !== backward ? '<' : '>');
  const [firstTerm] = terms;
  if (firstTerm && terms.every((term) => term.descending === firstTerm.descending)) {
    return sql`(${sql.join(terms.map(({ column }) => sql.raw(column)))}) ${direction(firstTerm)} (${sql.join(terms.map((_, i) => typed(i)))})`;
  }
  const steps = terms.map((term, i) => {
    const equal = terms.slice(0, i).map(({ column }, j) => sql`${sql.raw(column)} = ${typed(j)}`);
    return sql`(${sql.join([...equal, sql`${sql.raw(term.column)} ${direction(term)} ${typed(i)}`], sql` and `)})`;
  });
  return sql`(${sql.join(steps, sql` or `)})`;
}

function readCursor(cursor: string | null | undefined, length: number): readonly string[] | undefined {
  if (cursor == null) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === length && parts.every((part) => typeof part === 'string')) return parts;
  } catch {
    // Falls through to the one answer for every kind of bad cursor.
  }
  throw BadInput({ field: 'after', key: 'badCursor' });
}

const cursorValues = (cursor: readonly string[] | undefined) => Object.fromEntries((cursor ?? []).map((part, i) => [`cursor${i}`, part]));

const valuesOf = (conditions: readonly Condition[]): Record<string, Value> =>
  Object.assign({}, ...conditions.map((c) => c.values)) as Record<string, Value>;

/** Bounded: shapes come from callers. */
function remembered<T>(known: Map<string, T>, shape: string, make: () => T): T {
  const before = known.get(shape);
  if (before) return before;
  if (known.size >= SHAPES) known.clear();
  const made = make();
  known.set(shape, made);
  return made;
}
