import { SignAssessmentProposalDocument } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import type { Proposal } from './Proposals';

const LONGEST = 300;

interface Props {
  readonly proposal: Proposal;
  readonly isSigned: boolean;
  readonly onClose: () => void;
}

/** A person signs, or says why not. */
export const SignDialog = ({ proposal: { id, version, name, kind, reason }, isSigned, onClose }: Props) => {
  const translate = useTranslate();
  const sign = useChange(SignAssessmentProposalDocument);
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sign.mutate({ input: { id, version, isSigned, ...(note.trim() && { note }) } }, { onSuccess: onClose });
  };
  const action = translate(isSigned ? 'assessments.proposals.sign' : 'assessments.proposals.decline');
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="sign-proposal"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="sign-proposal">
        {translate(isSigned ? 'assessments.proposals.signFor' : 'assessments.proposals.declineFor', {
          name,
          kind: translate(`enums.AssessmentProposalKind.${kind}`),
        })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={sign.error} />
        <Typography color="text.secondary">{reason}</Typography>
        <TextField
          required={!isSigned}
          multiline
          minRows={2}
          label={translate(isSigned ? 'assessments.proposals.note' : 'assessments.proposals.whyNot')}
          value={note}
          slotProps={{ htmlInput: { maxLength: LONGEST } }}
          onChange={({ target }) => setNote(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={sign.isPending}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
