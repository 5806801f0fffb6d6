import {
  CreateGridDocument,
  GridRecordDocument,
  GridsDocument,
  UpdateGridDocument,
  type CreateGridInput,
  type GridFilter,
  type GridKind,
  type GridOrderField,
  type GridRecordQuery,
  type GridRowFragment,
  type GridStatus,
  type UpdateGridInput,
} from '@gridward/schema';
import type { Range } from '../fields/filter';
import { mapSystem } from '../map/configuration';
import { isArea, type Area } from '../map/shape';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type GridRecord = NonNullable<GridRecordQuery['grid']>;
/** A list holds less of a grid than its own page. */
export type GridRow = GridRowFragment & Partial<GridRecord>;

interface Filters {
  search?: string;
  /** Any division: a street or a community. */
  territory?: string;
  kind?: GridKind[];
  status?: GridStatus[];
  hasLeader?: boolean;
  hasBoundary?: boolean;
  households?: Range<number>;
  ids?: string[];
}

/** What the chips above the list say, as the API wants it; the map beside it asks with the same. */
export const filterOf = (filters: Readonly<Record<string, unknown>>): GridFilter => {
  const { search, territory, kind, status, hasLeader, hasBoundary, households, ids } = filters as Filters;
  return {
    ...(search && { search }),
    ...(territory && { code: { startsWith: territory } }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(hasLeader !== undefined && { hasLeader }),
    ...(hasBoundary !== undefined && { hasBoundary }),
    ...(households && {
      households: { ...(households.from !== undefined && { gte: households.from }), ...(households.to !== undefined && { lte: households.to }) },
    }),
    ...(ids && { id: { in: ids } }),
  };
};

const ORDER: Record<string, GridOrderField> = {
  code: 'CODE',
  name: 'NAME',
  households: 'HOUSEHOLDS',
  population: 'POPULATION',
  areaM2: 'AREA',
  updatedAt: 'UPDATED_AT',
};

/** A boundary is drawn in what the map shows, and sent with the name of it. */
const drawn = (boundary: unknown) => (isArea(boundary) ? { boundary, system: mapSystem() } : {});

interface Values {
  communityCode: string;
  name: string;
  kind: GridKind;
  households: number | null;
  population: number | null;
  boundary: Area | null;
}

const facts = ({ name, kind, households, population, boundary }: Values) => ({ name, kind, households, population, ...drawn(boundary) });

export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const { grids } = await send(
      GridsDocument,
      { filter: filterOf(filter), first, offset, orderBy: [{ field: ORDER[sort.field] ?? 'CODE', direction: sort.order }] },
      { signal },
    );
    return grids;
  },
  one: async (id, signal) => (await send(GridRecordDocument, { id, system: mapSystem() }, { signal })).grid,
  create: async (values) => {
    const grid = values as unknown as Values;
    const input: CreateGridInput = { communityCode: grid.communityCode, ...facts(grid) };
    return (await send(CreateGridDocument, { input })).createGrid.grid;
  },
  update: async (id, values, previous) => {
    const { boundary, ...rest } = facts(values as unknown as Values);
    const input: UpdateGridInput = { id, version: previous.version, ...rest };
    // Sent only when it was drawn anew: coming and going through the map's own rounding is no change.
    const isSame = JSON.stringify(boundary ?? null) === JSON.stringify(previous.boundary ?? null);
    return (await send(UpdateGridDocument, { input: isSame ? input : { ...input, boundary } })).updateGrid.grid;
  },
} satisfies ResourceData<GridRow>;
