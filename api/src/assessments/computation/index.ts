export { computeCycle } from './compute.js';
export { fairness } from './fairness.js';
export { paysToInflate, type Effort } from './gaming.js';
export {
  BANDS,
  DEFAULT_RULES,
  INDICATOR_KINDS,
  RATER_KINDS,
  type Band,
  type Indicator,
  type IndicatorKind,
  type RaterKind,
  type Rules,
  type Unit,
} from './input.js';
export {
  CORRECTION_KINDS,
  LINE_STATES,
  type Correction,
  type CorrectionKind,
  type CycleOutput,
  type Line,
  type Pool,
  type SubjectResult,
} from './output.js';
export { lifts } from './what-if.js';
