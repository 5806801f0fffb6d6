import { AssessmentCycleOverviewDocument } from '@gridward/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useOperation } from '../providers/queries';

/** While something is being worked out: quick enough to watch, slow enough for an old computer. */
const SOON_MS = 3_000;
const LATER_MS = 30_000;

/** A cycle as it stands. When new results are there, what hangs on them is read again, too. */
export function useCycle(id: string) {
  const client = useQueryClient();
  const [isWorking, setWorking] = useState(true);
  const answer = useOperation(AssessmentCycleOverviewDocument, { id }, { keep: true, refetchInterval: isWorking ? SOON_MS : LATER_MS });
  const cycle = answer.data?.assessmentCycle;
  const edition = cycle?.edition;
  const state = cycle?.state;
  useEffect(() => {
    setWorking(state === 'SCORING' || state === 'CALIBRATION');
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'AssessmentCycleOverview' });
  }, [edition, state, client]);
  return answer;
}
