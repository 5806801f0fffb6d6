import { EnterSurveyAnswersDocument, type SurveyAnswerInput } from '@gridward/schema';
import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';
import type { Question, Survey } from './survey';

type Answers = Readonly<Record<string, SurveyAnswerInput>>;
type Channel = 'PAPER' | 'INTERVIEW' | 'PHONE_CALL';

const LEVELS = [5, 4, 3, 2, 1] as const;
const TO_TEN = Array.from({ length: 11 }, (_, i) => i);

/** A form, or an interview: found by the token that stands on it. The dialog stays for the next one. */
export const EnterAnswers = ({ survey: { questionnaire }, onClose }: { survey: Survey; onClose: () => void }) => {
  const translate = useTranslate();
  const [token, setToken] = useState('');
  const [channel, setChannel] = useState<Channel>('PAPER');
  const [answers, setAnswers] = useState<Answers>({});
  const enter = useChange(EnterSurveyAnswersDocument);
  const done = enter.data?.enterSurveyAnswers;
  const give = (key: string, answer: SurveyAnswerInput) => setAnswers((before) => ({ ...before, [key]: answer }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { token: token.trim(), channel, answers: Object.values(answers) };
    enter.mutate(
      { input },
      {
        onSuccess: () => {
          setAnswers({});
          setToken('');
        },
      },
    );
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      onClose={onClose}
      aria-labelledby="enter-answers"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="enter-answers">{translate('surveys.units.enter')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={enter.error} />
        {done && (
          <Alert severity={done.outcome === 'TAKEN' || done.outcome === 'SAME' ? 'success' : 'warning'}>
            {translate(`enums.SurveyOutcome.${done.outcome}`)}
            {done.again && ` ${translate('surveys.enter.again')}`}
          </Alert>
        )}
        <Box sx={{ display: 'flex', gap: 1.5, mt: 1 }}>
          <TextField
            required
            autoFocus
            fullWidth
            label={translate('surveys.invitations.token')}
            value={token}
            onChange={({ target }) => setToken(target.value)}
          />
          <TextField
            select
            label={translate('surveys.enter.channel')}
            value={channel}
            sx={{ minWidth: 160 }}
            onChange={({ target }) => setChannel(target.value as Channel)}
          >
            {(['PAPER', 'INTERVIEW', 'PHONE_CALL'] as const).map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`enums.SurveyChannel.${each}`)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        {questionnaire.questions.map((question) => (
          <Asked key={question.key} question={question} answers={answers} onGive={give} />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={enter.isPending} disabled={Object.keys(answers).length === 0}>
          {translate('surveys.enter.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

interface AskedProps {
  readonly question: Question;
  readonly answers: Answers;
  readonly onGive: (key: string, answer: SurveyAnswerInput) => void;
}

const Asked = ({ question, answers, onGive }: AskedProps) => {
  const { key, kind, text, choices, rows } = question;
  const own = answers[key];
  const chosen = own?.choices ?? [];
  return (
    <Box role="group" aria-label={text} sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Typography sx={{ fontWeight: 600 }}>{text}</Typography>
      {kind === 'LIKERT' && <Levels label={text} answer={own} onGive={(answer) => onGive(key, { question: key, ...answer })} />}
      {kind === 'MATRIX' &&
        rows.map((row) => (
          <Box key={row.key} sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <Typography sx={{ minWidth: 120 }}>{row.text}</Typography>
            <Levels
              label={row.text}
              answer={answers[`${key}.${row.key}`]}
              onGive={(answer) => onGive(`${key}.${row.key}`, { question: key, row: row.key, ...answer })}
            />
          </Box>
        ))}
      {kind === 'NPS' && (
        <RadioGroup row aria-label={text} value={own?.value ?? ''} onChange={(_, value) => onGive(key, { question: key, value: Number(value) })}>
          {TO_TEN.map((value) => (
            <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={value} />
          ))}
        </RadioGroup>
      )}
      {kind === 'SINGLE' && (
        <RadioGroup row aria-label={text} value={chosen[0] ?? ''} onChange={(_, value) => onGive(key, { question: key, choices: [value] })}>
          {choices.map((choice) => (
            <FormControlLabel key={choice.key} value={choice.key} control={<Radio size="small" />} label={choice.text} />
          ))}
        </RadioGroup>
      )}
      {(kind === 'MULTI' || kind === 'RANKING') &&
        choices.map((choice) => (
          <FormControlLabel
            key={choice.key}
            control={
              <Checkbox
                checked={chosen.includes(choice.key)}
                onChange={(_, checked) =>
                  onGive(key, { question: key, choices: checked ? [...chosen, choice.key] : chosen.filter((each) => each !== choice.key) })
                }
              />
            }
            label={kind === 'RANKING' && chosen.includes(choice.key) ? `${chosen.indexOf(choice.key) + 1}. ${choice.text}` : choice.text}
          />
        ))}
      {kind === 'TEXT' && (
        <TextField
          fullWidth
          multiline
          value={own?.text ?? ''}
          slotProps={{ htmlInput: { 'aria-label': text, maxLength: 500 } }}
          onChange={({ target }) => onGive(key, { question: key, text: target.value })}
        />
      )}
    </Box>
  );
};

interface LevelsProps {
  readonly label: string;
  readonly answer: SurveyAnswerInput | undefined;
  readonly onGive: (answer: { value?: number; notApplicable?: boolean }) => void;
}

const Levels = ({ label, answer, onGive }: LevelsProps) => {
  const translate = useTranslate();
  const value = answer?.notApplicable ? 'NA' : (answer?.value ?? '');
  return (
    <RadioGroup
      row
      aria-label={label}
      value={value}
      onChange={(_, next) => onGive(next === 'NA' ? { notApplicable: true } : { value: Number(next) })}
    >
      {LEVELS.map((level) => (
        <FormControlLabel key={level} value={level} control={<Radio size="small" />} label={translate(`surveys.levels.${level}`)} />
      ))}
      <FormControlLabel value="NA" control={<Radio size="small" />} label={translate('surveys.levels.NA')} />
    </RadioGroup>
  );
};
