import { hashOf, newToken } from '../../api/src/identity/tokens.js';
import { uuidv7 } from '../../api/src/storage/keys.js';
import { DEMO_PASSWORD } from '../../api/src/demo/start.js';
import { dataOf, post } from './client.js';
import type { TestDatabase } from './database.js';

const SIGN_IN = 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken refreshToken } }';

/** `street1` is street1@210102, `city` is city@210100; with an @ it is as it is. */
export const loginOf = (name: string) => (name.includes('@') ? name : `${name}@${name === 'city' ? '210100' : '210102'}`);

/** Everybody of the demonstration city with a name to remember: one for each role. */
export const EVERY_ROLE = [
  'city',
  'district',
  'street1',
  'clerk1',
  'director',
  'deputy',
  'civil',
  'safety',
  'culture',
  'assistant',
  'leader',
  'worker',
  'supervisor',
  'department',
  'resident',
  'system',
  'security',
  'auditor',
] as const;

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** Signs people in over HTTP, each once. */
export class Actors {
  #tokens = new Map<string, Promise<string>>();

  constructor(
    private readonly url: string,
    private readonly database: TestDatabase,
  ) {}

  token(name: string): Promise<string> {
    const login = loginOf(name);
    const known = this.#tokens.get(login);
    if (known) return known;
    const made = this.signIn(login).then(({ accessToken }) => accessToken);
    this.#tokens.set(login, made);
    return made;
  }

  async signIn(name: string, password = DEMO_PASSWORD): Promise<Tokens> {
    const input = { login: loginOf(name), password, kind: 'PHONE' };
    return dataOf(await post<{ signIn: Tokens }>(this.url, undefined, SIGN_IN, { input })).signIn;
  }

  /** A session of its own, straight into the table: no password, no waiting. */
  async directSession(name: string, hours = 1): Promise<string> {
    const login = loginOf(name);
    const district = login.slice(-6);
    const token = newToken(district);
    await this.database.sql(
      `insert into sign_in_session (district_code, id, account_id, kind, access_hash, access_expires_at, expires_at)
       select district_code, $1, id, 'PHONE', $2, now() + make_interval(hours => $3), now() + make_interval(hours => $3) from account where district_code = $4 and login = $5`,
      [uuidv7(), hashOf(token), hours, district, login],
    );
    return token;
  }
}
