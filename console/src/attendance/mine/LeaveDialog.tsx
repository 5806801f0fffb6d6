import { LeaveDeputiesDocument, SaveLeaveDocument, type LeaveDeputiesQuery, type LeaveKind } from '@gridward/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { today } from '../../fields/moment';
import { Picker } from '../../fields/Picker';
import { useLagging } from '../../fields/useLagging';
import { useChange, useOperation } from '../../providers/queries';

export const LEAVE_KINDS: readonly LeaveKind[] = ['ANNUAL', 'SICK', 'PERSONAL', 'MATERNITY', 'BEREAVEMENT', 'COMP_TIME'];

interface Values {
  readonly kind: LeaveKind;
  readonly fromDay: string;
  readonly toDay: string;
  readonly reason: string;
}

type Deputy = LeaveDeputiesQuery['leaveDeputies'][number];

/** From when until when, why, and who stands in. */
export const LeaveDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [values, setValues] = useState<Values>(() => ({ kind: 'ANNUAL', fromDay: today(), toDay: today(), reason: '' }));
  const [deputy, setDeputy] = useState<Deputy | null>(null);
  const [id] = useState(() => crypto.randomUUID());
  const set = (more: Partial<typeof values>) => setValues((before) => ({ ...before, ...more }));
  const { mutate, error, isPending } = useChange(SaveLeaveDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { ...values, deputyStaffId: deputy?.staffId ?? null, submit: true, ...(error ? {} : { clientMutationId: id }) } },
      {
        onSuccess: () => {
          notify('attendance.leave.submitted');
          onClose();
        },
      },
    );
  };
  const day = (field: 'fromDay' | 'toDay') => (
    <TextField
      required
      type="date"
      label={translate(`attendance.leave.fields.${field}`)}
      value={values[field]}
      onChange={({ target }) => set({ [field]: target.value, ...(field === 'fromDay' && target.value > values.toDay && { toDay: target.value }) })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ flex: '1 1 140px' }}
    />
  );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="leave">
      <form onSubmit={submit}>
        <DialogTitle id="leave">{translate('attendance.leave.ask')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          <FormError error={error} />
          <TextField
            select
            label={translate('attendance.leave.fields.kind')}
            value={values.kind}
            onChange={({ target }) => set({ kind: target.value as LeaveKind })}
          >
            {LEAVE_KINDS.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {translate(`enums.LeaveKind.${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            {day('fromDay')}
            {day('toDay')}
          </Box>
          <TextField
            required
            multiline
            minRows={2}
            label={translate('attendance.reason')}
            helperText={translate('attendance.leave.reasonHint')}
            value={values.reason}
            onChange={({ target }) => set({ reason: target.value })}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
          <DeputyPicker fromDay={values.fromDay} toDay={values.toDay} value={deputy} onChange={setDeputy} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!values.reason.trim() || !values.fromDay || !values.toDay}>
            {translate('attendance.leave.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

interface DeputyProps {
  readonly fromDay: string;
  readonly toDay: string;
  readonly value: Deputy | null;
  readonly onChange: (deputy: Deputy | null) => void;
}

const DeputyPicker = ({ fromDay, toDay, value, onChange }: DeputyProps) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const search = useLagging(text.trim());
  const enabled = Boolean(fromDay && toDay) && fromDay <= toDay;
  const { data, isFetching } = useOperation(LeaveDeputiesDocument, { fromDay, toDay, search }, { keep: true, enabled });
  return (
    <Picker<Deputy>
      label={translate('attendance.leave.fields.deputy')}
      helperText={translate('attendance.leave.deputyHint')}
      options={data?.leaveDeputies ?? []}
      value={value}
      onChange={onChange}
      onText={setText}
      loading={isFetching}
      keyOf={({ staffId }) => staffId}
      textOf={({ name }) => name}
      line={({ name, post }) => `${name} · ${translate(`enums.Post.${post}`)}`}
    />
  );
};
