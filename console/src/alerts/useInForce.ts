import { AlertsInForceDocument } from '@gridward/schema';
import { useEffect, useMemo, useState } from 'react';
import { useMe } from '../providers/me';
import { useOperation } from '../providers/queries';
import { graver } from './levels';

const MINUTE = 60_000;

/** The time, once a minute: an alert that has run out must leave the page although nobody says so. */
const useNow = () => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 4);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** What is in force in the territory acted for, the gravest first. */
export const useInForce = () => {
  const { territory, permissions } = useMe();
  const now = useNow();
  const variables = territory.level === 'CITY' ? {} : { area: territory.code };
  const { data, ...answer } = useOperation(AlertsInForceDocument, variables, {
    enabled: permissions.includes('alert.read'),
    refetchInterval: 2 * MINUTE,
    keep: true,
  });
  const alerts = useMemo(() => data?.alerts.nodes.filter(({ expiresAt }) => Date.parse(expiresAt) > now).sort(graver) ?? [], [data, now]);
  return { alerts, ...answer };
};
