import { LINE_STATES, type LineState } from './output.js';

/** What becomes of each slot: the parts of its line, in columns. NaN where there is nothing. */
export interface Columns {
  /** Place in LINE_STATES. */
  readonly state: Uint8Array;
  readonly value: Float64Array;
  /** Standard deviation of the value. */
  readonly deviation: Float64Array;
  readonly expected: Float64Array;
  readonly leniency: Float64Array;
  readonly trimmed: Float64Array;
  readonly shrinkage: Float64Array;
  /** B of the value: what its own figure counts among those of its peers. */
  readonly reliability: Float64Array;
  /** What is left of the weight: 1, or the median B of the peers. */
  readonly factor: Float64Array;
  /** By cell: the mean that is shown, in points; NaN where it is not. */
  readonly cellMean: Float64Array;
  /** By group. */
  readonly peerMedian: Float64Array;
}

export function columnsFor(slots: number, cells: number, groups: number): Columns {
  const nothing = (length: number) => new Float64Array(length).fill(NaN);
  return {
    state: new Uint8Array(slots).fill(stateNumber('NOTHING_MEASURED')),
    value: nothing(slots),
    deviation: new Float64Array(slots),
    expected: nothing(slots),
    leniency: nothing(slots),
    trimmed: nothing(slots),
    shrinkage: nothing(slots),
    reliability: nothing(slots),
    factor: new Float64Array(slots).fill(1),
    cellMean: nothing(cells),
    peerMedian: nothing(groups),
  };
}

export const stateNumber = (state: LineState): number => LINE_STATES.indexOf(state);
export const COUNTED = stateNumber('COUNTED');

/** Values are told with four decimals and counted as they are told: whoever adds up what is shown gets what was counted. */
export const told = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;
