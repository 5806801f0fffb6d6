import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { SignInRequired, type ExpectedError } from '../request/errors.js';
import { localeOf } from '../request/words.js';
import { addressOf } from '../request/address.js';
import { Framed } from './frame.js';
import { letIn, type Guest, type Lines } from './lines.js';
import { present } from './present.js';
import { sameOrigin, type Parameters } from './rights.js';
import { StreamOutlet } from './stream.outlet.js';
import { readRequest, type StreamRequest } from './stream.request.js';

const PATH = '/graphql/stream';
const MAX_BODY = 1 << 18;
/** Proxies end what is silent, and a phone takes it for dead. */
const ALIVE_MS = 10_000;

/**
 * Subscriptions as server-sent events, for networks that break WebSockets: the “distinct connections” mode of the GraphQL over
 * SSE protocol. The same fan-out writes the same results; only queries and mutations that somebody sends here are executed for one.
 */
export function serveStreams(app: FastifyInstance, lines: Lines) {
  const open = new Set<StreamOutlet>();
  app.route({
    method: ['GET', 'POST'],
    url: PATH,
    bodyLimit: MAX_BODY,
    handler: async (request, reply) => {
      const asked = readRequest(request, lines);
      if ('status' in asked) return reply.code(asked.status).headers(asked.headers).send(asked.body);
      if (!sameOrigin(request.raw)) return reply.code(403).send();
      await new Visit(lines, request, asked).run(reply, open);
    },
  });
  const alive = setInterval(() => open.forEach((outlet) => outlet.stayAlive()), ALIVE_MS).unref();
  return {
    get size() {
      return open.size;
    },
    /** Tells everybody to come back. */
    close() {
      clearInterval(alive);
      for (const outlet of open) outlet.cut('The server is restarting. Resume from your cursor.');
    },
  };
}

/** One stream, from the request to the end. */
class Visit {
  constructor(
    private readonly lines: Lines,
    private readonly request: FastifyRequest,
    private readonly asked: StreamRequest,
  ) {}

  async run(reply: FastifyReply, open: Set<StreamOutlet>) {
    reply.hijack();
    const outlet = new StreamOutlet(reply.raw);
    const { raw } = reply;
    const undo: (() => void)[] = [];
    try {
      undo.push(this.lines.doors.enterFrom(addressOf(this.request.raw, this.lines.trustProxy)));
      const guest = await letIn(this.lines, {
        request: this.request.raw,
        parameters: parametersOf(this.request),
        isOpen: () => !raw.destroyed,
        end: (_code, reason) => outlet.cut(reason),
      });
      if (raw.destroyed) return;
      if (!guest) throw SignInRequired();
      undo.push(() => guest.leave());
      await this.#answer(guest, outlet, open);
    } catch (error) {
      outlet.end(new Framed(this.#explained(error)));
    } finally {
      undo.forEach((back) => back());
    }
  }

  async #answer(guest: Guest, outlet: StreamOutlet, open: Set<StreamOutlet>) {
    const { document, operationName, variables, kind, refusal } = this.asked;
    if (refusal) return outlet.end(new Framed(refusal));
    if (kind === 'subscription') return this.#subscribe(guest, outlet, open);
    const caller = { address: this.request.ip };
    const { executor } = this.lines;
    outlet.end(new Framed(await executor.execute({ document, operationName, variables, actor: guest.actor, caller })));
  }

  /** @returns when the stream is over */
  async #subscribe({ actor, scope, holder }: Guest, outlet: StreamOutlet, open: Set<StreamOutlet>) {
    const { schema, fanout, services } = this.lines;
    const { document, operationName, variables } = this.asked;
    const cursor = textOf(this.request.headers['last-event-id']);
    const contextValue = { outlet, actor, scope, holder, services, cursor };
    outlet.open();
    open.add(outlet);
    try {
      const result = await fanout.subscribe({ schema, document, operationName: operationName ?? null, variableValues: variables, contextValue });
      if (!(Symbol.asyncIterator in result)) return outlet.end(new Framed(result));
      await outlet.closed;
      await result.return?.();
    } finally {
      open.delete(outlet);
    }
  }

  #explained(error: unknown): ExecutionResult {
    return present({ errors: [error as ExpectedError] }, localeOf(this.request.headers['accept-language']), this.lines.log);
  }
}

/** What a WebSocket says in connection_init, a request says in its headers. */
function parametersOf({ headers }: FastifyRequest): Parameters {
  const device = textOf(headers['x-gridward-device']);
  return {
    token: /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1],
    territory: textOf(headers['x-gridward-territory']),
    locale: headers['accept-language'],
    ...(device !== undefined && { device }),
  };
}

const textOf = (header: string | string[] | undefined) => (typeof header === 'string' ? header : undefined);
