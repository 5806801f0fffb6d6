import { OpenBreakGlassDocument } from '@gridward/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { DivisionPicker } from '../fields/DivisionPicker';
import { FormError } from '../fields/FormError';
import { useMoment } from '../fields/moment';
import { useChange } from '../providers/queries';
import { chooseTerritory } from '../providers/territory';

/** The city looks into one district: with a reason, for two hours at most, told to the district. */
export function BreakGlass() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', p: 1 }}>
      <Button onClick={() => setOpen(true)}>{translate('breakGlass.open')}</Button>
      {open && <BreakGlassDialog onClose={() => setOpen(false)} />}
    </Box>
  );
}

function BreakGlassDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { moment } = useMoment();
  const [district, setDistrict] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useChange(OpenBreakGlassDocument);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!district) return;
    mutate(
      { input: { districtCode: district, reason } },
      {
        onSuccess: ({ openBreakGlass: { expiresAt, territory } }) => {
          notify('breakGlass.done', { messageArgs: { time: moment(expiresAt) } });
          chooseTerritory(territory.code);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="break-glass">
      <form onSubmit={submit}>
        <DialogTitle id="break-glass">{translate('breakGlass.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography>{translate('breakGlass.text')}</Typography>
          <FormError error={error} />
          <DivisionPicker label={translate('breakGlass.district')} value={district} onChange={setDistrict} levels={['DISTRICT']} required />
          <TextField
            label={translate('breakGlass.reason')}
            helperText={translate('breakGlass.reasonHint')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            required
            multiline
            minRows={2}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!district || !reason.trim() || isPending}>
            {translate('breakGlass.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
