import { HandleFollowUpDocument, RevealFollowUpDocument, type FollowUpPartsFragment, type FollowUpResult, type RevealReason } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { send } from '../../providers/graphql';
import { useChange } from '../../providers/queries';

const REASONS: readonly RevealReason[] = ['DUTY_CONTACT', 'COMPLAINT', 'VERIFICATION', 'EMERGENCY'];
const RESULTS: readonly FollowUpResult[] = ['SOLVED', 'EXPLAINED', 'PASSED_ON', 'NOT_REACHED'];

interface Props {
  followUp: FollowUpPartsFragment;
  onClose: () => void;
}

/** The number is shown with a reason, for as long as this is open; then it is written down what came of the call. */
export const CallResident = ({ followUp: { id, version, placeName, dimension, words }, onClose }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [result, setResult] = useState<FollowUpResult | ''>('');
  const [note, setNote] = useState('');
  const handle = useChange(HandleFollowUpDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!result) return;
    const done = () => {
      notify('surveys.followUps.saved');
      onClose();
    };
    handle.mutate({ input: { id, version, result, note } }, { onSuccess: done });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="call">
      <form onSubmit={submit}>
        <DialogTitle id="call">{translate('surveys.followUps.callTitle', { place: placeName })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {dimension && <Typography>{dimension}</Typography>}
          {words && <Typography sx={{ overflowWrap: 'anywhere' }}>{words}</Typography>}
          <Number id={id} />
          <FormError error={handle.error} />
          <TextField
            select
            required
            label={translate('surveys.followUps.result')}
            value={result}
            onChange={({ target }) => setResult(target.value as FollowUpResult)}
          >
            {RESULTS.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`enums.FollowUpResult.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            required
            multiline
            minRows={2}
            label={translate('surveys.followUps.note')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={handle.isPending} disabled={!result || !note.trim()}>
            {translate('surveys.followUps.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

const Number = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const [reason, setReason] = useState<RevealReason | ''>('');
  // Nothing of it may stay in the query cache.
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (given: RevealReason) => send(RevealFollowUpDocument, { input: { id, reason: given } }),
    gcTime: 0,
  });
  if (data) {
    const { name, phone } = data.revealFollowUp;
    return (
      <Typography variant="h6" component="p">
        {[name, phone].filter(Boolean).join(' · ')}
      </Typography>
    );
  }
  return (
    <>
      <FormError error={error} />
      <TextField
        select
        label={translate('staff.reveal.reason')}
        helperText={translate('surveys.followUps.revealHint')}
        value={reason}
        onChange={({ target }) => setReason(target.value as RevealReason)}
      >
        {REASONS.map((each) => (
          <MenuItem key={each} value={each}>
            {translate(`enums.RevealReason.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="outlined" disabled={!reason} loading={isPending} onClick={() => reason && mutate(reason)}>
        {translate('surveys.followUps.reveal')}
      </Button>
    </>
  );
};
