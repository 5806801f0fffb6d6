import type { ImportFailure } from './import.type.js';
import { COLUMN_KEYS, headingsOf, type ColumnKey } from './columns.js';
import { isExample, readRow, type Cells, type RegisterRow } from './row.js';
import type { RowFault } from './faults.js';
import { sheetRows, type SheetRow } from '../../storage/sheets/workbook.js';
import { NotAWorkbook } from '../../storage/sheets/zip.js';

/** Why a sheet as a whole cannot be taken in. */
export class SheetRefused extends Error {
  constructor(readonly failure: ImportFailure) {
    super(failure);
  }
}

/** Rows of a sheet that belong together for speed only. */
export interface Batch {
  readonly rows: readonly RegisterRow[];
  readonly faults: readonly (readonly RowFault[])[];
  /** Rows read so far, good and bad. */
  readonly read: number;
}

export interface Surroundings {
  readonly isGrid: (code: string) => boolean;
  readonly year: number;
}

const MOST_ROWS = 200_000;
const HEADINGS_WITHIN = 10;
/** Small enough that whoever else is served by this process does not notice. */
const BATCH = 500;

/**
 * What a register as a sheet says. Empty rows and the example of the template are left out. Of somebody who is in it twice, the
 * second row is a fault.
 *
 * @throws SheetRefused
 */
export async function* registerBatches(bytes: Buffer, { isGrid, year }: Surroundings): AsyncGenerator<Batch> {
  const seen = new Set<string>();
  let [read, rows, faults] = [0, [] as RegisterRow[], [] as RowFault[][]];
  for await (const { number, cells } of cellsOf(bytes)) {
    if (++read > MOST_ROWS) throw new SheetRefused('TOO_MANY_ROWS');
    const row = readRow(number, cells, isGrid, year);
    if (Array.isArray(row)) faults.push(row);
    else if (isRepeated(row, seen)) faults.push([{ row: number, column: row.person?.idNumber ? 'ID_NUMBER' : 'NAME', kind: 'TWICE_IN_FILE' }]);
    else rows.push(row);
    if (rows.length + faults.length < BATCH) continue;
    yield { rows, faults, read };
    [rows, faults] = [[], []];
  }
  if (read === 0) throw new SheetRefused('NO_ROWS');
  if (rows.length + faults.length) yield { rows, faults, read };
}

async function* cellsOf(bytes: Buffer): AsyncGenerator<{ number: number; cells: Cells }> {
  let headings: Map<ColumnKey, number> | undefined;
  try {
    for await (const row of sheetRows(bytes)) {
      if (headings) {
        const cells = named(row, headings);
        if (cells.size > 0 && !isExample(cells)) yield { number: row.number, cells };
      } else if (!(headings = headingsOf(row.cells)) && row.number >= HEADINGS_WITHIN) break;
    }
  } catch (error) {
    throw error instanceof NotAWorkbook ? new SheetRefused(error.failure) : error;
  }
  if (!headings) throw new SheetRefused('NO_HEADER');
}

/** Empty cells are left out, but for groups: there an empty cell says that there are none. */
function named({ cells }: SheetRow, headings: ReadonlyMap<ColumnKey, number>): Cells {
  const found = new Map<ColumnKey, string>();
  for (const key of COLUMN_KEYS) {
    const text = cells[headings.get(key) ?? -1]?.trim();
    if (text) found.set(key, text);
  }
  if (found.size > 0 && headings.has('TAGS') && !found.has('TAGS')) found.set('TAGS', '');
  return found;
}

function isRepeated({ grid, building, unit, room, person }: RegisterRow, seen: Set<string>): boolean {
  if (!person) return false;
  const key = person.idNumber ?? [grid, building, unit, room, person.name, person.birthYear].join('\n');
  return seen.has(key) || !seen.add(key);
}
