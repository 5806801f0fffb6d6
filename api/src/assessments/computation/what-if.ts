import { isWeighed } from './check.js';
import type { Indicator, Rules } from './input.js';
import type { Line } from './output.js';
import { normalised } from './scores.js';

export interface Lift {
  readonly key: string;
  /** What would be reached: the target. */
  readonly value: number;
  /** By how much the score would rise, in hundredths; never below 0. */
  readonly gain: number;
  readonly score: number;
}

/**
 * The score if one line had another value and all else stayed (section 4.6 of the domain), in hundredths; peers, weights and corrections as they
 * are. Null for a line that does not count, or has no value that could be another.
 */
export function whatIf(lines: readonly Line[], indicator: Indicator, value: number): number | null {
  const line = lines.find(({ key, kind }) => key === indicator.key && kind === indicator.kind);
  if (!line || line.state !== 'COUNTED' || line.normalised === null) return null;
  const { limited } = normalised(indicator, value);
  // The lines without the cut to 0 to 100, which may no longer apply.
  const sum = lines.reduce((total, one) => (one.kind === 'LIMIT' ? total : total + one.contribution), 0);
  const contribution = isWeighed(indicator) ? Math.round((line.weight * limited) / 10_000) : limited;
  return Math.min(10_000, Math.max(0, sum - line.contribution + contribution));
}

/** "Which indicator would lift it": what each line would add at its target (a deduction at nothing to deduct), the most first. */
export function lifts(lines: readonly Line[], indicators: readonly Indicator[]): Lift[] {
  const now = lines.reduce((total, { contribution }) => total + contribution, 0);
  return indicators
    .flatMap((indicator) => {
      const value = indicator.kind === 'DEDUCTION' ? indicator.floor : indicator.target;
      const score = whatIf(lines, indicator, value);
      return score === null ? [] : [{ key: indicator.key, value, score, gain: Math.max(0, score - now) }];
    })
    .sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1));
}

/** How far a score is from the next band, in hundredths; null in the best. */
export function toNextBand(score: number, { excellent, qualified, basicallyQualified }: Rules['bands']): number | null {
  const next = [basicallyQualified, qualified, excellent].find((from) => score < from);
  return next === undefined ? null : next - score;
}
