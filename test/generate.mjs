#!/usr/bin/env node
/**
 * The contract, made from the code: schema/schema.graphql from the resolvers, then typed documents from the named
 * operations. `--check` writes nothing and fails when what is committed differs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const run = (file, args, cwd) => execFileSync(process.execPath, [path.join(root, file), ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });

run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json'], path.join(root, 'api'));
const { createSchema } = await import(path.join(root, 'api/dist/schema.js'));
const { lexicographicSortSchema, printSchema } = await import(path.join(root, 'api/node_modules/graphql/index.js'));
const sdl = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (check) checkAll();
else {
  writeFileSync(path.join(root, 'schema/schema.graphql'), sdl);
  generate(path.join(root, 'schema'));
}

function generate(folder) {
  run('schema/node_modules/@graphql-codegen/cli/cjs/bin.js', ['--config', 'codegen.ts'], folder);
}

function checkAll() {
  const committed = readFileSync(path.join(root, 'schema/schema.graphql'), 'utf8');
  if (committed !== sdl) fail('schema/schema.graphql is not what the code says.');
  const scratch = mkdtempSync(path.join(root, 'schema/.check-'));
  try {
    for (const name of ['codegen.ts', 'schema.graphql', 'operations', 'package.json'])
      cpSync(path.join(root, 'schema', name), path.join(scratch, name), { recursive: true });
    generate(scratch);
    for (const name of readdirSync(path.join(scratch, 'src'))) {
      const same = readFileSync(path.join(scratch, 'src', name), 'utf8') === readFileSync(path.join(root, 'schema/src', name), 'utf8');
      if (!same) fail(`schema/src/${name} is not what the operations say.`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log('The contract is what the code says.');
}

function fail(text) {
  console.error(`${text} Run: npm run generate`);
  process.exit(1);
}
