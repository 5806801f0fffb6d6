import type { DataProvider, RaRecord } from 'ra-core';
import { ApiError } from './errors';

export const LARGEST_PAGE = 200;

/** What a list is asked for: a page by offset, an order, and what the filters above the list hold. */
interface ListQuery {
  readonly first: number;
  readonly offset: number;
  readonly sort: { field: string; order: 'ASC' | 'DESC' };
  readonly filter: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal | undefined;
}

export interface Page<Row> {
  readonly nodes: Row[];
  readonly totalCount: number;
}

/**
 * One resource of the console, as `<resource>/<resource>.data.ts` exports it by default: its documents and how its form's values
 * become their variables. Left out means that the API has no such operation.
 */
export interface ResourceData<Row extends RaRecord = RaRecord> {
  list: (query: ListQuery) => Promise<Page<Row>>;
  one?: (id: string, signal?: AbortSignal) => Promise<Row | null | undefined>;
  many?: (ids: string[], signal?: AbortSignal) => Promise<Row[]>;
  create?: (values: Record<string, unknown>) => Promise<Row>;
  /** `previous` is what the form was opened with; its `version` goes along, so that nobody's change is lost. */
  update?: (id: string, values: Record<string, unknown>, previous: Row) => Promise<Row>;
  delete?: (id: string, previous: Row) => Promise<Row>;
}

/** A resource is there as soon as its folder holds `<resource>.data.ts`; it is loaded with the first page that needs it. */
const files = import.meta.glob<ResourceData>('../*/*.data.ts', { import: 'default' });

async function dataOf(resource: string): Promise<ResourceData> {
  const load = files[`../${resource}/${resource}.data.ts`];
  if (!load) throw new Error(`There is no ${resource}/${resource}.data.ts.`);
  return load();
}

const missing = () => new ApiError({ message: '', extensions: { code: 'NOT_FOUND' } });
const unsupported = (resource: string, what: string) => new Error(`${resource} cannot ${what}.`);

/** Offset pages of at most 200, put together: an export asks for more than one page holds. */
async function pages(data: ResourceData, query: ListQuery): Promise<Page<RaRecord>> {
  const nodes: RaRecord[] = [];
  let totalCount: number;
  do {
    const page = await data.list({ ...query, offset: query.offset + nodes.length, first: Math.min(LARGEST_PAGE, query.first - nodes.length) });
    nodes.push(...page.nodes);
    totalCount = page.totalCount;
    if (page.nodes.length === 0) break;
  } while (nodes.length < query.first && query.offset + nodes.length < totalCount);
  return { nodes, totalCount };
}

const byId = { field: 'id', order: 'ASC' } as const;

/** React-admin's door to the API. Typed at the resources' side; react-admin's own side is open by design. */
export const dataProvider = {
  supportAbortSignal: true,

  async getList(resource, { pagination = { page: 1, perPage: 25 }, sort = byId, filter = {}, signal }) {
    const query = {
      first: pagination.perPage,
      offset: (pagination.page - 1) * pagination.perPage,
      sort,
      filter: filter as Record<string, unknown>,
      signal,
    };
    const { nodes, totalCount } = await pages(await dataOf(resource), query);
    return { data: nodes, total: totalCount };
  },

  async getOne(resource, { id, signal }) {
    const data = await dataOf(resource);
    if (!data.one) throw unsupported(resource, 'be read one at a time');
    const row = await data.one(String(id), signal);
    if (!row) throw missing();
    return { data: row };
  },

  async getMany(resource, { ids, signal }) {
    const data = await dataOf(resource);
    if (data.many) return { data: [...(await data.many(ids.map(String), signal))] };
    const { nodes } = await pages(data, { first: ids.length, offset: 0, sort: byId, filter: { ids: ids.map(String) }, signal });
    return { data: [...nodes] };
  },

  async getManyReference(resource, { target, id, pagination, sort, filter, signal }) {
    return this.getList(resource, { pagination, sort, filter: { ...(filter as object), [target]: id }, ...(signal && { signal }) });
  },

  async create(resource, params) {
    const { create } = await dataOf(resource);
    if (!create) throw unsupported(resource, 'be created');
    return { data: await create(params.data as Record<string, unknown>) };
  },

  async update(resource, params) {
    const { update } = await dataOf(resource);
    if (!update) throw unsupported(resource, 'be changed');
    return { data: await update(String(params.id), params.data as Record<string, unknown>, params.previousData as RaRecord) };
  },

  async updateMany(resource) {
    throw unsupported(resource, 'be changed together');
  },

  async delete(resource, { id, previousData }) {
    const data = await dataOf(resource);
    if (!data.delete) throw unsupported(resource, 'be deleted');
    return { data: await data.delete(String(id), previousData as RaRecord) };
  },

  async deleteMany(resource) {
    throw unsupported(resource, 'be deleted together');
  },
} as DataProvider;
