import { createHash, randomBytes } from 'node:crypto';

/** A token names its tenant, so that finding its session needs no search across tenants. 256 random bits. */
export const newToken = (district: string) => `${district}.${randomBytes(32).toString('base64url')}`;

/** Only this is stored: whoever reads the table cannot sign in with it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');

export const districtOfToken = (token: string) => /^(\d{6})\.[\w-]{43}$/.exec(token)?.[1];
