import { SaveDutyShiftDocument, type DutyShiftRowFragment } from '@gridward/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';
import { fromLocal, toLocal } from './local-time';
import { PersonPicker } from './PersonPicker';
import type { DutyPlace } from './useDutyPlaces';

const HOUR = 3_600_000;

interface Props {
  readonly places: readonly DutyPlace[];
  readonly code: string;
  readonly shift?: DutyShiftRowFragment;
  readonly onClose: () => void;
}

/** Who is on duty where, from when until when, and who steps in. */
export const ShiftDialog = ({ places, code, shift, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [values, setValues] = useState(() => ({
    code,
    accountId: shift?.accountId ?? null,
    deputyId: shift?.deputyId ?? null,
    startsAt: toLocal(shift?.startsAt ?? new Date().toISOString()),
    endsAt: toLocal(shift?.endsAt ?? new Date(Date.now() + 24 * HOUR).toISOString()),
  }));
  const set = (more: Partial<typeof values>) => setValues((before) => ({ ...before, ...more }));
  const { mutate, error, isPending } = useChange(SaveDutyShiftDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!values.accountId) return;
    const times = { startsAt: fromLocal(values.startsAt), endsAt: fromLocal(values.endsAt) };
    const input = { ...values, ...times, accountId: values.accountId, ...(shift && { id: shift.id, version: shift.version }) };
    mutate(
      { input },
      {
        onSuccess: () => {
          notify('callouts.duty.saved');
          onClose();
        },
      },
    );
  };
  const known = places.some((place) => place.code === values.code) || !shift ? places : [{ code: shift.code, name: shift.areaName }, ...places];
  const moment = (field: 'startsAt' | 'endsAt', label: string) => (
    <TextField
      required
      type="datetime-local"
      label={translate(`callouts.duty.columns.${label}`)}
      value={values[field]}
      onChange={({ target }) => set({ [field]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ flex: 1 }}
    />
  );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="shift">
      <form onSubmit={submit}>
        <DialogTitle id="shift">{translate(shift ? 'callouts.duty.changeTitle' : 'callouts.duty.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <FormError error={error} />
          <TextField
            select
            label={translate('callouts.duty.columns.place')}
            value={values.code}
            onChange={({ target }) => set({ code: target.value })}
          >
            {known.map((place) => (
              <MenuItem key={place.code} value={place.code}>
                {place.name}
              </MenuItem>
            ))}
          </TextField>
          <PersonPicker
            required
            code={values.code}
            label={translate('callouts.duty.columns.account')}
            value={values.accountId}
            name={shift?.accountName ?? ''}
            onChange={(accountId) => set({ accountId })}
          />
          <PersonPicker
            code={values.code}
            label={translate('callouts.duty.columns.deputy')}
            value={values.deputyId}
            name={shift?.deputyName ?? ''}
            onChange={(deputyId) => set({ deputyId })}
          />
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            {moment('startsAt', 'from')}
            {moment('endsAt', 'until')}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!values.accountId || !values.startsAt || !values.endsAt}>
            {translate('form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
