import type { Shape } from '../grids/grid.entity.js';

/** A cell: lists are PostgreSQL arrays of text, shapes are json. */
export type Cell = string | number | boolean | null | Date | readonly string[] | Shape;
export type Row = readonly Cell[];

/** Rows of one table, or of one district's part of it; made while they are read, so read them once. */
export interface TablePart {
  readonly table: string;
  readonly columns: readonly string[];
  /** The district, when the rows are of one. */
  readonly district?: string;
  readonly rows: Iterable<Row>;
}

/** One line of PostgreSQL's COPY text format, without the line end. */
export const copyLine = (row: Row): string => row.map((cell) => (cell === null ? '\\N' : escape(textOf(cell)))).join('\t');

const SPECIAL: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escape = (text: string) => (/[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (sign) => SPECIAL[sign] ?? sign) : text);

function textOf(cell: NonNullable<Cell>): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return cell.toISOString();
  if (isList(cell)) return `{${cell.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
