#!/usr/bin/env node
/**
 * A phone in somebody's pocket keeps the contract of the day on which it was installed: nothing may be taken away that was
 * not deprecated before. Compares with the commit from which this branch left, or with the last one.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FILE = 'schema/schema.graphql';
const git = (...words) => {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
  } catch {
    return undefined;
  }
};

const current = readFileSync(path.join(root, FILE), 'utf8');
const before = committed();
if (before === undefined) console.log('NOTE no earlier contract to compare with');
else await compare(before);

function committed() {
  const head = git('rev-parse', 'HEAD')?.trim();
  if (!head) return undefined;
  for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
    const base = git('merge-base', 'HEAD', branch)?.trim();
    if (base && base !== head) return git('show', `${base}:${FILE}`);
  }
  const last = git('show', `HEAD:${FILE}`);
  // What is committed already is compared with the commit before.
  return last === current ? (git('show', `HEAD~1:${FILE}`) ?? last) : last;
}

async function compare(sdl) {
  const from = createRequire(path.join(root, 'schema/package.json'));
  const load = (name) => import(pathToFileURL(from.resolve(name)).href);
  const { CriticalityLevel, diff, DiffRule } = from('@graphql-inspector/core');
  const { buildSchema } = await load('graphql');
  const changes = await diff(buildSchema(sdl), buildSchema(current), [DiffRule.suppressRemovalOfDeprecatedField, DiffRule.ignoreDescriptionChanges]);
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  for (const { message } of breaking) console.error(`  ${message}`);
  if (breaking.length > 0) {
    console.error(`${breaking.length} changes break clients that are out there. Deprecate first, remove later.`);
    process.exitCode = 1;
  } else console.log(`NOTE ${changes.length} changes, none of them breaking`);
}
