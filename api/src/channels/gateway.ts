import { signedHeaders } from './signature.js';

/** What came of one attempt. `LATER` is worth another one, `NEVER` is not. */
export type Outcome = { readonly is: 'SENT' } | { readonly is: 'LATER' | 'NEVER'; readonly reason: string };

export const SENT: Outcome = { is: 'SENT' };
export const never = (reason: string): Outcome => ({ is: 'NEVER', reason });
export const later = (reason: string): Outcome => ({ is: 'LATER', reason });

interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly timeoutMs: number;
}

/** Too early, too many, too slow: everything else of 4xx would be the same the next time. */
const WORTH_TRYING = new Set([408, 425, 429]);

/** What is posted to a gateway. `id` is the same at every attempt, so that one that is repeated can be known. */
export interface GatewayMessage {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly title: string;
  readonly text: string;
  readonly replyTo: string;
}

export function postToGateway(endpoint: { url: string; secret: string }, message: GatewayMessage, timeoutMs: number): Promise<Outcome> {
  const body = JSON.stringify(message);
  const headers = { 'content-type': 'application/json', ...signedHeaders(endpoint.secret, body) };
  return attempt({ url: endpoint.url, headers, body, timeoutMs });
}

/** One POST. Follows no redirect: where it leads was allowed by nobody. What is answered is not kept, because it may quote. */
export async function attempt({ url, headers, body, timeoutMs }: Request): Promise<Outcome> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
    void response.body?.cancel().catch(() => undefined);
    if (response.ok) return SENT;
    const reason = `HTTP ${response.status}`;
    return response.status >= 500 || WORTH_TRYING.has(response.status) ? later(reason) : never(reason);
  } catch (error) {
    return later((error as Error).name === 'TimeoutError' ? 'TIMEOUT' : 'UNREACHABLE');
  }
}
