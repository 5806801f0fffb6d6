import type { Actor, TerritoryChoice } from '../request/actor.js';
import type { Permission } from '../request/permissions.js';
import type { Session } from '../request/tenancy.js';
import type { Locale } from '../request/words.js';
import { ROLE_DEFINITIONS, type Role } from './roles.js';

/** What is known of a sign-in, whatever territory it acts for. */
export interface Facts {
  readonly district: string;
  readonly accountId: string;
  readonly signInId: string;
  readonly login: string;
  readonly name: string;
  readonly locale: Locale;
  readonly secondFactor: boolean;
  readonly mustEnrol: boolean;
  readonly mustChangePassword: boolean;
  readonly posts: readonly { readonly role: string; readonly territory: string; readonly standsInFor?: string | null }[];
  readonly grants: readonly { readonly district: string; readonly expiresAt: Date }[];
  /** Tenants whose territory lies in a city-wide post. */
  readonly districts: readonly string[];
}

const READ_ONLY: ReadonlySet<Permission> = new Set<Permission>([
  'division.read',
  'grid.read',
  'staff.read',
  'resident.count',
  'resident.read',
  'resident.readAll',
  'alert.read',
  'alert.readRestricted',
]);

/**
 * Who asks, for the territory that is acted for.
 *
 * Permissions and territory always belong together: what is acted for at once are territories in which the person has the
 * same roles. Somebody who is director here and grid leader there chooses (header `x-gridward-territory`).
 *
 * @param wanted a division inside one of the person's territories; anything else sees nothing
 */
export function actorOf(facts: Facts, wanted: string | undefined): Actor {
  const territories = choices(facts);
  const glass = facts.grants.find(({ district }) => wanted?.startsWith(district) && !coveredBy(facts, wanted));
  const codes = wanted ? [wanted] : defaultCodes(facts, territories);
  const roles = glass ? ['CITY_ADMIN' as Role] : rolesIn(facts, codes[0] ?? '');
  return {
    id: facts.accountId,
    home: facts.district,
    name: facts.name,
    login: facts.login,
    locale: facts.locale,
    signInId: facts.signInId,
    roles,
    permissions: glass ? READ_ONLY : permissionsOf(roles),
    session: glass ? districtSession(facts, glass.district, codes, false) : sessionOf(facts, roles.length > 0 ? codes : []),
    territory: codes[0] ?? '',
    territories,
    secondFactor: facts.secondFactor,
    mustEnrol: facts.mustEnrol,
    mustChangePassword: facts.mustChangePassword,
  };
}

function choices({ posts, grants }: Facts): readonly TerritoryChoice[] {
  const byCode = new Map<string, string[]>();
  for (const { territory, role } of posts) byCode.set(territory, [...(byCode.get(territory) ?? []), role]);
  const own = [...byCode].map(([code, roles]) => ({ code, roles: roles.sort(), ...standing(posts, code) }));
  own.sort((a, b) => a.code.length - b.code.length || a.code.localeCompare(b.code));
  return [...own, ...grants.map(({ district, expiresAt }) => ({ code: district, roles: ['CITY_ADMIN'], breakGlassUntil: expiresAt }))];
}

/** For whom, where nothing is held there in one's own right. */
function standing(posts: Facts['posts'], code: string) {
  const there = posts.filter(({ territory }) => territory === code);
  const names = there.flatMap(({ standsInFor }) => standsInFor ?? []);
  return names.length > 0 && names.length === there.length ? { standsInFor: [...new Set(names)].join('、') } : {};
}

const coveredBy = ({ posts }: Facts, code: string | undefined) =>
  posts.some(({ role, territory }) => code?.startsWith(territory) && role !== 'CITY_ADMIN');

/** The widest territory, together with all others in which the roles are the same. */
function defaultCodes(facts: Facts, territories: readonly TerritoryChoice[]): readonly string[] {
  const [widest, ...others] = territories.filter((t) => !t.breakGlassUntil);
  if (!widest) return [];
  const roles = rolesIn(facts, widest.code).join();
  const district = widest.code.slice(0, 6);
  const alike = others.filter(({ code }) => code.startsWith(district) && !code.startsWith(widest.code) && rolesIn(facts, code).join() === roles);
  return [widest.code, ...alike.map(({ code }) => code)];
}

function rolesIn({ posts }: Facts, code: string): readonly Role[] {
  const roles = posts.filter(({ territory }) => code !== '' && code.startsWith(territory)).map(({ role }) => role as Role);
  return [...new Set(roles)].sort();
}

const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> => new Set(roles.flatMap((role) => ROLE_DEFINITIONS[role].permissions));

function sessionOf(facts: Facts, codes: readonly string[]): Session {
  const [first = ''] = codes;
  const cityWide = facts.posts.some(({ territory }) => territory.length < 6 && first !== '' && first.startsWith(territory));
  if (!cityWide) return districtSession(facts, first.slice(0, 6), codes, true);
  const district = first.slice(0, 6);
  const districts = first.length < 6 ? facts.districts : [district];
  const writeDistrict = first.length < 6 ? facts.district : district;
  return { role: 'gridward_city', actor: facts.accountId, districts, scopes: codes, writeDistrict };
}

const districtSession = ({ accountId }: Facts, district: string, scopes: readonly string[], writes: boolean): Session => ({
  role: 'gridward_district',
  actor: accountId,
  districts: district ? [district] : [],
  scopes,
  writeDistrict: writes && district ? district : undefined,
});
