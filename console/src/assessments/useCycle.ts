import { AssessmentCycleOverviewDocument } from '@gridward/schema';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useOperation } from '../providers/queries';

/** New results come within a moment of a decision: quick enough to watch, slow enough for an old computer. */
const LOOK_EVERY_MS = 4_000;

/** A cycle as it stands. When new results are there, what hangs on them is read again, too. */
export function useCycle(id: string) {
  const client = useQueryClient();
  const answer = useOperation(AssessmentCycleOverviewDocument, { id }, { keep: true, refetchInterval: LOOK_EVERY_MS });
  const cycle = answer.data?.assessmentCycle;
  const stands = cycle && `${cycle.state} ${cycle.edition}`;
  useEffect(() => {
    if (stands) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'AssessmentCycleOverview' });
  }, [stands, client]);
  return answer;
}
