import { itemsOf, type Question } from '../questionnaire/question.js';
import { FLAG_LIMITS } from '../statistics/index.js';

/** Why an answer is not counted. It is kept, with its reason. */
export type Doubt = 'TOO_FAST' | 'STRAIGHT_LINE' | 'BURST' | 'SAME_WORDS' | 'ENTRIES_DIFFER';

interface Answered {
  readonly questions: readonly Question[];
  readonly scores: readonly (number | null)[];
  /** Questions and rows that were answered. */
  readonly answered: number;
  /** Null where nobody measured. */
  readonly seconds: number | null;
}

/** What is doubtful about one answer by itself. What shows only beside others is found when figures are computed. */
export function doubts({ questions, scores, answered, seconds }: Answered): Doubt[] {
  const found: Doubt[] = [];
  if (seconds !== null && seconds < FLAG_LIMITS.secondsPerQuestion * answered) found.push('TOO_FAST');
  const levels = itemsOf(questions).flatMap(({ kind }, i) => (kind === 'LEVEL' && scores[i] != null ? [scores[i]] : []));
  if (levels.length >= FLAG_LIMITS.straightItems && new Set(levels).size === 1) found.push('STRAIGHT_LINE');
  return found;
}
