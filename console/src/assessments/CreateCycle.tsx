import { CreateAssessmentCycleDocument, type AssessmentPeriod } from '@gridward/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { today } from '../fields/moment';
import { useMe } from '../providers/me';
import { useChange } from '../providers/queries';
import { daysAfter, lastPeriod } from './period';

interface Props {
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

const PERIODS: readonly AssessmentPeriod[] = ['MONTH', 'QUARTER', 'YEAR'];
const TWO_WEEKS = 14;

interface Draft {
  readonly title: string;
  readonly period: AssessmentPeriod;
  readonly from: string;
  readonly to: string;
  readonly collectUntil: string;
}

/** Of whom, over which days, and until when raters rate; where is the territory in the address. */
export function CreateCycle({ onClose, onDone }: Props) {
  const translate = useTranslate();
  const { territory } = useMe();
  const [draft, setDraft] = useState<Draft>(() => ({
    title: '',
    period: 'QUARTER',
    ...lastPeriod('QUARTER', today()),
    collectUntil: daysAfter(today(), TWO_WEEKS),
  }));
  const create = useChange(CreateAssessmentCycleDocument);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ input: { code: territory.code, ...draft } }, { onSuccess: ({ createAssessmentCycle: { cycle } }) => onDone(cycle.id) });
  };
  const dayField = (field: 'from' | 'to' | 'collectUntil') => (
    <TextField
      required
      type="date"
      label={translate(`assessments.fields.${field}`)}
      value={draft[field]}
      onChange={({ target }) => set({ [field]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="create-cycle"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="create-cycle">{translate('resources.assessments.create')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={create.error} />
        <TextField
          required
          autoFocus
          label={translate('assessments.fields.title')}
          helperText={translate('assessments.titleHint')}
          value={draft.title}
          sx={{ mt: 1 }}
          slotProps={{ htmlInput: { maxLength: 40 } }}
          onChange={({ target }) => set({ title: target.value })}
        />
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
          <TextField
            select
            label={translate('assessments.fields.period')}
            value={draft.period}
            onChange={({ target }) => {
              const period = target.value as AssessmentPeriod;
              set({ period, ...lastPeriod(period, today()) });
            }}
          >
            {PERIODS.map((each) => (
              <MenuItem key={each} value={each}>
                {translate(`enums.AssessmentPeriod.${each}`)}
              </MenuItem>
            ))}
          </TextField>
          {dayField('from')}
          {dayField('to')}
        </Box>
        {dayField('collectUntil')}
        <Typography color="text.secondary">{translate('assessments.ofPlace', { name: territory.name })}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={create.isPending}>
          {translate('assessments.make')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
