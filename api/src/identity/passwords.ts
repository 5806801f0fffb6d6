import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LEAST = 10;
const MOST = 128;
const KINDS = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];

export const hashPassword = (password: string) => hash(password, COST);

export const verifyPassword = (passwordHash: string, password: string) => verify(passwordHash, password).catch(() => false);

/** Verified against when the account does not exist, so that the answer takes as long. */
export const dummyHash = hashPassword('nobody has this password');

export const isStrong = (password: string) =>
  password.length >= LEAST && password.length <= MOST && KINDS.filter((kind) => kind.test(password)).length >= 3;
