import {
  AlertRecordDocument,
  AlertsDocument,
  type AlertFilter,
  type AlertLevel,
  type AlertMessageType,
  type AlertOrderField,
  type AlertRecordQuery,
  type AlertRowFragment,
  type AlertStatus,
} from '@gridward/schema';
import type { Range } from '../fields/filter';
import { startOfDay, startOfNextDay } from '../fields/moment';
import { mapSystem } from '../map/configuration';
import type { ResourceData } from '../providers/data';
import { send } from '../providers/graphql';

export type AlertRecord = NonNullable<AlertRecordQuery['alert']>;
export type AlertRow = AlertRowFragment & Partial<AlertRecord>;

interface Filters {
  search?: string;
  level?: AlertLevel[];
  status?: AlertStatus[];
  msgType?: AlertMessageType[];
  area?: string;
  inForce?: boolean;
  overridden?: boolean;
  sentAt?: Range<string>;
}

const filterOf = ({ search, level, status, msgType, area, inForce, overridden, sentAt }: Filters): AlertFilter => ({
  ...(search && { search }),
  ...(level && { level }),
  ...(status && { status }),
  ...(msgType && { msgType }),
  ...(area && { area }),
  ...(inForce !== undefined && { inForce }),
  ...(overridden !== undefined && { overridden }),
  ...(sentAt && { sentAt: { ...(sentAt.from && { gte: startOfDay(sentAt.from) }), ...(sentAt.to && { lt: startOfNextDay(sentAt.to) }) } }),
});

const ORDER: Record<string, AlertOrderField> = { sentAt: 'SENT_AT', level: 'LEVEL', expiresAt: 'EXPIRES_AT' };

/** Publishing, updating and cancelling are no form of a record: they are sent by the pages themselves. */
export default {
  list: async ({ first, offset, sort, filter, signal }) => {
    const { alerts } = await send(
      AlertsDocument,
      { filter: filterOf(filter as Filters), first, offset, orderBy: [{ field: ORDER[sort.field] ?? 'SENT_AT', direction: sort.order }] },
      { signal },
    );
    return alerts;
  },
  one: async (id, signal) => (await send(AlertRecordDocument, { id, system: mapSystem() }, { signal })).alert,
} satisfies ResourceData<AlertRow>;
