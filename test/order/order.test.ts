import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CRUISER = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** A small house in which every rule of the big one is broken once. */
const BROKEN: Record<string, [file: string, imports: string]> = {
  'audit-imports-left-only': ['api/src/audit/early.ts', '../grids/index.js'],
  'modules-by-index-only': ['api/src/alerts/nosy.ts', '../grids/grid.service.js'],
  'rows-point-to-rows': ['api/src/alerts/nosy.entity.ts', '../grids/grid.service.js'],
  'roots-by-index-only': ['api/src/app.ts', './grids/grid.service.js'],
  'foundations-know-no-module': ['api/src/storage/page.ts', '../grids/index.js'],
  'entities-list-rows-only': ['api/src/storage/entities.ts', '../grids/index.js'],
  'nobody-imports-a-root': ['api/src/grids/upside.ts', '../main.js'],
  'console-knows-the-contract-only': ['console/src/short.ts', '../../api/src/grids/index.js'],
  'phone-and-console-apart': ['console/phone/heavy.ts', '../src/short.js'],
  'schema-stands-alone': ['schema/operations.ts', '../api/src/main.js'],
  'nothing-imports-tests': ['api/src/grids/tested.ts', '../../../test/kit.js'],
  'no-circles': ['api/src/grids/one.ts', './two.js'],
  'no-missing-files': ['api/src/grids/lost.ts', './nowhere.js'],
};
const REST = {
  'api/src/grids/index.ts': './grid.service.js',
  'api/src/grids/grid.service.ts': '',
  'api/src/grids/two.ts': './one.js',
  'api/src/main.ts': '',
  'test/kit.ts': '',
};

let folder = '';
let found = new Map<string, string[]>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gridward order '));
  for (const [file, imports] of [...Object.values(BROKEN), ...Object.entries(REST)]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), imports ? `import * as it from '${imports}';\nexport const all = it;\n` : 'export const all = 1;\n');
  }
  for (const name of ['tsconfig.base.json', '.dependency-cruiser.cjs']) copyFileSync(path.join(ROOT, name), path.join(folder, name));
  const words = [CRUISER, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'api', 'console', 'schema'];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder, maxBuffer: 1e8 }).catch((error: { stdout: string }) => error);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  found = new Map(Object.keys(BROKEN).map((rule) => [rule, summary.violations.filter((v) => v.rule.name === rule).map((v) => v.from)]));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(BROKEN))('%s is found where it is broken', (rule, [file]) => {
  expect(found.get(rule)).toContain(file);
});
