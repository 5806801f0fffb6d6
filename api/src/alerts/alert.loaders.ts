import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { alertsById, chainsOf, inForceCounts } from './alert.statements.js';

export const alertLoaders = (ctx: RequestContext) => {
  const { reads } = ctx;
  const restricted = ctx.may('alert.readRestricted');
  return {
    alert: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await reads.read(alertsById, { ids, restricted })).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
    chain: new DataLoader(async (ids: readonly string[]) => {
      const rows = Map.groupBy(await reads.read(chainsOf, { ids, restricted }), (row) => row.incidentId);
      return ids.map((id) => rows.get(id) ?? []);
    }),
    inForce: new DataLoader(async (codes: readonly string[]) => {
      const rows = new Map((await reads.read(inForceCounts, { codes, restricted })).map((row) => [row.code, row.count]));
      return codes.map((code) => rows.get(code) ?? 0);
    }),
  };
};
