import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../request/actor.js';
import { wordsFor, type MessageKey, type MessageValues } from '../request/words.js';

/** What takes a file in for somebody. */
export interface UploadReceiver {
  admits(actor: Actor): boolean;
  /** @returns the id of what came of it; nothing when the file is of another kind */
  receive(actor: Actor, fileName: string, bytes: Buffer): Promise<string | undefined>;
}

const MIB = 1 << 20;
const LARGEST_MIB = 30;
/** Of any kind that a form of another site cannot send without being asked: that is what keeps a foreign page out. */
const TYPES = ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/octet-stream'];
/** Files lie in memory while they come in. */
const AT_ONCE = 4;

/** `POST {path}?name=…` with the file as the body. Who asks is known before the first byte of it is read. */
export function serveUploads(
  app: FastifyInstance,
  path: string,
  authenticate: (request: FastifyRequest) => Promise<Actor>,
  receiver: UploadReceiver,
) {
  const actors = new WeakMap<FastifyRequest, Actor>();
  let coming = 0;
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: LARGEST_MIB * MIB }, (_request, body, done) => done(null, body));
    scope.addHook('onRequest', async (request, reply) => {
      const actor = await authenticate(request);
      actors.set(request, actor);
      if (!actor.id) return refuse(reply, actor, 401, 'SIGN_IN_REQUIRED', 'signInRequired');
      if (!receiver.admits(actor)) return refuse(reply, actor, 403, 'FORBIDDEN', 'forbidden');
      if (coming >= AT_ONCE) return refuse(reply.header('retry-after', '5'), actor, 503, 'SERVICE_UNAVAILABLE', 'serviceUnavailable');
      coming++;
      reply.raw.once('close', () => void coming--);
      return undefined;
    });
    scope.setErrorHandler<Error & { statusCode?: number }>(({ statusCode }, request, reply) => {
      const actor = actors.get(request);
      if (statusCode === 413) return refuse(reply, actor, 413, 'BAD_USER_INPUT', 'uploadTooLarge', { mib: LARGEST_MIB });
      if (statusCode === 415) return refuse(reply, actor, 415, 'BAD_USER_INPUT', 'uploadType');
      // What the database says could quote what came.
      return refuse(reply.header('retry-after', '5'), actor, 503, 'SERVICE_UNAVAILABLE', 'serviceUnavailable');
    });
    scope.post<{ Querystring: { name?: string }; Body: Buffer }>(path, { bodyLimit: LARGEST_MIB * MIB }, async (request, reply) => {
      const actor = actors.get(request);
      const name = request.query.name;
      const id =
        actor && Buffer.isBuffer(request.body) ? await receiver.receive(actor, typeof name === 'string' ? name : '', request.body) : undefined;
      return id ? reply.code(201).send({ id }) : refuse(reply, actor, 415, 'BAD_USER_INPUT', 'uploadType');
    });
  });
}

function refuse(reply: FastifyReply, actor: Actor | undefined, status: number, code: string, key: MessageKey, values: MessageValues = {}) {
  return reply.code(status).send({ error: { code, message: wordsFor(actor?.locale ?? 'zh-CN').message(key, values) } });
}
