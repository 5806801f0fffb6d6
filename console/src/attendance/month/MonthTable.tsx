import { AttendanceMonthDocument, type AttendanceCellFragment } from '@gridward/schema';
import { Box, Button, ButtonBase, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useMoment } from '../../fields/moment';
import { EmptyState, ErrorState, NotFound } from '../../fields/states';
import { Lines } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { useOperation } from '../../providers/queries';
import { needsLook, useDayText } from '../status';
import { DayDialog } from './DayDialog';
import { countsOf, type Month } from './month';
import { MonthActions } from './MonthActions';
import { MonthCounts } from './MonthCounts';

type Row = Month['rows'][number];

const AT_ONCE = 100;

/** Rows are people, columns are days: as it hangs on the wall of the office. */
export const MonthTable = ({ code, month }: { code: string; month: string }) => {
  const translate = useTranslate();
  const { moment } = useMoment();
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<{ row: Row; day: string } | null>(null);
  const { data, error, refetch } = useOperation(AttendanceMonthDocument, { code, month, first: AT_ONCE, offset }, { keep: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Lines />;
  const shown = data.attendanceMonth;
  if (!shown) return <NotFound />;
  const { rows, totalCount, counts, lockedAt, lockedByName } = shown;
  return (
    <>
      <MonthCounts counts={counts} />
      <Panel title={translate('attendance.table')} count={totalCount} action={<MonthActions month={shown} />}>
        {lockedAt && (
          <Typography sx={{ px: 2, py: 1 }} color="text.secondary">
            {translate('attendance.locked', { time: moment(lockedAt), name: lockedByName ?? '' })}
          </Typography>
        )}
        {rows.length === 0 ? (
          <EmptyState name={translate('attendance.table')} text={translate('attendance.nobody')} />
        ) : (
          <Sheet month={shown} onOpen={setOpen} />
        )}
      </Panel>
      <Typography variant="caption" color="text.secondary">
        {translate('attendance.legend')}
      </Typography>
      {totalCount > AT_ONCE && (
        <Box sx={{ display: 'flex', gap: 1 }} className="no-print">
          <Button disabled={offset === 0} onClick={() => setOffset(offset - AT_ONCE)}>
            {translate('attendance.before')}
          </Button>
          <Button disabled={offset + AT_ONCE >= totalCount} onClick={() => setOffset(offset + AT_ONCE)}>
            {translate('attendance.next')}
          </Button>
        </Box>
      )}
      {open && <DayDialog row={open.row} day={open.day} isLocked={lockedAt !== null} onClose={() => setOpen(null)} />}
    </>
  );
};

const NARROW = { px: 0.25, textAlign: 'center' } as const;

const Sheet = ({ month: { days, rows }, onOpen }: { month: Month; onOpen: (what: { row: Row; day: string }) => void }) => {
  const translate = useTranslate();
  return (
    <Table size="small" sx={{ '@media print': { fontSize: 9 } }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper' }}>{translate('attendance.columns.name')}</TableCell>
          {days.map(({ day, isWorking }) => (
            <TableCell key={day} sx={{ ...NARROW, color: isWorking ? 'text.primary' : 'text.disabled' }}>
              {Number(day.slice(8))}
            </TableCell>
          ))}
          {(['present', 'late', 'absent', 'leave'] as const).map((column) => (
            <TableCell key={column} align="right">
              {translate(`attendance.columns.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => {
          const cells = new Map(row.cells.map((cell) => [cell.day, cell]));
          const counts = countsOf(row.cells);
          return (
            <TableRow key={row.staffId} hover>
              <TableCell
                component="th"
                scope="row"
                sx={{ position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper', whiteSpace: 'nowrap' }}
              >
                {row.name}
                <Typography variant="caption" color="text.secondary" component="div">
                  {translate(`enums.Post.${row.post}`)}
                </Typography>
              </TableCell>
              {days.map(({ day }) => (
                <TableCell key={day} sx={NARROW}>
                  <Cell cell={cells.get(day)} onOpen={() => onOpen({ row, day })} />
                </TableCell>
              ))}
              <TableCell align="right">{counts.present}</TableCell>
              <TableCell align="right">{counts.late}</TableCell>
              <TableCell align="right">{counts.absent}</TableCell>
              <TableCell align="right">{counts.leave}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
};

const Cell = ({ cell, onOpen }: { cell: AttendanceCellFragment | undefined; onOpen: () => void }) => {
  const translate = useTranslate();
  const { day } = useMoment();
  const text = useDayText();
  if (!cell) return null;
  const words = `${day(cell.day)} ${text(cell)}`;
  return (
    <ButtonBase
      title={words}
      aria-label={words}
      onClick={onOpen}
      sx={{
        minWidth: 20,
        minHeight: 24,
        color: needsLook(cell) ? 'warning.main' : 'text.primary',
        fontWeight: needsLook(cell) ? 600 : 400,
        borderRadius: 0.5,
      }}
    >
      {translate(`attendance.marks.${cell.status}`)}
      {(cell.isCorrected || cell.flags.length > 0) && <sup>{cell.isCorrected ? '*' : '!'}</sup>}
    </ButtonBase>
  );
};
