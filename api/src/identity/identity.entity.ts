import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, day, district, id, moment, updatedAt, version } from '../storage/columns.js';
import { cityRows, forIdentity, forJobs, ownRows, readBy, tableFor, tenantTable } from '../request/tenancy.js';
import { ROLES } from './roles.js';

export const ACCOUNT_STATUSES = ['ACTIVE', 'DISABLED'] as const;

/** Somebody who can sign in. The login ends in @ and the district's code, so it is unique everywhere. */
export const Account = defineEntity({
  name: 'Account',
  tableName: 'account',
  ...tenantTable(forIdentity, forJobs),
  properties: {
    district,
    id,
    login: () => p.text(),
    name: () => p.text(),
    status: () => p.enum(ACCOUNT_STATUSES).default('ACTIVE'),
    locale: () => p.text().default('zh-CN'),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'login'] }],
});

/** What proves that somebody is the account. Apart, so that no list of accounts ever reads it. */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  ...tableFor(forIdentity, forJobs, readBy('gridward_district', ownRows), readBy('gridward_city', cityRows)),
  properties: {
    district,
    id,
    passwordHash: () => p.text(),
    passwordChangedAt: createdAt,
    mustChangePassword: () => p.boolean().default(false),
    failures: () => p.integer().default(0),
    lockedUntil: () => moment().nullable(),
    /** Sealed with the district's data key. */
    totpSecret: () => p.text().nullable(),
    totpConfirmedAt: () => moment().nullable(),
    /** The last time step that was accepted, so that no code works twice. */
    totpLastStep: () => p.integer().nullable(),
    account: () =>
      p
        .manyToOne(Account)
        .ref()
        .joinColumns('district_code', 'account_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  uniques: [{ properties: ['account'] }],
});

export const SESSION_KINDS = ['CONSOLE', 'PHONE'] as const;

/** One sign-in on one device. Only hashes of its tokens are kept. */
export const SignInSession = defineEntity({
  name: 'SignInSession',
  tableName: 'sign_in_session',
  ...tableFor(
    forIdentity,
    forJobs,
    readBy(
      'gridward_district',
      `(${ownRows} AND (account_id = (( SELECT NULLIF(current_setting('app.actor'::text, true), ''::text) AS "nullif"))::uuid))`,
    ),
  ),
  properties: {
    district,
    id,
    kind: () => p.enum(SESSION_KINDS),
    accessHash: () => p.text(),
    accessExpiresAt: () => moment(),
    refreshHash: () => p.text().nullable(),
    /** The refresh token before the last rotation: seen again, somebody copied it, and the session ends. */
    previousRefreshHash: () => p.text().nullable(),
    expiresAt: () => moment(),
    secondFactor: () => p.boolean().default(false),
    device: () => p.text().nullable(),
    createdAt,
    lastSeenAt: createdAt,
    endedAt: () => moment().nullable(),
    account: () =>
      p
        .manyToOne(Account)
        .ref()
        .joinColumns('district_code', 'account_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  uniques: [{ properties: ['district', 'accessHash'] }],
  indexes: [{ properties: ['account'] }, { properties: ['district', 'refreshHash'] }, { properties: ['district', 'previousRefreshHash'] }],
});

/** A role in a territory for a period. The rights of today come from the assignments of today. */
export const PostAssignment = defineEntity({
  name: 'PostAssignment',
  tableName: 'post_assignment',
  ...tenantTable(forIdentity, forJobs),
  properties: {
    district,
    id,
    role: () => p.enum(ROLES),
    territory: code,
    validFrom: day,
    validTo: () => day().nullable(),
    /** The account in whose place it is held for a while: 代 somebody. Ends by itself with the day. */
    standsInFor: () => p.uuid().nullable(),
    createdAt,
    version,
    account: () =>
      p
        .manyToOne(Account)
        .ref()
        .joinColumns('district_code', 'account_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  indexes: [{ properties: ['account'] }, { properties: ['district', 'territory'] }],
});

/** A city administrator's leave to see single persons of a district for a while. Kept in that district, so that it is told. */
export const BreakGlassGrant = defineEntity({
  name: 'BreakGlassGrant',
  tableName: 'break_glass_grant',
  ...tenantTable(forIdentity, forJobs),
  properties: {
    district,
    id,
    /** An account of the city, hence no foreign key. */
    actor: () => p.text(),
    actorName: () => p.text(),
    reason: () => p.text(),
    createdAt,
    expiresAt: () => moment(),
  },
  indexes: [{ properties: ['district', 'actor', 'expiresAt'] }],
});

export type AccountRow = InferEntity<typeof Account>;
