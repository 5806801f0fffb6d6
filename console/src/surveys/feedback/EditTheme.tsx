import { SaveSurveyThemeDocument } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Switch, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import type { Theme } from './ThemeList';

const FIELDS = [
  { name: 'name', longest: 20, required: true },
  { name: 'nameEn', longest: 40, required: false },
  { name: 'description', longest: 200, required: false },
] as const;

/** Nobody reads it, and it never changes. */
const newKey = () => `t${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
const wordsIn = (text: string) => text.split(/[\s,;，；、]+/).filter(Boolean);

/** A theme and the words by which texts are proposed for it. */
export const EditTheme = ({ theme, onClose }: { theme: Theme | null; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const save = useChange(SaveSurveyThemeDocument);
  const [given, setGiven] = useState(() => ({
    name: theme?.name ?? '',
    nameEn: theme?.nameEn ?? '',
    description: theme?.description ?? '',
    keywords: theme?.keywords.join('、') ?? '',
    isRetired: theme?.isRetired ?? false,
  }));
  const [key] = useState(() => theme?.key ?? newKey());
  const set = (change: Partial<typeof given>) => setGiven({ ...given, ...change });
  const done = () => {
    notify('surveys.themes.saved');
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const known = theme && { id: theme.id, version: theme.version };
    save.mutate({ input: { ...given, ...known, key, keywords: wordsIn(given.keywords) } }, { onSuccess: done });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="theme">
      <form onSubmit={submit}>
        <DialogTitle id="theme">{theme ? translate('surveys.themes.editOf', { name: theme.name }) : translate('surveys.themes.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography color="text.secondary">{translate('surveys.themes.hint')}</Typography>
          <FormError error={save.error} />
          {FIELDS.map(({ name, longest, required }) => (
            <TextField
              key={name}
              required={required}
              label={translate(`surveys.themes.fields.${name}`)}
              value={given[name]}
              onChange={({ target }) => set({ [name]: target.value })}
              slotProps={{ htmlInput: { maxLength: longest } }}
            />
          ))}
          <TextField
            multiline
            minRows={2}
            label={translate('surveys.themes.keywords')}
            helperText={translate('surveys.themes.keywordsHint')}
            value={given.keywords}
            onChange={({ target }) => set({ keywords: target.value })}
          />
          {theme && (
            <FormControlLabel
              control={<Switch checked={given.isRetired} onChange={(_, isRetired) => set({ isRetired })} />}
              label={translate('surveys.themes.retire')}
            />
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={save.isPending}>
            {translate('surveys.themes.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
