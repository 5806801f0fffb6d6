import type { MessageKey } from '../../request/words.js';
import type { Band, Pool } from '../computation/index.js';

/** One group of the fairness report. Groups of few are left out. */
export interface FairnessGroup {
  readonly by: 'sex' | 'ageBand' | 'post' | 'employment' | 'gridKind';
  readonly group: string;
  readonly n: number;
  readonly mean: number;
  /** Cliff’s δ against all others of the same kind of group, −1 to 1. */
  readonly delta: number;
  readonly isWarning: boolean;
}

/** What is told of a cycle as a whole. No person can be known by it. */
export interface CycleSummary {
  readonly people: number;
  readonly bands: Readonly<Partial<Record<Band, number>>>;
  /** People by score in steps of five points, from 0. */
  readonly histogram: readonly number[];
  readonly mean: number | null;
  readonly pools: readonly Pool[];
  readonly fairness: readonly FairnessGroup[];
  /** How many raters gave all the same, only the best, or against all others. */
  readonly raters: Readonly<Record<'FLAT' | 'ALL_MAXIMUM' | 'CONTRARY' | 'all', number>>;
  /** What somebody should look at: key of a message, and its values. */
  readonly warnings: readonly { readonly key: MessageKey; readonly values: Readonly<Record<string, string | number>> }[];
}
