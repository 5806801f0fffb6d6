export { computeCycle } from './compute.js';
export { fairness, type FairnessGroup, type GroupedScore } from './fairness.js';
export { bursts, cappedCounts, paysToInflate, type Burst, type Day, type Deed, type Effort, type PaysToInflate } from './gaming.js';
export {
  BANDS,
  DEFAULT_RULES,
  INDICATOR_KINDS,
  RATER_KINDS,
  type Band,
  type CycleInput,
  type Indicator,
  type IndicatorKind,
  type RaterKind,
  type Rules,
  type Sample,
  type Scheme,
  type Subject,
  type Unit,
} from './input.js';
export {
  CORRECTION_KINDS,
  LINE_STATES,
  RATER_FLAGS,
  type Correction,
  type CorrectionKind,
  type CycleOutput,
  type FlaggedRater,
  type Line,
  type LineState,
  type Pool,
  type RaterFlag,
  type RatingComponent,
  type SubjectResult,
} from './output.js';
export { lifts } from './what-if.js';
