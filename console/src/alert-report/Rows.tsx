import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

export interface ReportColumn<Row> {
  readonly key: string;
  readonly label: string;
  readonly right?: boolean;
  /** May be broken into lines. */
  readonly wraps?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface RowsProps<Row> {
  readonly label: string;
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Below the rows, in strong type. */
  readonly total?: Row | undefined;
}

/** A table of the report: scrolls sideways on a phone; on paper its head is repeated, and no row is torn. */
export function Rows<Row>({ label, columns, rows, keyOf, total }: RowsProps<Row>) {
  const line = (row: Row, key: string, strong: boolean) => (
    <TableRow key={key} sx={{ breakInside: 'avoid' }}>
      {columns.map(({ key: column, right, wraps, cell }, at) => (
        <TableCell
          key={column}
          align={right ? 'right' : 'left'}
          {...(at === 0 && { component: 'th', scope: 'row' })}
          sx={{
            whiteSpace: wraps ? 'normal' : 'nowrap',
            ...(wraps && { minWidth: WRAPPED }),
            fontWeight: strong ? 600 : 400,
            py: wraps ? 0.5 : 0,
            '@media print': PAPER,
          }}
        >
          {cell(row)}
        </TableCell>
      ))}
    </TableRow>
  );
  return (
    <Box sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }} tabIndex={0} role="region" aria-label={label}>
      <Table aria-label={label}>
        <TableHead>
          <TableRow>
            {columns.map(({ key, label: head, right }) => (
              <TableCell key={key} align={right ? 'right' : 'left'} sx={{ '@media print': PAPER }}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => line(row, keyOf(row), false))}
          {total && line(total, 'total', true)}
        </TableBody>
      </Table>
    </Box>
  );
}

/** Narrower, and a sentence stands on its head. */
const WRAPPED = '15em';
/** An A4 sheet is narrower than a desk, and its reader nearer. */
const PAPER = { typography: 'caption', whiteSpace: 'normal', minWidth: 0, height: 'auto', px: 0.5, py: 0.25 } as const;
