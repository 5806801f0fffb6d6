#!/usr/bin/env node
/** The pictures of the README, from the real console on a fresh demonstration city: `node test/e2e/screenshots.mjs`. */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { atDesk, open, PHONE, settled } from './people.mjs';
import { pause, startServer } from './server.mjs';

const folder = fileURLToPath(new URL('screenshots/', import.meta.url));
const MOST_BYTES = 200_000;
mkdirSync(folder, { recursive: true });

const server = await startServer();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
try {
  await home();
  await publish();
  await grids();
  await phone();
} finally {
  await browser.close();
  await server.stop();
}

async function take(page, name) {
  await settled(page);
  // Maps draw after everything else.
  await pause(1_500);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  const { size } = statSync(file);
  console.log(`${name}.png  ${Math.round(size / 1_000)} kB`);
  if (size > MOST_BYTES) process.exitCode = 1;
}

async function home() {
  const { page } = await atDesk({ browser, server }, 'district');
  await take(page, 'home');
}

async function publish() {
  const { page } = await atDesk({ browser, server }, 'district');
  await open(page, '/alerts/create');
  await page.getByRole('button', { name: '暴雨', exact: true }).click();
  await page.getByRole('radio', { name: /橙色/ }).click();
  await page.getByRole('checkbox').first().check();
  await take(page, 'publish');
}

async function grids() {
  const { page } = await atDesk({ browser, server }, 'street1', { colorScheme: 'dark' });
  await open(page, '/grids');
  await page.getByRole('table').getByRole('row').nth(1).click();
  await page.getByRole('tab', { name: '基本信息' }).waitFor();
  await take(page, 'grids');
}

async function phone() {
  const page = await browser.newPage({ ...PHONE, deviceScaleFactor: 1.5 });
  await page.goto(`${server.base}/m?area=210102`);
  await page.getByText('实时接收').waitFor();
  await page.getByRole('heading').first().waitFor();
  await take(page, 'phone');
}
