import { sheetRows } from '../../storage/sheets/workbook.js';
import { NotAWorkbook } from '../../storage/sheets/zip.js';
import { EXAMPLE, headingsOf, type ColumnKey } from './columns.js';
import { readStaffRow, type Cells, type StaffFault, type StaffRow } from './row.js';

export const STAFF_IMPORT_FAILURES = ['NOT_A_WORKBOOK', 'NO_HEADER', 'NO_ROWS', 'TOO_LARGE', 'TOO_MANY_ROWS'] as const;

/** Why a sheet as a whole cannot be taken in. */
export class StaffSheetRefused extends Error {
  constructor(readonly failure: (typeof STAFF_IMPORT_FAILURES)[number]) {
    super(failure);
  }
}

export const MOST_ROWS = 5_000;
const HEADINGS_WITHIN = 10;

/**
 * The rows that have something in them, without the example of the template.
 * @throws StaffSheetRefused
 */
export async function staffCells(bytes: Buffer): Promise<{ number: number; cells: Cells }[]> {
  let headings: Map<ColumnKey, number> | undefined;
  const found: { number: number; cells: Cells }[] = [];
  try {
    for await (const row of sheetRows(bytes)) {
      if (!headings) {
        headings = headingsOf(row.cells);
        if (!headings && row.number >= HEADINGS_WITHIN) break;
        continue;
      }
      const cells = new Map<ColumnKey, string>();
      for (const [key, at] of headings) {
        const text = row.cells[at]?.trim();
        if (text) cells.set(key, text);
      }
      if (cells.size === 0 || cells.get('STAFF_NO')?.startsWith(EXAMPLE)) continue;
      if (found.length >= MOST_ROWS) throw new StaffSheetRefused('TOO_MANY_ROWS');
      found.push({ number: row.number, cells });
    }
  } catch (error) {
    throw error instanceof NotAWorkbook ? new StaffSheetRefused(error.failure) : error;
  }
  if (!headings) throw new StaffSheetRefused('NO_HEADER');
  if (found.length === 0) throw new StaffSheetRefused('NO_ROWS');
  return found;
}

/** Good rows and faults. Of a number that is in the sheet twice, the second row is a fault. */
export function readStaffRows(all: readonly { number: number; cells: Cells }[], isPlace: (code: string) => boolean) {
  const [rows, faults, seen] = [[] as StaffRow[], [] as StaffFault[], new Set<string>()];
  for (const { number, cells } of all) {
    const row = readStaffRow(number, cells, isPlace);
    if (Array.isArray(row)) faults.push(...row);
    else if (seen.has(row.staffNo)) faults.push({ row: number, column: 'STAFF_NO', kind: 'TWICE_IN_FILE' });
    else rows.push(row);
    if (!Array.isArray(row)) seen.add(row.staffNo);
  }
  return { rows, faults };
}
