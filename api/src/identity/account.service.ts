import { raw } from '@mikro-orm/core';
import type { RequestContext } from '../request/context.js';
import { District } from '../request/district.entity.js';
import { BadInput, ExpectedError, NotFound, type FieldError } from '../request/errors.js';
import { isParameter, parameter, PARAMETERS } from '../request/parameters.js';
import { reaches } from '../request/tenancy.js';
import { lockedRow, seenRow } from '../storage/change.js';
import { Conditions } from '../storage/conditions.js';
import { isUuid } from '../storage/keys.js';
import type { PageRequest } from '../storage/page.js';
import { accountById, accountList } from './account.statements.js';
import { Account, BreakGlassGrant, Credential, PostAssignment, SignInSession } from './identity.entity.js';
import type {
  AssignPostInput,
  CreateAccountInput,
  EndPostInput,
  OpenBreakGlassInput,
  ResetPasswordInput,
  SetParameterInput,
  UpdateAccountInput,
} from './identity.input.js';
import type { AccountFilter } from './identity.type.js';
import { hashPassword, isStrong } from './passwords.js';
import { EXCLUSIVE_ROLES, levelOf, ROLE_DEFINITIONS, type Role } from './roles.js';

export const LOGIN = /^[a-z0-9][a-z0-9.-]{2,39}$/;
const DAY_BEFORE = raw('current_date - 1');

export const accountService = (ctx: RequestContext) => new AccountService(ctx);

/**
 * Accounts, posts and the district's parameters. Row security shows the accounts of the whole district, whatever the territory;
 * so the permission is asked before the account is looked for, or a refusal would tell that it exists.
 */
export class AccountService {
  constructor(private readonly ctx: RequestContext) {}

  list(request: PageRequest<'LOGIN' | 'NAME' | 'UPDATED_AT'>, filter: AccountFilter | null | undefined) {
    const conditions = new Conditions().search(filter?.search, ['login', 'name']).enum('status', 'status', filter?.status).id('id', 'id', filter?.id);
    const current =
      'select 1 from post_assignment p where p.district_code = account.district_code and p.account_id = account.id and (p.valid_to is null or p.valid_to >= current_date)';
    conditions.when('role', filter?.role, `exists (${current} and p.role = any (?))`, 'text[]');
    conditions.when('territory.eq', filter?.territory?.eq, `exists (${current} and p.territory = ?)`);
    conditions.when('territory.startsWith', filter?.territory?.startsWith, `exists (${current} and starts_with(p.territory, ?))`);
    // Who does not see the whole district sees the accounts with a post inside the territory.
    if (this.#isNarrow) conditions.always('mine', `exists (${current})`);
    return accountList.page(this.ctx.reads, request, conditions.all);
  }

  get #isNarrow() {
    return this.ctx.actor.territory.length > 6;
  }

  async one(id: string) {
    if (!isUuid(id)) return null;
    const [row] = await this.ctx.reads.read(accountById, { id });
    return row ?? null;
  }

  async create(input: CreateAccountInput) {
    const { em } = this.ctx;
    this.ctx.require('account.manage');
    const district = this.#district();
    const name = input.login.trim().toLowerCase().replace(`@${district}`, '');
    const login = `${name}@${district}`;
    const faults: FieldError[] = [...textFaults('name', input.name, 50)];
    if (!LOGIN.test(name)) faults.push({ field: 'login', key: 'badLogin' });
    if (!isStrong(input.password)) faults.push({ field: 'password', key: 'weakPassword' });
    if (Boolean(input.role) !== Boolean(input.territory)) faults.push({ field: input.role ? 'territory' : 'role', key: 'required' });
    if (await em.count(Account, { district, login })) faults.push({ field: 'login', key: 'taken' });
    if (faults.length) throw BadInput(...faults);
    const account = em.create(Account, { district, login, name: input.name.trim() });
    await em.flush();
    await this.#newPassword(account.district, account.id, input.password);
    if (input.role && input.territory) await this.assign({ accountId: account.id, role: input.role, territory: input.territory });
    return account;
  }

  async update(input: UpdateAccountInput) {
    const { em, actor, now } = this.ctx;
    this.ctx.require('account.manage');
    const account = await seenRow(em, Account, input);
    if (input.status && account.id === actor.id) throw BadInput({ field: 'status', key: 'ownRights' });
    if (input.name != null) {
      const faults = textFaults('name', input.name, 50);
      if (faults.length) throw BadInput(...faults);
      account.name = input.name.trim();
    }
    if (input.locale) account.locale = input.locale === 'en' ? 'en' : 'zh-CN';
    if (input.status) account.status = input.status;
    await em.flush();
    if (input.status === 'DISABLED') await this.#endSessions(account.district, account.id, now);
    return account;
  }

  async resetPassword({ id, password }: ResetPasswordInput) {
    this.ctx.require('account.manage');
    const account = await lockedRow(this.ctx.em, Account, id);
    if (!isStrong(password)) throw BadInput({ field: 'password', key: 'weakPassword' });
    await this.#newPassword(account.district, account.id, password);
    await this.#endSessions(account.district, account.id, this.ctx.now);
    return account;
  }

  #newPassword(district: string, accountId: string, password: string): Promise<void> {
    return this.ctx.asIdentity(async () => {
      const { em } = this.ctx;
      const passwordHash = await hashPassword(password);
      const known = await em.findOne(Credential, { district, account: [district, accountId] });
      const fresh = {
        passwordHash,
        mustChangePassword: true,
        failures: 0,
        lockedUntil: null,
        totpSecret: null,
        totpConfirmedAt: null,
        totpLastStep: null,
      };
      if (known) em.assign(known, fresh);
      else em.create(Credential, { district, account: em.getReference(Account, [district, accountId]), ...fresh });
    });
  }

  #endSessions(district: string, accountId: string, now: Date): Promise<unknown> {
    return this.ctx.asIdentity(() =>
      this.ctx.em.nativeUpdate(SignInSession, { district, account: [district, accountId], endedAt: null }, { endedAt: now }),
    );
  }

  /** A post lies in the giver's own territory, and nobody gives one to themselves. */
  async assign(input: AssignPostInput) {
    const { em, actor, today } = this.ctx;
    this.ctx.require('post.assign');
    const account = await lockedRow(em, Account, input.accountId);
    const role = input.role as Role;
    const level = levelOf(input.territory);
    const faults: FieldError[] = [];
    const home = account.district.endsWith('00') ? account.district.replace(/0+$/, '') : account.district;
    if (!input.territory.startsWith(home) || !reaches(actor.session, input.territory)) faults.push({ field: 'territory', key: 'noSuchDivision' });
    else if (!level || !ROLE_DEFINITIONS[role].levels.includes(level)) faults.push({ field: 'territory', key: 'wrongTerritoryLevel' });
    if (account.id === actor.id) faults.push({ field: 'accountId', key: 'ownRights' });
    const validFrom = input.validFrom ?? today;
    if (input.validTo && input.validTo < validFrom) faults.push({ field: 'validTo', key: 'beforeStart' });
    if (faults.length) throw BadInput(...faults);
    await this.#refuseCombination(account.district, account.id, role);
    em.create(PostAssignment, { district: account.district, account, role, territory: input.territory, validFrom, validTo: input.validTo ?? null });
    await em.flush();
    return account;
  }

  async #refuseCombination(district: string, accountId: string, role: Role) {
    const held = await this.ctx.em.find(PostAssignment, {
      district,
      account: [district, accountId],
      $or: [{ validTo: null }, { validTo: { $gte: this.ctx.today } }],
    });
    const exclusive = (name: string) => EXCLUSIVE_ROLES.includes(name as Role);
    if (held.some((post) => post.role !== role && (exclusive(role) || exclusive(post.role))))
      throw BadInput({ field: 'role', key: 'exclusiveRoles' });
  }

  /** At once: yesterday was the last day; a post that began today was never held. */
  async endPost({ id }: EndPostInput) {
    const { em, actor, today } = this.ctx;
    this.ctx.require('post.assign');
    const post = await lockedRow(em, PostAssignment, id);
    if (!reaches(actor.session, post.territory)) throw NotFound();
    if (post.account.id === actor.id) throw BadInput({ field: 'id', key: 'ownRights' });
    if (post.validFrom >= today) em.remove(post);
    else post.validTo = DAY_BEFORE as never;
    await em.flush();
    return em.findOneOrFail(Account, { id: post.account.id });
  }

  /** Told to the district, because the grant is a row of the district's own. */
  async openBreakGlass({ districtCode, reason }: OpenBreakGlassInput) {
    const { em, actor, now } = this.ctx;
    const district = actor.session.districts.includes(districtCode) ? await em.findOne(District, { code: districtCode }) : null;
    if (!district || district.territory.length < 6) throw NotFound('noSuchDivision');
    this.ctx.require('breakglass.open');
    if (reason.trim().length < 5) throw BadInput({ field: 'reason', key: 'noteRequired' });
    const expiresAt = new Date(now.getTime() + parameter(district, 'identity.breakGlassMinutes') * 60_000);
    await this.ctx.inDistrict(districtCode, async () => {
      em.create(BreakGlassGrant, { district: districtCode, actor: actor.id, actorName: actor.name, reason: reason.trim().slice(0, 500), expiresAt });
      await em.flush();
    });
    return { expiresAt, territory: { code: districtCode, level: 'DISTRICT', roles: ['CITY_ADMIN'], breakGlassUntil: expiresAt } };
  }

  async setParameter({ key, value }: SetParameterInput) {
    const { em } = this.ctx;
    const district = await em.findOne(District, { code: this.#district() });
    this.ctx.require('parameter.manage');
    if (!district) throw NotFound();
    if (!isParameter(key)) throw BadInput({ field: 'key', key: 'unknownKey' });
    const { min, max } = PARAMETERS[key];
    const { [key]: _, ...others } = district.parameters;
    if (value === null) district.parameters = others;
    else if (typeof value !== 'number') throw BadInput({ field: 'value', key: 'notANumber' });
    else if (value < min || value > max) throw BadInput({ field: 'value', key: 'outOfRange', values: { min, max } });
    else district.parameters = { ...others, [key]: value };
    await em.flush();
    return district;
  }

  #district(): string {
    const district = this.ctx.actor.session.writeDistrict;
    if (!district) throw new ExpectedError('FORBIDDEN', 'forbidden');
    return district;
  }
}

export function textFaults(field: string, text: string, max: number): FieldError[] {
  const length = text.trim().length;
  if (length === 0) return [{ field, key: 'required' }];
  return length > max ? [{ field, key: 'tooLong', values: { max } }] : [];
}
