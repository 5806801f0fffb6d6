import { useEffect, useRef, useState } from 'react';
import type { Verdict } from './BoundaryVerdict';
import type { Area } from './shape';

export type CheckBoundary = (area: Area, signal: AbortSignal) => Promise<Omit<Verdict, 'state'>>;

/** Long enough not to ask for every corner, short enough not to be waited for. */
const PAUSE = 400;
const nothing: Verdict = { state: 'none', faults: [] };

/** Asks the server about a boundary when the hand rests. An answer to an older shape is never shown. */
export const useBoundaryCheck = (area: Area | null, check: CheckBoundary, tell?: (verdict: Verdict) => void) => {
  const [verdict, setVerdict] = useState<Verdict>(nothing);
  const latest = useRef({ check, tell });
  useEffect(() => void (latest.current = { check, tell }));
  useEffect(() => {
    const settle = (next: Verdict) => {
      setVerdict(next);
      latest.current.tell?.(next);
    };
    if (!area) return settle(nothing);
    const asked = new AbortController();
    settle({ state: 'checking', faults: [] });
    const timer = setTimeout(() => {
      latest.current.check(area, asked.signal).then(
        (found) => asked.signal.aborted || settle({ state: found.faults.length === 0 ? 'good' : 'faulty', ...found }),
        () => asked.signal.aborted || settle({ state: 'unknown', faults: [] }),
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [area]);
  return verdict;
};
