/** A row as it was pasted: what is no number stays as it is, so that it can be pointed at. */
export interface PastedRow {
  /** As the sheet counts, from 1. */
  readonly at: number;
  readonly staffNo: string;
  readonly numerator: number;
  readonly denominator: number;
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  /** Rows of the sheet that cannot be read, as it counts them. */
  readonly unread: readonly number[];
}

const numberOf = (text: string) => {
  const plain = text.replace(/[,\s，]/g, '');
  if (plain === '') return Number.NaN;
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
};

const cellsOf = (line: string) =>
  (line.includes('\t') ? line.split('\t') : line.split(/[,，;；]/)).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/**
 * Rows as a sheet gives them to the clipboard or a CSV: staff number, what counts, of how many (1 where there is none).
 * A first row of words is the head.
 */
export function pastedRows(text: string): Pasted {
  const rows: PastedRow[] = [];
  const unread: number[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const [staffNo = '', first = '', second = ''] = cellsOf(line);
    const numerator = numberOf(first);
    const denominator = second === '' ? 1 : numberOf(second);
    if (staffNo !== '' && Number.isFinite(numerator) && Number.isFinite(denominator)) rows.push({ at: i + 1, staffNo, numerator, denominator });
    else if (i > 0) unread.push(i + 1);
  }
  return { rows, unread };
}
