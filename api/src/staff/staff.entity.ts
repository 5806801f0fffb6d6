import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { code, createdAt, day, district, id, updatedAt, version } from '../storage/columns.js';
import { forJobs, ofActor, personTable, pointedTo } from '../request/tenancy.js';

export const STAFF_KINDS = ['COMMUNITY_WORKER', 'COMMUNITY_ASSISTANT', 'CIVIL_SERVANT', 'VOLUNTEER', 'POLICE', 'DOCTOR'] as const;
export const STAFF_STATUSES = ['CANDIDATE', 'PROBATION', 'ACTIVE', 'SUSPENDED', 'EXITING', 'EXITED'] as const;
export const EMPLOYMENT_TYPES = ['ELECTED', 'CONTRACT', 'CIVIL_SERVICE_UNIT', 'PURCHASED_SERVICE'] as const;
export const EMPLOYERS = ['STREET_OFFICE', 'RESIDENTS_COMMITTEE', 'DEPARTMENT'] as const;
/** From the least to the most: rules ask for “at least”. */
export const EDUCATIONS = ['PRIMARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;
export const ASSISTANT_FIELDS = ['URBAN_MANAGEMENT', 'SOCIAL_SECURITY', 'CIVIL_AFFAIRS', 'MIGRANT_POPULATION', 'FIRE_SAFETY', 'OTHER'] as const;
export const SEXES = ['FEMALE', 'MALE', 'UNKNOWN'] as const;
export const POSTS = [
  'COMMUNITY_DIRECTOR',
  'DEPUTY_COMMUNITY_DIRECTOR',
  'GRID_WORKER',
  'CIVIL_AFFAIRS_OFFICER',
  'PUBLIC_SAFETY_OFFICER',
  'CULTURE_SPORTS_OFFICER',
  'STREET_OFFICER',
  'DISTRICT_OFFICER',
  'OTHER',
] as const;

const WORKS_IN_TERRITORY = pointedTo(
  'grid_member',
  '((grid_member.district_code = staff_member.district_code) AND (grid_member.staff_id = staff_member.id))',
  'code',
);

/** Somebody who works for a community or street. The name stands on the notice board of every grid and is no secret. */
export const StaffMember = defineEntity({
  name: 'StaffMember',
  tableName: 'staff_member',
  // One sees one's own file, and who works in a grid of the territory although the post is elsewhere.
  ...personTable({ column: 'division_code', exception: `(${ofActor('account_id')} OR ${WORKS_IN_TERRITORY})` }, forJobs),
  properties: {
    district,
    id,
    staffNo: () => p.text(),
    name: () => p.text(),
    initials: () => p.text(),
    kind: () => p.enum(STAFF_KINDS),
    post: () => p.enum(POSTS),
    /** Where the post is: a street, a community or a grid. */
    divisionCode: code,
    status: () => p.enum(STAFF_STATUSES).default('ACTIVE'),
    hiredOn: () => day().nullable(),
    employmentType: () => p.enum(EMPLOYMENT_TYPES).nullable(),
    employer: () => p.enum(EMPLOYERS).nullable(),
    education: () => p.enum(EDUCATIONS).nullable(),
    /** Of a community assistant: the one field of work. */
    assistantField: () => p.enum(ASSISTANT_FIELDS).nullable(),
    contractEnd: () => day().nullable(),
    /** The account of identity, if there is one. */
    accountId: () => p.uuid().nullable(),
    createdAt,
    updatedAt,
    version,
  },
  uniques: [{ properties: ['district', 'staffNo'] }],
  indexes: [{ properties: ['district', 'divisionCode', 'staffNo'] }, { properties: ['district', 'accountId'] }],
});

/** For whatever belongs to a file: the own one is seen wherever one’s post is. */
export const ownFile = (table: string) => `(EXISTS ( SELECT 1
   FROM staff_member
  WHERE ((staff_member.district_code = ${table}.district_code) AND (staff_member.id = ${table}.staff_id) AND ${ofActor('staff_member.account_id')})))`;

/** What happened elsewhere is seen too by whoever sees the file where it lies now. */
export const fileInTerritory = (table: string) =>
  pointedTo('staff_member', `(staff_member.district_code = ${table}.district_code) AND (staff_member.id = ${table}.staff_id)`, 'division_code');

/** A table of rows about somebody on file. */
export const fileTable = (table: string) =>
  personTable({ column: 'division_code', exception: `(${ownFile(table)} OR ${fileInTerritory(table)})` }, forJobs);

/** Whose. */
export const ofStaff = () =>
  p
    .manyToOne(StaffMember)
    .ref()
    .joinColumns('district_code', 'staff_id')
    .referencedColumnNames('district_code', 'id')
    .updateRule('no action')
    .deleteRule('no action');

/** What identifies the person, sealed field by field under the district's data key, found by a keyed blind index. */
export const StaffPersonal = defineEntity({
  name: 'StaffPersonal',
  tableName: 'staff_personal',
  ...personTable({ column: 'division_code', exception: ownFile('staff_personal') }, forJobs),
  properties: {
    district,
    id,
    divisionCode: code,
    sex: () => p.enum(SEXES).nullable(),
    birthYear: () => p.integer().nullable(),
    /** The day, `1990-01-01`. */
    sealedBirthDate: () => p.text().nullable(),
    phone: () => p.text().nullable(),
    phoneMasked: () => p.text().nullable(),
    phoneIndex: () => p.text().nullable(),
    idNumber: () => p.text().nullable(),
    idNumberMasked: () => p.text().nullable(),
    idNumberIndex: () => p.text().nullable(),
    staff: () => ofStaff(),
  },
  uniques: [{ properties: ['staff'] }],
  indexes: [{ properties: ['district', 'phoneIndex'] }, { properties: ['district', 'idNumberIndex'] }],
});

export type StaffMemberRow = InferEntity<typeof StaffMember>;
