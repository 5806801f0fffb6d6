import webPush from 'web-push';
import { p256From } from '../storage/p256.js';
import type { Keyring } from '../storage/sealing.js';
import { attempt, later, never, type Outcome } from './gateway.js';

/** What a browser gives when it subscribes. */
export interface PushAddress {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushKeys {
  /** Base64url of 65 bytes: what a browser subscribes with. */
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Made from the master key, as those that alerts are signed with: a browser that subscribed stays subscribed after a restart. */
export function pushKeysOf(keyring: Keyring): PushKeys {
  const { secret, point } = p256From(keyring.secretFor('web push p256', 48));
  return { publicKey: point.toString('base64url'), privateKey: secret.toString('base64url') };
}

/** A phone that was off for longer has missed it: the other channels have not. */
const TTL_SECONDS = 3_600;
/** What a push service answers for a browser that is no longer there. */
const GONE = new Set(['HTTP 404', 'HTTP 410']);
export const isGone = (outcome: Outcome) => outcome.is === 'NEVER' && GONE.has(outcome.reason);

export interface PushMessage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Encrypted for the browser (RFC 8291), signed for its push service (RFC 8292). The topic makes a repeated one replace the first. */
export async function postToBrowser(
  { endpoint, p256dh, auth }: PushAddress,
  { id, title, text }: PushMessage,
  { keys, contact, timeoutMs }: { keys: PushKeys; contact: string; timeoutMs: number },
): Promise<Outcome> {
  try {
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, JSON.stringify({ id, title, text }), {
      vapidDetails: { subject: contact, ...keys },
      TTL: TTL_SECONDS,
      urgency: 'high',
      topic: id.replaceAll('-', ''),
    });
    const { 'Content-Length': _, ...rest } = headers;
    return await attempt({ url: endpoint, headers: textual(rest), body, timeoutMs });
  } catch {
    return never('BAD_SUBSCRIPTION');
  }
}

const textual = (headers: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** One browser that has it is enough; none left means that there is no such channel. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return (
    outcomes.find(({ is }) => is === 'SENT') ??
    outcomes.find(({ is }) => is === 'LATER') ??
    (outcomes.every(isGone) ? never('NO_SUBSCRIPTION') : (outcomes[0] ?? later('NO_SUBSCRIPTION')))
  );
}
