import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId } from 'react';
import { FormError } from './FormError';

interface Props {
  title: string;
  /** Who asks whom about what. */
  hint: string;
  /** Of the question, once there is one. */
  token: string | undefined;
  busy: boolean;
  error: unknown;
  onAsk: () => void;
  onClose: () => void;
}

/** A question for one resident about what was done, as a link that is shown once. */
export const AskOnce = ({ title, hint, token, busy, error, onAsk, onClose }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const link = token && `${location.origin}/m#e/${token}`;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{link ? translate('surveys.followUps.sendLink') : hint}</Typography>
        <FormError error={error} />
        {link && <TextField label={translate('surveys.followUps.link')} value={link} slotProps={{ htmlInput: { readOnly: true } }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(link ? 'surveys.followUps.sent' : 'form.cancel')}</Button>
        {!link && (
          <Button variant="contained" loading={busy} onClick={onAsk}>
            {translate('surveys.followUps.makeLink')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
