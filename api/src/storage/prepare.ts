import path from 'node:path';
import pg from 'pg';
import { startEmbedded, type EmbeddedServer } from './embedded.js';
import { migrate } from './migrate.js';

const DATABASE = 'gridward';

export interface Prepared {
  /** May migrate; undefined when the installation migrates elsewhere and this process only logs in as gridward_api. */
  readonly adminUrl: string | undefined;
  readonly apiUrl: string;
  readonly applied: readonly string[];
  /** Stops the embedded server, if there is one and this process started it. */
  stop(): void;
}

/**
 * A migrated database: the one of `databaseUrl`, or an embedded server with its data in a directory.
 * @param progress called with what is being done
 */
export async function prepareDatabase(databaseUrl: string | undefined, dataDirectory: string, progress: (text: string) => void): Promise<Prepared> {
  if (databaseUrl && new URL(databaseUrl).username === 'gridward_api') return { adminUrl: undefined, apiUrl: databaseUrl, applied: [], stop: () => {} };
  if (databaseUrl) return { adminUrl: databaseUrl, ...(await migrate(databaseUrl, progress)), stop: () => {} };
  progress('starting the embedded PostgreSQL');
  const server = await startEmbedded(path.join(dataDirectory, 'postgres'));
  const adminUrl = await ownDatabase(server);
  return { adminUrl, ...(await migrate(adminUrl, progress)), stop: () => server.stop() };
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
