import { AnswerAssessmentAppealDocument, type AssessmentAppealState } from '@gridward/schema';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import { isWeighed, LineTable, type Line } from '../results/LineTable';
import { isOpen, type Appeal } from './appeal';

const LONGEST = 1_000;
const SHORTEST = 5;
const ANSWERS = ['UPHELD', 'AMENDED', 'REJECTED'] as const;

/** Exactly the disputed lines are looked at again, by somebody who had no part in the result; the API refuses anybody else. */
export const AnswerAppeal = ({ appeal, onClose }: { appeal: Appeal; onClose: () => void }) => {
  const translate = useTranslate();
  const change = useChange(AnswerAssessmentAppealDocument);
  const { id, version, name, lines: keys, reason, state, result } = appeal;
  const disputed = (result?.lines ?? []).filter(({ key }) => keys.includes(key));
  const [answer, setAnswer] = useState('');
  const [to, setTo] = useState<(typeof ANSWERS)[number]>('UPHELD');
  const [worth, setWorth] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(disputed.map(({ key, normalised }) => [key, normalised === null ? '' : String(Math.round(100 * normalised) / 100)])),
  );
  const send = (next: AssessmentAppealState) => {
    const changed = disputed.filter(({ key, normalised }) => worth[key] !== '' && Number(worth[key]) !== Math.round(100 * (normalised ?? 0)) / 100);
    const lines = next === 'AMENDED' ? changed.map(({ key }) => ({ key, normalised: Number(worth[key]) })) : [];
    const input = { id, version, state: next, lines, ...(next !== 'ACCEPTED' && { answer }) };
    change.mutate({ input }, { onSuccess: () => next !== 'ACCEPTED' && onClose() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(to);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby="answer-appeal"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="answer-appeal">{translate('assessments.appeals.of', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={change.error} />
        <Typography>{reason}</Typography>
        {result && (
          <Box sx={{ overflowX: 'auto', border: 1, borderColor: 'divider' }}>
            <LineTable lines={result.lines} score={result.score} marked={keys} />
          </Box>
        )}
        {state === 'ACCEPTED' && (
          <>
            <RadioGroup aria-label={translate('assessments.appeals.outcome')} value={to} onChange={(_, value) => setTo(value as typeof to)}>
              {ANSWERS.map((each) => (
                <FormControlLabel key={each} value={each} control={<Radio />} label={translate(`assessments.appeals.to.${each}`)} />
              ))}
            </RadioGroup>
            {to === 'AMENDED' && <Worths lines={disputed} worth={worth} onChange={setWorth} />}
            <TextField
              required
              multiline
              minRows={2}
              label={translate('assessments.appeals.answer')}
              helperText={translate('assessments.appeals.answerHint')}
              value={answer}
              slotProps={{ htmlInput: { minLength: SHORTEST, maxLength: LONGEST } }}
              onChange={({ target }) => setAnswer(target.value)}
            />
          </>
        )}
        {state === 'FILED' && <Typography color="text.secondary">{translate('assessments.appeals.takeUpFirst')}</Typography>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(isOpen(appeal) ? 'form.cancel' : 'record.close')}</Button>
        {state === 'FILED' && (
          <Button variant="contained" loading={change.isPending} onClick={() => send('ACCEPTED')}>
            {translate('assessments.appeals.takeUp')}
          </Button>
        )}
        {state === 'ACCEPTED' && (
          <Button type="submit" variant="contained" loading={change.isPending}>
            {translate('assessments.appeals.send')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};

interface WorthsProps {
  readonly lines: readonly Line[];
  readonly worth: Readonly<Record<string, string>>;
  readonly onChange: (worth: Readonly<Record<string, string>>) => void;
}

/** What disputed lines are worth from now on. */
const Worths = ({ lines, worth, onChange }: WorthsProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, pt: 1 }}>
      {lines.map((line) => (
        <TextField
          key={line.key}
          required
          type="number"
          label={translate('assessments.appeals.newWorth', { name: line.name ?? line.key })}
          helperText={translate(isWeighed(line) ? 'assessments.appeals.worthHint' : 'assessments.appeals.pointsHint')}
          value={worth[line.key] ?? ''}
          slotProps={{ htmlInput: { step: 0.01, ...(isWeighed(line) && { min: 0, max: 110 }) } }}
          onChange={({ target }) => onChange({ ...worth, [line.key]: target.value })}
        />
      ))}
    </Box>
  );
};
