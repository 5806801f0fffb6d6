import type { AssessmentAppealsQuery } from '@gridward/schema';

export type Appeal = AssessmentAppealsQuery['assessmentAppeals']['nodes'][number];

/** Nobody has answered it yet. */
export const isOpen = ({ state }: Pick<Appeal, 'state'>) => state === 'FILED' || state === 'ACCEPTED';
