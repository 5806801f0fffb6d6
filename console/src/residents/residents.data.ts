import {
  CreateResidentDocument,
  ResidentListDocument,
  ResidentOneDocument,
  UpdateResidentDocument,
  type AgeBand,
  type ResidentFilter,
  type ResidentListQuery,
  type ResidentOneQuery,
  type ResidentOrderField,
  type ResidentStatus,
  type ResidentTag,
  type Sex,
} from '@gridward/schema';
import { sameValue } from '../fields/form';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type ResidentRow = ResidentListQuery['residents']['nodes'][number];
export type ResidentRecord = NonNullable<ResidentOneQuery['resident']>;
type Door = NonNullable<NonNullable<ResidentRow['household']>['dwelling']>;

interface Filters {
  search?: string;
  territory?: string;
  ageBand?: AgeBand[];
  sex?: Sex[];
  tag?: ResidentTag[];
  status?: ResidentStatus[];
  phone?: string;
  idNumber?: string;
  ids?: string[];
}

const ORDERS: Record<string, ResidentOrderField> = { place: 'PLACE', ageBand: 'AGE_BAND', updatedAt: 'UPDATED_AT' };

const filterOf = ({ search, territory, ageBand, sex, tag, status, phone, idNumber, ids }: Filters): ResidentFilter => ({
  ...(search && { search }),
  ...(territory && { code: { startsWith: territory } }),
  ...(ageBand && { ageBand }),
  ...(sex && { sex }),
  ...(tag && { tag }),
  ...(status && { status }),
  ...(phone && { phone }),
  ...(idNumber && { idNumber }),
  ...(ids && { id: { in: ids } }),
});

/** 金地小区3号楼 2单元 501 */
export const doorOf = (door: Door | null | undefined) => (door ? [door.building?.name, door.unit, door.room].filter(Boolean).join(' ') : null);

export const AGE_BANDS: readonly AgeBand[] = ['AGE_0_17', 'AGE_18_39', 'AGE_40_59', 'AGE_60_79', 'AGE_80_PLUS'];
export const SEXES: readonly Sex[] = ['FEMALE', 'MALE', 'UNKNOWN'];
export const STATUSES: readonly ResidentStatus[] = ['ACTIVE', 'MOVED_OUT', 'DECEASED'];
export const TAGS: readonly ResidentTag[] = [
  'LIVING_ALONE_ELDER',
  'EMPTY_NEST_ELDER',
  'CHILDLESS_ELDER',
  'OLDEST_OLD',
  'FUNCTIONALLY_DISABLED',
  'DEMENTIA',
  'PERSON_WITH_DISABILITY',
  'SUBSISTENCE_ALLOWANCE_HOUSEHOLD',
  'MARGINAL_LOW_INCOME_HOUSEHOLD',
  'EXTREME_POVERTY_PERSON',
  'CHILD_IN_DIFFICULTY',
  'LEFT_BEHIND_CHILD',
  'BEREAVED_ONLY_CHILD_FAMILY',
  'ENTITLED_VETERAN_OR_FAMILY',
  'MIGRANT_RESIDENT',
];

interface Values {
  readonly householdId: string;
  readonly name: string;
  readonly idNumber: string;
  readonly birthYear: number | null;
  readonly phone: string;
  readonly address: string;
  readonly sex: Sex | null;
  readonly tags: ResidentTag[];
  readonly status: ResidentStatus;
  readonly removePhone: boolean;
  readonly removeIdNumber: boolean;
}

/** What identifies somebody is sent only if it was written: the form never knows what is on file. */
const identityOf = ({ name, idNumber, birthYear, phone, address }: Values) => ({
  ...(name.trim() && { name: name.trim() }),
  ...(idNumber.trim() && { idNumber: idNumber.trim().toUpperCase() }),
  ...(birthYear !== null && { birthYear }),
  ...(phone.trim() && { phone: phone.trim() }),
  ...(address.trim() && { address: address.trim() }),
});

export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const orderBy = [{ field: ORDERS[sort.field] ?? 'PLACE', direction: sort.order }];
    return (await send(ResidentListDocument, { first, offset, filter: filterOf(filter as Filters), orderBy }, { signal })).residents;
  },
  one: async (id, signal) => (await send(ResidentOneDocument, { id }, { signal })).resident,
  create: async (values) => {
    const resident = values as unknown as Values;
    const { householdId, name, sex, tags } = resident;
    const input = { householdId, ...identityOf(resident), name, tags, ...(sex && { sex }), clientMutationId: crypto.randomUUID() };
    return (await send(CreateResidentDocument, { input })).createResident.resident;
  },
  update: async (id, values, previous) => {
    const now = values as unknown as Values;
    const before = previous as ResidentRecord;
    const { householdId, sex, tags, status } = now;
    const input = {
      id,
      version: before.version,
      ...identityOf(now),
      ...(now.removePhone && { phone: '' }),
      ...(now.removeIdNumber && { idNumber: '' }),
      ...(householdId !== before.household?.id && { householdId }),
      ...(sex && sex !== before.sex && { sex }),
      ...(!sameValue(tags, before.tags) && { tags }),
      ...(status !== before.status && { status }),
    };
    return (await send(UpdateResidentDocument, { input })).updateResident.resident;
  },
} satisfies ResourceData<ResidentRow | ResidentRecord>;
