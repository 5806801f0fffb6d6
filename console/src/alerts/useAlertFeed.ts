import { DivisionSearchDocument, type AlertRowFragment } from '@gridward/schema';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLine } from '../providers/live';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { listen } from './feed';

/** live: what happens is told within a second. catchingUp: connected, and what was missed is still on its way. */
export type FeedState = { readonly state: 'live' | 'catchingUp' } | { readonly state: 'offline'; readonly since: Date };

/** A subscription reaches one district, so a city listens to each of its own; no city has more. */
const MOST_DISTRICTS = 13;
const NONE: ReadonlySet<string> = new Set();

/** The codes to listen to for the territory acted for; none while it is not known. */
const useAreas = (): readonly string[] => {
  const { territory } = useMe();
  const isCity = territory.level === 'CITY';
  const { data } = useOperation(
    DivisionSearchDocument,
    { filter: { parentCode: { eq: territory.code }, level: ['DISTRICT'] }, first: MOST_DISTRICTS },
    { enabled: isCity, staleTime: Infinity },
  );
  return useMemo(() => {
    if (isCity) return data?.divisions.nodes.map(({ code }) => code) ?? [];
    return territory.code ? [territory.code] : [];
  }, [isCity, territory.code, data]);
};

/** From the first cut until the line is up again; a try to connect in between is still offline. */
const useOfflineSince = (line: ReturnType<typeof useLine>) => {
  const [since, setSince] = useState<Date | null>(null);
  // While rendering, as React advises for state that follows another: an effect would show one frame of the old.
  if (line === 'offline' && !since) setSince(new Date());
  if (line === 'live' && since) setSince(null);
  return since;
};

/** Listens as long as it is mounted; calls `onNew` for every alert published meanwhile, also for those that a lost line held back. */
export const useAlertFeed = (onNew: (alert: AlertRowFragment) => void): FeedState => {
  const areas = useAreas();
  const line = useLine();
  const { id: account } = useMe();
  const latest = useRef(onNew);
  useEffect(() => void (latest.current = onNew));
  const [caughtUp, setCaughtUp] = useState<ReadonlySet<string>>(NONE);
  if (line !== 'live' && caughtUp.size > 0) setCaughtUp(NONE);
  useEffect(() => {
    const stops = areas.map((area) =>
      listen(account, area, {
        onCaughtUp: () => setCaughtUp((before) => new Set(before).add(area)),
        onAlert: (alert, isNew) => isNew && latest.current(alert),
      }),
    );
    return () => {
      for (const stop of stops) stop();
      setCaughtUp(NONE);
    };
  }, [account, areas]);
  const since = useOfflineSince(line);
  if (since) return { state: 'offline', since };
  return { state: line === 'live' && areas.every((area) => caughtUp.has(area)) ? 'live' : 'catchingUp' };
};
