import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { seed } from './seed.mjs';

/** A module of a built API. */
export const fromApi = (api, file) => import(pathToFileURL(path.join(path.resolve(api), 'dist', file)));

const CARELESS = ['shared_buffers=256MB', 'fsync=off', 'autovacuum=off', 'jit=off'];

/**
 * Runs work on a seeded PostgreSQL 18 of our own, which is gone afterwards, however that ends.
 * @param settings of the server, as `name=value`
 */
export async function withDatabase(api, work, settings = []) {
  const directory = mkdtempSync(path.join(tmpdir(), 'gridward-bench-'));
  const { startEmbedded } = await fromApi(api, 'storage/embedded.js');
  const { migrate } = await fromApi(api, 'storage/migrate.js');
  // Below a folder that the server's own user may enter.
  const server = await startEmbedded(path.join(directory, 'data'), [...CARELESS, ...settings]);
  const leave = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void leave().finally(() => process.exit(1)));
  try {
    return await work(await seed(server, migrate));
  } finally {
    await leave();
  }
}
