import { FileAssessmentAppealDocument } from '@gridward/schema';
import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import type { MyResult } from './MyResults';

const LEAST = 10;
const LONGEST = 1_000;

/** Which lines are disputed, and why. Only these are looked at again. */
export const FileAppeal = ({ result, onClose }: { result: MyResult; onClose: () => void }) => {
  const translate = useTranslate();
  const file = useChange(FileAssessmentAppealDocument);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    file.mutate({ input: { resultId: result.id, lines: [...lines], reason } }, { onSuccess: onClose });
  };
  const toggle = (key: string) => setLines(lines.includes(key) ? lines.filter((each) => each !== key) : [...lines, key]);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="file-appeal"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="file-appeal">{translate('assessments.mine.appeal')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={file.error} />
        <Typography color="text.secondary">{translate('assessments.mine.appealExplain')}</Typography>
        <FormGroup>
          {result.lines
            .filter(({ kind }) => kind !== 'LIMIT')
            .map(({ key, name }) => (
              <FormControlLabel key={key} control={<Checkbox checked={lines.includes(key)} onChange={() => toggle(key)} />} label={name ?? key} />
            ))}
        </FormGroup>
        <TextField
          required
          multiline
          minRows={3}
          label={translate('assessments.mine.appealReason')}
          value={reason}
          slotProps={{ htmlInput: { minLength: LEAST, maxLength: LONGEST } }}
          onChange={({ target }) => setReason(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={lines.length === 0} loading={file.isPending}>
          {translate('assessments.mine.appealSend')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
