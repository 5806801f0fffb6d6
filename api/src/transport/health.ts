import type { FastifyInstance } from 'fastify';

export interface Checks {
  /** Whether the database answers. */
  database(): Promise<boolean>;
  /** Whether changes elsewhere are heard of. */
  listening(): boolean;
  draining(): boolean;
}

/** `/healthz`: the process is alive. `/readyz`: send it traffic. */
export function serveHealth(app: FastifyInstance, checks: Checks) {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const facts = { database: await checks.database().catch(() => false), listening: checks.listening(), draining: checks.draining() };
    const ready = facts.database && facts.listening && !facts.draining;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...facts });
  });
}
