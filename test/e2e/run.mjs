#!/usr/bin/env node
/** A real browser on the real console and the real phone page. `node test/e2e/run.mjs alerts` runs one file. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

const FILES = ['roles', 'duties', 'alerts', 'surveys', 'callouts', 'channels', 'residents', 'assessments', 'lists', 'access'];
const output = fileURLToPath(new URL('../../test-output/e2e/', import.meta.url));
const executablePath = findBrowser();
if (!executablePath) {
  console.error('No chromium found. Install it, or name it in CHROMIUM.');
  process.exit(1);
}

const wanted = FILES.filter((name) => process.argv.length < 3 || process.argv.includes(name));
const began = performance.now();
const server = await startServer();
// Without a language of UTF-8 chromium gives up on Chinese file names.
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
let [passed, failed] = [0, 0];
try {
  for (const name of wanted) {
    const { scenarios } = await import(`./${name}.e2e.mjs`);
    for (const [title, scenario] of Object.entries(scenarios)) await run(`${name}: ${title}`, scenario);
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`Tests:       ${failed ? `${failed} failed, ` : ''}${passed} passed, ${passed + failed} total`);
console.log(`Time:        ${((performance.now() - began) / 1_000).toFixed(1)} s`);
process.exitCode = failed ? 1 : 0;

async function run(title, scenario) {
  const since = performance.now();
  const known = new Set(browser.contexts());
  const took = () => `${((performance.now() - since) / 1_000).toFixed(1)} s`;
  try {
    await scenario({ browser, server, note: (text) => console.log(`NOTE ${text}`) });
    passed++;
    console.log(`✓ ${title} (${took()})`);
  } catch (error) {
    failed++;
    console.log(`✗ ${title} (${took()})\n${error.stack ?? error}\n`);
    await keepPictures(title);
  } finally {
    for (const context of browser.contexts()) if (!known.has(context)) await context.close();
  }
}

async function keepPictures(title) {
  mkdirSync(output, { recursive: true });
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [i, page] of pages.entries()) {
    const file = path.join(output, `${title.replace(/[^\w-]+/g, '-')}-${i}.png`);
    await page.screenshot({ path: file, timeout: 5_000 }).then(
      () => console.log(`  picture: ${file}`),
      () => {},
    );
  }
}
