/**
 * Before all tests: one server, one migrated database to clone, and one with the demonstration city. `TEST_DATABASE_URL`
 * (a login that may create roles and databases) brings a server of one's own instead of the embedded one.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const api = fileURLToPath(new URL('../../api/', import.meta.url));
/** Nothing in a test needs to survive a power cut. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off', 'max_connections=200', 'shared_buffers=64MB'];

export default async function start() {
  process.env.SWC_NODE_PROJECT = path.join(api, 'tsconfig.json');
  register('@swc-node/register/esm', import.meta.url);
  const load = (file) => import(pathToFileURL(path.join(api, 'src', file)).href);
  createRequire(path.join(api, 'package.json'))('reflect-metadata');
  const began = performance.now();
  const server = await serverOf(load);
  try {
    await fill(server, load);
  } catch (error) {
    server.stop();
    throw error;
  }
  globalThis.gridwardTestServer = server;
  process.stdout.write(`test databases ready in ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
}

async function fill(server, load) {
  const run = `gridward_test_${randomBytes(4).toString('hex')}`;
  const databases = { empty: `${run}_empty`, demo: `${run}_demo` };
  const { migrate } = await load('storage/migrate.ts');
  const { Keyring } = await load('storage/sealing.ts');
  const { ensureDemo } = await load('demo/start.ts');
  await sql(server.url('postgres'), `create database ${databases.empty}`);
  const { apiUrl } = await migrate(server.url(databases.empty));
  await sql(server.url('postgres'), `create database ${databases.demo} template ${databases.empty} strategy file_copy`);
  await ensureDemo(server.url(databases.demo), 'S', new Keyring(TEST_KEY), () => {});
  Object.assign(process.env, { GRIDWARD_TEST_ADMIN_URL: server.url('postgres'), GRIDWARD_TEST_API_URL: apiUrl, GRIDWARD_TEST_RUN: run });
}

/** Sealed values of the demonstration city open under this in every test. */
export const TEST_KEY = Buffer.alloc(32, 7);

async function serverOf(load) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: (name) => Object.assign(new URL(given), { pathname: `/${name}` }).href, stop() {} };
  const { startEmbedded } = await load('storage/embedded.ts');
  const folder = mkdtempSync(path.join(tmpdir(), 'gridward-test-'));
  // The server may run as another user than we do.
  chmodSync(folder, 0o755);
  const embedded = await startEmbedded(path.join(folder, 'postgres'), CARELESS);
  const stop = () => {
    embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // Jest runs no teardown when it is told to stop.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => (stop(), process.exit(1)));
  return { url: embedded.url, stop };
}

export async function sql(url, text) {
  const { Client } = createRequire(import.meta.url)('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  return client.query(text).finally(() => client.end());
}
