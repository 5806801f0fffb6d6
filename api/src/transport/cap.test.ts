import { expect, test } from '@jest/globals';
import Fastify from 'fastify';
import { ServiceUnavailable } from '../request/errors.js';
import { serveCap, type CapDocument } from './cap.js';

const document: CapDocument = { type: 'text/plain', body: 'x', changedAt: new Date('2025-11-22T00:00:00.900Z') };
const none = () => Promise.resolve(null);

function serve(feed: () => Promise<CapDocument | null>) {
  const app = Fastify();
  serveCap(app, { feed, xml: none, json: none, keys: () => document });
  return (headers: Record<string, string> = {}) => app.inject({ url: '/cap/210102/feed.atom', headers });
}

test('a database that cannot answer is told as such, with when to come back', async () => {
  const response = await serve(() => Promise.reject(ServiceUnavailable()))();
  expect(response).toMatchObject({ statusCode: 503, headers: { 'retry-after': '1' } });
});

test('what has not changed is not sent again; a tag counts before a date', async () => {
  const ask = serve(() => Promise.resolve(document));
  const { headers } = await ask();
  const modified = String(headers['last-modified']);
  expect(modified).toBe('Sat, 22 Nov 2025 00:00:00 GMT');
  expect(await ask({ 'if-modified-since': modified })).toMatchObject({ statusCode: 304, body: '' });
  expect(await ask({ 'if-modified-since': 'Fri, 21 Nov 2025 00:00:00 GMT' })).toMatchObject({ statusCode: 200 });
  expect(await ask({ 'if-modified-since': 'yesterday' })).toMatchObject({ statusCode: 200 });
  expect(await ask({ 'if-none-match': '*' })).toMatchObject({ statusCode: 304 });
  expect(await ask({ 'if-none-match': '"old"', 'if-modified-since': modified })).toMatchObject({ statusCode: 200 });
});

test('by date alone, something that has just changed is never called unchanged', async () => {
  const now = new Date();
  const response = await serve(() => Promise.resolve({ ...document, changedAt: now }))({ 'if-modified-since': now.toUTCString() });
  expect(response.statusCode).toBe(200);
  expect(response.headers['last-modified']).toBeUndefined();
});
