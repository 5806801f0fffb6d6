import type { AssessmentBand, AssessmentCycleOverviewQuery, AssessmentCyclePartsFragment, AssessmentCycleState } from '@gridward/schema';

export type Cycle = AssessmentCyclePartsFragment;
export type WholeCycle = NonNullable<AssessmentCycleOverviewQuery['assessmentCycle']>;
export type Summary = NonNullable<WholeCycle['summary']>;

/** From the first to the last: nothing goes back. */
export const STATES: readonly AssessmentCycleState[] = [
  'DRAFT',
  'PUBLISHED',
  'COLLECTING',
  'SCORING',
  'CALIBRATION',
  'PUBLICITY',
  'APPEAL_WINDOW',
  'FINAL',
  'ARCHIVED',
];

/** What a person moves it to. SCORING ends by itself. */
export const nextOf = (state: AssessmentCycleState): AssessmentCycleState | null =>
  state === 'SCORING' ? null : (STATES[STATES.indexOf(state) + 1] ?? null);

export const isPast = ({ state }: Pick<Cycle, 'state'>, other: AssessmentCycleState) => STATES.indexOf(state) >= STATES.indexOf(other);

export const hasResults = ({ edition }: Pick<Cycle, 'edition'>) => edition > 0;

/** From the best to the worst, as people read them. */
export const BANDS: readonly AssessmentBand[] = ['EXCELLENT', 'QUALIFIED', 'BASICALLY_QUALIFIED', 'UNQUALIFIED'];

/** The day before which a step is not taken; null where there is none. */
export const notBefore = ({ state, publicUntil, appealUntil }: Cycle): string | null =>
  state === 'PUBLICITY' ? publicUntil : state === 'APPEAL_WINDOW' ? appealUntil : null;
