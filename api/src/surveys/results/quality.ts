import type { Weighting } from './calibration.js';
import type { Modes } from './modes.js';

/** How the figures of a survey came about; kept with it, each part once it is known. */
export interface Quality extends Modes {
  /** Of those who were drawn. */
  readonly weighting: Weighting;
  /** By stream, of how many answers the figures tell. */
  readonly counted: Readonly<Record<string, number>>;
}
