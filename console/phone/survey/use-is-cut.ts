import { useEffect, useState } from 'preact/hooks';

/** Whether the phone knows that it has no line. It may have none without knowing. */
export function useIsCut(): boolean {
  const [isCut, set] = useState(!navigator.onLine);
  useEffect(() => {
    const look = () => set(!navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return isCut;
}
