import { factsOfIdNumber, looksLikePhone, normalIdNumber, normalPhone } from '../../staff/index.js';
import { ageBandOf, type AgeBand } from '../age.js';
import { LONGEST_NAME } from '../identity-faults.js';
import type { COMPOUND_KINDS } from '../place.entity.js';
import type { SEXES } from '../resident.entity.js';
import { RESIDENT_TAGS, TAG_WORDS, type ResidentTag } from '../tags.js';
import { EXAMPLE, KIND_WORDS, type ColumnKey } from './columns.js';
import type { FaultKind, RowFault } from './faults.js';

/** One row of a sheet, as it will be written. Without a person it is a door only. */
export interface RegisterRow {
  readonly number: number;
  readonly grid: string;
  readonly building: string;
  readonly kind: (typeof COMPOUND_KINDS)[number] | null;
  readonly unit: string;
  readonly room: string;
  readonly size: number | null;
  readonly person: RegisterPerson | null;
}

export interface RegisterPerson {
  readonly name: string;
  readonly sex: (typeof SEXES)[number];
  readonly birthYear: number;
  readonly ageBand: AgeBand;
  readonly idNumber: string | null;
  readonly phone: string | null;
  /** Nothing where the sheet has no such column. */
  readonly tags: readonly ResidentTag[] | null;
}

export type Cells = ReadonlyMap<ColumnKey, string>;
const LONGEST = { BUILDING: 80, UNIT: 20, ROOM: 20 } as const;
const MOST_PERSONS = 99;
const OLDEST = 130;
const SEX_WORDS: Readonly<Record<string, (typeof SEXES)[number]>> = {
  男: 'MALE',
  女: 'FEMALE',
  未知: 'UNKNOWN',
  M: 'MALE',
  F: 'FEMALE',
  '': 'UNKNOWN',
};
const TAGS = new Map<string, ResidentTag>(RESIDENT_TAGS.flatMap((tag) => [[TAG_WORDS[tag], tag] as const, [tag, tag] as const]));

export const isExample = (cells: Cells) => cells.get('NAME')?.startsWith(EXAMPLE) ?? false;

/**
 * What a row says.
 * @param isGrid whether there is such a grid in the territory
 * @param year of today: bands count by calendar year
 */
export function readRow(number: number, cells: Cells, isGrid: (code: string) => boolean, year: number): RegisterRow | RowFault[] {
  const faults: RowFault[] = [];
  const fault = (column: ColumnKey, kind: FaultKind) => void faults.push({ row: number, column, kind });
  const text = (key: ColumnKey) => cells.get(key)?.trim() ?? '';
  for (const key of ['GRID', 'BUILDING', 'ROOM'] as const) if (!text(key)) fault(key, 'REQUIRED');
  for (const key of ['BUILDING', 'UNIT', 'ROOM'] as const) if (text(key).length > LONGEST[key]) fault(key, 'TOO_LONG');
  if (text('GRID') && !isGrid(text('GRID'))) fault('GRID', 'UNKNOWN_GRID');
  const kind = text('KIND') ? (KIND_WORDS[text('KIND')] ?? null) : null;
  if (text('KIND') && !kind) fault('KIND', 'UNKNOWN_KIND');
  const size = text('SIZE') ? Number(text('SIZE')) : null;
  if (size !== null && !(Number.isInteger(size) && size >= 0 && size <= MOST_PERSONS)) fault('SIZE', 'BAD_SIZE');
  const person = readPerson(text, fault, year, cells.has('TAGS'));
  if (faults.length) return faults;
  return { number, grid: text('GRID'), building: text('BUILDING'), kind, unit: text('UNIT'), room: text('ROOM'), size, person };
}

type Text = (key: ColumnKey) => string;
type Fault = (column: ColumnKey, kind: FaultKind) => void;
const PERSONAL = ['SEX', 'BIRTH', 'ID_NUMBER', 'PHONE', 'TAGS'] as const;

function readPerson(text: Text, fault: Fault, year: number, hasTags: boolean): RegisterPerson | null {
  const name = text('NAME');
  if (!name) {
    if (PERSONAL.some((key) => text(key))) fault('NAME', 'REQUIRED');
    return null;
  }
  if (name.length > LONGEST_NAME) fault('NAME', 'TOO_LONG');
  const { birthYear, sex } = readBirth(text, fault, year);
  const phone = normalPhone(text('PHONE'));
  if (phone && !looksLikePhone(phone)) fault('PHONE', 'BAD_PHONE');
  const tags = text('TAGS')
    .split(/[、,，;；\s]+/)
    .filter(Boolean);
  if (tags.some((tag) => !TAGS.has(tag))) fault('TAGS', 'UNKNOWN_TAG');
  const idNumber = text('ID_NUMBER') ? normalIdNumber(text('ID_NUMBER')) : null;
  const known = [...new Set(tags.flatMap((tag) => TAGS.get(tag) ?? []))];
  return { name, sex, birthYear, ageBand: ageBandOf(birthYear, year), idNumber, phone: phone || null, tags: hasTags ? known : null };
}

/** An ID number says both; what stands beside it must not contradict. */
function readBirth(text: Text, fault: Fault, year: number): { birthYear: number; sex: (typeof SEXES)[number] } {
  const sex = SEX_WORDS[text('SEX').toUpperCase()];
  if (!sex) fault('SEX', 'BAD_SEX');
  const born = text('BIRTH') ? yearOf(text('BIRTH')) : null;
  if (text('BIRTH') && (born === null || born > year || born < year - OLDEST)) fault('BIRTH', 'BAD_DATE');
  if (!text('ID_NUMBER')) {
    if (born === null && !text('BIRTH')) fault('BIRTH', 'BIRTH_NEEDED');
    return { birthYear: born ?? year, sex: sex ?? 'UNKNOWN' };
  }
  const facts = factsOfIdNumber(text('ID_NUMBER'));
  if (facts.fault) {
    fault('ID_NUMBER', isRounded(text('ID_NUMBER')) ? 'ID_NUMBER_ROUNDED' : ID_FAULTS[facts.fault]);
    return { birthYear: born ?? year, sex: sex ?? 'UNKNOWN' };
  }
  if (born !== null && born !== facts.birthYear) fault('BIRTH', 'DATES_DIFFER');
  if (sex && sex !== 'UNKNOWN' && sex !== facts.sex) fault('SEX', 'SEX_DIFFERS');
  return facts;
}

const ID_FAULTS = { badIdNumber: 'BAD_ID_NUMBER', badIdDate: 'BAD_ID_DATE', badIdCheck: 'BAD_ID_CHECK' } as const;
/** A spreadsheet that takes the number for a quantity keeps 15 digits and fills up with zeros. */
const isRounded = (text: string) => /^\d{15}000$/.test(text) || /^\d(\.\d+)?E\+?\d+$/i.test(text);

const DAYS_1900 = 25_569;

/** `1958-05-01`, `1958/5/1`, `1958年5月1日`, `19580501`, `1958`, or the number of a day as spreadsheets count them. */
function yearOf(text: string): number | null {
  const written = /^(\d{4})(?:\D{1,2}(\d{1,2})(?:\D(\d{1,2})\D?)?\D?)?(?:[T ].*)?$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (written) return isDay(written) ? Number(written[1]) : null;
  const days = Number(text);
  if (!/^\d{4,5}(\.\d+)?$/.test(text) || days < 366) return null;
  return new Date((days - DAYS_1900) * 86_400_000).getUTCFullYear();
}

function isDay([, year, month = '1', day = '1']: readonly string[]): boolean {
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return moment.getUTCMonth() === Number(month) - 1 && moment.getUTCDate() === Number(day);
}
