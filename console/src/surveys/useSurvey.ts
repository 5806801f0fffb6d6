import { SurveyDocument, SurveyProgressDocument } from '@gridward/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { subscribe, useLine } from '../providers/live';
import { useOperation } from '../providers/queries';

/** While the line is down: quick enough to watch, slow enough for an old computer. */
const LOOK_EVERY_MS = 10_000;

/** A survey as it stands. It is counted while people answer: when that was done again, what hangs on it is read again, too. */
export const useSurvey = (id: string) => {
  const client = useQueryClient();
  const line = useLine();
  const [heard, setHeard] = useState('');
  useEffect(
    () =>
      subscribe(
        SurveyProgressDocument,
        { id },
        {
          next: () => {
            setHeard(id);
            void client.invalidateQueries();
          },
          error: () => setHeard(''),
          complete: () => setHeard(''),
        },
      ),
    [id, client],
  );
  const isTold = line === 'live' && heard === id;
  return useOperation(SurveyDocument, { id }, { keep: true, refetchInterval: isTold ? false : LOOK_EVERY_MS });
};
