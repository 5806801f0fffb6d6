import { AskFollowUpDocument, type FollowUpPartsFragment } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';

interface Props {
  followUp: FollowUpPartsFragment;
  onClose: () => void;
}

/** A question for the resident who was called, as a link that is shown once. Somebody else asks than who called. */
export const AskAgain = ({ followUp: { id, version, placeName }, onClose }: Props) => {
  const translate = useTranslate();
  const ask = useChange(AskFollowUpDocument);
  const link = ask.data && `${location.origin}/m#e/${ask.data.askFollowUp.token}`;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="ask-again">
      <DialogTitle id="ask-again">{translate('surveys.followUps.askTitle', { place: placeName })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{translate(link ? 'surveys.followUps.sendLink' : 'surveys.followUps.askHint')}</Typography>
        <FormError error={ask.error} />
        {link && <TextField label={translate('surveys.followUps.link')} value={link} slotProps={{ htmlInput: { readOnly: true } }} />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(link ? 'surveys.followUps.sent' : 'form.cancel')}</Button>
        {!link && (
          <Button variant="contained" loading={ask.isPending} onClick={() => ask.mutate({ input: { id, version } })}>
            {translate('surveys.followUps.makeLink')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};
