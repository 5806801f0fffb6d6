import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useNumber } from '../fields/show';
import { beginsTier, type Figure } from './figure';
import { Interval } from './Interval';
import { leastOf } from './items';
import type { Question } from '../surveys/survey';

interface FigureTableProps {
  readonly label: string;
  readonly rows: readonly Figure[];
  readonly nameOf: (figure: Figure) => string;
  readonly head: string;
  /** What was asked: it says on which scale a figure stands. */
  readonly questions: readonly Question[];
  /** Opens the places in a place; missing where one may not, or there are none. */
  readonly onOpen?: ((code: string) => void) | undefined;
  readonly emphasis?: string | null;
  readonly onEmphasis?: (code: string | null) => void;
  /** Rows are places of one item, in tiers: a line stands between them. */
  readonly isTiered?: boolean;
}

/** Figures with their intervals. What is hidden says so, and nothing else. */
export const FigureTable = ({ label, rows, nameOf, head, questions, onOpen, emphasis, onEmphasis, isTiered = false }: FigureTableProps) => {
  const translate = useTranslate();
  const number = useNumber();
  const one = (value: number | null | undefined) => (value == null ? '—' : number(Math.round(value * 10) / 10));
  const between = (value: number | null | undefined, low: number | null | undefined, high: number | null | undefined) =>
    value == null ? '—' : `${one(value)} % [${one(low)}, ${one(high)}]`;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table aria-label={label} size="small">
        <TableHead>
          <TableRow>
            <TableCell>{head}</TableCell>
            <TableCell align="right">n</TableCell>
            <TableCell align="right">{translate('surveys.results.value')}</TableCell>
            <TableCell sx={{ minWidth: 180 }}>{translate('surveys.results.interval')}</TableCell>
            <TableCell>{translate('surveys.results.topTwo')}</TableCell>
            <TableCell>{translate('surveys.results.atLeastBasic')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((figure, i) => (
            <TableRow
              key={`${figure.code} ${figure.item}`}
              selected={emphasis === figure.code}
              onMouseEnter={() => onEmphasis?.(figure.code)}
              onMouseLeave={() => onEmphasis?.(null)}
              sx={isTiered && beginsTier(rows, i) ? { '& > *': { borderTop: 2, borderTopColor: 'text.secondary' } } : {}}
            >
              <TableCell component="th" scope="row" sx={{ minWidth: 112 }}>
                {onOpen ? (
                  <Link component="button" type="button" onClick={() => onOpen(figure.code)} sx={{ textAlign: 'start' }}>
                    {nameOf(figure)}
                  </Link>
                ) : (
                  nameOf(figure)
                )}
              </TableCell>
              {figure.n == null ? (
                <TableCell colSpan={5} sx={{ color: 'text.secondary' }}>
                  {translate('surveys.results.tooFew')}
                </TableCell>
              ) : (
                <>
                  <TableCell align="right">{number(figure.n)}</TableCell>
                  <TableCell align="right">{one(figure.value)}</TableCell>
                  <TableCell>
                    <Interval value={figure.value ?? 0} low={figure.low ?? 0} high={figure.high ?? 0} least={leastOf(figure.item, questions)} />
                  </TableCell>
                  <TableCell>{between(figure.topTwo, figure.topTwoLow, figure.topTwoHigh)}</TableCell>
                  <TableCell>{between(figure.atLeastBasic, figure.atLeastBasicLow, figure.atLeastBasicHigh)}</TableCell>
                </>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
