import { EnterAssessmentEntryDocument } from '@gridward/schema';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import type { WholeCycle } from '../cycle';
import { SubjectPicker, type Subject } from './SubjectPicker';

const ENTERED = ['BONUS', 'DEDUCTION', 'VETO'];
const LONGEST = 300;

/** Points for something that happened, or a veto; it counts when a second person has confirmed it. */
export const EnterEntry = ({ cycle, onClose }: { cycle: WholeCycle; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const enter = useChange(EnterAssessmentEntryDocument);
  const [subject, setSubject] = useState<Subject | null>(null);
  const [draft, setDraft] = useState({ indicator: '', points: '', happenedOn: '', reason: '' });
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const offered = (subject?.scheme?.indicators ?? []).filter(({ kind }) => ENTERED.includes(kind));
  const chosen = offered.find(({ key }) => key === draft.indicator);
  const isVeto = chosen?.kind === 'VETO';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!subject || !chosen) return;
    const { happenedOn, reason } = draft;
    const input = { subjectId: subject.id, indicator: chosen.key, points: isVeto ? null : Number(draft.points), happenedOn, reason };
    enter.mutate(
      { input },
      {
        onSuccess: () => {
          notify('assessments.entries.entered');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="enter-entry"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="enter-entry">{translate('assessments.entries.enter')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={enter.error} />
        <Box sx={{ mt: 1 }}>
          <SubjectPicker cycleId={cycle.id} value={subject} onChange={setSubject} />
        </Box>
        <TextField
          select
          required
          disabled={!subject}
          label={translate('assessments.fields.indicator')}
          value={chosen?.key ?? ''}
          onChange={({ target }) => set({ indicator: target.value })}
        >
          {offered.map(({ key, name, kind }) => (
            <MenuItem key={key} value={key}>
              {`${name}（${translate(`enums.AssessmentIndicatorKind.${kind}`)}）`}
            </MenuItem>
          ))}
        </TextField>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
          {chosen && !isVeto && (
            <TextField
              required
              type="number"
              label={translate('assessments.fields.points')}
              helperText={translate('schemes.atMost', { points: chosen.most ?? 0 })}
              value={draft.points}
              slotProps={{ htmlInput: { min: 0.01, max: chosen.most ?? undefined, step: 0.01 } }}
              onChange={({ target }) => set({ points: target.value })}
            />
          )}
          <TextField
            required
            type="date"
            label={translate('assessments.fields.happenedOn')}
            value={draft.happenedOn}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: cycle.from, max: cycle.to } }}
            onChange={({ target }) => set({ happenedOn: target.value })}
          />
        </Box>
        <TextField
          required
          multiline
          minRows={2}
          label={translate('assessments.fields.reason')}
          value={draft.reason}
          slotProps={{ htmlInput: { maxLength: LONGEST } }}
          onChange={({ target }) => set({ reason: target.value })}
        />
        <Typography color="text.secondary">{translate('assessments.entries.second')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" disabled={!subject || !chosen} loading={enter.isPending}>
          {translate('assessments.entries.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
