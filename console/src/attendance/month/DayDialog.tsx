import { DayCheckInsDocument, EnterCheckInDocument, type CheckInKind } from '@gridward/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useMoment } from '../../fields/moment';
import { usePermission } from '../../providers/me';
import { useChange, useOperation } from '../../providers/queries';
import { CheckIns } from '../mine/CheckInPanel';
import { useDayText } from '../status';
import type { Month } from './month';

interface Props {
  readonly row: Month['rows'][number];
  readonly day: string;
  readonly isLocked: boolean;
  readonly onClose: () => void;
}

/** One day of somebody: what was checked in, and what the office writes down for them. */
export const DayDialog = ({ row, day: of, isLocked, onClose }: Props) => {
  const translate = useTranslate();
  const { day } = useMoment();
  const text = useDayText();
  const mayManage = usePermission('attendance.manage');
  const { data } = useOperation(DayCheckInsDocument, { staffId: row.staffId, day: of });
  const cell = row.cells.find((one) => one.day === of);
  const rows = data?.checkIns ?? [];
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="day">
      <DialogTitle id="day">
        {row.name} · {day(of)}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        {cell && <Typography>{text(cell)}</Typography>}
        {data && (rows.length > 0 ? <CheckIns rows={rows} /> : <Typography color="text.secondary">{translate('attendance.noCheckIns')}</Typography>)}
        {mayManage && !isLocked && <Enter staffId={row.staffId} day={of} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('attendance.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};

const KINDS: readonly CheckInKind[] = ['IN', 'OUT', 'FIELD'];

const Enter = ({ staffId, day }: { staffId: string; day: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [values, setValues] = useState({ kind: 'IN' as CheckInKind, time: '08:30', reason: '' });
  const set = (more: Partial<typeof values>) => setValues((before) => ({ ...before, ...more }));
  const { mutate, error, isPending } = useChange(EnterCheckInDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, time, reason } = values;
    mutate(
      { input: { staffId, kind, at: new Date(`${day}T${time}:00+08:00`).toISOString(), reason } },
      {
        onSuccess: () => {
          notify('attendance.entered');
          set({ reason: '' });
        },
      },
    );
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3">{translate('attendance.enter')}</Typography>
      <FormError error={error} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <TextField
          select
          size="small"
          label={translate('attendance.what')}
          value={values.kind}
          onChange={({ target }) => set({ kind: target.value as CheckInKind })}
          sx={{ minWidth: 110 }}
        >
          {KINDS.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {translate(`enums.CheckInKind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          size="small"
          type="time"
          label={translate('attendance.time')}
          value={values.time}
          onChange={({ target }) => set({ time: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
        />
        <TextField
          required
          size="small"
          label={translate('attendance.reason')}
          value={values.reason}
          onChange={({ target }) => set({ reason: target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
          sx={{ flex: '1 1 180px' }}
        />
        <Button type="submit" variant="outlined" loading={isPending} disabled={!values.reason.trim() || !values.time}>
          {translate('form.save')}
        </Button>
      </Box>
    </Box>
  );
};
