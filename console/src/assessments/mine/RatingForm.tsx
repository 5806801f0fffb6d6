import { RateDocument, RecuseDocument } from '@gridward/schema';
import { Box, Button, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { useState } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import type { Task } from './RatingPanel';

const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Both halves of a row fit a phone’s width. */
const IN_A_ROW = 5;
const bandOf = (score: number) => (score >= 9 ? 'EXCELLENT' : score >= 7 ? 'QUALIFIED' : score === 6 ? 'BASICALLY_QUALIFIED' : 'UNQUALIFIED');

interface Props {
  readonly task: Task;
  readonly onDone: () => void;
}

/** One person: a tap for each line, and the next one comes. */
export const RatingForm = ({ task, onDone }: Props) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const rate = useChange(RateDocument);
  const [scores, setScores] = useState<Readonly<Record<string, number>>>(() =>
    Object.fromEntries(task.lines.flatMap(({ key, score }) => (score === null ? [] : [[key, score]]))),
  );
  const [isRecusing, setRecusing] = useState(false);
  const isWhole = task.lines.every(({ key }) => scores[key] !== undefined);
  const send = () => {
    const input = { id: task.id, scores: task.lines.map(({ key }) => ({ key, score: scores[key] ?? 0 })) };
    rate.mutate({ input }, { onSuccess: onDone });
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, border: 1, borderColor: 'divider', p: 2 }}>
      <Box>
        <Typography variant="h2" component="h3">
          {task.name}
        </Typography>
        <Typography color="text.secondary">
          {[translate(`enums.Post.${task.post}`), task.placeName ?? task.code, translate(`enums.AssessmentRaterKind.${task.kind}`)].join(' · ')}
        </Typography>
      </Box>
      <FormError error={rate.error} />
      {task.lines.map(({ key, name, nameEn, explanation }) => (
        <Score
          key={key}
          name={locale === 'en' && nameEn ? nameEn : name}
          explanation={explanation}
          value={scores[key]}
          onChange={(score) => setScores({ ...scores, [key]: score })}
        />
      ))}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={!isWhole} loading={rate.isPending} onClick={send} sx={{ minHeight: 48, flex: 1 }}>
          {translate('assessments.mine.give')}
        </Button>
        {task.kind !== 'SELF' && (
          <Button onClick={() => setRecusing(!isRecusing)} sx={{ minHeight: 48 }}>
            {translate('assessments.mine.recuse')}
          </Button>
        )}
      </Box>
      {isRecusing && <Recusal task={task} onDone={onDone} />}
    </Box>
  );
};

interface ScoreProps {
  readonly name: string;
  readonly explanation: string | null;
  readonly value: number | undefined;
  readonly onChange: (score: number) => void;
}

const Score = ({ name, explanation, value, onChange }: ScoreProps) => {
  const translate = useTranslate();
  return (
    <Box>
      <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
      {explanation && <Typography color="text.secondary">{explanation}</Typography>}
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={name}
        value={value ?? null}
        onChange={(_, score: number | null) => score !== null && onChange(score)}
        sx={{ display: 'grid', gridTemplateColumns: { xs: `repeat(${IN_A_ROW}, 1fr)`, sm: `repeat(${SCORES.length}, 1fr)` } }}
      >
        {SCORES.map((score) => (
          <ToggleButton key={score} value={score} sx={{ minHeight: 44 }}>
            {score}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Typography variant="caption" color="text.secondary">
        {value === undefined ? translate('assessments.mine.scale') : translate(`enums.AssessmentBand.${bandOf(value)}`)}
      </Typography>
    </Box>
  );
};

const Recusal = ({ task, onDone }: Props) => {
  const translate = useTranslate();
  const recuse = useChange(RecuseDocument);
  const [reason, setReason] = useState('');
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <FormError error={recuse.error} />
      <TextField
        required
        label={translate('assessments.mine.recuseWhy', { name: task.name })}
        helperText={translate('assessments.mine.recuseHint')}
        value={reason}
        slotProps={{ htmlInput: { maxLength: 100 } }}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        variant="outlined"
        disabled={!reason.trim()}
        loading={recuse.isPending}
        onClick={() => recuse.mutate({ input: { id: task.id, reason } }, { onSuccess: onDone })}
      >
        {translate('assessments.mine.recuseSave')}
      </Button>
    </Box>
  );
};
