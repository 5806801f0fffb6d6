import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a gateway was given. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
}

type Answer = number | { readonly status: number; readonly headers: Readonly<Record<string, string>> } | 'silence';

/** An HTTP server that takes what is posted and answers as it is told: a gateway, or a browser's push service. */
export async function startGateway() {
  const received: Received[] = [];
  let answer: (request: Received) => Answer = () => 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const one = { path: request.url ?? '', headers: request.headers, body: bytes.toString('utf8'), bytes };
      received.push(one);
      const told = answer(one);
      if (told === 'silence') return;
      const { status, headers } = typeof told === 'number' ? { status: told, headers: {} } : told;
      response.writeHead(status, headers).end('{"quoted":"nobody reads this"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `http://127.0.0.1:${port}`,
    received,
    answers: (how: (request: Received) => Answer) => {
      answer = how;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

export type Gateway = Awaited<ReturnType<typeof startGateway>>;
