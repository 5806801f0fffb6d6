import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PAGE, SCRIPT, STYLE } from './page.js';
import type { Simulator } from './simulator.js';

const header = ({ headers }: FastifyRequest, name: string) => String(headers[name] ?? '');

/** `/simulator`: the page, what it asks for, and the gateway behind which the simulated phones are. */
export function serveSimulator(app: FastifyInstance, simulator: Simulator) {
  app.get('/simulator', (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  app.get('/simulator/page.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(SCRIPT));
  app.get('/simulator/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
  app.get('/simulator/messages', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ messages: simulator.messages, failures: simulator.failures }),
  );
  app.post<{ Body: { count?: number } | null }>('/simulator/fail', (request, reply) => {
    simulator.failNext(Number(request.body?.count));
    return reply.send({ failures: simulator.failures });
  });
  app.post<{ Body: { id?: string; text?: string } | null }>('/simulator/reply', async (request, reply) => {
    const status = await simulator.reply(String(request.body?.id), String(request.body?.text ?? '1').slice(0, 20)).catch(() => 502);
    return reply.code(status === 200 ? 200 : 502).send({ status });
  });
  app.register(async (scope) => {
    // The signature is of the bytes as they came.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post<{ Params: { kind: string; district: string }; Body: string }>('/simulator/gateway/:kind/:district', (request, reply) => {
      const { kind, district } = request.params;
      const signed = {
        timestamp: header(request, 'x-gridward-timestamp'),
        signature: header(request, 'x-gridward-signature'),
        body: request.body ?? '',
      };
      return reply.code(simulator.receive(district, kind, signed)).send({});
    });
  });
}
