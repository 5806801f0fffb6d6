import { createHash, randomBytes } from 'node:crypto';

/** 128 bits: nobody guesses one in a lifetime of trying. */
const BYTES = 16;
const FORM = /^(\d{6})-([A-Za-z0-9_-]{22})$/;

/** What opens a questionnaire, as it stands in a link or on paper: the district, and a secret. */
export interface Token {
  readonly district: string;
  readonly secret: string;
}

export const newSecret = () => randomBytes(BYTES).toString('base64url');
export const written = ({ district, secret }: Token) => `${district}-${secret}`;

/** @returns undefined for what cannot be one */
export function tokenIn(text: string): Token | undefined {
  const [, district, secret] = FORM.exec(text.trim()) ?? [];
  return district && secret ? { district, secret } : undefined;
}

const hashOf = (purpose: string, text: string) => createHash('sha256').update(`${purpose} ${text}`).digest('base64url');

/** What is kept of it with who was drawn. */
export const tokenHashOf = (secret: string) => hashOf('unit', secret);
/** What is kept of it with what was answered: nobody gets from one to the other without the token. */
export const receiptOf = (secret: string) => hashOf('answer', secret);
/** At a poster the token is everybody's, so the phone's own name tells one from the other. */
export const receiptOfDevice = (secret: string, device: string) => hashOf('device', `${secret} ${device}`);
