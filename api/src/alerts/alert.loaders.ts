import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { reachOf } from './receipt.statements.js';
import { alertsById, chainsOf, inForceCounts, polygonsOfAlerts } from './alert.statements.js';

type ReachRow = (typeof reachOf)['row'];

export const alertLoaders = (ctx: RequestContext) => {
  const { reads } = ctx;
  const restricted = ctx.may('alert.readRestricted');
  const reach = new Map<number, DataLoader<string, readonly ReachRow[]>>();
  return {
    /** By so many digits of the code. */
    reach(length: number) {
      const known =
        reach.get(length) ??
        new DataLoader(async (alerts: readonly string[]) => {
          const rows = Map.groupBy(await reads.read(reachOf, { alerts, length }), (row) => row.alertId);
          return alerts.map((id) => rows.get(id) ?? []);
        });
      reach.set(length, known);
      return known;
    },
    alert: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await reads.read(alertsById, { ids, restricted })).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
    polygon: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await reads.read(polygonsOfAlerts, { ids })).map((row) => [row.id, row.polygon]));
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
