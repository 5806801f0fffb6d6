import { createHash, createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { p256From } from '../../storage/p256.js';
import type { Keyring } from '../../storage/sealing.js';

export interface SigningKey {
  /** Thumbprint of the public half (RFC 7638): what a signature calls its key. */
  readonly id: string;
  readonly secret: KeyObject;
  /** As published. */
  readonly publicJwk: JsonWebKey;
}

/** PKCS #8 (RFC 8410) in front of the 32 bytes of an Ed25519 seed. */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The two keys that alerts are signed with, made from the installation's master key, so that nothing has to be stored and
 * every process has the same ones. They last as long as the master key does.
 *
 * Phones check Ed25519, which browsers have. XML gets ECDSA on P-256 with SHA-256: XML Signature 1.1 asks every
 * implementation for it, while Ed25519 came with RFC 9231 and few know it.
 */
export class SigningKeys {
  /** For JSON: Ed25519. */
  readonly phone: SigningKey;
  /** For XML: ECDSA on P-256. */
  readonly xml: SigningKey;

  constructor(keyring: Keyring) {
    this.phone = signingKey(ed25519From(keyring.secretFor('alert signature ed25519', 32)), 'EdDSA');
    const { secret, x, y } = p256From(keyring.secretFor('alert signature p256', 48));
    const jwk = { kty: 'EC', crv: 'P-256', d: secret.toString('base64url'), x: x.toString('base64url'), y: y.toString('base64url') };
    this.xml = signingKey(createPrivateKey({ key: jwk, format: 'jwk' }), 'ES256');
  }

  /** A JWK set (RFC 7517). */
  get published() {
    return { keys: [this.phone.publicJwk, this.xml.publicJwk] };
  }
}

const ed25519From = (seed: Buffer) => createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });

function signingKey(secret: KeyObject, alg: string): SigningKey {
  const { kty = '', crv = '', x = '', y } = createPublicKey(secret).export({ format: 'jwk' });
  // RFC 7638: the members that make the key, in the order of their names.
  const members = y === undefined ? { crv, kty, x } : { crv, kty, x, y };
  const id = createHash('sha256').update(JSON.stringify(members)).digest('base64url');
  return { id, secret, publicJwk: { ...members, kid: id, use: 'sig', alg } };
}
