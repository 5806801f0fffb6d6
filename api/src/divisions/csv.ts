import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { initialsOf } from '../graphql/pinyin.js';
import { CODE_LENGTHS, hasForm, kindOf, PARENT_LEVELS, storedCode, type DivisionKind, type DivisionLevel } from './codes.js';

/** One division as it is to be kept. */
export interface DivisionInput {
  readonly line: number;
  readonly code: string;
  readonly level: DivisionLevel;
  readonly kind: DivisionKind;
  readonly name: string;
  readonly initials: string;
  readonly parentCode: string | null;
}

export const DIVISION_FAULTS = [
  'EMPTY_FILE',
  'NOT_UTF8',
  'HEADER',
  'MALFORMED',
  'COLUMN_COUNT',
  'UNKNOWN_LEVEL',
  'CODE_NOT_DIGITS',
  'CODE_LENGTH',
  'CODE_FORM',
  'DUPLICATE_CODE',
  'NAME_EMPTY',
  'NAME_TOO_LONG',
  'NAME_CHARACTERS',
  'PARENT_UNKNOWN',
  'PARENT_LEVEL',
  'PARENT_NOT_PREFIX',
] as const;

export interface DivisionFault {
  /** From 1, the header included. */
  readonly line: number;
  readonly reason: (typeof DIVISION_FAULTS)[number];
  readonly column?: (typeof COLUMNS)[number];
  /** What stands there. */
  readonly value: string;
  /** What should: a length, the columns, a level, a prefix. */
  readonly expected?: string | number;
  /** Where the same code stands first. */
  readonly otherLine?: number;
}

export const COLUMNS = ['code', 'name', 'level', 'parent'] as const;
const MAX_NAME = 50;
const LEVELS: Readonly<Record<string, DivisionLevel>> = { city: 'CITY', district: 'DISTRICT', street: 'STREET', community: 'COMMUNITY' };

/** A line whose code and level are sound. */
interface Line {
  readonly line: number;
  readonly level: DivisionLevel;
  readonly published: string;
  readonly name: string;
  readonly parent: string;
}

/**
 * Reads a list of divisions, `code,name,level,parent` with levels city, district, street and community, codes as
 * published (210100 for a city), UTF-8 with or without a byte order mark. Never throws.
 *
 * @returns every sound row, and a fault for everything else; only a file without faults should be imported
 */
export function readDivisions(bytes: Buffer): { readonly rows: DivisionInput[]; readonly faults: DivisionFault[] } {
  if (!isUtf8(bytes)) return { rows: [], faults: [notUtf8(bytes)] };
  // The decoder also takes the byte order mark away.
  const text = new TextDecoder().decode(bytes);
  const faults: DivisionFault[] = [];
  const [header, ...records] = readRecords(text, faults);
  if (faults.length > 0) return { rows: [], faults };
  if (!header) return { rows: [], faults: [{ line: 1, reason: 'EMPTY_FILE', value: '' }] };
  if (header.fields.join().toLowerCase() !== COLUMNS.join()) {
    return { rows: [], faults: [{ line: header.line, reason: 'HEADER', value: header.fields.join().slice(0, 200), expected: COLUMNS.join() }] };
  }
  if (records.length === 0) return { rows: [], faults: [{ line: header.line, reason: 'EMPTY_FILE', value: '' }] };
  const lines = records.flatMap((record) => readLine(record, faults) ?? []);
  const byCode = withoutDuplicates(lines, faults);
  const rows = [...byCode.values()].flatMap((line) => toRow(line, byCode, faults) ?? []);
  return { rows, faults: faults.sort((a, b) => a.line - b.line) };
}

/** The first line with a byte that is none of UTF-8. Files saved by Excel in GBK end here. */
function notUtf8(bytes: Buffer): DivisionFault {
  let [line, start] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(10, start);
    const part = end < 0 ? bytes.subarray(start) : bytes.subarray(start, end);
    if (end < 0 || !isUtf8(part)) return { line, reason: 'NOT_UTF8', value: part.toString('latin1').slice(0, 50) };
    [line, start] = [line + 1, end + 1];
  }
}

interface CsvRecord {
  readonly line: number;
  readonly fields: string[];
}

function readRecords(text: string, faults: DivisionFault[]): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (fields: string[], { lines }: { lines: number }) => {
        records.push({ line: lines, fields });
        return null;
      },
    });
  } catch (error) {
    // A quote that is not closed, or stands in the middle of a field: where the next field begins cannot be known.
    const lines: unknown = error instanceof CsvError ? error['lines'] : undefined;
    faults.push({
      line: typeof lines === 'number' ? lines : records.length + 1,
      reason: 'MALFORMED',
      value: error instanceof CsvError ? error.code : '',
    });
  }
  return records;
}

function readLine({ line, fields }: CsvRecord, faults: DivisionFault[]): Line | undefined {
  const [published = '', name = '', word = '', parent = ''] = fields;
  if (fields.length !== COLUMNS.length) return fail(faults, { line, reason: 'COLUMN_COUNT', value: String(fields.length), expected: COLUMNS.length });
  const level = Object.hasOwn(LEVELS, word) ? LEVELS[word] : undefined;
  if (!level) return fail(faults, { line, reason: 'UNKNOWN_LEVEL', column: 'level', value: word.slice(0, 50), expected: Object.keys(LEVELS).join() });
  const reason = codeFault(level, published);
  if (reason) return fail(faults, { line, reason, column: 'code', value: published.slice(0, 50), expected: CODE_LENGTHS[level] });
  return { line, level, published, name, parent };
}

function codeFault(level: DivisionLevel, published: string) {
  if (!/^\d+$/.test(published)) return 'CODE_NOT_DIGITS';
  if (published.length !== CODE_LENGTHS[level]) return 'CODE_LENGTH';
  return hasForm(level, published) ? undefined : 'CODE_FORM';
}

function withoutDuplicates(lines: Line[], faults: DivisionFault[]): Map<string, Line> {
  const byCode = new Map<string, Line>();
  for (const one of lines) {
    const first = byCode.get(one.published);
    if (first) fail(faults, { line: one.line, reason: 'DUPLICATE_CODE', column: 'code', value: one.published, otherLine: first.line });
    else byCode.set(one.published, one);
  }
  return byCode;
}

function toRow(one: Line, byCode: ReadonlyMap<string, Line>, faults: DivisionFault[]): DivisionInput | undefined {
  const found = [nameFault(one), parentFault(one, byCode)].filter((fault) => fault !== undefined);
  faults.push(...found);
  if (found.length > 0) return undefined;
  const { line, level, published, name, parent } = one;
  const code = storedCode(level, published);
  const parentCode = level === 'CITY' ? null : storedCode(PARENT_LEVELS[level], parent);
  return { line, code, level, kind: kindOf(level, published), name, initials: initialsOf(name), parentCode };
}

function nameFault({ line, name }: Line): DivisionFault | undefined {
  const at = { line, column: 'name', value: name.slice(0, MAX_NAME) } as const;
  if (name === '') return { ...at, reason: 'NAME_EMPTY' };
  if (name.length > MAX_NAME) return { ...at, reason: 'NAME_TOO_LONG', expected: MAX_NAME };
  // Line breaks, invisible signs, and what stands for characters that were lost in an earlier conversion.
  return /[\p{C}\u2028\u2029\ufffd]/u.test(name) ? { ...at, reason: 'NAME_CHARACTERS' } : undefined;
}

/** A city's parent is a province, which is not in the file. */
function parentFault({ line, level, published, parent }: Line, byCode: ReadonlyMap<string, Line>): DivisionFault | undefined {
  if (level === 'CITY') return undefined;
  const at = { line, column: 'parent', value: parent.slice(0, 50) } as const;
  const found = byCode.get(parent);
  if (!found) return { ...at, reason: 'PARENT_UNKNOWN' };
  if (found.level !== PARENT_LEVELS[level]) return { ...at, reason: 'PARENT_LEVEL', expected: PARENT_LEVELS[level] };
  const prefix = storedCode(found.level, found.published);
  return published.startsWith(prefix) ? undefined : { ...at, reason: 'PARENT_NOT_PREFIX', expected: prefix };
}

function fail(faults: DivisionFault[], fault: DivisionFault): undefined {
  faults.push(fault);
}
