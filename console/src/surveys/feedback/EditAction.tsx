import { SaveSurveyActionDocument, type SurveyActionPartsFragment } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
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
  }));
  const set = (change: Partial<typeof given>) => setGiven({ ...given, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const known = action && { id: action.id, version: action.version, theme: action.theme };
    save.mutate({ input: { ...given, ...known, surveyId: survey.id } }, { onSuccess: onClose });
  };
  const places = survey.areas.map((code, i) => [code, survey.areaNames[i] ?? code] as const);
  const known = action && !survey.areas.includes(action.code) ? [[action.code, action.placeName] as const, ...places] : places;
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
          <TextField
            select
            required
            label={translate('surveys.actions.fields.code')}
            value={given.code}
            onChange={({ target }) => set({ code: target.value })}
          >
            {known.map(([code, name]) => (
              <MenuItem key={code} value={code}>
                {name}
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
