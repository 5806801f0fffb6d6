import { ServiceKey } from '../../request/context.js';
import type { Statement } from '../../storage/statement.js';

/** What of somebody’s work is still theirs. Each module that gives people work says so itself; app.ts gathers them. */
export interface HandoverSource {
  /** What it is, in both languages: 网格, grids. */
  readonly zh: string;
  readonly en: string;
  /** Each thing by what people call it. Who has no account is asked for with the nil id. */
  readonly open: Statement<{ name: string }, { staff: string; account: string }>;
}

export const handoverSourcesKey = new ServiceKey<readonly HandoverSource[]>('handoverSources');
