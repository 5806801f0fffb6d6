import {
  DivisionListDocument,
  DivisionOneDocument,
  type DivisionFilter,
  type DivisionKind,
  type DivisionLevel,
  type DivisionListQuery,
  type DivisionOneQuery,
} from '@gridward/schema';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';
import { fetchMe } from '../providers/me';

type Node = DivisionListQuery['divisions']['nodes'][number];
type Whole = NonNullable<DivisionOneQuery['division']>;

/** In the console a division goes by its code, which is what people know and what addresses hold. */
interface ByCode {
  id: string;
  uuid: string;
}
export type DivisionRow = Omit<Node, 'id'> & ByCode;
export type DivisionRecord = Omit<Whole, 'id'> & ByCode;

const byCode = <T extends { id: string; code: string }>(division: T) => ({ ...division, uuid: division.id, id: division.code });

interface Filters {
  search?: string;
  /** Whose children are shown; by default those of the territory. */
  parentCode?: string;
  level?: DivisionLevel[];
  kind?: DivisionKind[];
  hasGrids?: boolean;
  ids?: string[];
}

const COMMUNITY_DIGITS = 12;

/** One level of the tree; with a search or a filter, everything below. */
async function filterOf({ search, parentCode, level, kind, hasGrids, ids }: Filters): Promise<DivisionFilter> {
  if (ids) return { code: { in: ids } };
  const top = parentCode ?? (await fetchMe())?.territory.code ?? '';
  const narrowed = search !== undefined || level !== undefined || kind !== undefined || hasGrids !== undefined;
  const below = narrowed || top.length >= COMMUNITY_DIGITS;
  return {
    ...(below ? { code: { startsWith: top } } : { parentCode: { eq: top } }),
    ...(search && { search: search.replace(/(?<=\d)\s+(?=\d)/g, '') }),
    ...(level && { level }),
    ...(kind && { kind }),
    ...(hasGrids !== undefined && { hasGrids }),
  };
}

export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const orderBy = [{ field: sort.field === 'name' ? ('NAME' as const) : ('CODE' as const), direction: sort.order }];
    const { divisions } = await send(DivisionListDocument, { first, offset, filter: await filterOf(filter as Filters), orderBy }, { signal });
    return { nodes: divisions.nodes.map(byCode), totalCount: divisions.totalCount };
  },
  one: async (code, signal) => {
    const { division } = await send(DivisionOneDocument, { code }, { signal });
    return division && byCode(division);
  },
} satisfies ResourceData<DivisionRow | DivisionRecord>;
