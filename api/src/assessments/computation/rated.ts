import type { KindDesign } from './designs.js';
import type { Rules } from './input.js';
import type { Severity } from './severity.js';

/** What one kind of raters says of a slot, on the scale of 1 to 10. */
export interface CellFigure {
  readonly n: number;
  readonly mean: number;
  /** By how much the mean was moved for severity, and then for leaving out the ends. */
  readonly leniency: number;
  readonly trimmed: number;
  /** Of the mean. */
  readonly variance: number;
}

/**
 * The mean of `y − b_j` (section 4.4 of the domain), its highest and lowest left out where there are enough raters (Tukey 1960). Where
 * severity could not be told from quality the scores stand as they are.
 */
export function cellFigure({ first, rater, score }: KindDesign, item: number, severity: Severity, trim: Rules['trim']): CellFigure {
  const from = first[item] as number;
  const n = (first[item + 1] as number) - from;
  const isKnown = severity.items[item] === 1;
  const corrected = new Float64Array(n);
  let [raw, uncertain] = [0, 0];
  for (let i = 0; i < n; i++) {
    const who = rater[from + i] as number;
    raw += score[from + i] as number;
    corrected[i] = (score[from + i] as number) - (isKnown ? (severity.effect[who] as number) : 0);
    uncertain += isKnown ? (severity.variance[who] as number) : severity.between;
  }
  const fair = meanOf(corrected);
  const mean = n >= trim.fromRaters ? trimmedMean(corrected, trim.share) : fair;
  return { n, mean, leniency: fair - raw / n, trimmed: mean - fair, variance: severity.within / n + uncertain / n ** 2 };
}

function trimmedMean(values: Float64Array, share: number): number {
  const out = Math.floor(values.length * share + 1e-9);
  return meanOf(
    values
      .slice()
      .sort()
      .subarray(out, values.length - out),
  );
}

const meanOf = (values: Float64Array) => values.reduce((total, value) => total + value, 0) / values.length;
