import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { District } from '../request/district.entity.js';
import { sealOf } from '../storage/keyring.js';
import type { Keyring } from '../storage/sealing.js';
import { LOGIN } from './account.service.js';
import { Account, Credential, PostAssignment } from './identity.entity.js';
import { hashPassword, isStrong } from './passwords.js';
import { levelOf, ROLE_DEFINITIONS, type Role } from './roles.js';

/** Whoever may begin: everybody else gets an account from one of them, in the console. */
export const ADMINISTRATOR_ROLES = ['CITY_ADMIN', 'DISTRICT_ADMIN', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const satisfies readonly Role[];

export interface NewAdministrator {
  /** Six digits: a district, or the city's own administration. */
  readonly district: string;
  /** With or without `@` and the district. */
  readonly login: string;
  readonly name: string;
  readonly role: (typeof ADMINISTRATOR_ROLES)[number];
  /** The first day of the post, `2026-11-22`. */
  readonly today: string;
}

export const ADMINISTRATOR_FAULTS = ['NO_SUCH_DISTRICT', 'WRONG_LEVEL', 'BAD_LOGIN', 'LOGIN_TAKEN'] as const;

/** Why there is no new account. Nothing was written. */
export class AdministratorRefused extends Error {
  constructor(readonly reason: (typeof ADMINISTRATOR_FAULTS)[number]) {
    super(reason);
    this.name = 'AdministratorRefused';
  }
}

/**
 * An account with a post over the whole tenant, and a password that works until its owner has signed in and changed it.
 *
 * @param em a session that may write accounts (`gridward_jobs`)
 * @throws AdministratorRefused
 */
export function createAdministrator(em: EntityManager, keyring: Keyring, wanted: NewAdministrator): Promise<{ login: string; password: string }> {
  return em.transactional(async (tx) => {
    const tenant = await tx.findOne(District, { code: wanted.district });
    if (!tenant) throw new AdministratorRefused('NO_SUCH_DISTRICT');
    const level = levelOf(tenant.territory);
    if (!level || !ROLE_DEFINITIONS[wanted.role].levels.includes(level)) throw new AdministratorRefused('WRONG_LEVEL');
    const short = wanted.login.trim().toLowerCase().replace(`@${tenant.code}`, '');
    if (!LOGIN.test(short)) throw new AdministratorRefused('BAD_LOGIN');
    const login = `${short}@${tenant.code}`;
    if (await tx.count(Account, { district: tenant.code, login })) throw new AdministratorRefused('LOGIN_TAKEN');
    await sealOf(keyring, tx, tenant.code);
    const password = oneTimePassword();
    const account = tx.create(Account, { district: tenant.code, login, name: wanted.name.trim() || short });
    await tx.flush();
    tx.create(Credential, {
      district: tenant.code,
      account: tx.getReference(Account, [tenant.code, account.id]),
      passwordHash: await hashPassword(password),
      mustChangePassword: true,
    });
    tx.create(PostAssignment, { district: tenant.code, account, role: wanted.role, territory: tenant.territory, validFrom: wanted.today });
    await tx.flush();
    return { login, password };
  });
}

/** Without signs that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** About 90 bits, in groups that can be read out. */
function oneTimePassword(): string {
  for (;;) {
    const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    const password = [group(), group(), group(), group()].join('-');
    if (isStrong(password)) return password;
  }
}
