import { standardErrorsFor } from './distributions.js';

/** From where to where; both ends in the unit of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's interval for a proportion (Wilson 1927), which stays within 0 and 1 and is honest about few answers: ten satisfied of ten are
 * somewhere between 72 and 100 %. For weighted or clustered samples give the effective size in place of n (Korn & Graubard 1998).
 *
 * @param share 0 to 1
 * @param n answers, or as many as they are worth; above 0, not necessarily whole
 * @throws RangeError for no share, no answers, or a confidence outside (0, 1)
 */
export function wilsonInterval(share: number, n: number, confidence?: number): Interval {
  // A weighted share may miss 1 by its last digit.
  if (!(share >= -1e-9 && share <= 1 + 1e-9)) throw new RangeError(`A share lies between 0 and 1: ${share}.`);
  if (!(n > 0)) throw new RangeError(`An interval needs answers: ${n}.`);
  const p = Math.min(1, Math.max(0, share));
  const square = standardErrorsFor(confidence) ** 2;
  const centre = p + square / (2 * n);
  const reach = Math.sqrt((square * p * (1 - p)) / n + (square / (2 * n)) ** 2);
  const scale = 1 + square / n;
  // At the ends the formula says 0 and 1; the machine would miss them by a digit.
  return { low: p === 0 ? 0 : Math.max(0, (centre - reach) / scale), high: p === 1 ? 1 : Math.min(1, (centre + reach) / scale) };
}

/**
 * The interval of a mean: `value ± t · SE`, Student's t for few degrees of freedom (Cochran 1977, 2.8).
 *
 * @param degreesOfFreedom at least 1; Infinity for the normal interval
 * @throws RangeError for a standard error below 0, less than one degree, or a confidence outside (0, 1)
 */
export function meanInterval(value: number, standardError: number, degreesOfFreedom = Infinity, confidence?: number): Interval {
  if (!(standardError >= 0 && standardError < Infinity)) throw new RangeError(`No standard error: ${standardError}.`);
  const reach = standardErrorsFor(confidence, degreesOfFreedom) * standardError;
  return { low: value - reach, high: value + reach };
}
