import { RolesDocument, type Role, type RolesQuery } from '@gridward/schema';
import { useOperation } from '../providers/queries';

/** In the order in which an office reads them; which may be given, and where, the API says. */
export const ROLES: readonly Role[] = [
  'CITY_ADMIN',
  'DISTRICT_ADMIN',
  'STREET_MANAGER',
  'STREET_CLERK',
  'COMMUNITY_DIRECTOR',
  'COMMUNITY_DEPUTY',
  'GRID_LEADER',
  'GRID_WORKER',
  'CIVIL_AFFAIRS_OFFICER',
  'PUBLIC_SAFETY_OFFICER',
  'CULTURE_SPORTS_OFFICER',
  'COMMUNITY_ASSISTANT',
  'SUPERVISION_MEMBER',
  'DEPARTMENT_USER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
];

type RoleInfo = RolesQuery['roles'][number];

/** @returns the roles that can be held at or below the given territory; residents sign up by themselves */
export function useRoles(territory: string): readonly RoleInfo[] {
  const { data } = useOperation(RolesDocument, {}, { staleTime: Number.POSITIVE_INFINITY });
  const digits = { CITY: 4, DISTRICT: 6, STREET: 9, COMMUNITY: 12, GRID: 15 };
  return (data?.roles ?? []).filter(({ role, levels }) => role !== 'RESIDENT' && levels.some((level) => digits[level] >= territory.length));
}
