import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @returns the browser to test with: CHROMIUM, or the first known one of the path; undefined when there is none */
export function findBrowser() {
  const given = process.env.CHROMIUM;
  if (given) return existsSync(given) ? given : undefined;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'];
  return [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), MAC].find((file) => existsSync(file));
}

/** No network of its own, and no sandbox, which root may not have. */
export const BROWSER_FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
