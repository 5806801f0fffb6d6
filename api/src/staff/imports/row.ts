import { factsOfIdNumber } from '../id-number.js';
import { looksLikePhone, normalIdNumber, normalPhone } from '../masking.js';
import { ASSISTANT_FIELDS, EDUCATIONS, EMPLOYERS, EMPLOYMENT_TYPES, POSTS, STAFF_KINDS, type StaffMemberRow } from '../staff.entity.js';
import { COLUMN_KEYS, COLUMNS, WORDS, type ColumnKey } from './columns.js';

/** What can be wrong in a cell. The words for each, with what to do about it, are in request/words.ts under `import.…`. */
export const STAFF_FAULT_KINDS = [
  'REQUIRED',
  'TOO_LONG',
  'UNKNOWN_WORD',
  'UNKNOWN_PLACE',
  'BAD_DAY',
  'BAD_PHONE',
  'BAD_ID_NUMBER',
  'BAD_ID_DATE',
  'BAD_ID_CHECK',
  'ID_NUMBER_ROUNDED',
  'TWICE_IN_FILE',
  'NUMBER_TAKEN',
] as const;

/** Says where and what, and never what stood there. */
export interface StaffFault {
  /** As the spreadsheet counts: the first is 1. */
  readonly row: number;
  readonly column: ColumnKey;
  readonly kind: (typeof STAFF_FAULT_KINDS)[number];
}

/** A row as it will be written. What the sheet does not say is left as it is. */
export interface StaffRow {
  readonly number: number;
  readonly staffNo: string;
  readonly name: string;
  readonly kind: StaffMemberRow['kind'];
  readonly post: StaffMemberRow['post'];
  readonly place: string;
  readonly employment: Readonly<
    Partial<Pick<StaffMemberRow, 'employmentType' | 'employer' | 'education' | 'assistantField' | 'hiredOn' | 'contractEnd'>>
  >;
  readonly phone: string | null;
  readonly idNumber: string | null;
}

export type Cells = ReadonlyMap<ColumnKey, string>;

const LONGEST: Partial<Record<ColumnKey, number>> = { STAFF_NO: 30, NAME: 50 };
const CHOICES = {
  KIND: STAFF_KINDS,
  POST: POSTS,
  EMPLOYMENT_TYPE: EMPLOYMENT_TYPES,
  EMPLOYER: EMPLOYERS,
  EDUCATION: EDUCATIONS,
  ASSISTANT_FIELD: ASSISTANT_FIELDS,
} as const;
const ID_FAULTS = { badIdNumber: 'BAD_ID_NUMBER', badIdDate: 'BAD_ID_DATE', badIdCheck: 'BAD_ID_CHECK' } as const;

/**
 * What a row says, or what is wrong with it.
 * @param isPlace whether a file may lie there: a district, street or community of the territory
 */
export function readStaffRow(number: number, cells: Cells, isPlace: (code: string) => boolean): StaffRow | StaffFault[] {
  const faults: StaffFault[] = [];
  const fault = (column: ColumnKey, kind: StaffFault['kind']) => void faults.push({ row: number, column, kind });
  const text = (key: ColumnKey) => cells.get(key)?.trim() ?? '';
  for (const key of COLUMN_KEYS) {
    if (COLUMNS[key].required && !text(key)) fault(key, 'REQUIRED');
    if (text(key).length > (LONGEST[key] ?? 100)) fault(key, 'TOO_LONG');
  }
  const choice = <K extends keyof typeof CHOICES>(key: K): (typeof CHOICES)[K][number] | undefined => {
    const said = text(key);
    const found = (WORDS[key] as Record<string, string>)[said] ?? CHOICES[key].find((one) => one === said);
    if (said && !found) fault(key, 'UNKNOWN_WORD');
    return found as (typeof CHOICES)[K][number] | undefined;
  };
  const day = (key: ColumnKey) => {
    const found = text(key) ? dayIn(text(key)) : undefined;
    if (found === null) fault(key, 'BAD_DAY');
    return found ?? undefined;
  };
  if (text('PLACE') && !isPlace(text('PLACE'))) fault('PLACE', 'UNKNOWN_PLACE');
  const phone = normalPhone(text('PHONE'));
  if (phone && !looksLikePhone(phone)) fault('PHONE', 'BAD_PHONE');
  const idNumber = text('ID_NUMBER') ? normalIdNumber(text('ID_NUMBER')) : null;
  const facts = idNumber ? factsOfIdNumber(idNumber) : null;
  if (facts?.fault) fault('ID_NUMBER', isRounded(text('ID_NUMBER')) ? 'ID_NUMBER_ROUNDED' : ID_FAULTS[facts.fault]);
  const [kind, post] = [choice('KIND'), choice('POST')];
  const employment = {
    employmentType: choice('EMPLOYMENT_TYPE'),
    employer: choice('EMPLOYER'),
    education: choice('EDUCATION'),
    assistantField: choice('ASSISTANT_FIELD'),
    hiredOn: day('HIRED_ON'),
    contractEnd: day('CONTRACT_END'),
  };
  if (faults.length || !kind || !post) return faults;
  const said = Object.fromEntries(Object.entries(employment).filter(([, value]) => value !== undefined)) as StaffRow['employment'];
  return {
    number,
    staffNo: text('STAFF_NO'),
    name: text('NAME'),
    kind,
    post,
    place: text('PLACE'),
    employment: said,
    phone: phone || null,
    idNumber,
  };
}

/** A spreadsheet that takes the number for a quantity keeps 15 digits and fills up with zeros. */
const isRounded = (text: string) => /^\d{15}000$/.test(text) || /^\d(\.\d+)?E\+?\d+$/i.test(text);

const DAYS_1900 = 25_569;

/** `2020-03-01`, `2020/3/1`, `2020年3月1日`, `20200301`, or the number of a day as spreadsheets count them. */
function dayIn(text: string): string | null {
  const written = /^(\d{4})\D{1,2}(\d{1,2})\D(\d{1,2})\D?(?:[T ].*)?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!written) return /^\d{5}(\.\d+)?$/.test(text) ? new Date((Number(text) - DAYS_1900) * 86_400_000).toISOString().slice(0, 10) : null;
  const day = `${written[1]}-${written[2]?.padStart(2, '0')}-${written[3]?.padStart(2, '0')}`;
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null;
}
