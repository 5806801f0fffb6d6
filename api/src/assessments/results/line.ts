import type { Correction, CorrectionKind, Line } from '../computation/index.js';

/** What was done to a plain figure, by the computation or, with a reason, by people. */
export type KeptCorrection = Omit<Correction, 'kind'> & { readonly kind: CorrectionKind | 'DECISION' };

/** One line of a result, as it is kept. Together the contributions are the score. */
export interface KeptLine extends Omit<Line, 'corrections'> {
  readonly corrections: readonly KeptCorrection[];
  /** Who keeps the figures, where they were brought in. */
  readonly source?: string;
}
