import type { IncomingMessage, Server } from 'node:http';
import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Actor } from '../request/actor.js';
import type { Services } from '../request/context.js';
import { scopeOf } from '../request/tenancy.js';
import type { Documents } from './documents.js';
import type { Executor } from './execute.js';
import type { Fanout } from './fanout.js';
import type { Log } from './log.js';
import { SocketOutlet } from './outlet.js';

const PING_MS = 15_000;
const MAX_MESSAGE = 1 << 18;
/** RFC 6455: the server is going away; clients come back, spread by their own jitter. */
const GOING_AWAY = 1001;

type Parameters = Readonly<Record<string, unknown>>;

export interface Authentication {
  /** @returns nobody without credentials, undefined when the credentials are wrong or over */
  authenticate(request: IncomingMessage, parameters: Parameters): Promise<Actor | undefined>;
  /**
   * A name of who is at the other end, as far as it is known.
   * @throws Error that names the parameter which is wrong, for whoever writes the client
   */
  holder(actor: Actor, parameters: Parameters): string | undefined;
  /** Calls back when what somebody may do has changed. */
  onChange(accountId: string, callback: () => void): () => void;
  /** When the rights of this actor must be looked up again even if nobody says so. */
  validUntil(actor: Actor): number;
}

export interface Sockets {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly executor: Executor;
  readonly fanout: Fanout;
  readonly authentication: Authentication;
  readonly services: Services;
  readonly log: Log;
}

/** What a socket knows of its user, from connection_init to the end. */
interface Held {
  readonly actor: Actor;
  readonly scope: string;
  readonly holder: string | undefined;
  stop(): void;
}

type SocketContext = Context<Record<string, unknown> | undefined, Extra & Partial<Record<PropertyKey, never>>>;

/** graphql-transport-ws on the HTTP server: operations through the executor, subscriptions through the fan-out. */
export function createSockets({ server, schema, documents, executor, fanout, authentication, services, log }: Sockets) {
  const wss = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false, maxPayload: MAX_MESSAGE });
  const held = new WeakMap<object, Held>();
  const heldBy = (ctx: SocketContext) => held.get(ctx.extra) ?? fail();
  const { dispose } = useServer(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      onConnect: async (ctx) => {
        if (!sameOrigin(ctx.extra.request)) return false;
        const actor = await authentication.authenticate(ctx.extra.request, ctx.connectionParams ?? {});
        if (!actor) return false;
        try {
          const holder = authentication.holder(actor, ctx.connectionParams ?? {});
          held.set(ctx.extra, { actor, holder, ...holdOn(ctx, actor, authentication) });
        } catch (error) {
          ctx.extra.socket.close(CloseCode.BadRequest, (error as Error).message);
          return false;
        }
        return true;
      },
      onClose: (ctx) => held.get(ctx.extra)?.stop(),
      parse: documents.parse,
      validate: documents.validate,
      context: (ctx, id) => {
        const { actor, scope, holder } = heldBy(ctx);
        return { outlet: new SocketOutlet(ctx.extra.socket, id), actor, scope, holder, services };
      },
      execute: ({ document, operationName, variableValues, contextValue }: ExecutionArgs) =>
        executor.execute({
          document,
          operationName: operationName ?? undefined,
          variables: variableValues ?? {},
          actor: (contextValue as { actor: Actor }).actor,
        }),
      subscribe: fanout.subscribe,
    },
    wss,
    PING_MS,
  );
  wss.on('error', (error) => log.warn('socket-server', { name: error.name }));
  return {
    wss,
    /** Tells everybody to come back, then waits for them to go. */
    async close() {
      for (const socket of wss.clients) socket.close(GOING_AWAY, 'The server is restarting. Resume from your cursor.');
      await dispose();
    },
  };
}

/** A changed post takes effect at once: the client connects again and gets today's rights, or none. */
function holdOn(ctx: SocketContext, actor: Actor, authentication: Authentication): Pick<Held, 'scope' | 'stop'> {
  const { socket, request } = ctx.extra;
  const scope = JSON.stringify([scopeOf(actor.session), [...actor.permissions].sort(), actor.locale]);
  if (!actor.id) return { scope, stop: () => {} };
  const check = () =>
    void recheck(socket, () => authentication.authenticate(request, ctx.connectionParams ?? {}), scope).catch(() =>
      socket.close(CloseCode.Forbidden, 'Rights cannot be checked.'),
    );
  const timer = setTimeout(check, Math.min(authentication.validUntil(actor) - Date.now() + 100, 2 ** 31 - 1));
  timer.unref();
  const forget = authentication.onChange(actor.id, check);
  return {
    scope,
    stop() {
      clearTimeout(timer);
      forget();
    },
  };
}

async function recheck(socket: WebSocket, authenticate: () => Promise<Actor | undefined>, scope: string) {
  const actor = await authenticate();
  if (!actor) return socket.close(CloseCode.Unauthorized, 'Signed out.');
  const now = JSON.stringify([scopeOf(actor.session), [...actor.permissions].sort(), actor.locale]);
  if (now !== scope || !actor.id) socket.close(CloseCode.Forbidden, 'Your rights have changed. Connect again.');
}

/** A page of another site must not use the console's cookie. Programs send no Origin. */
function sameOrigin({ headers }: IncomingMessage): boolean {
  if (!headers.origin) return true;
  const host = headers['x-forwarded-host'] ?? headers.host;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}

function fail(): never {
  throw new Error('A socket that was never let in.');
}
