import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, day, district, id, updatedAt, version } from '../../storage/columns.js';
import { fileTable, ofStaff, POSTS } from '../staff.entity.js';

export const QUALIFICATION_TYPES = ['SOCIAL_WORK', 'LAW', 'COUNSELLING', 'FIRST_AID', 'COMPUTER', 'TEACHING', 'OTHER'] as const;
export const QUALIFICATION_LEVELS = ['ASSISTANT', 'INTERMEDIATE', 'SENIOR'] as const;

/**
 * Which post somebody held where, from when to when; the last day is included. One may hold several at once, of which one is the
 * primary: a trigger sees to it that two primary posts of one person never overlap.
 */
export const StaffPost = defineEntity({
  name: 'StaffPost',
  tableName: 'staff_post',
  ...fileTable('staff_post'),
  properties: {
    district,
    id,
    staff: () => ofStaff(),
    post: () => p.enum(POSTS),
    /** Where the post is, or was. */
    divisionCode: code,
    validFrom: () => day(),
    validTo: () => day().nullable(),
    isPrimary: () => p.boolean().default(true),
    createdAt,
    updatedAt,
  },
  checks: [{ name: 'staff_post_lasts', expression: 'valid_to >= valid_from' }],
  indexes: [{ properties: ['staff', 'validFrom'] }, { properties: ['district', 'divisionCode'] }],
});

/** What somebody has a certificate for. Of its number only the end is kept: the paper lies with the office. */
export const StaffQualification = defineEntity({
  name: 'StaffQualification',
  tableName: 'staff_qualification',
  ...fileTable('staff_qualification'),
  properties: {
    district,
    id,
    staff: () => ofStaff(),
    /** Where the file lies; goes with it. */
    divisionCode: code,
    type: () => p.enum(QUALIFICATION_TYPES),
    level: () => p.enum(QUALIFICATION_LEVELS).nullable(),
    /** As the certificate calls it. */
    title: () => p.text().nullable(),
    numberMasked: () => p.text().nullable(),
    issuedOn: () => day().nullable(),
    validTo: () => day().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  indexes: [{ properties: ['staff'] }, { properties: ['district', 'validTo'] }],
});

export type StaffQualificationRow = InferEntity<typeof StaffQualification>;
