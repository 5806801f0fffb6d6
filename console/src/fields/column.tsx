import type { TranslateFunction } from 'ra-core';
import type { ReactNode } from 'react';
import type { Permission } from '../providers/me';
import { spaced } from './code';
import { CodeField, DayField, EnumField, MomentField, None, NumberCell } from './show';

export type SheetValue = string | number | Date | null;

/** A column is drawn on the page and written into the workbook from the same place, so that the two never differ. */
export interface Column<Row> {
  /** Its label is `resources.<resource>.fields.<source>`; what is sorted by, too. */
  source: string;
  sort?: boolean;
  align?: 'right';
  /** Not shown until chosen among the columns. */
  hidden?: boolean;
  /** Leads to the record: the name of it. */
  lead?: boolean;
  needs?: Permission;
  render: (row: Row) => ReactNode;
  sheet: (row: Row, translate: TranslateFunction) => SheetValue;
  /** How dates are written in the workbook. */
  format?: string;
}

type Options<Row> = Partial<Pick<Column<Row>, 'sort' | 'hidden' | 'lead' | 'needs' | 'render' | 'align'>>;
type Of<Row, T> = (row: Row) => T | null | undefined;

const DAY = 'yyyy-mm-dd';
const MOMENT = 'yyyy-mm-dd hh:mm';
/** Workbooks know no zones: the district's clock is written as if it were UTC. */
const ZONE_OFFSET = 8 * 3_600_000;

export const text = <Row,>(source: string, of: Of<Row, string>, options?: Options<Row>): Column<Row> => ({
  source,
  render: (row) => of(row) ?? <None />,
  sheet: (row) => of(row) ?? null,
  ...options,
});

export const code = <Row,>(source: string, of: Of<Row, string>, options?: Options<Row>): Column<Row> => ({
  source,
  render: (row) => <CodeField code={of(row)} />,
  sheet: (row) => (of(row) ? spaced(of(row) ?? '') : null),
  ...options,
});

/** @param name of the enumeration, as in the contract */
export const choice = <Row,>(source: string, name: string, of: Of<Row, string>, options?: Options<Row>): Column<Row> => ({
  source,
  render: (row) => <EnumField name={name} value={of(row)} />,
  sheet: (row, translate) => (of(row) ? translate(`enums.${name}.${of(row)}`) : null),
  ...options,
});

export const day = <Row,>(source: string, of: Of<Row, string>, options?: Options<Row>): Column<Row> => ({
  source,
  render: (row) => <DayField day={of(row)} />,
  sheet: (row) => dateOf(of(row), 0),
  format: DAY,
  ...options,
});

export const moment = <Row,>(source: string, of: Of<Row, string>, options?: Options<Row>): Column<Row> => ({
  source,
  render: (row) => <MomentField moment={of(row)} />,
  sheet: (row) => dateOf(of(row), ZONE_OFFSET),
  format: MOMENT,
  ...options,
});

/** @param options.unit words of the unit, `unit.<unit>`; left out where the label says it */
export const number = <Row,>(source: string, of: Of<Row, number>, { unit, ...options }: Options<Row> & { unit?: string } = {}): Column<Row> => ({
  source,
  align: 'right',
  render: (row) => <NumberCell value={of(row)} {...(unit && { unit })} />,
  sheet: (row) => of(row) ?? null,
  ...options,
});

const dateOf = (iso: string | null | undefined, offset: number) => (iso ? new Date(Date.parse(iso) + offset) : null);
