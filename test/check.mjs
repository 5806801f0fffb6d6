#!/usr/bin/env node
/**
 * Everything that has to hold, as `npm test` runs it: each step named and timed, what it said shown when it fails, two at a
 * time where they do not wait for each other. `npm test -- lint order` runs the named ones only.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './e2e/browser.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SLOTS = 2;
const MOST_MINUTES = 12;
const HEARTBEAT_MS = 15_000;

const tsc = (project) => ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project];
const browser = findBrowser();
const browserRequired = ['true', '1'].includes(process.env.GRIDWARD_REQUIRE_BROWSER ?? '');

/** `slots`: how many of the two it keeps busy; `after`: what must have gone well before. In the order of starting. */
const STEPS = [
  { name: 'build', run: ['bootstrap.mjs', 'build'] },
  { name: 'lint', run: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'contract', run: ['test/generate.mjs', '--check'], after: 'build' },
  { name: 'breaking-changes', run: ['test/breaking.mjs'] },
  {
    name: 'order',
    run: [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'api/src',
      'console/src',
      'console/phone',
      'schema/src',
    ],
  },
  { name: 'format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  { name: 'dead-code', run: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'types-api', run: tsc('api/tsconfig.json') },
  { name: 'types-console', run: tsc('console/tsconfig.json') },
  { name: 'types-phone', run: tsc('console/tsconfig.phone.json') },
  { name: 'types-test', run: tsc('test/tsconfig.json') },
  { name: 'phone-size', run: ['test/phone-size.mjs'], after: 'build' },
  { name: 'tests', run: ['test/jest.mjs'], slots: 2, after: 'build' },
  {
    name: 'browser',
    run: ['test/e2e/run.mjs'],
    slots: 2,
    after: 'build',
    skip: browser ? undefined : 'THE BROWSER TESTS WERE NOT RUN: no chromium found. Install it, or name it in CHROMIUM.',
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. Known: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const began = performance.now();
const running = new Map();
const results = new Map();
const seconds = (since) => `${((performance.now() - since) / 1_000).toFixed(1)} s`;
const heartbeat = setInterval(() => {
  console.log(
    `  … ${seconds(began)}: ${[...running.values()].map(({ step, since, last }) => `${step.name} (${seconds(since)}${last ? `, ${last}` : ''})`).join(', ')}`,
  );
}, HEARTBEAT_MS);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
await runAll(STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)));
clearInterval(heartbeat);
report();

async function runAll(waiting) {
  while (waiting.length > 0 || running.size > 0) {
    const busy = [...running.values()].reduce((sum, { step }) => sum + (step.slots ?? 1), 0);
    const next = waiting.findIndex((step) => (step.slots ?? 1) + busy <= SLOTS && isReady(step, waiting));
    if (next >= 0) start(waiting.splice(next, 1)[0]);
    else await Promise.race([...running.values()].map(({ done }) => done));
  }
}

/** What it stands on is not among the chosen, or is over. */
function isReady({ after }, waiting) {
  return !after || (!running.has(after) && !waiting.some(({ name }) => name === after));
}

function start(step) {
  const since = performance.now();
  const finish = (result) => {
    running.delete(step.name);
    results.set(step.name, result);
    const mark = { ok: '✓', failed: '✗', skipped: '!' }[result.state];
    console.log(`${mark} ${step.name.padEnd(18)} ${seconds(since).padStart(8)}${result.note ? `  ${result.note}` : ''}`);
    if (result.state === 'failed') console.log(`${'─'.repeat(100)}\n${result.output.trimEnd()}\n${'─'.repeat(100)}`);
  };
  if (step.skip) return finish(browserRequired ? { state: 'failed', output: step.skip } : { state: 'skipped', note: step.skip });
  if (step.after && results.get(step.after)?.state === 'failed') return finish({ state: 'failed', output: `Not run, because ${step.after} failed.` });
  const entry = { step, since, last: '', done: undefined };
  entry.done = execute(step, entry).then(finish);
  running.set(step.name, entry);
}

function execute({ name, run }, entry) {
  return new Promise((resolve) => {
    const [script, ...args] = run;
    if (!existsSync(path.join(root, script))) return resolve({ state: 'failed', output: `${script} is missing.` });
    // Its own process group, so that a step which hangs goes with all that it started.
    const child = spawn(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0' },
      detached: process.platform !== 'win32',
    });
    let output = '';
    const hear = (chunk) => {
      output += chunk;
      const suites = name === 'tests' ? (output.match(/^(PASS|FAIL) /gm)?.length ?? 0) : 0;
      if (suites > 0) entry.last = `${suites} files`;
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    const stop = () => void kill(child);
    const late = setTimeout(() => {
      output += `\nStopped after ${MOST_MINUTES} minutes.\n`;
      stop();
    }, MOST_MINUTES * 60_000);
    process.once('exit', stop);
    child.on('close', (code) => {
      clearTimeout(late);
      process.removeListener('exit', stop);
      resolve({
        state: code === 0 ? 'ok' : 'failed',
        output: output || `Ended with ${code} and said nothing.`,
        note: noteOf(output),
        ...countsOf(output, code),
      });
    });
  });
}

function kill(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It was quicker.
  }
}

/** Lines that a step wants to be seen although all is well: `NOTE …`. */
function noteOf(output) {
  return [...output.matchAll(/^NOTE (.+)$/gm)].map(([, text]) => text).join('; ');
}

/** A runner's own summary counts for itself; every other step counts as one. */
function countsOf(output, code) {
  const line = /^Tests: +(?:(\d+) failed, )?(?:\d+ skipped, )?(?:\d+ todo, )?(?:(\d+) passed, )?\d+ total/m.exec(output);
  if (!line) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { passed: Number(line[2] ?? 0), failed: code === 0 ? 0 : Math.max(1, Number(line[1] ?? 0)) };
}

function report() {
  const all = [...results];
  for (const [, { state, note }] of all) if (state === 'skipped') console.log(`\n!!! ${note}`);
  const broken = all.filter(([, { state }]) => state === 'failed').map(([name]) => name);
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  console.log(`\nAll checks took ${seconds(began)}.`);
  const sum = (key, fallback) => all.reduce((total, [, result]) => total + (result[key] ?? fallback(result)), 0);
  console.log(`${sum('passed', () => 0)} passed, ${sum('failed', ({ state }) => (state === 'failed' ? 1 : 0))} failed`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
