import { SaveSurveyActionDocument, SurveyThemesDocument, type DivisionLevel, type SurveyActionPartsFragment } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { DivisionPicker } from '../../fields/DivisionPicker';
import { FormError } from '../../fields/FormError';
import { useChange, useOperation } from '../../providers/queries';
import type { Survey } from '../survey';

interface Props {
  survey: Survey;
  action: SurveyActionPartsFragment | null;
  onClose: () => void;
}

const FIELDS = [
  { name: 'said', longest: 200, required: true },
  { name: 'saidEn', longest: 400, required: false },
  { name: 'done', longest: 500, required: true },
  { name: 'doneEn', longest: 1_000, required: false },
  { name: 'doneBy', longest: 60, required: true },
] as const;

/** Of these a place may be. */
const LEVELS: DivisionLevel[] = ['DISTRICT', 'STREET', 'COMMUNITY'];

/** Today in China, as an office writes it. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** In words of one’s own: no resident is quoted. */
export const EditAction = ({ survey, action, onClose }: Props) => {
  const translate = useTranslate();
  const save = useChange(SaveSurveyActionDocument);
  const [given, setGiven] = useState(() => ({
    said: action?.said ?? '',
    saidEn: action?.saidEn ?? '',
    done: action?.done ?? '',
    doneEn: action?.doneEn ?? '',
    doneBy: action?.doneBy ?? '',
    doneOn: action?.doneOn ?? today(),
    code: action?.code ?? survey.areas[0] ?? '',
    theme: action?.theme ?? '',
  }));
  const isEnglish = useLocale() === 'en';
  const { data } = useOperation(SurveyThemesDocument, {}, { keep: true });
  const themes = data?.surveyThemes.filter(({ key, isRetired }) => !isRetired || key === action?.theme) ?? [];
  const set = (change: Partial<typeof given>) => setGiven({ ...given, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const known = action && { id: action.id, version: action.version };
    save.mutate({ input: { ...given, ...known, theme: given.theme || null, surveyId: survey.id } }, { onSuccess: onClose });
  };
  const [area] = survey.areas;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="action">
      <form onSubmit={submit}>
        <DialogTitle id="action">{translate('surveys.actions.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography color="text.secondary">{translate('surveys.actions.hint')}</Typography>
          <FormError error={save.error} />
          {FIELDS.map(({ name, longest, required }) => (
            <TextField
              key={name}
              multiline={longest > 60}
              required={required}
              label={translate(`surveys.actions.fields.${name}`)}
              value={given[name]}
              onChange={({ target }) => set({ [name]: target.value })}
              slotProps={{ htmlInput: { maxLength: longest } }}
            />
          ))}
          <TextField
            required
            type="date"
            label={translate('surveys.actions.fields.doneOn')}
            value={given.doneOn}
            onChange={({ target }) => set({ doneOn: target.value })}
            slotProps={{ htmlInput: { max: today() }, inputLabel: { shrink: true } }}
          />
          <DivisionPicker
            required
            label={translate('surveys.actions.fields.code')}
            value={given.code || null}
            onChange={(code) => set({ code: code ?? '' })}
            levels={LEVELS}
            {...(survey.areas.length === 1 && area && { under: area })}
          />
          <TextField
            select
            label={translate('surveys.actions.fields.theme')}
            value={themes.some(({ key }) => key === given.theme) ? given.theme : ''}
            onChange={({ target }) => set({ theme: target.value })}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{translate('surveys.actions.fields.noTheme')}</MenuItem>
            {themes.map(({ key, name, nameEn }) => (
              <MenuItem key={key} value={key}>
                {(isEnglish && nameEn) || name}
              </MenuItem>
            ))}
          </TextField>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={save.isPending}>
            {translate('surveys.actions.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
