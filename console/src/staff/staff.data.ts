import {
  CreateStaffMemberDocument,
  StaffListDocument,
  StaffOneDocument,
  UpdateStaffMemberDocument,
  type AssistantField,
  type CreateStaffMemberInput,
  type Education,
  type Employer,
  type EmploymentType,
  type Post,
  type StaffFilter,
  type StaffKind,
  type StaffListQuery,
  type StaffOneQuery,
  type StaffOrderField,
  type StaffStatus,
  type UpdateStaffMemberInput,
} from '@gridward/schema';
import { sameValue } from '../fields/form';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';
import { fetchMe } from '../providers/me';

export type StaffRow = StaffListQuery['staffMembers']['nodes'][number];
export type StaffRecord = NonNullable<StaffOneQuery['staffMember']>;

interface Filters {
  search?: string;
  kind?: StaffKind[];
  post?: Post[];
  status?: StaffStatus[];
  divisionCode?: string;
  employmentType?: EmploymentType[];
  education?: Education[];
  expiring?: boolean;
  phone?: string;
  ids?: string[];
}

const ORDERS: Record<string, StaffOrderField> = { staffNo: 'STAFF_NO', name: 'NAME', updatedAt: 'UPDATED_AT' };

const filterOf = ({ search, kind, post, status, divisionCode, employmentType, education, expiring, phone, ids }: Filters): StaffFilter => ({
  ...(search && { search }),
  ...(kind && { kind }),
  ...(post && { post }),
  ...(status && { status }),
  ...(divisionCode && { divisionCode: { startsWith: divisionCode } }),
  ...(employmentType && { employmentType }),
  ...(education && { education }),
  ...(expiring && { expiring }),
  ...(phone && { phone: phone.replace(/\D/g, '') }),
  ...(ids && { id: { in: ids } }),
});

export const POSTS: readonly Post[] = [
  'COMMUNITY_DIRECTOR',
  'DEPUTY_COMMUNITY_DIRECTOR',
  'GRID_WORKER',
  'CIVIL_AFFAIRS_OFFICER',
  'PUBLIC_SAFETY_OFFICER',
  'CULTURE_SPORTS_OFFICER',
  'STREET_OFFICER',
  'DISTRICT_OFFICER',
  'OTHER',
];
export const KINDS: readonly StaffKind[] = ['COMMUNITY_WORKER', 'COMMUNITY_ASSISTANT', 'CIVIL_SERVANT', 'VOLUNTEER', 'POLICE', 'DOCTOR'];
export const EMPLOYMENT_TYPES: readonly EmploymentType[] = ['ELECTED', 'CONTRACT', 'CIVIL_SERVICE_UNIT', 'PURCHASED_SERVICE'];
export const EMPLOYERS: readonly Employer[] = ['STREET_OFFICE', 'RESIDENTS_COMMITTEE', 'DEPARTMENT'];
export const EDUCATIONS: readonly Education[] = ['PRIMARY', 'JUNIOR_HIGH', 'SENIOR_HIGH', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'];
export const ASSISTANT_FIELDS: readonly AssistantField[] = [
  'URBAN_MANAGEMENT',
  'SOCIAL_SECURITY',
  'CIVIL_AFFAIRS',
  'MIGRANT_POPULATION',
  'FIRE_SAFETY',
  'OTHER',
];
export const STATUSES: readonly StaffStatus[] = ['CANDIDATE', 'PROBATION', 'ACTIVE', 'SUSPENDED', 'EXITING', 'EXITED'];

/** What the form changes. Telephone and identity number are only sent when something was typed: the form never holds the old ones. */
interface StaffValues {
  staffNo: string;
  name: string;
  kind: StaffKind;
  post: Post;
  status: StaffStatus;
  divisionCode: string;
  hiredOn: string | null;
  employmentType: EmploymentType | null;
  employer: Employer | null;
  education: Education | null;
  assistantField: AssistantField | null;
  contractEnd: string | null;
  /** Since when post and place are the new ones. */
  effectiveOn: string | null;
  phone: string;
  idNumber: string;
}

const EMPLOYMENT = ['employmentType', 'employer', 'education', 'assistantField', 'contractEnd'] as const;
const CHANGEABLE = ['name', 'kind', 'post', 'status', 'divisionCode', ...EMPLOYMENT] as const;

export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const orderBy = [{ field: ORDERS[sort.field] ?? 'STAFF_NO', direction: sort.order }];
    const { staffMembers } = await send(StaffListDocument, { first, offset, filter: filterOf(filter as Filters), orderBy }, { signal });
    return staffMembers;
  },
  one: async (id, signal) => {
    const account = (await fetchMe())?.permissions.includes('account.read') ?? false;
    return (await send(StaffOneDocument, { id, account }, { signal })).staffMember;
  },
  create: async (values) => {
    const now = values as unknown as StaffValues;
    const { staffNo, name, kind, post, divisionCode, hiredOn, phone, idNumber } = now;
    const input: CreateStaffMemberInput = {
      staffNo: staffNo.trim(),
      name: name.trim(),
      kind,
      post,
      divisionCode,
      clientMutationId: crypto.randomUUID(),
      ...(hiredOn && { hiredOn }),
      ...Object.fromEntries(EMPLOYMENT.flatMap((field) => (now[field] ? [[field, now[field]]] : []))),
      ...(phone && { phone }),
      ...(idNumber && { idNumber: idNumber.toUpperCase() }),
    };
    return (await send(CreateStaffMemberDocument, { input })).createStaffMember.staffMember;
  },
  update: async (id, values, previous) => {
    const now = values as unknown as StaffValues;
    const before = previous as StaffRecord;
    const changed = CHANGEABLE.filter((field) => !sameValue(now[field], before[field])).map((field) => [field, now[field]] as const);
    const input: UpdateStaffMemberInput = {
      id,
      version: before.version,
      ...Object.fromEntries(changed),
      ...(now.effectiveOn && { effectiveOn: now.effectiveOn }),
      ...(now.phone && { phone: now.phone }),
      ...(now.idNumber && { idNumber: now.idNumber.toUpperCase() }),
    };
    return (await send(UpdateStaffMemberDocument, { input })).updateStaffMember.staffMember;
  },
} satisfies ResourceData<StaffRow | StaffRecord>;
