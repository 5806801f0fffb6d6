import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { forJobs, tenantTable } from '../../request/tenancy.js';
import { code, createdAt, district, id, moment, updatedAt, version } from '../../storage/columns.js';
import { QUALIFICATION_TYPES } from '../posts/post.entity.js';
import { fileTable, ofStaff } from '../staff.entity.js';

/** The five contents and four forms of item 8 of the domain, and agency service, which is trained apart. */
export const TRAINING_CONTENTS = ['PARTY_BUILDING', 'GOVERNANCE', 'SERVICE', 'LAW', 'INFORMATION_TECHNOLOGY', 'AGENCY_SERVICE'] as const;
export const TRAINING_FORMS = ['LECTURE', 'FIELD_VISIT', 'CASE_STUDY', 'EXCHANGE'] as const;
export const SESSION_STATES = ['PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED'] as const;
export const RECORD_STATES = ['ENROLLED', 'ATTENDED', 'ABSENT', 'PASSED', 'FAILED'] as const;

/** A training session; those of a year are its plan. No secret: everybody in the district may read what is offered. */
export const TrainingSession = defineEntity({
  name: 'TrainingSession',
  tableName: 'training_session',
  ...tenantTable(forJobs),
  properties: {
    district,
    id,
    /** Who holds it: the district, a street or a community. Its staff may enrol. */
    divisionCode: code,
    year: () => p.integer(),
    topic: () => p.text(),
    content: () => p.enum(TRAINING_CONTENTS),
    form: () => p.enum(TRAINING_FORMS),
    /** Hours of training that count. */
    hours: () => p.integer(),
    capacity: () => p.integer(),
    startsAt: () => moment(),
    place: () => p.text(),
    trainer: () => p.text().nullable(),
    /** Who passes gets a certificate of this type. */
    certificate: () => p.enum(QUALIFICATION_TYPES).nullable(),
    certificateYears: () => p.integer().nullable(),
    state: () => p.enum(SESSION_STATES).default('PLANNED'),
    createdAt,
    updatedAt,
    version,
  },
  indexes: [{ properties: ['district', 'year', 'startsAt'] }],
  checks: [{ name: 'training_session_size', expression: 'capacity > 0 and hours > 0' }],
});

/** Somebody in a session. */
export const TrainingRecord = defineEntity({
  name: 'TrainingRecord',
  tableName: 'training_record',
  ...fileTable('training_record'),
  properties: {
    district,
    id,
    staff: () => ofStaff(),
    divisionCode: code,
    session: () =>
      p
        .manyToOne(TrainingSession)
        .ref()
        .joinColumns('district_code', 'session_id')
        .referencedColumnNames('district_code', 'id')
        .updateRule('no action')
        .deleteRule('no action'),
    state: () => p.enum(RECORD_STATES).default('ENROLLED'),
    /** Hours that count for this person. */
    hours: () => p.integer().default(0),
    score: () => p.integer().nullable(),
    createdAt,
    updatedAt,
  },
  uniques: [{ properties: ['session', 'staff'] }],
  indexes: [{ properties: ['staff'] }],
});

export type TrainingSessionRow = InferEntity<typeof TrainingSession>;
export type TrainingRecordRow = InferEntity<typeof TrainingRecord>;
