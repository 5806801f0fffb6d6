import { AlertProgressDocument, AlertReachDocument, type AlertReachedFragment, type ReachLevel } from '@gridward/schema';
import { useEffect, useState } from 'react';
import { subscribe, useLine } from '../providers/live';
import { useOperation } from '../providers/queries';

/** While the line is down: quick enough to watch, slow enough for an old computer. */
const LOOK_EVERY_MS = 3_000;

const BELOW: Record<number, ReachLevel> = { 4: 'DISTRICT', 6: 'STREET', 9: 'COMMUNITY', 12: 'GRID', 15: 'GRID' };

/** By what a territory counts: what lies right below it. */
export const levelBelow = (code: string): ReachLevel => BELOW[code.length] ?? 'GRID';

interface Heard {
  readonly of: string;
  readonly alert: AlertReachedFragment;
}

/** Who was reached by an alert, told by the server as it changes; asked for every few seconds while nothing can be told. */
export const useProgress = (id: string, by: ReachLevel) => {
  const of = `${id} ${by}`;
  const line = useLine();
  const [heard, setHeard] = useState<Heard>();
  useEffect(
    () =>
      subscribe(
        AlertProgressDocument,
        { id, by },
        {
          next: ({ alertProgress }) => setHeard({ of: `${id} ${by}`, alert: alertProgress }),
          error: () => setHeard(undefined),
          complete: () => setHeard(undefined),
        },
      ),
    [id, by],
  );
  const isLive = line === 'live' && heard?.of === of;
  const { data, error, refetch } = useOperation(AlertReachDocument, { id, by }, { refetchInterval: isLive ? false : LOOK_EVERY_MS, keep: true });
  return { alert: isLive ? heard.alert : data?.alert, error: isLive ? null : error, refetch };
};
