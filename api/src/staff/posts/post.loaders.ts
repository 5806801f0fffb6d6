import DataLoader from 'dataloader';
import type { RequestContext } from '../../request/context.js';
import { postsOf, qualificationsOf } from './post.statements.js';

export const postLoaders = ({ reads }: RequestContext) => ({
  posts: new DataLoader(async (ids: readonly string[]) => grouped(ids, await reads.read(postsOf, { ids }))),
  qualifications: new DataLoader(async (ids: readonly string[]) => grouped(ids, await reads.read(qualificationsOf, { ids }))),
});

/** The rows of each person, in their order. */
export function grouped<Row extends { staffId: string }>(ids: readonly string[], rows: readonly Row[]): Row[][] {
  const of = new Map<string, Row[]>(ids.map((id) => [id, []]));
  for (const row of rows) of.get(row.staffId)?.push(row);
  return ids.map((id) => of.get(id) ?? []);
}
