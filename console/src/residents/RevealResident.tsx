import { RevealResidentDocument, type ResidentField, type RevealReason } from '@gridward/schema';
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { send } from '../providers/graphql';
import type { ResidentRecord } from './residents.data';
import type { RevealedIdentity } from './Revealed';

const REASONS: readonly RevealReason[] = ['DUTY_CONTACT', 'VERIFICATION', 'EMERGENCY', 'COMPLAINT', 'OTHER'];
const FIELDS: readonly ResidentField[] = ['NAME', 'PHONE', 'ID_NUMBER', 'BIRTH_YEAR', 'ADDRESS'];

interface Props {
  resident: ResidentRecord;
  onClose: () => void;
  onRevealed: (identity: RevealedIdentity) => void;
}

/** What of one person, for a reason that goes into the audit. */
export function RevealResident({ resident: { id, nameMasked }, onClose, onRevealed }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const [fields, setFields] = useState<readonly ResidentField[]>(['NAME', 'PHONE']);
  const [reason, setReason] = useState<RevealReason | ''>('');
  const [note, setNote] = useState('');
  // Nothing of it may stay in the query cache.
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: { reason: RevealReason; note: string }) =>
      send(RevealResidentDocument, { input: { id, fields: [...fields], reason: input.reason, ...(input.note && { note: input.note }) } }),
    gcTime: 0,
    onSuccess: ({ revealResident: { remainingToday, ...identity } }) => {
      notify('staff.reveal.remaining', { messageArgs: { count: remainingToday } });
      onRevealed(identity);
      onClose();
    },
  });
  const needsNote = reason === 'OTHER';
  const toggle = (field: ResidentField) => setFields(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason) mutate({ reason, note: note.trim() });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="reveal">
      <form onSubmit={submit}>
        <DialogTitle id="reveal">{translate('residents.reveal.title', { name: nameMasked ?? '' })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{translate('staff.reveal.text')}</Typography>
          <FormError error={error} />
          <FormGroup row aria-label={translate('residents.reveal.fields')} role="group">
            {FIELDS.map((field) => (
              <FormControlLabel
                key={field}
                control={<Checkbox checked={fields.includes(field)} onChange={() => toggle(field)} />}
                label={translate(`enums.ResidentField.${field}`)}
              />
            ))}
          </FormGroup>
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
          <Button type="submit" variant="contained" loading={isPending} disabled={!reason || fields.length === 0 || (needsNote && !note.trim())}>
            {translate('staff.reveal.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
