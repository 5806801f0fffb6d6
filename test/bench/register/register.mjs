/**
 * `npm run bench -- register`: a register of 100,000 rows comes in as a workbook, is looked at and written, by one process on an
 * embedded PostgreSQL that keeps its promises (fsync on), while somebody reads a list of residents ten times a second.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { sheetOf } from './sheet.mjs';

const RESULTS = new URL('../REGISTER.md', import.meta.url);
const GOAL_SECONDS = 120;
const LOOK_MS = 100;
const LIST = '{ residents(first: 25) { nodes { nameMasked phoneMasked ageBand household { dwelling { room building { name } } } } } }';

/** @returns the exit code: 1 when it took longer than it may, or a row is missing */
export async function register({ api, rows }) {
  const directory = mkdtempSync(path.join(tmpdir(), 'gridward-register-'));
  const server = await started(api, directory);
  try {
    const { send, upload } = await signedIn(server);
    const { grids } = await send('{ grids(first: 60) { nodes { code } } }');
    const sheet = await sheetOf(
      rows,
      grids.nodes.map(({ code }) => code),
    );
    const [uploading, id] = await timed(() => upload(sheet));
    const [checking, checked] = await timed(() => until(send, id, ['CHECKED', 'FAILED']));
    if (checked.rowsBad !== 0) throw new Error(`Not as it should be: ${JSON.stringify(checked)}`);
    const input = { id, version: checked.version, skipBadRows: false };
    await send('mutation($input: StartRegisterImportInput!) { startRegisterImport(input: $input) { importJob { id } } }', { input });
    const looks = [];
    const [writing, done] = await timed(() => until(send, id, ['DONE', 'FAILED'], looks));
    const [again, repeated] = await timed(async () => {
      const other = await upload(sheet);
      return until(send, other, ['CHECKED', 'FAILED']);
    });
    const memory = server.peakMib();
    const facts = { rows, bytes: sheet.length, uploading, checking, writing, again, looks, memory, done, repeated };
    const text = report(facts);
    if (rows >= 100_000) writeFileSync(RESULTS, text);
    console.log(text);
    const total = uploading + checking + writing;
    return done.residentsNew === rows && repeated.residentsKnown === rows && total < GOAL_SECONDS ? 0 : 1;
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
register.ownServer = true;

async function started(api, directory) {
  const environment = { ...process.env, PORT: '0', GRIDWARD_DATA: path.join(directory, 'data'), GRIDWARD_DEMO: 'S', GRIDWARD_LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [path.join(api, 'dist/main.js'), '--json'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('READY ')) continue;
    const ready = JSON.parse(line.slice(6));
    return {
      port: ready.port,
      password: ready.accounts[0].password,
      peakMib: () => peakOf(child.pid),
      async stop() {
        child.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('The server did not start.');
}

/** The most memory that the process has had, where the system says so. */
function peakOf(pid) {
  try {
    const [, kib] = /VmHWM:\s+(\d+)/.exec(process.getBuiltinModule('node:fs').readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kib) / 1_024);
  } catch {
    return null;
  }
}

async function signedIn({ port, password }) {
  const base = `http://127.0.0.1:${port}`;
  let token = '';
  const send = async (query, variables = {}) => {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
    return data;
  };
  const input = { login: 'street1@210102', password, kind: 'PHONE' };
  const { signIn } = await send('mutation($input: SignInInput!) { signIn(input: $input) { accessToken } }', { input });
  token = signIn.accessToken;
  const upload = async (body) => {
    const headers = { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` };
    const response = await fetch(`${base}/imports/register?name=bench.xlsx`, { method: 'POST', headers, body });
    const { id, error } = await response.json();
    if (!id) throw new Error(error?.message ?? String(response.status));
    return id;
  };
  return { send, upload };
}

/** Asks until the import is so far; with `looks`, reads a list meanwhile and notes how long each took. */
async function until(send, id, states, looks) {
  const query = 'query($id: ID!) { importJob(id: $id) { state failure rowsDone rowsBad residentsNew residentsKnown version } }';
  for (;;) {
    const { importJob } = await send(query, { id });
    if (states.includes(importJob.state)) return importJob;
    const [seconds] = looks ? await timed(() => send(LIST)) : [];
    looks?.push(seconds * 1_000);
    await pause(LOOK_MS);
  }
}

async function timed(work) {
  const begin = performance.now();
  const result = await work();
  return [(performance.now() - begin) / 1_000, result];
}

function report({ rows, bytes, uploading, checking, writing, again, looks, memory }) {
  const sorted = [...looks].sort((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  const line = (what, seconds) => `| ${what} | ${seconds.toFixed(1)} | ${Math.round(rows / seconds).toLocaleString('en')} |`;
  return [
    '# A register comes in',
    '',
    `${rows.toLocaleString('en')} rows in a workbook of ${(bytes / 2 ** 20).toFixed(1)} MiB, one process, embedded PostgreSQL 18 with fsync, on ${cpus().length} cores (${cpus()[0]?.model.trim()}).`,
    'Made by `npm run bench -- register`; numbers of a shared machine move, so read them as an order of magnitude.',
    '',
    '| step | seconds | rows/s |',
    '| --- | ---: | ---: |',
    line('uploaded, sealed', uploading),
    line('looked at (dry run)', checking),
    line('written: doors, households, residents, sealed identities, audit', writing),
    line('**all together**', uploading + checking + writing),
    line('the same sheet uploaded and looked at again: all known', again),
    '',
    `The goal is ${GOAL_SECONDS} s for 100,000 rows. A list of 25 residents with their doors, read over HTTP all the while: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms.`,
    memory ? `Most memory that the process had: ${memory} MiB.` : '',
    '',
  ].join('\n');
}
