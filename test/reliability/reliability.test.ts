import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const RUN = fileURLToPath(new URL('run.mjs', import.meta.url));
const ESCALATION = fileURLToPath(new URL('escalation.mjs', import.meta.url));

test('processes killed, a database restarted, lines broken: every phone hears every alert once and in order', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [RUN, '--seed=1', '--kills=3', '--phones=30']);
  expect(stdout).toContain('lost 0, doubled 0, out of order 0, unknown 0');
  expect(stdout).toContain('"restartDatabase":1');
}, 120_000);

test('killed while places are called: each is called up its whole ladder, nobody early, nobody left out, nobody twice', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [ESCALATION, '--seed=1', '--kills=3', '--places=6']);
  expect(stdout).toContain('early 0, missing 0, doubled 0');
}, 180_000);
