import { RequestCorrectionDocument, type AttendanceCellFragment, type AttendanceStatus, type MyAttendanceQuery } from '@gridward/schema';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useMoment } from '../../fields/moment';
import { StateMark } from '../../fields/show';
import { Panel } from '../../layout/Panel';
import { useChange } from '../../providers/queries';
import { DayStatus, useDayText } from '../status';

type Mine = NonNullable<MyAttendanceQuery['myAttendance']>;

/** The days of the month that were due, the newest first, and what one asked to be corrected. */
export const MyMonth = ({ mine: { days, corrections } }: { mine: Mine }) => {
  const translate = useTranslate();
  const { day } = useMoment();
  const text = useDayText();
  const [asking, setAsking] = useState<AttendanceCellFragment | null>(null);
  const asked = new Map(corrections.map((correction) => [correction.day, correction]));
  return (
    <Panel title={translate('attendance.mine.month')} count={days.length}>
      {days.length === 0 ? (
        <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
          {translate('attendance.mine.noDays')}
        </Typography>
      ) : (
        <Table size="small">
          <TableBody>
            {days.toReversed().map((cell) => {
              const correction = asked.get(cell.day);
              return (
                <TableRow key={cell.id}>
                  <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                    {day(cell.day)}
                  </TableCell>
                  <TableCell>
                    <DayStatus status={cell.status} />
                    <Typography variant="caption" color="text.secondary" component="div">
                      {text(cell).split(translate('time.comma')).slice(1).join(translate('time.comma'))}
                    </Typography>
                  </TableCell>
                  <TableCell align="right">
                    {correction ? (
                      <StateMark tone={correction.state === 'REQUESTED' ? 'care' : 'off'}>
                        {translate(`enums.CorrectionState.${correction.state}`)}
                      </StateMark>
                    ) : (
                      <Button size="small" onClick={() => setAsking(cell)} aria-label={`${translate('attendance.mine.correct')}: ${day(cell.day)}`}>
                        {translate('attendance.mine.correct')}
                      </Button>
                    )}
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
      {asking && <Correction cell={asking} onClose={() => setAsking(null)} />}
    </Panel>
  );
};

const STATUSES: readonly AttendanceStatus[] = ['NORMAL', 'OUT_ON_DUTY', 'LATE', 'EARLY', 'LEAVE'];

const Correction = ({ cell, onClose }: { cell: AttendanceCellFragment; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { day } = useMoment();
  const choices = STATUSES.filter((status) => status !== cell.status);
  const [status, setStatus] = useState<AttendanceStatus>(choices[0] ?? 'NORMAL');
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useChange(RequestCorrectionDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { day: cell.day, status, reason } },
      {
        onSuccess: () => {
          notify('attendance.mine.asked');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="correction">
      <form onSubmit={submit}>
        <DialogTitle id="correction">{translate('attendance.mine.correctTitle', { day: day(cell.day) })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <FormError error={error} />
          <Box>
            <DayStatus status={cell.status} />
          </Box>
          <TextField
            select
            label={translate('attendance.mine.shouldBe')}
            value={status}
            onChange={({ target }) => setStatus(target.value as AttendanceStatus)}
          >
            {choices.map((choice) => (
              <MenuItem key={choice} value={choice}>
                {translate(`enums.AttendanceStatus.${choice}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            required
            multiline
            minRows={2}
            label={translate('attendance.reason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <Typography color="text.secondary">{translate('attendance.mine.correctHint')}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!reason.trim()}>
            {translate('attendance.mine.ask')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
