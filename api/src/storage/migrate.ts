import { createHmac } from 'node:crypto';
import { CompiledQuery, type DatabaseConnection } from 'kysely';
import pg from 'pg';
import { MikroORM } from '@mikro-orm/postgresql';
import { QUEUE_SQL } from '../jobs/queue.js';
import { migrateQueue } from '../jobs/worker.js';
import { migrations } from '../migrations/index.js';
import { ormOptions } from './orm.js';
import { FIGURES_SQL, MONTHS_SQL, ROLES_SQL, STANDING_SQL } from './standing.js';

/** One process migrates at a time; the others wait and find it done. */
const LOCK = 7_012_026;
const OLDEST = 150_000;
const INSTALLATION_SQL = `insert into installation (id, epoch) values (1, substr(md5(random()::text || clock_timestamp()::text), 1, 12)) on conflict do nothing`;

export interface Migrated {
  /** Names of the migrations that were applied now. */
  readonly applied: readonly string[];
  /** How the server logs in at run time: not the owner, no rights of its own. */
  readonly apiUrl: string;
}

/**
 * Brings a database up to date and gives the run-time login its password.
 *
 * @param adminUrl a login that may create roles
 * @param progress called with what is being done
 * @throws Error when the server is older than PostgreSQL 15 or the login may not create roles
 */
export async function migrate(adminUrl: string, progress: (text: string) => void = () => {}): Promise<Migrated> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'gridward-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseOldServer(client);
    await client.query(ROLES_SQL);
    const apiUrl = await giveLogin(client, adminUrl);
    const applied = await applyMigrations(adminUrl, progress);
    await client.query(`begin; set local role gridward_owner; ${STANDING_SQL}; commit`);
    await client.query(`begin; ${FIGURES_SQL}; commit`);
    await client.query(`begin; ${MONTHS_SQL}; commit`);
    await client.query(`begin; set local role gridward_jobs; ${INSTALLATION_SQL}; commit`);
    // The queue makes its schema itself, and asks for the right to even when it is there.
    await client.query(`do $$ begin execute format('grant create on database %I to gridward_jobs', current_database()); end $$`);
    await migrateQueue(adminUrl);
    await client.query(`begin; ${QUEUE_SQL}; commit`);
    await client.query(`do $$ begin execute format('revoke create on database %I from gridward_jobs', current_database()); end $$`);
    return { applied, apiUrl };
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client) {
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  if (Number(rows[0]?.server_version_num) < OLDEST)
    throw new Error(`Gridward needs PostgreSQL 15 or newer; this server is ${rows[0]?.server_version_num}.`);
}

/** Derived from the administrator's password, so that every API process of an installation knows it without being told. */
async function giveLogin(client: pg.Client, adminUrl: string): Promise<string> {
  const url = new URL(adminUrl);
  const password = createHmac('sha256', decodeURIComponent(url.password)).update('gridward_api').digest('hex');
  await client.query(`alter role gridward_api login password '${password}'`);
  url.username = 'gridward_api';
  url.password = password;
  return url.href;
}

/** As the owner, who cannot log in: tables must not belong to whoever happened to migrate. */
async function applyMigrations(adminUrl: string, progress: (text: string) => void) {
  const options = ormOptions(adminUrl, 1);
  const orm = await MikroORM.init({
    ...options,
    logger: () => {},
    pool: { min: 0, max: 3 },
    onCreateConnection: async (connection) =>
      void (await (connection as DatabaseConnection).executeQuery(CompiledQuery.raw('set role gridward_owner'))),
    migrations: { migrationsList: [...migrations], snapshot: false, allOrNothing: true },
  });
  try {
    orm.migrator.on('migrating', ({ name }) => progress(`migration ${name}`));
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}
