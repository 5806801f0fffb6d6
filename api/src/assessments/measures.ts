import { ServiceKey } from '../request/context.js';
import type { Measure } from '../request/measures.js';

/** All that the modules can tell of staff; app.ts brings them together. */
export const measuresKey = new ServiceKey<readonly Measure[]>('measures');
