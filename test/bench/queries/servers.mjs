/** The servers of one run: each in a process of its own, stopped at the end. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { accountId } from '../seed.mjs';

const PEERS = fileURLToPath(new URL('../peers', import.meta.url));
const OURS = fileURLToPath(new URL('gridward.mjs', import.meta.url));
const START_MS = 60_000;

/** The peers are installed on first use, from their own lockfile, so that they weigh on nobody's install. */
export function installPeers() {
  const wanted = readFileSync(path.join(PEERS, 'package-lock.json'), 'utf8');
  const stamp = path.join(PEERS, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) && sameVersions(JSON.parse(wanted), JSON.parse(readFileSync(stamp, 'utf8')))) return;
  console.error('bench: installing the peers, once');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PEERS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

const sameVersions = ({ packages: wanted }, { packages: got }) =>
  ['mercurius', 'postgraphile', 'graphql', 'graphql-ws', 'pg', 'ws'].every(
    (name) => wanted[`node_modules/${name}`]?.version === got[`node_modules/${name}`]?.version,
  );

/** @returns what to run, by name; `ours` first */
export function servers({ api, beside, without = '' }, apiUrl) {
  const env = { DATABASE_URL: apiUrl, HOST: '127.0.0.1', NODE_ENV: 'production' };
  // A crowd comes from one address.
  const own = { GRIDWARD_LINES_PER_ADDRESS: '1000000', GRIDWARD_LOG_LEVEL: 'error', GRIDWARD_MASTER_KEY: randomBytes(32).toString('base64') };
  const apiOf = (folder) => ({ file: OURS, args: ['--json'], env: { ...env, ...own, BENCH_API: path.resolve(folder) } });
  const peer = (name) => ({ file: path.join(PEERS, `${name}.mjs`), args: [], env: { ...env, BENCH_ACTOR: accountId(1) } });
  const all = {
    ours: apiOf(api),
    ...Object.fromEntries(beside.map((folder, i) => [`beside ${i + 1}`, apiOf(folder)])),
    limit: peer('limit'),
    mercurius: peer('mercurius'),
    postgraphile: peer('postgraphile'),
  };
  for (const name of without.split(',')) delete all[name];
  return all;
}

/** @returns the running server, once it says that it is ready */
export async function start(name, { file, args, env }) {
  const port = await freePort();
  const child = spawn(process.execPath, [...(process.env.BENCH_NODE_FLAGS?.split(' ') ?? []), file, ...args], {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-4_000)));
  await new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${name} did not start. ${said}`));
    const timer = setTimeout(fail, START_MS);
    child.once('exit', fail);
    child.stdout.on('data', (text) => {
      if (!String(text).includes('READY')) return;
      clearTimeout(timer);
      child.off('exit', fail);
      resolve();
    });
  });
  return { name, port, pid: child.pid, stop: () => stop(child), said: () => said };
}

const stop = (child) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
  });

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
