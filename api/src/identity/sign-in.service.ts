import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { Secret, TOTP } from 'otpauth';
import type { RequestContext } from '../request/context.js';
import { District } from '../request/district.entity.js';
import { BadInput, ExpectedError, Forbidden, SignInRequired } from '../request/errors.js';
import { parameter } from '../request/parameters.js';
import { keyringKey, sealOf } from '../storage/keyring.js';
import { IDENTITY } from './directory.js';
import { Account, Credential, SignInSession, type AccountRow } from './identity.entity.js';
import type { ChangePasswordInput, SignInInput } from './identity.input.js';
import { dummyHash, hashPassword, isStrong, verifyPassword } from './passwords.js';
import { districtOfToken, hashOf, newToken } from './tokens.js';

export const COOKIE = 'gridward';
const STEP_SECONDS = 30;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface NewSession {
  readonly signIn: { readonly id: string; readonly account: AccountRow };
  readonly accessToken: string;
  readonly accessExpiresAt: Date;
  readonly refreshToken: string | null;
}

export const signInService = (ctx: RequestContext) => new SignInService(ctx);

/** Signing in and out, tokens, passwords, second factor: everything about proving who one is. */
export class SignInService {
  constructor(private readonly ctx: RequestContext) {}

  /** @throws ExpectedError SIGN_IN_FAILED, LOCKED_OUT, SECOND_FACTOR_REQUIRED or SECOND_FACTOR_FAILED */
  async signIn(input: SignInInput): Promise<NewSession> {
    const login = input.login.trim().toLowerCase();
    // Apart: a failure must be counted although this operation is rolled back.
    const outcome = await this.ctx.apart(IDENTITY, (em) => this.#prove(em, login, input));
    if (outcome instanceof ExpectedError) throw outcome;
    return this.ctx.asIdentity(() => this.#open(outcome, input), outcome.id);
  }

  async #prove(em: EntityManager, login: string, input: SignInInput): Promise<AccountRow | ExpectedError> {
    const district = /@(\d{6})$/.exec(login)?.[1] ?? '';
    const account = await em.findOne(Account, { district, login });
    const credential = account && (await em.findOne(Credential, { district, account }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
    if (!account || !credential) {
      await verifyPassword(await dummyHash, input.password);
      return failed();
    }
    const now = this.ctx.now;
    if (credential.lockedUntil && credential.lockedUntil > now) return lockedOut(credential.lockedUntil, now);
    if (!(await verifyPassword(credential.passwordHash, input.password))) return this.#countFailure(em, credential, district);
    if (account.status !== 'ACTIVE') return failed();
    if (credential.totpConfirmedAt) {
      if (!input.code) return new ExpectedError('SECOND_FACTOR_REQUIRED', 'secondFactorRequired');
      const step = await this.#step(em, credential, input.code);
      if (step === undefined) return (await this.#countFailure(em, credential, district, true)) ?? failed();
      credential.totpLastStep = step;
    }
    credential.failures = 0;
    credential.lockedUntil = null;
    return account;
  }

  async #countFailure(em: EntityManager, credential: CredentialRow, district: string, secondFactor = false) {
    const tenant = await em.findOne(District, { code: district });
    credential.failures += 1;
    if (credential.failures < parameter(tenant, 'identity.lockAfterFailures')) {
      return secondFactor ? new ExpectedError('SECOND_FACTOR_FAILED', 'secondFactorFailed') : failed();
    }
    credential.failures = 0;
    credential.lockedUntil = new Date(this.ctx.now.getTime() + parameter(tenant, 'identity.lockMinutes') * MINUTE);
    return lockedOut(credential.lockedUntil, this.ctx.now);
  }

  /** @returns the time step of a code that is right and newer than the last one used */
  async #step(em: EntityManager, credential: CredentialRow, code: string): Promise<number | undefined> {
    if (!credential.totpSecret || !/^\d{6}$/.test(code)) return undefined;
    const seal = await sealOf(this.ctx.service(keyringKey), em, credential.district);
    const totp = authenticator(seal.open(credential.totpSecret, `totp:${credential.id}`), '');
    const delta = totp.validate({ token: code, window: 1, timestamp: this.ctx.now.getTime() });
    if (delta === null) return undefined;
    const step = Math.floor(this.ctx.now.getTime() / 1_000 / STEP_SECONDS) + delta;
    return step > (credential.totpLastStep ?? 0) ? step : undefined;
  }

  async #open(account: AccountRow, { kind, device }: SignInInput): Promise<NewSession> {
    const { em, now } = this.ctx;
    const tenant = await em.findOne(District, { code: account.district });
    const phone = kind === 'PHONE';
    const accessToken = newToken(account.district);
    const refreshToken = phone ? newToken(account.district) : null;
    const accessExpiresAt = after(now, parameter(tenant, phone ? 'identity.accessMinutes' : 'identity.idleMinutes') * MINUTE);
    const expiresAt = phone
      ? after(now, parameter(tenant, 'identity.refreshDays') * DAY)
      : after(now, parameter(tenant, 'identity.sessionHours') * HOUR);
    const session = em.create(SignInSession, {
      district: account.district,
      account: em.getReference(Account, [account.district, account.id]),
      kind,
      accessHash: hashOf(accessToken),
      refreshHash: refreshToken && hashOf(refreshToken),
      accessExpiresAt,
      expiresAt,
      device: device?.slice(0, 100) ?? this.ctx.caller.device ?? null,
    });
    await em.flush();
    if (!phone) this.ctx.caller.setCookie?.(COOKIE, accessToken, expiresAt);
    return { signIn: { id: session.id, account }, accessToken, accessExpiresAt, refreshToken };
  }

  /** A refresh token works once. One that was used before has been copied: the whole session ends. */
  async refresh(token: string): Promise<NewSession> {
    const district = districtOfToken(token) ?? '';
    const hash = hashOf(token);
    const copied = await this.ctx.apart(IDENTITY, async (em) => {
      const session = await em.findOne(SignInSession, { district, previousRefreshHash: hash, endedAt: null });
      if (session) session.endedAt = this.ctx.now;
      return Boolean(session);
    });
    if (copied) throw SignInRequired();
    return this.ctx.asIdentity(async () => {
      const { em, now } = this.ctx;
      const session = await em.findOne(SignInSession, { district, refreshHash: hash, endedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const account = session && (await em.findOne(Account, { district, id: session.account.id }));
      if (!session || session.expiresAt <= now || account?.status !== 'ACTIVE') throw SignInRequired();
      const tenant = await em.findOne(District, { code: district });
      const [accessToken, refreshToken] = [newToken(district), newToken(district)];
      const accessExpiresAt = after(now, parameter(tenant, 'identity.accessMinutes') * MINUTE);
      Object.assign(session, {
        accessHash: hashOf(accessToken),
        accessExpiresAt,
        previousRefreshHash: hash,
        refreshHash: hashOf(refreshToken),
        lastSeenAt: now,
      });
      await em.flush();
      return { signIn: { id: session.id, account }, accessToken, accessExpiresAt, refreshToken };
    });
  }

  signOut(): Promise<void> {
    return this.ctx.asIdentity(async () => {
      const { em, actor, now } = this.ctx;
      const session = await em.findOne(SignInSession, { district: actor.home, id: actor.signInId });
      if (session) session.endedAt = now;
      this.ctx.caller.setCookie?.(COOKIE, '', new Date(0));
    });
  }

  /** Ends every other session of the account. */
  changePassword({ current, password }: ChangePasswordInput): Promise<void> {
    if (!isStrong(password)) throw BadInput({ field: 'password', key: 'weakPassword' });
    return this.ctx.asIdentity(async () => {
      const { em, actor, now } = this.ctx;
      const credential = await this.#own();
      if (!(await verifyPassword(credential.passwordHash, current))) throw BadInput({ field: 'current', key: 'wrongPassword' });
      Object.assign(credential, { passwordHash: await hashPassword(password), passwordChangedAt: now, mustChangePassword: false });
      const others = await em.find(SignInSession, {
        district: actor.home,
        account: [actor.home, actor.id],
        endedAt: null,
        id: { $ne: actor.signInId },
      });
      for (const session of others) session.endedAt = now;
      await tellOf(em, actor.id);
    });
  }

  beginSecondFactor(): Promise<{ secret: string; uri: string }> {
    return this.ctx.asIdentity(async () => {
      const { em, actor } = this.ctx;
      const credential = await this.#own();
      // To replace one that works, an administrator resets it first.
      if (credential.totpConfirmedAt) throw Forbidden();
      const secret = new Secret({ size: 20 }).base32;
      const seal = await sealOf(this.ctx.service(keyringKey), em, actor.home);
      credential.totpSecret = seal.close(secret, `totp:${credential.id}`);
      return { secret, uri: authenticator(secret, actor.login).toString() };
    });
  }

  confirmSecondFactor(code: string): Promise<void> {
    return this.ctx.asIdentity(async () => {
      const { em, actor, now } = this.ctx;
      const credential = await this.#own();
      if (!credential.totpSecret) throw BadInput({ field: 'code', key: 'secondFactorNotBegun' });
      const step = await this.#step(em, credential, code);
      if (step === undefined) throw new ExpectedError('SECOND_FACTOR_FAILED', 'secondFactorFailed');
      Object.assign(credential, { totpConfirmedAt: now, totpLastStep: step });
      await tellOf(em, actor.id);
    });
  }

  #own(): Promise<CredentialRow> {
    const { em, actor } = this.ctx;
    return em.findOneOrFail(Credential, { district: actor.home, account: [actor.home, actor.id] }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }
}

type CredentialRow = import('@mikro-orm/core').InferEntity<typeof Credential>;

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);
const failed = () => new ExpectedError('SIGN_IN_FAILED', 'signInFailed');

const lockedOut = (until: Date, now: Date) =>
  new ExpectedError(
    'LOCKED_OUT',
    'lockedOut',
    { minutes: Math.ceil((until.getTime() - now.getTime()) / MINUTE) },
    { extensions: { lockedUntil: until.toISOString() } },
  );

const authenticator = (secret: string, label: string) =>
  new TOTP({ issuer: 'Gridward', label, secret: Secret.fromBase32(secret), digits: 6, period: STEP_SECONDS });

/** The credential has no trigger of its own: counting a failure changes nobody's rights. */
const tellOf = (em: EntityManager, accountId: string) => em.execute(`select pg_notify('gridward_identity', ?)`, [accountId]);
