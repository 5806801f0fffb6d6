import { peopleOf, type Person } from './posts.js';
import { planTenants, type DemoSize } from './sizes.js';
import { readSource, type Source } from './source.js';

/** The city's own administration is a tenant too: its code, and the territory it covers. */
export const CITY = { code: '210100', territory: '2101', name: '沈阳市' } as const;

export const CITY_ADMINISTRATOR: Person = {
  district: CITY.code,
  number: 1,
  login: `city@${CITY.code}`,
  title: '市级管理员',
  roles: [{ role: 'CITY_ADMIN', territory: CITY.territory }],
  leads: [],
  worksIn: [],
};

/** An account to be printed. All of them have the same password. */
export interface DemoAccount {
  readonly login: string;
  readonly title: string;
  readonly district: string;
  readonly posts: Person['roles'];
}

/** The accounts that have a name to remember: the city's, then those of each configured district. */
export function demoAccounts(size: DemoSize, source: Pick<Source, 'divisions'> = readSource()): DemoAccount[] {
  const named = planTenants(size, source.divisions).flatMap((tenant) => [
    ...peopleOf(tenant).filter(({ login }) => !/^(staff|resident)\d/.test(login)),
  ]);
  return [CITY_ADMINISTRATOR, ...named].map(({ login, title, district, roles }) => ({ login, title, district, posts: roles }));
}
