type Value = string | number | null;

/** Without it, Excel takes Chinese for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run, not show. */
const IS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell (RFC 4180). Words that a spreadsheet would take for a formula get an apostrophe; numbers stay numbers. */
function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = IS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvOf = (rows: readonly (readonly Value[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Pieces become one file without ever being one text. */
export function saveCsv(pieces: readonly string[], fileName: string): void {
  const address = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, ...pieces], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
