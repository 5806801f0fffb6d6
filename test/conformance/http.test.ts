import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestApp, type TestApp } from '../kit/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

test('GraphQL over HTTP is spoken as the specification says: all audits of graphql-http pass', async () => {
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), 'apollo-require-preflight': '1' } });
  const audits = serverAudits({ url: `${app.url}/graphql`, fetchFn });
  const failed: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  expect(failed).toEqual([]);
  expect(audits).toHaveLength(61);
}, 60_000);

test('a form or an image on another site cannot send an operation', async () => {
  const plain = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const image = await fetch(`${app.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
  expect([plain.status, image.status].every((status) => status >= 400)).toBe(true);
});

test('a mutation by GET is refused', async () => {
  const answer = await fetch(`${app.url}/graphql?query=${encodeURIComponent('mutation { signOut { ok } }')}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(answer.status).toBe(405);
});
