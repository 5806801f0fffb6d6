import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const YEAR = 'public, max-age=31536000, immutable';
const FRESH = 'no-cache';

/** The page that the console shows in a frame; all others can be put into none. */
const FRAMED = 'preview.html';

/** Nothing but our own code runs in the pages; the map draws with workers made from blobs. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "connect-src 'self' ws: wss:",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/**
 * Serves console (`/`) and phone page (`/m`) from one build. Files under `assets/` have their content in their names and
 * stay for a year; everything else is asked for again.
 */
export async function serveStatic(app: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(path.join(folder, 'index.html'))) return false;
  app.addHook('onSend', async (request, reply) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin');
    if (!String(reply.getHeader('content-type')).startsWith('text/html')) return;
    const isFramed = request.url === `/${FRAMED}`;
    void reply
      .header('content-security-policy', isFramed ? POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : POLICY)
      .header('x-frame-options', isFramed ? 'SAMEORIGIN' : 'DENY');
  });
  await app.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? YEAR : FRESH);
      // The worker lies in /m/ and serves /m as well; compressed it has another name.
      if (/sw\.js(\.br|\.gz)?$/.test(file)) reply.header('service-worker-allowed', '/m');
    },
  });
  const page = (name: string) => (_request: unknown, reply: FastifyReply) => reply.header('cache-control', FRESH).sendFile(name);
  app.get('/m', page('phone.html'));
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage) return reply.code(404).send({ error: 'Not found.' });
    return reply.header('cache-control', FRESH).sendFile(request.url.startsWith('/m/') ? 'phone.html' : 'index.html');
  });
  return true;
}
