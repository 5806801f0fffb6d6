import type { FastifyInstance, FastifyReply } from 'fastify';

/** What is taken from other systems: a body that they have signed, for one tenant. */
export interface ReportReceiver {
  receive(
    district: string,
    signed: { readonly timestamp: string; readonly signature: string; readonly body: string },
  ): Promise<'TAKEN' | 'UNSIGNED' | 'MALFORMED' | 'UNKNOWN'>;
}

const LARGEST = 16 * 1_024;
const ANSWERS = {
  TAKEN: [200, 'ok'],
  UNSIGNED: [401, 'The signature does not fit, or the timestamp is more than five minutes away.'],
  MALFORMED: [400, 'Expected JSON: {"id": "…", "delivered": true, "reply": "1"}, with delivered or reply.'],
  UNKNOWN: [404, 'No such message.'],
} as const;

/** `POST /channels/{district}/report`. The signature is of the bytes as they came, so nothing parses them before it is checked. */
export function serveReports(app: FastifyInstance, reports: ReportReceiver) {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST }, (_request, body, done) => done(null, body));
    scope.post<{ Params: { district: string }; Body: string }>('/channels/:district/report', { bodyLimit: LARGEST }, async (request, reply) => {
      const header = (name: string) => String(request.headers[name] ?? '');
      const signed = { timestamp: header('x-gridward-timestamp'), signature: header('x-gridward-signature'), body: request.body ?? '' };
      try {
        return await answer(reply, await reports.receive(request.params.district, signed));
      } catch {
        // Whatever it was, the gateway can only come again; and an error of the database could quote what it sent.
        return reply.code(503).header('retry-after', '1').send({ error: 'The service is busy. Try again shortly.' });
      }
    });
  });
}

function answer(reply: FastifyReply, reception: keyof typeof ANSWERS) {
  const [status, text] = ANSWERS[reception];
  return reply.code(status).send(status === 200 ? { status: text } : { error: text });
}
