import { createECDH } from 'node:crypto';

/** Order of the group of P-256 (FIPS 186-5, SP 800-186). */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** A key pair on P-256. Each part is 32 bytes, but for `point`, which is 65: uncompressed, as browsers take it. */
export interface P256Pair {
  readonly secret: Buffer;
  readonly x: Buffer;
  readonly y: Buffer;
  readonly point: Buffer;
}

/**
 * The same pair for the same bytes, so that a key made from the master key need not be kept.
 * FIPS 186-5, A.2.1: with 128 bits more than needed, the remainder is as good as uniform.
 *
 * @param bytes 48 of them
 */
export function p256From(bytes: Buffer): P256Pair {
  const scalar = (BigInt(`0x${bytes.toString('hex')}`) % (ORDER - 1n)) + 1n;
  const secret = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(secret);
  const point = curve.getPublicKey();
  return { secret, point, x: point.subarray(1, 33), y: point.subarray(33) };
}
