import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { CancelAlertDocument } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';
import type { AlertRow } from './alerts.data';
import { LevelMark } from './LevelMark';

interface CancelAlertProps {
  readonly alert: Pick<AlertRow, 'id' | 'headline' | 'level' | 'status' | 'areaNames'>;
  readonly onClose: () => void;
}

/** The all-clear is a message too: everybody who got the alert gets it, with the reason. */
export const CancelAlert = ({ alert: { id, headline, level, status, areaNames }, onClose }: CancelAlertProps) => {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const { mutate, error, isPending } = useChange(CancelAlertDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { id, reason: reason.trim() } },
      {
        onSuccess: ({ cancelAlert }) => {
          notify('alerts.cancel.done');
          onClose();
          void navigate(`/alerts/${cancelAlert.alert.id}/show`);
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
      aria-labelledby="cancel-alert"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="cancel-alert">{translate('alerts.cancel.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography component="div">
          <LevelMark level={level} status={status} /> {headline}
        </Typography>
        <Typography color="text.secondary">{translate('alerts.cancel.explain', { areas: areaNames.join('、') })}</Typography>
        <FormError error={error} />
        <TextField
          required
          autoFocus
          multiline
          minRows={2}
          label={translate('alerts.cancel.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={isPending} disabled={reason.trim() === ''}>
          {translate('alerts.cancel.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
