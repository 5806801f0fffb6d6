import { randomBytes } from 'node:crypto';
import pg from 'pg';

export type Row = Record<string, unknown>;

/** A database of a test file's own, cloned from one of the templates that `start.mjs` made. */
export interface TestDatabase {
  readonly name: string;
  /** Logs in as a superuser, whom row security does not bind. */
  readonly adminUrl: string;
  /** Logs in as gridward_api, as the server does. */
  readonly apiUrl: string;
  /** As the superuser. */
  sql<R extends object = Row>(text: string, values?: readonly unknown[]): Promise<R[]>;
  drop(): Promise<void>;
}

/**
 * @param template `empty`: migrated, without a row; `demo`: the demonstration city, size S
 */
export async function createDatabase(template: 'empty' | 'demo' = 'empty'): Promise<TestDatabase> {
  const run = given('GRIDWARD_TEST_RUN');
  const name = `${run}_${randomBytes(5).toString('hex')}`;
  await onServer(`create database ${name} template ${run}_${template} strategy file_copy`);
  const adminUrl = urlOf('GRIDWARD_TEST_ADMIN_URL', name);
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'test' });
  await admin.connect();
  return {
    name,
    adminUrl,
    apiUrl: urlOf('GRIDWARD_TEST_API_URL', name),
    sql: async <R extends object>(text: string, values: readonly unknown[] = []) => (await admin.query<R>(text, [...values])).rows,
    async drop() {
      await admin.end();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

/** A database without even the migrations. */
export async function createBareDatabase() {
  const name = `${given('GRIDWARD_TEST_RUN')}_${randomBytes(5).toString('hex')}`;
  await onServer(`create database ${name} template template0`);
  return { name, adminUrl: urlOf('GRIDWARD_TEST_ADMIN_URL', name), drop: () => onServer(`drop database ${name} with (force)`) };
}

export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'test' });
  await client.connect();
  return work(client).finally(() => client.end());
}

const onServer = (text: string): Promise<void> => connected(given('GRIDWARD_TEST_ADMIN_URL'), (client) => client.query(text).then(() => undefined));

const urlOf = (name: string, database: string) => Object.assign(new URL(given(name)), { pathname: `/${database}` }).href;

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with node test/jest.mjs.`);
  return value;
}
