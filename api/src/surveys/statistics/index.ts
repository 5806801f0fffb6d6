export { allocate, type Stratum } from './allocation.js';
export { draw } from './draw.js';
export { FLAG_LIMITS } from './flags.js';
export { generatorOf } from './generator.js';
export { meanInterval, wilsonInterval, type Interval } from './intervals.js';
export { outcomeRates } from './outcome.js';
export { sampleSize } from './size.js';
export { TOTAL, type PlaceCounts } from './suppression-table.js';
export { showable, type Shown } from './suppression.js';
