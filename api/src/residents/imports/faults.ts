import type { ColumnKey } from './columns.js';

/** What can be wrong in a cell or a row. The words for each, with what to do about it, are in request/words.ts under `import.…`. */
export const FAULT_KINDS = [
  'REQUIRED',
  'TOO_LONG',
  'UNKNOWN_GRID',
  'BAD_SIZE',
  'BAD_SEX',
  'BAD_DATE',
  'BAD_ID_NUMBER',
  'BAD_ID_DATE',
  'BAD_ID_CHECK',
  'ID_NUMBER_ROUNDED',
  'BAD_PHONE',
  'UNKNOWN_TAG',
  'UNKNOWN_KIND',
  'BIRTH_NEEDED',
  'DATES_DIFFER',
  'SEX_DIFFERS',
  'TWICE_IN_FILE',
  'REGISTERED_ELSEWHERE',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** Says where and what, and never what stood there. */
export interface RowFault {
  /** As the spreadsheet counts: the first is 1. */
  readonly row: number;
  readonly column: ColumnKey;
  readonly kind: FaultKind;
}

export interface FaultCount {
  readonly column: ColumnKey;
  readonly kind: FaultKind;
  readonly count: number;
}

const MOST_LISTED = 500;

/** Lists the first faults and counts all of them. */
export class FaultBook {
  readonly listed: RowFault[] = [];
  badRows = 0;
  #counts = new Map<string, FaultCount>();

  add(faults: readonly RowFault[]): void {
    if (faults.length) this.badRows++;
    for (const fault of faults) {
      if (this.listed.length < MOST_LISTED) this.listed.push(fault);
      const { column, kind } = fault;
      const key = `${column} ${kind}`;
      this.#counts.set(key, { column, kind, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    }
  }

  /** The most frequent first. */
  get counts(): FaultCount[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count);
  }
}
