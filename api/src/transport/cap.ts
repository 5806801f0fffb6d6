import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ExpectedError } from '../request/errors.js';

export interface CapDocument {
  readonly type: string;
  readonly body: string;
  /** Null when that is not known. */
  readonly changedAt: Date | null;
}

/** Where the documents come from; null for what does not exist or is not for everybody. */
export interface CapDocuments {
  /** @param base the address of the district's documents, for links */
  feed(district: string, base: string): Promise<CapDocument | null>;
  xml(district: string, identifier: string): Promise<CapDocument | null>;
  json(district: string, identifier: string): Promise<CapDocument | null>;
  keys(): CapDocument;
}

interface Params {
  readonly district: string;
  readonly file: string;
}

const DISTRICT = /^\d{6}$/;
const MESSAGE = /^([\w.:-]{1,64})\.(xml|json)$/;
/** A Host header is written by whoever asks. */
const HOST = /^[\w.:[\]-]{1,255}$/;

/**
 * A transaction stamps its time when it begins and is seen when it ends, so something older than the newest may still
 * appear. By date alone nothing is called unchanged before that can no longer happen.
 */
const SETTLED_MS = 61_000;

/** `/cap/{district}/feed.atom`, `/cap/{district}/{identifier}.xml` and `.json`, `/cap/keys`: for everybody, without an account. */
export function serveCap(app: FastifyInstance, documents: CapDocuments) {
  app.get('/cap/keys', (request, reply) => answer(request, reply, documents.keys()));
  app.get<{ Params: Params }>('/cap/:district/:file', async (request, reply) => {
    try {
      return await answer(request, reply, await find(documents, request));
    } catch (error) {
      if (!(error instanceof ExpectedError) || error.code !== 'SERVICE_UNAVAILABLE') throw error;
      return reply.code(503).header('retry-after', '1').send({ error: 'The service is busy. Try again shortly.' });
    }
  });
}

async function find(documents: CapDocuments, request: FastifyRequest<{ Params: Params }>): Promise<CapDocument | null> {
  const { district, file } = request.params;
  if (!DISTRICT.test(district)) return null;
  if (file === 'feed.atom') return documents.feed(district, `${originOf(request)}/cap/${district}`);
  const [, identifier, form] = MESSAGE.exec(file) ?? [];
  if (!identifier) return null;
  return form === 'xml' ? documents.xml(district, identifier) : documents.json(district, identifier);
}

/** Empty when the host cannot be believed: links then begin at the root, which a reader of the feed understands as well. */
const originOf = ({ protocol, host }: FastifyRequest) => (HOST.test(host) ? `${protocol}://${host}` : '');

function answer(request: FastifyRequest, reply: FastifyReply, document: CapDocument | null) {
  if (!document) return reply.code(404).send({ error: 'Not found.' });
  const { type, body, changedAt } = document;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const settled = changedAt && Date.now() - changedAt.getTime() >= SETTLED_MS ? changedAt : null;
  // Asked for again each time: an alert that is a minute late is no alert. What has not changed costs a few bytes.
  void reply.header('etag', etag).header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff');
  if (settled) void reply.header('last-modified', settled.toUTCString());
  return isKnown(request, etag, settled) ? reply.code(304).send() : reply.type(type).send(body);
}

/** RFC 9110, 13.2.2: with a tag, the date says nothing. */
function isKnown({ headers }: FastifyRequest, etag: string, changedAt: Date | null): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== null && Math.floor(changedAt.getTime() / 1_000) * 1_000 <= since;
}
