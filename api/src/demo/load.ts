import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { cityTables } from './city.js';
import type { DemoOptions } from './rows.js';
import type { DemoSize } from './sizes.js';
import { copyLine, type Row, type TablePart } from './table.js';

export interface LoadProgress {
  readonly table: string;
  /** Absent for what all districts share. */
  readonly district?: string;
  /** Rows of this part. */
  readonly rows: number;
}

export interface LoadOptions extends DemoOptions {
  /** Called after each part of a table. */
  readonly progress?: (done: LoadProgress) => void;
}

/** Rows written, by table. */
export type LoadResult = Readonly<Record<string, number>>;

/** Why the demonstration city was not loaded. Nothing was written. */
export class DemoRefused extends Error {
  constructor(
    readonly reason: 'NOT_EMPTY' | 'ROW_SECURITY' | 'ORPHANS',
    message: string,
  ) {
    super(message);
    this.name = 'DemoRefused';
  }
}

/** Characters that are sent at once. */
const CHUNK = 1 << 18;

/**
 * Writes the demonstration city into a migrated, empty installation, in one transaction: all of it or nothing. Where the
 * user may, triggers are off meanwhile, because nobody did this that an audit could name; foreign keys are triggers too,
 * so all of them are counted through before the end.
 *
 * @param connectionString of a user whom row security does not bind
 * @throws DemoRefused when there are districts already, or the user is bound by row security
 */
export async function loadDemo(connectionString: string, size: DemoSize, options: LoadOptions): Promise<LoadResult> {
  const client = new pg.Client({ connectionString, application_name: 'gridward demo' });
  await client.connect();
  try {
    await client.query('begin');
    await refuseUnlessReady(client);
    const unchecked = await withoutTriggers(client);
    const counts = await copyAll(client, size, options);
    if (unchecked) await refuseOrphans(client, Object.keys(counts));
    await client.query('commit');
    await client.query(`analyze ${Object.keys(counts).join(', ')}`);
    return counts;
  } finally {
    // Ends an open transaction too.
    await client.end();
  }
}

async function refuseUnlessReady(client: pg.Client) {
  const user = await client.query<{ free: boolean }>('select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user');
  if (user.rows[0]?.free !== true) {
    throw new DemoRefused(
      'ROW_SECURITY',
      'Row security binds this database user, so it cannot write the districts of a city. Load the demonstration as a superuser or as a user with BYPASSRLS.',
    );
  }
  // Two processes that start at once must not both find it empty.
  await client.query('lock table district in exclusive mode');
  const { rows } = await client.query<{ taken: boolean }>('select exists (select from district) or exists (select from division) as taken');
  if (rows[0]?.taken === true)
    throw new DemoRefused('NOT_EMPTY', 'This installation has districts or divisions already. The demonstration city goes into an empty one only.');
}

/** @returns whether it was allowed */
async function withoutTriggers(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ allowed: boolean }>("select has_parameter_privilege('session_replication_role', 'SET') as allowed");
  if (rows[0]?.allowed !== true) return false;
  await client.query('set local session_replication_role = replica');
  return true;
}

async function copyAll(client: pg.Client, size: DemoSize, options: LoadOptions): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const part of cityTables(size, options)) {
    const rows = await copyPart(client, part);
    counts[part.table] = (counts[part.table] ?? 0) + rows;
    options.progress?.({ table: part.table, rows, ...(part.district === undefined ? {} : { district: part.district }) });
  }
  return counts;
}

async function copyPart(client: pg.Client, { table, columns, rows }: TablePart): Promise<number> {
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(chunks(rows)), stream);
  return stream.rowCount;
}

function* chunks(rows: Iterable<Row>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${copyLine(row)}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

/** Every foreign key of the tables, as the catalogue has it: `columns` and `targets` in the same order. */
const FOREIGN_KEYS = `
  select conname as name, conrelid::regclass::text as "from", confrelid::regclass::text as "to",
    (select array_agg(a.attname::text order by k.place) from unnest(conkey) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = conrelid and a.attnum = k.number) as columns,
    (select array_agg(a.attname::text order by k.place) from unnest(confkey) with ordinality k(number, place)
      join pg_attribute a on a.attrelid = confrelid and a.attnum = k.number) as targets
  from pg_constraint where contype = 'f' and conrelid::regclass::text = any ($1)`;

interface ForeignKey {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly columns: string[];
  readonly targets: string[];
}

async function refuseOrphans(client: pg.Client, tables: string[]) {
  const { rows } = await client.query<ForeignKey>(FOREIGN_KEYS, [tables]);
  for (const { name, from, to, columns, targets } of rows) {
    const filled = columns.map((column) => `c.${column} is not null`).join(' and ');
    const matches = columns.map((column, i) => `p.${targets[i]} = c.${column}`).join(' and ');
    const { rowCount } = await client.query(`select from ${from} c where ${filled} and not exists (select from ${to} p where ${matches}) limit 1`);
    if (rowCount)
      throw new DemoRefused('ORPHANS', `A row of ${from} points to nothing (${name}). The demonstration city is faulty; nothing was written.`);
  }
}
