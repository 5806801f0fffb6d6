import type { Server } from 'node:http';
import type { ExecutionArgs } from 'graphql';
import { CloseCode, type Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Actor } from '../request/actor.js';
import { ExpectedError } from '../request/errors.js';
import { wordsFor } from '../request/words.js';
import { addressOf } from '../request/address.js';
import { letIn, type Guest, type Lines } from './lines.js';
import { SocketOutlet, TRY_AGAIN_LATER } from './outlet.js';
import { presentError } from './present.js';
import { sameOrigin } from './rights.js';

const PING_MS = 15_000;
const MAX_MESSAGE = 1 << 18;
/** RFC 6455: the server is going away; clients come back, spread by their own jitter. */
const GOING_AWAY = 1001;

type SocketContext = Context<Record<string, unknown> | undefined, Extra & Partial<Record<PropertyKey, never>>>;

/** graphql-transport-ws on the HTTP server: operations through the executor, subscriptions through the fan-out. */
export function createSockets(server: Server, lines: Lines) {
  const { schema, documents, executor, fanout, doors, trustProxy, services, log } = lines;
  const wss = new WebSocketServer({ server, path: '/graphql', perMessageDeflate: false, maxPayload: MAX_MESSAGE });
  const held = new WeakMap<object, Guest>();
  const heldBy = (ctx: SocketContext) => held.get(ctx.extra) ?? fail();
  // Before those of graphql-ws: whoever is one too many is not even asked for a name.
  wss.on('connection', (socket, request) => {
    try {
      socket.once('close', doors.enterFrom(addressOf(request, trustProxy)));
    } catch (error) {
      sendAway(socket, error);
    }
  });
  const { dispose } = useServer(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      onConnect: async (ctx) => {
        const guest = await welcome(ctx, lines);
        if (guest) held.set(ctx.extra, guest);
        return Boolean(guest);
      },
      onClose: (ctx) => held.get(ctx.extra)?.leave(),
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
async function welcome({ extra: { socket, request }, connectionParams }: SocketContext, lines: Lines): Promise<Guest | undefined> {
  if (!sameOrigin(request)) return undefined;
  const door = {
    request,
    parameters: connectionParams ?? {},
    isOpen: () => socket.readyState === socket.OPEN,
    end: (code: number, reason: string) => socket.close(code, reason),
  };
  return letIn(lines, door).catch((error: unknown) => sendAway(socket, error));
}

/** Whoever wrote the client reads the reason, for which there are 123 bytes. */
function sendAway(socket: WebSocket, error: unknown): undefined {
  if (!(error instanceof ExpectedError)) throw error;
  const words = wordsFor('en');
  const [fault] = error.details.fieldErrors ?? [];
  const reason = fault ? `${fault.field}: ${words.message(fault.key, fault.values)}` : words.message(error.key, error.values);
  socket.close(error.code === 'BAD_USER_INPUT' ? CloseCode.BadRequest : TRY_AGAIN_LATER, reason);
}

function fail(): never {
  throw new Error('A socket that was never let in.');
}
