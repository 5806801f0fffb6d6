import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** @returns the address of who asks; what a proxy says of it only where the proxy is to be believed, as Fastify does */
export function addressOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')[0]
        ?.trim()
    : undefined;
  return forwarded && isIP(forwarded) ? forwarded : (socket.remoteAddress ?? '');
}

/** What is counted as one address: IPv4 as it is; of IPv6 the network, because every household has more addresses than could be counted. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) !== 6) return plain;
  const [left = [], right = []] = plain.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':')}::/64`;
}
