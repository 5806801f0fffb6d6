import type { MultiPolygon, Polygon } from 'geojson';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { createdAt, district, id, moment } from '../storage/columns.js';
import { forJobs, addressedTable, readBy, tenantTable } from '../request/tenancy.js';

/** Names and values as in CAP 1.2, in upper case. */
export const ALERT_STATUSES = ['ACTUAL', 'EXERCISE', 'SYSTEM', 'TEST', 'DRAFT'] as const;
export const ALERT_MESSAGE_TYPES = ['ALERT', 'UPDATE', 'CANCEL', 'ACK', 'ERROR'] as const;
export const ALERT_SCOPES = ['PUBLIC', 'RESTRICTED', 'PRIVATE'] as const;
export const ALERT_LEVELS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'] as const;
export const ALERT_CATEGORIES = [
  'GEO',
  'MET',
  'SAFETY',
  'SECURITY',
  'RESCUE',
  'FIRE',
  'HEALTH',
  'ENV',
  'TRANSPORT',
  'INFRA',
  'CBRNE',
  'OTHER',
] as const;
export const ALERT_URGENCIES = ['IMMEDIATE', 'EXPECTED', 'FUTURE', 'PAST', 'UNKNOWN'] as const;
export const ALERT_SEVERITIES = ['EXTREME', 'SEVERE', 'MODERATE', 'MINOR', 'UNKNOWN'] as const;
export const ALERT_CERTAINTIES = ['OBSERVED', 'LIKELY', 'POSSIBLE', 'UNLIKELY', 'UNKNOWN'] as const;

export type AlertShape = Polygon | MultiPolygon;

/** Holds the number of the district's last alert. Its row lock makes commit order number order, without gaps. */
export const AlertCounter = defineEntity({
  name: 'AlertCounter',
  tableName: 'alert_counter',
  ...tenantTable(forJobs, readBy('gridward_public', 'true')),
  properties: { district, last: () => p.integer() },
});

/** One message, never edited: what changes is said by a new one that refers to it. */
export const Alert = defineEntity({
  name: 'Alert',
  tableName: 'alert',
  ...addressedTable(forJobs, readBy('gridward_public', `(scope = 'PUBLIC'::text)`)),
  properties: {
    district,
    id,
    /** Place in the district's gapless order. */
    seq: () => p.integer(),
    /** 31 characters after GB/T 35965.1. */
    identifier: () => p.text(),
    sender: () => p.text(),
    senderName: () => p.text(),
    sentAt: createdAt,
    status: () => p.enum(ALERT_STATUSES),
    msgType: () => p.enum(ALERT_MESSAGE_TYPES),
    scope: () => p.enum(ALERT_SCOPES),
    level: () => p.enum(ALERT_LEVELS),
    category: () => p.enum(ALERT_CATEGORIES),
    event: () => p.text(),
    /** Of GB/T 35561, such as 11B03. */
    eventCode: () => p.text().nullable(),
    urgency: () => p.enum(ALERT_URGENCIES),
    severity: () => p.enum(ALERT_SEVERITIES),
    certainty: () => p.enum(ALERT_CERTAINTIES),
    headline: () => p.text(),
    headlineEn: () => p.text().nullable(),
    description: () => p.text(),
    descriptionEn: () => p.text().nullable(),
    instruction: () => p.text(),
    instructionEn: () => p.text().nullable(),
    contact: () => p.text().nullable(),
    /** Codes of divisions and grids to be told. */
    areas: () => p.array(),
    /** The same, and those of the messages before: who was told the first must hear of the change too. */
    reached: () => p.array(),
    /** As drawn by who published it, in WGS84; `areas` says who is told. */
    polygon: () => p.json<AlertShape>().nullable(),
    effectiveAt: () => moment(),
    onsetAt: () => moment().nullable(),
    expiresAt: () => moment(),
    /** The first message of the chain; itself for a new alert. */
    incidentId: () => p.uuid(),
    /** A later message took its place. */
    supersededAt: () => moment().nullable(),
    publishedBy: () => p.text(),
    /** Account id of the second person, where the level asks for one. */
    approvedBy: () => p.text().nullable(),
    /** Why it went out without one, although the level asks for one. */
    overrideReason: () => p.text().nullable(),
    supersedes: () =>
      p
        .manyToOne(Alert)
        .ref()
        .nullable()
        .joinColumns('district_code', 'supersedes_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
  },
  uniques: [{ properties: ['district', 'seq'] }, { properties: ['district', 'identifier'] }],
  indexes: [{ properties: ['supersedes'] }, { properties: ['district', 'incidentId'] }, { properties: ['district', 'expiresAt'] }],
});

export type AlertRow = InferEntity<typeof Alert>;

type GivenWhenIssued =
  'id' | 'seq' | 'identifier' | 'sentAt' | 'supersedes' | 'supersededAt' | 'incidentId' | 'publishedBy' | 'approvedBy' | 'overrideReason' | 'reached';

/** What a message says; its number, its identifier and its place in a chain it gets when it is issued. */
export type Message = Omit<AlertRow, GivenWhenIssued>;
