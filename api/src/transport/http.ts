import { ApolloServer, HeaderMap, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../request/actor.js';
import type { Caller } from '../request/context.js';
import type { Executor } from './execute.js';
import { LIMITS } from './limits.js';
import { formatted } from './present.js';

const MAX_BODY = 1 << 20;

/**
 * Apollo copies the context value of every request (own properties only, so a class with private fields would break).
 * This one is a plain, unchanging ticket; resolvers get the RequestContext that the executor makes from it.
 */
interface Ticket {
  readonly actor: Actor;
  readonly caller: Caller;
  readonly onGone: (abandon: () => void) => void;
}

export interface HttpParts {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly trustProxy: boolean;
  authenticate(request: FastifyRequest): Promise<Actor>;
}

export async function createHttp({ schema, executor, trustProxy, authenticate }: HttpParts) {
  const app = Fastify({ bodyLimit: MAX_BODY, trustProxy, logger: false, forceCloseConnections: 'idle' });
  await app.register(cookie);
  const apollo = new ApolloServer<Ticket>({
    gateway: gatewayTo(schema, executor),
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app), statusOfRefusals],
    parseOptions: { maxTokens: LIMITS.tokens },
    stringifyResult: (value) => JSON.stringify(value),
    formatError: formatted,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    csrfPrevention: true,
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => ({
      actor: await authenticate(request),
      caller: callerOf(request, reply),
      onGone: (abandon) => void reply.raw.once('close', abandon),
    }),
  });
  return { app, apollo };
}

const callerOf = (request: FastifyRequest, reply: FastifyReply): Caller => ({
  address: request.ip,
  device: request.headers['user-agent']?.slice(0, 200),
  setCookie: (name, value, expires) =>
    void reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https', expires }),
});

/** Apollo's documented way to bring one's own executor: a gateway whose schema never changes. */
const gatewayTo = (schema: GraphQLSchema, executor: Executor): ApolloServerOptionsWithGateway<Ticket>['gateway'] => ({
  async load() {
    return {
      executor: ({ document, operationName, request, context }) => {
        const { actor, caller, onGone } = context as unknown as Ticket;
        return executor.execute({
          document,
          operationName: operationName ?? undefined,
          variables: request.variables ?? {},
          actor,
          caller,
          onGone,
        }) as never;
      },
    };
  },
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  async stop() {},
});

/**
 * GraphQL over HTTP: who accepts only application/json gets 200 even for a document that fails validation. Apollo answers
 * 400 to both media types; the audits 572B, FDE2 and 7B9B ask for this.
 */
const statusOfRefusals: ApolloServerPlugin<Ticket> = {
  async requestDidStart({ request }) {
    const accept = request.http?.headers.get('accept') ?? '';
    if (!accept.includes('application/json') || accept.includes('application/graphql-response+json')) return;
    return {
      async willSendResponse({ response, errors }) {
        const code = errors?.[0]?.extensions['code'];
        const refused = code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' || code === 'BAD_USER_INPUT';
        if (refused && response.http.status === 400) response.http.status = 200;
        response.http.headers ??= new HeaderMap();
      },
    };
  },
};
