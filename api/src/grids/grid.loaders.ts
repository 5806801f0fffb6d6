import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import {
  allMembers,
  boundariesOf,
  divisionShapes,
  gridFigures,
  gridsById,
  gridsOfStaff,
  memberFigures,
  membersOn,
  revisionsOf,
  staffOn,
  type Level,
} from './grid.statements.js';

export const gridLoaders = ({ reads, today, asked }: RequestContext) => {
  const grid = new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await reads.read(gridsById.showing(asked('Grid')), { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
  return {
    grid,
    boundary: new DataLoader(async (ids: readonly string[]) => {
      const rows = new Map((await reads.read(boundariesOf, { ids })).map((row) => [row.id, row.boundary]));
      return ids.map((id) => rows.get(id) ?? null);
    }),
    members: new DataLoader(async (ids: readonly string[]) => {
      const rows = Map.groupBy(await reads.read(membersOn, { ids, day: today }), (row) => row.gridId);
      return ids.map((id) => rows.get(id) ?? []);
    }),
    everMembers: new DataLoader(async (ids: readonly string[]) => {
      const rows = Map.groupBy(await reads.read(allMembers, { ids }), (row) => row.gridId);
      return ids.map((id) => rows.get(id) ?? []);
    }),
    revisions: new DataLoader(async (ids: readonly string[]) => {
      const rows = Map.groupBy(await reads.read(revisionsOf, { ids }), (row) => row.gridId);
      return ids.map((id) => rows.get(id) ?? []);
    }),
    ofStaff: new DataLoader(async (ids: readonly string[]) => {
      const rows = Map.groupBy(await reads.read(gridsOfStaff, { ids, day: today }), (row) => row.staffId);
      const found = await grid.loadMany([...rows.values()].flat().map(({ gridId }) => gridId));
      const byId = new Map(found.flatMap((row) => (row && !(row instanceof Error) ? [[row.id, row] as const] : [])));
      return ids.map((id) => (rows.get(id) ?? []).flatMap(({ gridId }) => byId.get(gridId) ?? []));
    }),
    divisionShape: new DataLoader(async (codes: readonly string[]) => {
      const rows = new Map((await reads.read(divisionShapes, { codes })).map((row) => [row.code, row]));
      return codes.map((code) => rows.get(code) ?? null);
    }),
    figures: new DataLoader(async (codes: readonly string[]) => {
      const rows = await byLevel(codes, (level) => reads.read(gridFigures, level));
      return codes.map((code) => rows.get(code) ?? { code, ...NO_GRIDS });
    }),
    memberFigures: new DataLoader(async (codes: readonly string[]) => {
      const rows = await byLevel(codes, (level) => reads.read(memberFigures, { ...level, day: today }));
      return codes.map((code) => rows.get(code) ?? { code, ...NO_MEMBERS });
    }),
    staff: new DataLoader(async (ids: readonly string[]) => {
      const rows = Map.groupBy(await reads.read(staffOn.showing(asked('StaffMember')), { ids, day: today }), (row) => row.gridId);
      return ids.map((id) => rows.get(id) ?? []);
    }),
  };
};

/** One pass per level of division asked for, normally one. */
async function byLevel<Row extends { code: string }>(codes: readonly string[], read: (level: Level) => Promise<Row[]>) {
  const levels = Map.groupBy(codes, ({ length }) => length);
  const parts = await Promise.all([...levels].map(([length, own]) => read({ ...rangeOf(own), length })));
  return new Map(parts.flat().map((row) => [row.code, row]));
}

/** From the first code to past the last, and everything below it: a colon comes after all digits. */
function rangeOf(codes: readonly string[]) {
  const [first = ''] = codes;
  const least = codes.reduce((a, b) => (a < b ? a : b), first);
  const most = codes.reduce((a, b) => (a > b ? a : b), first);
  return { from: least, to: `${most}:` };
}

const NO_GRIDS = { grids: 0, households: 0, gridPopulation: 0 };
const NO_MEMBERS = { workers: 0, led: 0 };
