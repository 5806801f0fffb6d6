import { CreateSurveyPointDocument } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { DivisionPicker } from '../fields/DivisionPicker';
import { FormError } from '../fields/FormError';
import { GridPicker } from '../fields/GridPicker';
import { useChange } from '../providers/queries';
import type { Survey } from './survey';

const QUOTA = 200;

/** Where it hangs, and how many answers it takes: one more is refused. */
export const AddPoint = ({ survey: { id, areas }, onClose }: { survey: Survey; onClose: () => void }) => {
  const translate = useTranslate();
  const [level, setLevel] = useState<'division' | 'grid'>('division');
  const [code, setCode] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [quota, setQuota] = useState(QUOTA);
  const { mutate, isPending, error } = useChange(CreateSurveyPointDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code) mutate({ input: { surveyId: id, code, name, quota } }, { onSuccess: onClose });
  };
  const picker = { label: translate('surveys.points.place'), required: true, value: code, onChange: setCode };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="add-point">
      <form onSubmit={submit}>
        <DialogTitle id="add-point">{translate('surveys.points.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <Typography color="text.secondary">{translate('surveys.points.explain')}</Typography>
          <FormError error={error} />
          <ToggleButtonGroup
            exclusive
            size="small"
            value={level}
            aria-label={translate('surveys.points.level')}
            onChange={(_, next: 'division' | 'grid' | null) => {
              if (!next) return;
              setLevel(next);
              setCode(null);
            }}
          >
            <ToggleButton value="division">{translate('surveys.points.division')}</ToggleButton>
            <ToggleButton value="grid">{translate('surveys.points.grid')}</ToggleButton>
          </ToggleButtonGroup>
          {level === 'grid' ? (
            <GridPicker {...picker} />
          ) : (
            <DivisionPicker {...picker} {...(areas.length === 1 && areas[0] && { under: areas[0] })} />
          )}
          <TextField
            required
            label={translate('surveys.points.name')}
            helperText={translate('surveys.points.nameHint')}
            value={name}
            slotProps={{ htmlInput: { maxLength: 40 } }}
            onChange={({ target }) => setName(target.value)}
          />
          <TextField
            required
            type="number"
            label={translate('surveys.points.quota')}
            value={quota}
            slotProps={{ htmlInput: { min: 1, max: 100_000 } }}
            onChange={({ target }) => setQuota(Number(target.value))}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={!code || !name.trim()}>
            {translate('surveys.points.add')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
