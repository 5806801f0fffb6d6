import { MyCalloutsDocument, MyCalloutsLiveDocument, type MyCalloutFragment } from '@gridward/schema';
import { useEffect, useState } from 'react';
import { usePermission } from '../providers/me';
import { subscribe, useLine } from '../providers/live';
import { useOperation } from '../providers/queries';

/** While the line is down: a call must not wait for it. */
const LOOK_EVERY_MS = 5_000;

/** What the signed-in person is called for now, told by the server as it changes. */
export const useMyCallouts = (): readonly MyCalloutFragment[] => {
  const isStaff = usePermission('alert.readRestricted');
  const line = useLine();
  const [heard, setHeard] = useState<readonly MyCalloutFragment[]>();
  useEffect(() => {
    if (!isStaff) return undefined;
    const lost = () => setHeard(undefined);
    return subscribe(MyCalloutsLiveDocument, {}, { next: ({ myCallouts }) => setHeard(myCallouts), error: lost, complete: lost });
  }, [isStaff]);
  const isLive = line === 'live' && heard !== undefined;
  const { data } = useOperation(MyCalloutsDocument, {}, { enabled: isStaff && !isLive, refetchInterval: isLive ? false : LOOK_EVERY_MS, keep: true });
  return (isLive ? heard : data?.myCallouts) ?? [];
};
