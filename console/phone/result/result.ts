import { useEffect, useState } from 'preact/hooks';
import { ask } from '../line/ask.ts';
import { Result, ResultFigures } from '../line/documents.ts';
import type { Figure, PublicResult } from './reading.ts';

/** What has been heard: undefined while it is asked for. */
export type Heard<T> = T | 'cut' | undefined;

const LEVELS = { 6: 'DISTRICT', 9: 'STREET', 12: 'COMMUNITY' } as const;
type Level = (typeof LEVELS)[keyof typeof LEVELS];
const levelOf = (code: string): Level | undefined => LEVELS[code.length as 6];
const levelBelow = (code: string): Level | undefined => LEVELS[(code.length + 3) as 9];

/** Asks once, and again when what it depends on is another or the line is back. */
function useHeard<T>(question: () => Promise<T>, on: readonly unknown[]): Heard<T> {
  const [heard, setHeard] = useState<Heard<T>>(undefined);
  useEffect(() => {
    let isGone = false;
    const look = () =>
      void question().then(
        (answer) => isGone || setHeard(answer as Heard<T>),
        () => isGone || setHeard('cut'),
      );
    setHeard(undefined);
    look();
    addEventListener('online', look);
    return () => {
      isGone = true;
      removeEventListener('online', look);
    };
    // The question is made anew with each drawing; what it depends on is named.
  }, on);
  return heard;
}

/** @returns null for one that is not public */
export const useResult = (id: string): Heard<PublicResult | null> =>
  useHeard(async () => (await ask(Result, { id })).data.publishedSurvey ?? null, [id]);

interface Wanted {
  readonly by?: string;
  readonly items?: string[];
  /** Of the places in it, not of itself. */
  readonly isBelow?: boolean;
}

/** Figures of one place, or of those in it; none where there is no place. */
export function useFigures(id: string, code: string | undefined, { by, items, isBelow = false }: Wanted = {}): Heard<readonly Figure[]> {
  const level = code === undefined ? undefined : isBelow ? levelBelow(code) : levelOf(code);
  const find = async () => {
    if (code === undefined || !level) return [];
    const { data } = await ask(ResultFigures, { id, within: code, level, by: by ?? null, items: items ?? null });
    return data.publishedSurvey?.figures ?? [];
  };
  return useHeard(find, [id, code, level, by, items?.join()]);
}
