#!/usr/bin/env node
/** Runs the tests with the flags that ES modules in Jest need: `node test/jest.mjs [pattern] [-t name]`. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const jest = path.join(path.dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const child = spawn(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, '--config', path.join(here, 'jest.config.mjs'), ...process.argv.slice(2)],
  {
    cwd: path.dirname(here),
    stdio: 'inherit',
  },
);
// The terminal sends SIGINT to the child itself.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
