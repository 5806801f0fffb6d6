import type { SurveyPartsFragment, SurveyPointsQuery } from '@gridward/schema';

export type Survey = SurveyPartsFragment;
export type Point = NonNullable<SurveyPointsQuery['survey']>['points'][number];
export type Question = Survey['questionnaire']['questions'][number];

/** From the first to the last: nothing goes back. */
export const STATES = ['DRAFT', 'DRAWN', 'OPEN', 'CLOSED', 'PUBLISHED'] as const;

/** Nobody answers any more. */
export const isOver = ({ state }: Pick<Survey, 'state'>) => state === 'CLOSED' || state === 'PUBLISHED';

/** It is over, and its figures are not there yet. */
export const isCounting = ({ state, cleanedAt }: Pick<Survey, 'state' | 'cleanedAt'>) => state === 'CLOSED' && !cleanedAt;

interface Count {
  readonly disposition: string;
  readonly drawn: number;
  readonly reserves: number;
}

/** Of the sample in one's own territory. @returns null where none of it is seen: before it is drawn, and in the city, which sees no units */
export const answeredOf = (progress: readonly Count[]) =>
  progress.length === 0 ? null : { answered: answers(progress), drawn: progress.reduce((sum, { drawn }) => sum + drawn, 0) };

const answers = (progress: readonly Count[]) =>
  progress
    .filter(({ disposition }) => disposition === 'COMPLETE' || disposition === 'PARTIAL')
    .reduce((sum, each) => sum + each.drawn + each.reserves, 0);

/** Where a token opens the questionnaire. */
export const addressOf = (token: string) => `${window.location.origin}/m#s/${token}`;
