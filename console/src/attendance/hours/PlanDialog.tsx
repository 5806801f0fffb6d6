import { SaveShiftPlanDocument } from '@gridward/schema';
import { Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormGroup, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { today } from '../../fields/moment';
import { useChange } from '../../providers/queries';
import type { Plan } from './HoursPart';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The working hours of a place; times left empty are as the district's parameters say. */
export const PlanDialog = ({ code, plan, onClose }: { code: string; plan: Plan | null; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [values, setValues] = useState(() => ({
    name: plan?.name ?? translate('attendance.hours.defaultName'),
    weekdays: plan?.weekdays ?? [1, 2, 3, 4, 5],
    startsAt: plan?.startsAt ?? '',
    endsAt: plan?.endsAt ?? '',
    grace: plan?.graceMinutes == null ? '' : String(plan.graceMinutes),
    validFrom: plan?.validFrom ?? today(),
    validTo: plan?.validTo ?? '',
  }));
  const set = (more: Partial<typeof values>) => setValues((before) => ({ ...before, ...more }));
  const { mutate, error, isPending } = useChange(SaveShiftPlanDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { grace, startsAt, endsAt, validTo, ...rest } = values;
    const times = { startsAt: startsAt || null, endsAt: endsAt || null, validTo: validTo || null, graceMinutes: grace === '' ? null : Number(grace) };
    mutate(
      { input: { ...rest, ...times, code: plan?.code ?? code, ...(plan && { id: plan.id, version: plan.version }) } },
      {
        onSuccess: () => {
          notify('attendance.hours.saved');
          onClose();
        },
      },
    );
  };
  const field = (key: 'startsAt' | 'endsAt' | 'validFrom' | 'validTo', type: 'time' | 'date', required = false) => (
    <TextField
      type={type}
      required={required}
      label={translate(`attendance.hours.fields.${key}`)}
      value={values[key]}
      onChange={({ target }) => set({ [key]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ flex: '1 1 140px' }}
    />
  );
  const toggle = (weekday: number, on: boolean) =>
    set({ weekdays: on ? [...values.weekdays, weekday].sort() : values.weekdays.filter((one) => one !== weekday) });
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="plan">
      <form onSubmit={submit}>
        <DialogTitle id="plan">{translate(plan ? 'attendance.hours.change' : 'attendance.hours.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <FormError error={error} />
          <TextField
            required
            label={translate('attendance.hours.columns.name')}
            value={values.name}
            onChange={({ target }) => set({ name: target.value })}
          />
          <FormGroup row>
            {WEEK.map((weekday) => (
              <FormControlLabel
                key={weekday}
                control={<Checkbox checked={values.weekdays.includes(weekday)} onChange={({ target }) => toggle(weekday, target.checked)} />}
                label={translate(`attendance.hours.weekdays.${weekday}`)}
              />
            ))}
          </FormGroup>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            {field('startsAt', 'time')}
            {field('endsAt', 'time')}
            <TextField
              type="number"
              label={translate('attendance.hours.columns.grace')}
              value={values.grace}
              onChange={({ target }) => set({ grace: target.value })}
              helperText={translate('attendance.hours.emptyHint')}
              sx={{ flex: '1 1 140px' }}
            />
          </Box>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            {field('validFrom', 'date', true)}
            {field('validTo', 'date')}
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!values.name.trim() || values.weekdays.length === 0}>
            {translate('form.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
