import type { AssessmentAppealsQuery } from '@gridward/schema';

export type Appeal = AssessmentAppealsQuery['assessmentAppeals']['nodes'][number];

/** Somebody still waits for an answer. */
export const isOpen = ({ state }: Pick<Appeal, 'state'>) => state === 'FILED' || state === 'ACCEPTED';
