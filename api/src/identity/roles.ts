import type { Permission } from '../request/permissions.js';

/** The roles of section 7.1 of the domain, in the order in which they are offered. */
export const ROLES = [
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
  'RESIDENT',
  'SUPERVISION_MEMBER',
  'DEPARTMENT_USER',
  'SYSTEM_ADMIN',
  'SECURITY_ADMIN',
  'AUDITOR',
] as const;

export type Role = (typeof ROLES)[number];

export type TerritoryLevel = 'CITY' | 'DISTRICT' | 'STREET' | 'COMMUNITY' | 'GRID';

interface RoleDefinition {
  readonly levels: readonly TerritoryLevel[];
  readonly permissions: readonly Permission[];
  /** Must have a second factor where REQUIRE_SECOND_FACTOR is set. */
  readonly secondFactor?: boolean;
}

const PUBLIC: readonly Permission[] = ['division.read', 'grid.read', 'alert.read'];
/** What everybody who works here sees: restricted alerts are for staff. */
const SEES: readonly Permission[] = [...PUBLIC, 'alert.readRestricted', 'survey.read', 'assessment.read', 'training.read'];
/** Who is assessed and assesses others. */
const ASSESSED: readonly Permission[] = ['assessment.own'];
/** Who works here comes and goes, and puts matters to superiors. */
const WORKS: readonly Permission[] = ['attendance.own', 'report.write'];
/** Who answers for others’ time. */
const KEEPS_TIME: readonly Permission[] = [...WORKS, 'attendance.read', 'attendance.manage', 'leave.approve', 'report.answer'];
/** Who goes to the door when somebody needs help. */
const HELPS: readonly Permission[] = [...SEES, ...ASSESSED, 'help.handle'];

/** Everybody in the territory, masked. */
const RESIDENTS: readonly Permission[] = ['resident.count', 'resident.read', 'resident.readAll'];
/** Who knocks at the doors keeps the register of the own grid. */
const KEEPS_REGISTER: readonly Permission[] = [...RESIDENTS, 'resident.reveal', 'resident.manage', 'building.manage'];

/** Section 7.2 of the domain, for what the software can do so far. */
export const ROLE_DEFINITIONS: Record<Role, RoleDefinition> = {
  CITY_ADMIN: {
    levels: ['CITY'],
    permissions: [
      ...PUBLIC,
      'alert.readRestricted',
      'survey.read',
      'resident.count',
      'alert.publish',
      'alert.template',
      'alert.group',
      'parameter.read',
      'breakglass.open',
    ],
    secondFactor: true,
  },
  DISTRICT_ADMIN: {
    levels: ['DISTRICT'],
    permissions: [
      ...KEEPS_TIME,
      'attendance.lock',
      'attendance.calendar',
      'report.matter',
      ...SEES,
      ...ASSESSED,
      'assessment.design',
      'assessment.run',
      'assessment.results',
      'assessment.enter',
      'assessment.decide',
      ...RESIDENTS,
      'resident.reveal',
      'staff.read',
      'staff.update',
      'staff.reveal',
      'recruitment.read',
      'recruitment.approve',
      'grade.review',
      'grade.approve',
      'training.manage',
      'exit.read',
      'exit.file',
      'account.read',
      'post.assign',
      'alert.publish',
      'callout.manage',
      'channel.manage',
      'alert.template',
      'alert.group',
      'alert.source',
      'survey.design',
      'survey.run',
      'survey.collect',
      'survey.readText',
      'survey.followUp',
      'survey.act',
      'parameter.read',
      'parameter.manage',
    ],
    secondFactor: true,
  },
  STREET_MANAGER: {
    levels: ['STREET'],
    permissions: [
      ...KEEPS_TIME,
      'attendance.lock',
      ...HELPS,
      'grid.create',
      'grid.update',
      'grid.retire',
      'grid.assign',
      'staff.read',
      'staff.create',
      'staff.update',
      'staff.reveal',
      'recruitment.read',
      'recruitment.manage',
      'grade.review',
      'training.manage',
      'exit.read',
      'exit.manage',
      ...RESIDENTS,
      'resident.reveal',
      'resident.import',
      'building.manage',
      'alert.publish',
      'callout.manage',
      'alert.group',
      'assessment.design',
      'assessment.run',
      'assessment.results',
      'assessment.enter',
      'assessment.decide',
      'survey.run',
      'survey.collect',
      'survey.followUp',
      'survey.act',
    ],
  },
  STREET_CLERK: {
    levels: ['STREET'],
    permissions: [
      ...KEEPS_TIME,
      'attendance.lock',
      ...HELPS,
      'grid.create',
      'grid.update',
      'grid.assign',
      'staff.read',
      'staff.create',
      'staff.update',
      'recruitment.read',
      'recruitment.manage',
      'training.manage',
      'exit.read',
      ...RESIDENTS,
      'resident.reveal',
      'resident.import',
      'building.manage',
      'callout.manage',
      'alert.group',
      'assessment.results',
      'assessment.enter',
      'survey.collect',
      'survey.followUp',
      'survey.act',
    ],
  },
  COMMUNITY_DIRECTOR: {
    levels: ['COMMUNITY'],
    permissions: [
      ...KEEPS_TIME,
      ...HELPS,
      'staff.read',
      'assessment.results',
      'assessment.enter',
      ...RESIDENTS,
      'resident.reveal',
      'callout.manage',
      'survey.followUp',
    ],
  },
  COMMUNITY_DEPUTY: { levels: ['COMMUNITY'], permissions: [...WORKS, 'attendance.read', ...HELPS, 'staff.read', 'assessment.results', ...RESIDENTS] },
  GRID_LEADER: { levels: ['GRID'], permissions: [...WORKS, ...HELPS, ...KEEPS_REGISTER] },
  GRID_WORKER: { levels: ['GRID'], permissions: [...WORKS, ...HELPS, ...KEEPS_REGISTER] },
  // Who is cared for, and nobody else.
  CIVIL_AFFAIRS_OFFICER: {
    levels: ['COMMUNITY'],
    permissions: [...WORKS, ...SEES, ...ASSESSED, 'resident.count', 'resident.read', 'resident.reveal'],
  },
  PUBLIC_SAFETY_OFFICER: { levels: ['COMMUNITY'], permissions: [...WORKS, ...SEES, ...ASSESSED, ...RESIDENTS] },
  CULTURE_SPORTS_OFFICER: { levels: ['COMMUNITY'], permissions: [...WORKS, ...SEES, ...ASSESSED] },
  COMMUNITY_ASSISTANT: {
    levels: ['STREET', 'COMMUNITY'],
    permissions: [...WORKS, 'division.read', 'alert.read', 'alert.readRestricted', 'training.read', ...ASSESSED],
  },
  RESIDENT: { levels: ['COMMUNITY', 'GRID'], permissions: [...PUBLIC, ...ASSESSED] },
  SUPERVISION_MEMBER: { levels: ['COMMUNITY'], permissions: [...PUBLIC, ...ASSESSED, 'assessment.read', 'resident.count'] },
  DEPARTMENT_USER: { levels: ['DISTRICT'], permissions: [...SEES, ...ASSESSED] },
  SYSTEM_ADMIN: {
    levels: ['CITY', 'DISTRICT'],
    permissions: ['division.read', 'channel.manage', 'parameter.read', 'parameter.manage'],
    secondFactor: true,
  },
  SECURITY_ADMIN: {
    levels: ['CITY', 'DISTRICT'],
    permissions: ['division.read', 'account.read', 'account.manage', 'post.assign', 'parameter.read', 'parameter.manage'],
    secondFactor: true,
  },
  AUDITOR: { levels: ['CITY', 'DISTRICT'], permissions: ['division.read', 'audit.read'], secondFactor: true },
};

/** Three people, never one: whoever configures does not hand out rights, and neither reads the audit. */
export const EXCLUSIVE_ROLES: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

export const levelOf = (code: string): TerritoryLevel | undefined =>
  (({ 2: 'CITY', 4: 'CITY', 6: 'DISTRICT', 9: 'STREET', 12: 'COMMUNITY', 15: 'GRID' }) as const)[code.length];
