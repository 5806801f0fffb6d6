import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Watched {
  readonly sockets: () => number;
  readonly streams: () => number;
  readonly groups: () => number;
  /** Lines that were one too many. */
  readonly refused: () => number;
  /** Of what was written to whom, how much could not be noted. */
  readonly sentDropped: () => number;
  readonly pool: { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number };
}

/** Prometheus metrics at /metrics: the process, HTTP, sockets, the pool. Labels are names of ours, never values of callers'. */
export function serveMetrics(app: FastifyInstance, { sockets, streams, groups, refused, sentDropped, pool }: Watched) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'gridward_http_request_seconds',
    help: 'Time to answer, by route and status.',
    labelNames: ['route', 'status'],
    registers: [registry],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
  });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  gauge('gridward_sockets', 'Open WebSockets.', sockets);
  gauge('gridward_streams', 'Open event streams.', streams);
  gauge('gridward_subscription_groups', 'Distinct subscriptions; an event is executed once for each.', groups);
  gauge('gridward_lines_refused', 'Lines sent away because an address or an account had too many.', refused);
  gauge('gridward_sent_notes_dropped', 'Receipts “sent” that were given up because the database was away too long.', sentDropped);
  gauge('gridward_pool_connections', 'Connections to PostgreSQL for reading.', () => pool.totalCount);
  gauge('gridward_pool_idle', 'Idle ones among them.', () => pool.idleCount);
  gauge('gridward_pool_waiting', 'Operations waiting for one.', () => pool.waitingCount);
  app.addHook('onResponse', async (request, reply) => {
    duration.labels(request.routeOptions.url ?? 'static', String(reply.statusCode)).observe(reply.elapsedTime / 1_000);
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
