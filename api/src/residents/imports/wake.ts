import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueue } from '../../jobs/queue.js';

export const IMPORTS = 'import-registers';

/** Has the sheets of all districts looked after as soon as this transaction commits. */
export const wakeImports = (em: EntityManager, district: string) => enqueue(em, { task: IMPORTS, payload: { district }, attempts: 2 });
