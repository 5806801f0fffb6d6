import {
  BuildingListDocument,
  CreateBuildingDocument,
  UpdateBuildingDocument,
  type BuildingFilter,
  type BuildingListQuery,
  type BuildingOrderField,
  type CompoundKind,
  type PlaceStatus,
} from '@gridward/schema';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type BuildingRow = BuildingListQuery['buildings']['nodes'][number];

interface Filters {
  search?: string;
  territory?: string;
  kind?: CompoundKind[];
  status?: PlaceStatus[];
  ids?: string[];
}

const ORDERS: Record<string, BuildingOrderField> = { place: 'PLACE', name: 'NAME', updatedAt: 'UPDATED_AT' };

const filterOf = ({ search, territory, kind, status, ids }: Filters): BuildingFilter => ({
  ...(search && { search }),
  ...(territory && { code: { startsWith: territory } }),
  ...(kind && { kind }),
  ...(status && { status }),
  ...(ids && { id: { in: ids } }),
});

interface Values {
  readonly code: string;
  readonly name: string;
  readonly kind: CompoundKind;
  readonly status?: PlaceStatus;
}

export const PLACE_STATUSES: readonly PlaceStatus[] = ['ACTIVE', 'RETIRED'];
export const COMPOUND_KINDS: readonly CompoundKind[] = ['OLD', 'COMMERCIAL', 'WORK_UNIT', 'RESETTLEMENT', 'SELF_BUILT', 'DORMITORY', 'OTHER'];

export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const orderBy = [{ field: ORDERS[sort.field] ?? 'PLACE', direction: sort.order }];
    return (await send(BuildingListDocument, { first, offset, filter: filterOf(filter as Filters), orderBy }, { signal })).buildings;
  },
  one: async (id, signal) => (await send(BuildingListDocument, { first: 1, filter: { id: { eq: id } } }, { signal })).buildings.nodes[0],
  create: async (values) => {
    const { code, name, kind } = values as unknown as Values;
    const input = { code, name: name.trim(), kind, clientMutationId: crypto.randomUUID() };
    return (await send(CreateBuildingDocument, { input })).createBuilding.building;
  },
  update: async (id, values, previous) => {
    const { code, name, kind, status } = values as unknown as Values;
    const input = { id, version: previous.version, code, name: name.trim(), kind, ...(status && { status }) };
    return (await send(UpdateBuildingDocument, { input })).updateBuilding.building;
  },
} satisfies ResourceData<BuildingRow>;
