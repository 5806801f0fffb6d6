import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { accountsById, credentialStates, postsOfAccounts } from './account.statements.js';

export const identityLoaders = ({ reads, today }: RequestContext) => ({
  account: new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await reads.read(accountsById, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  posts: new DataLoader(async (ids: readonly string[]) => {
    const rows = Map.groupBy(await reads.read(postsOfAccounts, { ids, today }), (row) => row.accountId);
    return ids.map((id) => rows.get(id) ?? []);
  }),
  credential: new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await reads.read(credentialStates, { ids })).map((row) => [row.accountId, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
});
