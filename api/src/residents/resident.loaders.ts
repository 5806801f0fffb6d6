import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { buildingFigures, buildingsById, dwellingsById, householdsBehind, householdsById } from './place.statements.js';
import { residentMasks, residentsOf } from './resident.statements.js';
import { seesAll } from './resident.policy.js';

export const residentLoaders = (ctx: RequestContext) => {
  const { reads, asked } = ctx;
  return {
    building: byId((ids) => reads.read(buildingsById.showing(asked('Building')), { ids })),
    dwelling: byId((ids) => reads.read(dwellingsById.showing(asked('Dwelling')), { ids })),
    household: byId((ids) => reads.read(householdsById.showing(asked('Household')), { ids })),
    behind: grouped(
      (ids) => reads.read(householdsBehind.showing(asked('Household')), { ids }),
      ({ dwellingId }) => dwellingId,
    ),
    members: grouped(
      (ids) => reads.read(residentsOf.showing(asked('Resident')), { ids, all: seesAll(ctx) }),
      ({ householdId }) => householdId,
    ),
    figures: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await reads.read(buildingFigures, { ids })).map((row) => [row.buildingId, row]));
      return ids.map((id) => rows.get(id) ?? { dwellings: 0, households: 0, residents: 0 });
    }),
    masks: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await reads.read(residentMasks, { ids })).map((row) => [row.residentId, row]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
  };
};

const byId = <Row extends { id: string }>(read: (ids: readonly string[]) => Promise<Row[]>) =>
  new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });

const grouped = <Row>(read: (ids: readonly string[]) => Promise<Row[]>, parentOf: (row: Row) => string) =>
  new DataLoader(async (ids: readonly string[]) => {
    const rows = Map.groupBy(await read(ids), parentOf);
    return ids.map((id) => rows.get(id) ?? []);
  });
