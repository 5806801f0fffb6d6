import type { CellObject } from 'write-excel-file/browser';

type Value = string | number | null;

/** A sheet as it is filled: the heads, then rows of words and numbers. */
export interface Page {
  readonly name: string;
  readonly heads?: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const WIDEST = 48;
const NARROWEST = 8;
/** A Chinese character is about two digits wide. */
const widthOf = (value: Value) => [...String(value ?? '')].reduce((width, letter) => width + (letter.charCodeAt(0) > 0xff ? 2 : 1), 2);

const cell = (value: Value): CellObject | null =>
  value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String };
const head = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold' });

const widths = ({ heads = [], rows }: Page) =>
  (rows[0] ?? heads).map((_, at) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, ...[heads, ...rows.slice(0, 200)].map((row) => widthOf(row[at] ?? null)))),
  }));

/** Writes the sheets into one file. @param mark the last line of each sheet: who took it away, and when */
export async function writeWorkbook(pages: readonly Page[], mark: string, fileName: string): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const sheets = pages.map((page) => ({
    data: [...(page.heads ? [page.heads.map(head)] : []), ...page.rows.map((row) => row.map(cell)), [], [cell(mark)]],
    sheet: page.name,
    columns: widths(page),
    ...(page.heads && { stickyRowsCount: 1 }),
  }));
  await writeXlsxFile(sheets).toFile(fileName);
}
