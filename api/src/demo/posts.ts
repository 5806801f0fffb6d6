import type { Role } from '../identity/roles.js';
import type { POSTS, STAFF_KINDS } from '../staff/staff.entity.js';
import { shares } from './random.js';
import { gridCodes, type CommunityPlan, type StreetPlan, type TenantPlan } from './sizes.js';

/** Somebody with an account. */
export interface Person {
  readonly district: string;
  /** Unique in the district. */
  readonly number: number;
  readonly login: string;
  readonly title: string;
  readonly roles: readonly { readonly role: Role; readonly territory: string }[];
  /** Absent for residents and others who are not employed. */
  readonly employment?: Employment;
  /** Codes of grids. */
  readonly leads: readonly string[];
  readonly worksIn: readonly string[];
}

export interface Employment {
  readonly kind: (typeof STAFF_KINDS)[number];
  readonly post: (typeof POSTS)[number];
  readonly place: string;
}

/** A person before being numbered. `login` is without the district; who has none gets one from the number. */
interface Draft {
  readonly login?: string | undefined;
  readonly title: string;
  readonly roles: Person['roles'];
  readonly employment?: Employment;
  readonly leads?: readonly string[];
  readonly worksIn?: readonly string[];
}

const DISTRICT_OFFICERS = [
  ['district', '区级管理员', 'DISTRICT_ADMIN'],
  ['system', '系统管理员', 'SYSTEM_ADMIN'],
  ['security', '安全管理员', 'SECURITY_ADMIN'],
  ['auditor', '审计员', 'AUDITOR'],
  ['department', '部门联络员', 'DEPARTMENT_USER'],
] as const;

const COMMITTEE = [
  ['director', '社区主任', 'COMMUNITY_DIRECTOR', 'COMMUNITY_DIRECTOR'],
  ['deputy', '社区副主任', 'COMMUNITY_DEPUTY', 'DEPUTY_COMMUNITY_DIRECTOR'],
  ['civil', '民政专干', 'CIVIL_AFFAIRS_OFFICER', 'CIVIL_AFFAIRS_OFFICER'],
  ['safety', '综治专干', 'PUBLIC_SAFETY_OFFICER', 'PUBLIC_SAFETY_OFFICER'],
  ['culture', '文体专干', 'CULTURE_SPORTS_OFFICER', 'CULTURE_SPORTS_OFFICER'],
] as const;

/** The one who has posts in two places at once. */
const TWO_POSTS = { district: '210102', login: 'twoposts' };

/** Everybody of a district with an account, in a fixed order; the named demo accounts among them. */
export function* peopleOf(tenant: TenantPlan): Generator<Person> {
  let number = 0;
  for (const draft of drafts(tenant)) {
    number++;
    const login = draft.login ?? `${draft.employment ? 'staff' : 'resident'}${String(number).padStart(5, '0')}`;
    yield { leads: [], worksIn: [], ...draft, district: tenant.code, number, login: `${login}@${tenant.code}` };
  }
}

function* drafts(tenant: TenantPlan): Generator<Draft> {
  const employees = [...districtOfficers(tenant.code), ...tenant.streets.flatMap(streetOfficers)];
  const communities = tenant.streets.flatMap((street) => street.communities);
  const [first] = communities;
  const special = first ? firstCommunity(first) : [];
  // Who is left on the payroll works in the grids.
  const workers = shares(
    tenant.staff - employees.length - special.length - COMMITTEE.length * communities.length,
    communities.map((plan) => gridCodes(plan).length),
  );
  yield* employees;
  yield* special;
  for (const [index, plan] of communities.entries()) {
    yield* committee(plan, tenant, index);
    yield* gridWorkers(plan, Math.max(index === 0 ? 2 : 1, workers[index] ?? 0), index === 0);
  }
  yield* others(tenant, communities);
}

const districtOfficers = (district: string): Draft[] =>
  DISTRICT_OFFICERS.map(([login, title, role]) => ({
    login,
    title,
    roles: [{ role, territory: district }],
    employment: { kind: 'CIVIL_SERVANT', post: 'DISTRICT_OFFICER', place: district },
  }));

function streetOfficers({ code }: StreetPlan, index: number): Draft[] {
  const employment = { kind: 'CIVIL_SERVANT', post: 'STREET_OFFICER', place: code } as const;
  return [
    { login: `street${index + 1}`, title: '街道负责人', roles: [{ role: 'STREET_MANAGER', territory: code }], employment },
    { login: `clerk${index + 1}`, title: '街道经办', roles: [{ role: 'STREET_CLERK', territory: code }], employment },
  ];
}

/** Two whom only the first community has. */
function firstCommunity(plan: CommunityPlan): Draft[] {
  const grid = gridCodes(plan)[0] ?? plan.code;
  return [
    {
      login: 'leader',
      title: '网格长',
      roles: [{ role: 'GRID_LEADER', territory: grid }],
      employment: { kind: 'COMMUNITY_WORKER', post: 'GRID_WORKER', place: grid },
      leads: [grid],
    },
    {
      login: 'assistant',
      title: '协管员',
      roles: [{ role: 'COMMUNITY_ASSISTANT', territory: plan.code }],
      employment: { kind: 'COMMUNITY_ASSISTANT', post: 'OTHER', place: plan.code },
    },
  ];
}

/** The committee's members lead the grids; the director leads none, having all of them. */
function committee(plan: CommunityPlan, tenant: TenantPlan, index: number): Draft[] {
  const double = twoPosts(tenant);
  const taken = index === 0 ? [gridCodes(plan)[0]] : [double?.grid];
  const free = gridCodes(plan).filter((code) => !taken.includes(code));
  return COMMITTEE.map(([login, title, role, post], seat): Draft => {
    const hasTwo = seat === 0 && plan.code === double?.community;
    const roles: Person['roles'] = [{ role, territory: plan.code }, ...(hasTwo ? [{ role: 'GRID_LEADER', territory: double.grid } as const] : [])];
    const leads = hasTwo ? [double.grid] : free.filter((_, i) => i % (COMMITTEE.length - 1) === seat - 1);
    return {
      login: hasTwo ? TWO_POSTS.login : index === 0 ? login : undefined,
      title,
      roles,
      employment: { kind: 'COMMUNITY_WORKER', post, place: plan.code },
      leads,
    };
  });
}

/** Director of the second community of the first street, and leader of the first grid of another street. */
function twoPosts({ code, streets }: TenantPlan) {
  const community = streets[0]?.communities[1];
  const elsewhere = streets[1]?.communities[0];
  const grid = elsewhere && gridCodes(elsewhere)[0];
  return code === TWO_POSTS.district && community && grid ? { community: community.code, grid } : undefined;
}

/** @param isFirst the first worker of the first community has exactly the first two grids */
function gridWorkers(plan: CommunityPlan, count: number, isFirst: boolean): Draft[] {
  const codes = gridCodes(plan);
  const given = isFirst ? [codes.slice(0, 2), ...deal(codes.slice(2), count - 1)] : deal(codes, count);
  return given.map((grids, i) => ({
    login: isFirst && i === 0 ? 'worker' : undefined,
    title: '网格员',
    roles: grids.map((territory) => ({ role: 'GRID_WORKER', territory }) as const),
    employment: { kind: 'COMMUNITY_WORKER', post: 'GRID_WORKER', place: grids[0] ?? plan.code },
    worksIn: grids,
  }));
}

/** Neighbouring grids to the same worker; when there are more workers than grids, two share one. */
function deal(codes: readonly string[], count: number): string[][] {
  if (count >= codes.length) return Array.from({ length: count }, (_, i) => codes.slice(i % codes.length, (i % codes.length) + 1));
  let next = 0;
  return shares(
    codes.length,
    Array.from({ length: count }, () => 1),
  ).map((share) => codes.slice(next, (next += share)));
}

function* others(tenant: TenantPlan, communities: readonly CommunityPlan[]): Generator<Draft> {
  const [first] = communities;
  if (!first) return;
  yield { login: 'supervisor', title: '监督委员', roles: [{ role: 'SUPERVISION_MEMBER', territory: first.code }] };
  yield { login: 'resident', title: '居民', roles: [{ role: 'RESIDENT', territory: first.code }] };
  for (let i = tenant.staff + 2; i < tenant.accounts; i++) {
    yield { title: '居民', roles: [{ role: 'RESIDENT', territory: communities[i % communities.length]?.code ?? first.code }] };
  }
}
