import { SaveCalendarDayDocument, WorkingHoursDocument, type WorkingHoursQuery } from '@gridward/schema';
import { Box, Button, MenuItem, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { today, useMoment } from '../../fields/moment';
import { PeriodField } from '../../fields/show';
import { ErrorState } from '../../fields/states';
import { Lines } from '../../layout/PageSkeleton';
import { Panel } from '../../layout/Panel';
import { usePermission } from '../../providers/me';
import { useChange, useOperation } from '../../providers/queries';
import { PlanDialog } from './PlanDialog';

export type Plan = WorkingHoursQuery['shiftPlans'][number];

/** When people work, and which days are worked at all. */
export const HoursPart = ({ code }: { code: string }) => {
  const translate = useTranslate();
  const mayChange = usePermission('attendance.lock');
  const mayCalendar = usePermission('attendance.calendar');
  const { day } = useMoment();
  const [editing, setEditing] = useState<Plan | 'new' | null>(null);
  const year = Number(today().slice(0, 4));
  const { data, error } = useOperation(WorkingHoursDocument, { year }, { keep: true });
  if (error) return <ErrorState error={error} />;
  if (!data) return <Lines />;
  const { shiftPlans, calendarDays } = data;
  const byDistrict = translate('attendance.hours.asDistrict');
  return (
    <>
      <Panel
        title={translate('attendance.hours.plans')}
        count={shiftPlans.length}
        action={
          mayChange && (
            <Button size="small" variant="contained" onClick={() => setEditing('new')}>
              {translate('attendance.hours.add')}
            </Button>
          )
        }
      >
        {shiftPlans.length === 0 ? (
          <Typography color="text.secondary" sx={{ px: 2, py: 1.5 }}>
            {translate('attendance.hours.none')}
          </Typography>
        ) : (
          <Table size="small">
            <TableHead>
              <TableRow>
                {['place', 'name', 'days', 'time', 'grace', 'period'].map((key) => (
                  <TableCell key={key}>{translate(`attendance.hours.columns.${key}`)}</TableCell>
                ))}
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {shiftPlans.map((plan) => (
                <TableRow key={plan.id}>
                  <TableCell>{plan.areaName}</TableCell>
                  <TableCell>{plan.name}</TableCell>
                  <TableCell>{plan.weekdays.map((weekday) => translate(`attendance.hours.weekdays.${weekday}`)).join(' ')}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {plan.startsAt ?? byDistrict}–{plan.endsAt ?? byDistrict}
                  </TableCell>
                  <TableCell>{plan.graceMinutes ?? byDistrict}</TableCell>
                  <TableCell>
                    <PeriodField from={plan.validFrom} to={plan.validTo} />
                  </TableCell>
                  <TableCell align="right">
                    {mayChange && plan.code.startsWith(code) && (
                      <Button size="small" onClick={() => setEditing(plan)} aria-label={`${translate('attendance.hours.change')}: ${plan.areaName}`}>
                        {translate('attendance.hours.change')}
                      </Button>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Panel>
      <Panel title={translate('attendance.hours.calendar', { year })} count={calendarDays.length} padded>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          {calendarDays.length === 0 && <Typography color="text.secondary">{translate('attendance.hours.noDays')}</Typography>}
          {calendarDays.map(({ id, day: of, isWorking, name }) => (
            <Typography key={id} component="div">
              {day(of)} · {name} · {translate(`attendance.hours.${isWorking ? 'worked' : 'free'}`)}
            </Typography>
          ))}
        </Box>
        {mayCalendar && <CalendarForm />}
      </Panel>
      {editing && <PlanDialog code={code} plan={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  );
};

const CalendarForm = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const [values, setValues] = useState({ day: today(), kind: 'free', name: '' });
  const set = (more: Partial<typeof values>) => setValues((before) => ({ ...before, ...more }));
  const { mutate, error, isPending } = useChange(SaveCalendarDayDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { day, kind, name } = values;
    mutate({ input: { day, name, isWorking: kind === 'week' ? null : kind === 'worked' } }, { onSuccess: () => notify('attendance.hours.daySaved') });
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 2 }}>
      <TextField
        required
        size="small"
        type="date"
        label={translate('attendance.hours.day')}
        value={values.day}
        onChange={({ target }) => set({ day: target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        select
        size="small"
        label={translate('attendance.hours.kind')}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value })}
        sx={{ minWidth: 140 }}
      >
        {['free', 'worked', 'week'].map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`attendance.hours.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        size="small"
        label={translate('attendance.hours.why')}
        value={values.name}
        onChange={({ target }) => set({ name: target.value })}
        slotProps={{ htmlInput: { maxLength: 40 } }}
      />
      <Button type="submit" variant="outlined" loading={isPending} disabled={!values.day || !values.name.trim()}>
        {translate('form.save')}
      </Button>
      <FormError error={error} />
    </Box>
  );
};
