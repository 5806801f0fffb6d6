import type { Indicator as ComputedIndicator } from '../computation/index.js';
import type { Indicator } from './indicator.js';

const MOST_NORMALISED = 110;

/** What the computation has to know of an indicator. Points of a bonus or deduction are worth what they are. */
export const computedOf = ({
  key,
  kind,
  weight,
  unit,
  direction,
  floor,
  target,
  most,
  leastExposure,
  isExpected,
  isShrunken,
  raters,
  cap,
}: Indicator): ComputedIndicator => {
  const isPoints = kind === 'BONUS' || kind === 'DEDUCTION';
  return {
    key,
    kind,
    weight,
    unit,
    direction: isPoints ? 'MORE' : direction,
    floor: isPoints ? 0 : floor,
    target: isPoints ? (most ?? 0) : target,
    most: isPoints ? (most ?? 0) : MOST_NORMALISED,
    leastExposure,
    isExpected,
    isShrunken,
    raters,
    capsAt: cap,
  };
};
