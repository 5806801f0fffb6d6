import { DecideAssessmentDocument, type AssessmentBand } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import { BANDS } from '../cycle';
import { usePoints } from '../results/points';
import type { BoardRow } from './BoardTable';

const LONGEST = 300;
const SHORTEST = 5;

/** Moves a result to a band, or says who of equals is in. Never without a reason, which the person may read. */
export const MoveDialog = ({ result, onClose }: { result: BoardRow; onClose: () => void }) => {
  const translate = useTranslate();
  const points = usePoints();
  const decide = useChange(DecideAssessmentDocument);
  const [band, setBand] = useState<AssessmentBand>(result.band ?? 'QUALIFIED');
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    decide.mutate({ input: { resultId: result.id, band, reason } }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="move-result"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="move-result">
        {translate(result.isIndistinguishable ? 'assessments.board.decideFor' : 'assessments.board.moveFor', { name: result.name })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={decide.error} />
        <Typography color="text.secondary">
          {translate('assessments.board.standsAt', { score: points(result.score), deviation: points(result.deviation, 1) })}
        </Typography>
        <TextField
          select
          label={translate('assessments.fields.band')}
          value={band}
          onChange={({ target }) => setBand(target.value as AssessmentBand)}
        >
          {BANDS.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.AssessmentBand.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          multiline
          minRows={2}
          label={translate('assessments.board.reason')}
          helperText={translate('assessments.board.reasonHint')}
          value={reason}
          slotProps={{ htmlInput: { maxLength: LONGEST, minLength: SHORTEST } }}
          onChange={({ target }) => setReason(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={decide.isPending}>
          {translate('assessments.board.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
