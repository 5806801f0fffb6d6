import { sign } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { SigningKey } from './signing-keys.js';

/**
 * `{"alert":{…},"signature":{"algorithm":"Ed25519","keyId":"…","value":"…"}}`: the message as in `CapAlert`, and an Ed25519
 * signature (RFC 8032, base64url) over the canonical JSON (RFC 8785) of `alert`, in UTF-8. `keyId` names a published key.
 *
 * @param alert the message as canonical JSON
 */
export function signJson(alert: string, { id, secret }: SigningKey): string {
  const value = sign(null, Buffer.from(alert), secret).toString('base64url');
  return `{"alert":${alert},"signature":${canonicalJson({ algorithm: 'Ed25519', keyId: id, value })}}`;
}
