#!/usr/bin/env node
/**
 * `npm run migration -- AlertReceipts` writes the next migration: what a database at the last one lacks for the entities as they
 * are now. Read it before you commit it: a renamed column looks like one dropped and one added.
 */
import { mkdtempSync, chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const api = fileURLToPath(new URL('../api/', import.meta.url));
const fromApi = (file) => import(pathToFileURL(path.join(api, 'dist', file)));
const [title] = process.argv.slice(2);
if (!/^[A-Z][A-Za-z]+$/.test(title ?? '')) {
  console.error('Name the migration by what it brings, such as: npm run migration -- AlertReceipts');
  process.exit(2);
}

const lines = await differenceToLast();
if (lines.length === 0) console.error('The entities need no migration.');
else writeMigration(lines);

async function differenceToLast() {
  await import(pathToFileURL(path.join(api, 'node_modules/reflect-metadata/Reflect.js')));
  const { startEmbedded } = await fromApi('storage/embedded.js');
  const { migrate } = await fromApi('storage/migrate.js');
  const { schemaDifference } = await fromApi('storage/difference.js');
  const directory = mkdtempSync(path.join(tmpdir(), 'gridward-migration-'));
  // The server may run as another user than we do.
  chmodSync(directory, 0o755);
  const server = await startEmbedded(path.join(directory, 'data'), ['fsync=off']);
  try {
    await migrate(server.url('postgres'));
    return await schemaDifference(server.url('postgres'));
  } finally {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeMigration(statements) {
  const day = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const name = `Migration${day}_${title}`;
  const quoted = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');
  const body = statements.map((text) => `    this.addSql(\`${quoted(text)};\`);\n`).join('');
  writeFileSync(
    path.join(api, 'src/migrations', `${name}.ts`),
    `import { Migration } from '@mikro-orm/migrations';\n\nexport class ${name} extends Migration {\n  override up(): void {\n${body}  }\n}\n`,
  );
  const index = path.join(api, 'src/migrations/index.ts');
  const list = readFileSync(index, 'utf8');
  const entry = `{ name: '${name}', class: ${name} }`;
  writeFileSync(index, list.replace(/^(import .*\n)(?!import )/m, `$1import { ${name} } from './${name}.js';\n`).replace(/,?\s*\];/, `, ${entry}];`));
  console.error(`${statements.length} statements in api/src/migrations/${name}.ts. Read them; then npm run format.`);
  for (const text of statements) if (/\bdrop (table|column)\b/.test(text)) console.error(`  loses data: ${text}`);
}
