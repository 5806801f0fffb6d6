import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { RetireGridDocument } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { today } from '../fields/moment';
import { useChange } from '../providers/queries';
import type { GridRecord } from './grids.data';

interface RetireGridProps {
  readonly grid: GridRecord;
  readonly onClose: () => void;
}

/** The code is never used again, so this cannot be taken back: a reason is asked for. */
export const RetireGrid = ({ grid: { id, version, name, members }, onClose }: RetireGridProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const [validTo, setValidTo] = useState(today());
  const { mutate, error, isPending } = useChange(RetireGridDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { id, version, reason: reason.trim(), validTo } },
      {
        onSuccess: () => {
          notify('grids.retire.done');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="xs"
      onClose={onClose}
      aria-labelledby="retire-grid"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="retire-grid">{translate('grids.retire.title', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{translate('grids.retire.explain', { smart_count: members.length })}</Typography>
        <FormError error={error} />
        <TextField
          required
          autoFocus
          multiline
          minRows={2}
          label={translate('grids.retire.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <TextField
          type="date"
          label={translate('grids.retire.lastDay')}
          value={validTo}
          slotProps={{ inputLabel: { shrink: true } }}
          onChange={({ target }) => setValidTo(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={isPending} disabled={reason.trim() === '' || !validTo}>
          {translate('grids.retire.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
