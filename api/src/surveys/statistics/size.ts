import { standardErrorsFor } from './distributions.js';

/** What a sample size stands on. Shares are between 0 and 1. */
export interface Precision {
  /** How many the sample is drawn from; very many when not given. */
  readonly population?: number;
  /** 0.95 when not given. */
  readonly confidence?: number;
  /** The share that is expected; 0.5, where a sample has to be largest, when not given. */
  readonly share?: number;
  /** How many times the variance of a simple random sample the design has; 1 when not given. */
  readonly designEffect?: number;
}

/**
 * How many answers a proportion needs: n0 = deff · z² p(1 − p) / e², n = n0 / (1 + (n0 − 1) / N), rounded up (Cochran 1977, 4.4).
 * These are answers: divide by the response rate that you expect to know how many to ask.
 *
 * @param margin half the width of the interval, as a share: 0.05 for ±5 points
 * @throws RangeError for a margin outside (0, 1), or a precision that cannot be
 */
export function sampleSize(margin: number, precision: Precision = {}): number {
  if (!(margin > 0 && margin < 1)) throw new RangeError(`A margin lies between 0 and 1: ${margin}.`);
  const { population = Infinity, variance, reach } = read(precision);
  const unlimited = (reach ** 2 * variance) / margin ** 2;
  const wanted = unlimited / (1 + (unlimited - 1) / population);
  // 2401.0000000001 is 2401: the last digits are the machine's.
  return Math.min(population, Math.max(1, Math.ceil(wanted - 1e-9)));
}

/**
 * The margin that so many answers reach, as a share; the reverse of `sampleSize`. 0 when everybody answered.
 *
 * @throws RangeError when there is no answer, more answers than people, or a precision that cannot be
 */
export function marginReached(answers: number, precision: Precision = {}): number {
  const { population = Infinity, variance, reach } = read(precision);
  if (!(answers > 0 && answers <= population)) throw new RangeError(`Between 1 and ${population} answers: ${answers}.`);
  const left = population === Infinity ? 1 : population === 1 ? 0 : (population - answers) / (population - 1);
  return reach * Math.sqrt((variance / answers) * left);
}

function read({ population, confidence, share = 0.5, designEffect = 1 }: Precision) {
  if (population !== undefined && !(population >= 1)) throw new RangeError(`A population has somebody in it: ${population}.`);
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1: ${share}.`);
  if (!(designEffect > 0)) throw new RangeError(`A design effect is above 0: ${designEffect}.`);
  return { population, reach: standardErrorsFor(confidence), variance: designEffect * share * (1 - share) };
}
