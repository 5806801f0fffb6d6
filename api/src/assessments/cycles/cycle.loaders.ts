import DataLoader from 'dataloader';
import type { RequestContext } from '../../request/context.js';
import { cyclesById, type CycleSummaryRow } from './cycle.statements.js';

export const cycleLoaders = ({ reads }: RequestContext) => ({
  cycle: new DataLoader<string, CycleSummaryRow | null>(async (ids) => {
    const rows = new Map((await reads.read(cyclesById, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
});
