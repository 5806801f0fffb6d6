import DataLoader from 'dataloader';
import type { RequestContext } from '../request/context.js';
import { masksOf, staffById } from './staff.statements.js';

export const staffLoaders = ({ reads, asked }: RequestContext) => ({
  staffMember: new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await reads.read(staffById.showing(asked('StaffMember')), { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
  masks: new DataLoader(async (ids: readonly string[]) => {
    const rows = new Map((await reads.read(masksOf, { ids })).map((row) => [row.staffId, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
});
