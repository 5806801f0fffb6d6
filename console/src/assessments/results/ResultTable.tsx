import type { AssessmentResultOrder, AssessmentResultOrderField, AssessmentResultPartsFragment } from '@gridward/schema';
import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, TableSortLabel, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { BandField } from './BandField';
import { usePoints } from './points';

export type Order = { readonly field: AssessmentResultOrderField; readonly direction: NonNullable<AssessmentResultOrder['direction']> };
type Row = AssessmentResultPartsFragment;

interface Props {
  readonly rows: readonly Row[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly openId: string | null;
  readonly onOpen: (subjectId: string) => void;
}

export const ResultTable = ({ rows, order, onOrder, openId, onOpen }: Props) => {
  const translate = useTranslate();
  const points = usePoints();
  const head = (field: AssessmentResultOrderField, key: string, align: 'left' | 'right' = 'left') => {
    const isHere = order.field === field;
    const first = field === 'SCORE' ? 'DESC' : 'ASC';
    const direction = isHere && order.direction === first ? (first === 'ASC' ? 'DESC' : 'ASC') : first;
    return (
      <TableCell align={align} sortDirection={isHere ? (order.direction === 'ASC' ? 'asc' : 'desc') : false}>
        <TableSortLabel active={isHere} direction={order.direction === 'ASC' ? 'asc' : 'desc'} onClick={() => onOrder({ field, direction })}>
          {translate(`assessments.fields.${key}`)}
        </TableSortLabel>
      </TableCell>
    );
  };
  return (
    <Table size="small" aria-label={translate('assessments.tabs.results')} sx={{ whiteSpace: 'nowrap' }}>
      <TableHead>
        <TableRow>
          {head('NAME', 'name')}
          <TableCell>{translate('assessments.fields.post')}</TableCell>
          {head('CODE', 'place')}
          {head('SCORE', 'score', 'right')}
          <TableCell>{translate('assessments.fields.band')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.subjectId} hover selected={row.subjectId === openId} onClick={() => onOpen(row.subjectId)} sx={{ cursor: 'pointer' }}>
            <TableCell component="th" scope="row">
              <Link component="button" type="button" onClick={() => onOpen(row.subjectId)}>
                {row.name}
              </Link>
              <Typography variant="caption" component="div" color="text.secondary">
                {row.staffNo}
              </Typography>
            </TableCell>
            <TableCell>{translate(`enums.Post.${row.post}`)}</TableCell>
            <TableCell>{row.placeName ?? row.code}</TableCell>
            <TableCell align="right">
              {points(row.score)}
              {row.score !== null && (
                <Box component="span" sx={{ color: 'text.secondary', ml: 0.5 }}>
                  ±{points(row.deviation, 1)}
                </Box>
              )}
            </TableCell>
            <TableCell>
              <BandField result={row} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
