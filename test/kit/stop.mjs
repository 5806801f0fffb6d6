import { sql } from './start.mjs';

/** After all tests: nothing of them stays, on our server or on a borrowed one. */
export default async function stop() {
  const { GRIDWARD_TEST_ADMIN_URL: admin, GRIDWARD_TEST_RUN: run } = process.env;
  const { rows } = await sql(admin, `select datname from pg_database where starts_with(datname, '${run}')`);
  if (process.env.TEST_DATABASE_URL) for (const { datname } of rows) await sql(admin, `drop database ${datname} with (force)`);
  globalThis.gridwardTestServer.stop();
}
