import type { Server } from 'node:http';
import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Actor } from '../request/actor.js';
import type { Services } from '../request/context.js';
import { ExpectedError } from '../request/errors.js';
import { wordsFor } from '../request/words.js';
import { addressOf } from './address.js';
import type { Documents } from './documents.js';
import type { Doors } from './doors.js';
import type { Executor } from './execute.js';
import type { Fanout } from './fanout.js';
import type { Log } from './log.js';
import { SocketOutlet, TRY_AGAIN_LATER } from './outlet.js';
import { presentError } from './present.js';
import { sameOrigin, scopeOfActor, watchRights, type Authentication } from './rights.js';

const PING_MS = 15_000;
const MAX_MESSAGE = 1 << 18;
/** RFC 6455: the server is going away; clients come back, spread by their own jitter. */
const GOING_AWAY = 1001;

/** What the transports of subscriptions stand on. */
export interface Lines {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly executor: Executor;
  readonly fanout: Fanout;
  readonly authentication: Authentication;
  readonly doors: Doors;
  readonly trustProxy: boolean;
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
export function createSockets(server: Server, lines: Lines) {
  const { schema, documents, executor, fanout, doors, trustProxy, services, log } = lines;
  const wss = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false, maxPayload: MAX_MESSAGE });
  const held = new WeakMap<object, Held>();
  const heldBy = (ctx: SocketContext) => held.get(ctx.extra) ?? fail();
  // Before those of graphql-ws: whoever is one too many is not even asked for a name.
  wss.on('connection', (socket, request) => {
    orSendAway(socket, () => socket.once('close', doors.enterFrom(addressOf(request, trustProxy))));
  });
  const { dispose } = useServer(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      onConnect: async (ctx) => {
        const known = await letIn(ctx, lines);
        if (known) held.set(ctx.extra, known);
        return Boolean(known);
      },
      onClose: (ctx) => held.get(ctx.extra)?.stop(),
      onSubscribe: (ctx) => {
        const most = doors.limits.subscriptions;
        if (Object.keys(ctx.subscriptions).length <= most) return undefined;
        return [presentError(new ExpectedError('RATE_LIMITED', 'subscriptionsPerLine', { max: most }), heldBy(ctx).actor.locale, log)];
      },
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

/** @returns undefined for who is not let in: then the socket is closed, in most cases with the reason */
async function letIn(ctx: SocketContext, { authentication, doors }: Lines): Promise<Held | undefined> {
  const { socket, request } = ctx.extra;
  const parameters = ctx.connectionParams ?? {};
  if (!sameOrigin(request)) return undefined;
  const authenticate = () => authentication.authenticate(request, parameters);
  const actor = await authenticate();
  // It may have gone meanwhile, and nobody would ever take down what is put up for it now.
  if (!actor || socket.readyState !== socket.OPEN) return undefined;
  let holder: string | undefined;
  try {
    holder = authentication.holder(actor, parameters);
  } catch (error) {
    socket.close(CloseCode.BadRequest, (error as Error).message);
    return undefined;
  }
  const leave = orSendAway(socket, () => doors.enterAs(actor.id));
  if (!leave) return undefined;
  const unwatch = watchRights(actor, authentication, authenticate, (code, reason) => socket.close(code, reason));
  return { actor, scope: scopeOfActor(actor), holder, stop: () => (unwatch(), leave()) };
}

/** Whoever wrote the client reads the reason; it has room for 123 bytes. */
function orSendAway<T>(socket: WebSocket, enter: () => T): T | undefined {
  try {
    return enter();
  } catch (error) {
    const reason = error instanceof ExpectedError ? wordsFor('en').message(error.key, error.values) : '';
    socket.close(TRY_AGAIN_LATER, reason);
    return undefined;
  }
}

function fail(): never {
  throw new Error('A socket that was never let in.');
}
