import { RevealStaffPersonalDocument, type PersonalField, type RevealReason } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { send } from '../providers/graphql';
import type { StaffRecord } from './staff.data';

const REASONS: readonly RevealReason[] = ['DUTY_CONTACT', 'VERIFICATION', 'EMERGENCY', 'COMPLAINT', 'OTHER'];

interface Props {
  staff: StaffRecord;
  field: PersonalField;
  onClose: () => void;
  onRevealed: (value: string) => void;
}

/** One value of one person, for a reason that goes into the audit. */
export function RevealDialog({ staff, field, onClose, onRevealed }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState<RevealReason | ''>('');
  const [note, setNote] = useState('');
  // Nothing of it may stay in the query cache.
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: { reason: RevealReason; note: string }) =>
      send(RevealStaffPersonalDocument, { input: { id: staff.id, field, reason: input.reason, ...(input.note && { note: input.note }) } }),
    gcTime: 0,
    onSuccess: ({ revealStaffPersonal: { value, remainingToday } }) => {
      notify('staff.reveal.remaining', { messageArgs: { count: remainingToday } });
      onRevealed(value ?? translate('staff.reveal.none'));
      onClose();
    },
  });
  const name = translate(`enums.PersonalField.${field}`);
  const needsNote = reason === 'OTHER';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason) mutate({ reason, note: note.trim() });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="reveal">
      <form onSubmit={submit}>
        <DialogTitle id="reveal">{translate('staff.reveal.title', { name: staff.name, field: name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{translate('staff.reveal.text')}</Typography>
          <FormError error={error} />
          <TextField
            select
            autoFocus
            required
            label={translate('staff.reveal.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value as RevealReason)}
          >
            {REASONS.map((one) => (
              <MenuItem key={one} value={one}>
                {translate(`enums.RevealReason.${one}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            label={translate('staff.reveal.note')}
            helperText={translate('staff.reveal.noteHint')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            required={needsNote}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!reason || (needsNote && !note.trim())}>
            {translate('staff.reveal.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
