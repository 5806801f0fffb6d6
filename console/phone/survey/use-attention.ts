import { useEffect, useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { Attention } from './attention.ts';
import { END, START } from './sheet.ts';

/** Remembers the screen that is open, and counts while a question is in sight. */
export function useAttention(token: string, at: string | null, hasSheet: boolean) {
  const { phone } = usePhone();
  const [attention] = useState(() => new Attention(() => performance.now()));
  const isQuestion = at !== null && at !== START && at !== END;
  useEffect(() => {
    if (at && hasSheet) phone.surveys.move(token, at, attention.take());
  }, [phone, attention, token, at, hasSheet]);
  useEffect(() => {
    const look = () => {
      attention.look(isQuestion && document.visibilityState === 'visible');
      if (at && document.visibilityState === 'hidden') phone.surveys.move(token, at, attention.take());
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [phone, attention, token, at, isQuestion]);
}
