import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbedded, type EmbeddedServer } from './embedded.js';
import { migrate } from './migrate.js';

const DATABASE = 'gridward';

export interface Prepared {
  /** May migrate; undefined when the installation migrates elsewhere and this process only logs in as gridward_api. */
  readonly adminUrl: string | undefined;
  readonly apiUrl: string;
  readonly applied: readonly string[];
  /** Stops the embedded server, if there is one and nobody else works with it. */
  stop(): Promise<void>;
}

/**
 * A migrated database: the one of `databaseUrl`, or an embedded server with its data in a directory.
 * @param progress called with what is being done
 */
export async function prepareDatabase(databaseUrl: string | undefined, dataDirectory: string, progress: (text: string) => void): Promise<Prepared> {
  if (databaseUrl && new URL(databaseUrl).username === 'gridward_api')
    return { adminUrl: undefined, apiUrl: databaseUrl, applied: [], stop: async () => {} };
  if (databaseUrl) return { adminUrl: databaseUrl, ...(await migrate(databaseUrl, progress)), stop: async () => {} };
  progress('starting the embedded PostgreSQL');
  const server = await startEmbedded(path.join(dataDirectory, 'postgres'));
  const adminUrl = await ownDatabase(server);
  return { adminUrl, ...(await migrate(adminUrl, progress)), stop: () => stopUnlessShared(server) };
}

async function ownDatabase(server: EmbeddedServer): Promise<string> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
  return server.url(DATABASE);
}

const PAUSE_MS = 100;
const PAUSES = 10;

/** A command must not take the database from the server that runs beside it, nor one server from another. */
async function stopUnlessShared(server: EmbeddedServer) {
  for (let pause = 0; pause < PAUSES; pause++) {
    if ((await otherClients(server)) === 0) return server.stop();
    // Our own connections are closed, but PostgreSQL may not have noticed yet.
    await sleep(PAUSE_MS);
  }
}

async function otherClients(server: EmbeddedServer): Promise<number> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}
