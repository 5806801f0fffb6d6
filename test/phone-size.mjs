#!/usr/bin/env node
/** Everything that a phone loads when it opens /m, gzipped: a resident in a stairwell has one bar of reception. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../console/dist');
const MOST = 60_000;
const page = path.join(dist, 'phone.html');
const seen = new Map();
visit(page);
for (const name of ['m/sw.js', 'm/manifest.webmanifest']) visit(path.join(dist, name));

const total = [...seen.values()].reduce((sum, size) => sum + size, 0);
for (const [file, size] of [...seen].sort((a, b) => b[1] - a[1])) console.log(`${String(size).padStart(8)}  ${path.relative(dist, file)}`);
console.log(`NOTE ${(total / 1_000).toFixed(1)} kB gzip of ${MOST / 1_000} kB`);
if (total >= MOST) {
  console.error(`The phone page has ${total} bytes; the budget is ${MOST}.`);
  process.exitCode = 1;
}

/** Scripts and styles that a file names, the lazily loaded ones too. */
function visit(file) {
  if (seen.has(file) || !existsSync(file)) return;
  const text = readFileSync(file);
  seen.set(file, gzipSync(text, { level: 9 }).length);
  if (!/\.(html|m?js)$/.test(file) || file.endsWith('sw.js')) return;
  for (const [, name] of text.toString().matchAll(/["'`(]((?:\.{0,2}\/)[\w./-]+\.(?:js|css|woff2?))["'`)]/g)) {
    visit(name.startsWith('/') ? path.join(dist, name) : path.join(path.dirname(file), name));
  }
}
