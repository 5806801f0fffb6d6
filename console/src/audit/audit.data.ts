import { AuditListDocument, type AuditAction, type AuditFilter } from '@gridward/schema';
import type { Range } from '../fields/filter';
import { startOfDay, startOfNextDay } from '../fields/moment';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';
import type { Entry } from './changes';

interface Filters {
  action?: AuditAction[];
  tableName?: string[];
  actorId?: string;
  recordId?: string;
  at?: Range<string>;
}

function filterOf({ action, tableName, actorId, recordId, at }: Filters): AuditFilter {
  return {
    ...(action && { action }),
    ...(tableName && { tableName: { in: tableName } }),
    ...(actorId && { actorId: { eq: actorId } }),
    ...(recordId && { recordId: { eq: recordId } }),
    ...(at && { at: { ...(at.from && { gte: startOfDay(at.from) }), ...(at.to && { lt: startOfNextDay(at.to) }) } }),
  };
}

export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const { auditEntries } = await send(
      AuditListDocument,
      { first, offset, filter: filterOf(filter as Filters), orderBy: [{ field: 'AT', direction: sort.order }] },
      { signal },
    );
    return auditEntries;
  },
} satisfies ResourceData<Entry>;
