import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/kit/app.js';

let app: TestApp;
const pages = mkdtempSync(path.join(tmpdir(), 'gridward-pages-'));
beforeAll(async () => {
  for (const name of ['index', 'phone', 'preview']) writeFileSync(path.join(pages, `${name}.html`), `<title>${name}</title>`);
  app = await startTestApp({ pages });
}, 60_000);
afterAll(async () => {
  await app.stop();
  rmSync(pages, { recursive: true });
});

test.each([
  ['/', 'DENY', "'none'"],
  ['/m', 'DENY', "'none'"],
  ['/phone.html', 'DENY', "'none'"],
  ['/m/preview.html', 'DENY', "'none'"],
  ['/preview.html', 'SAMEORIGIN', "'self'"],
])('%s may be put into a frame: %s', async (address, frame, ancestors) => {
  const answer = await fetch(`${app.url}${address}`, { headers: { accept: 'text/html' } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('x-frame-options')).toBe(frame);
  expect(answer.headers.get('content-security-policy')).toContain(`frame-ancestors ${ancestors}`);
});
