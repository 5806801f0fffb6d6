import DataLoader from 'dataloader';
import type { RequestContext } from '../../request/context.js';
import { schemesById, type SchemeSummary } from './scheme.statements.js';

export const schemeLoaders = ({ reads }: RequestContext) => ({
  scheme: new DataLoader<string, SchemeSummary | null>(async (ids) => {
    const rows = new Map((await reads.read(schemesById, { ids })).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  }),
});
