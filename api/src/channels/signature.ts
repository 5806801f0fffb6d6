import { createHmac, timingSafeEqual } from 'node:crypto';

const TIMESTAMP_HEADER = 'x-gridward-timestamp';
const SIGNATURE_HEADER = 'x-gridward-signature';

/** Clocks differ, and messages wait; what is older was copied. */
const MOST_SECONDS = 300;

/** Both directions sign alike: `v1=` and the hexadecimal HMAC-SHA256 of the seconds since 1970, a full stop and the body. */
export const signatureOf = (secret: string, timestamp: string, body: string) =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;

export const signedHeaders = (secret: string, body: string, now = Date.now()) => {
  const timestamp = String(Math.floor(now / 1_000));
  return { [TIMESTAMP_HEADER]: timestamp, [SIGNATURE_HEADER]: signatureOf(secret, timestamp, body) };
};

export interface Signed {
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
}

/** Looks at the clock only, so that old or broken requests cost no look into the database. */
export const isTimely = ({ timestamp, signature }: Pick<Signed, 'timestamp' | 'signature'>, now = Date.now()) =>
  /^\d{1,12}$/.test(timestamp) && /^v1=[0-9a-f]{64}$/.test(signature) && Math.abs(now / 1_000 - Number(timestamp)) <= MOST_SECONDS;

/** In constant time: how long it takes says nothing of how much was guessed. */
export function isSignedWith(secret: string, { timestamp, signature, body }: Signed): boolean {
  const [expected, given] = [Buffer.from(signatureOf(secret, timestamp, body)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
