import { Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, TextField, Typography } from '@mui/material';
import { CreateCapSourceDocument, RemoveCapSourceDocument, UpdateCapSourceDocument, type SourcePartsFragment } from '@gridward/schema';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';

interface CapSourceFormProps {
  /** None for a new one. */
  readonly source: SourcePartsFragment | null;
  readonly onClose: () => void;
}

export function CapSourceForm({ source, onClose }: CapSourceFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [draft, setDraft] = useState({
    name: source?.name ?? '',
    url: source?.url ?? '',
    enabled: source?.enabled ?? true,
    trusted: source?.trusted ?? false,
  });
  const create = useChange(CreateCapSourceDocument);
  const update = useChange(UpdateCapSourceDocument);
  const remove = useChange(RemoveCapSourceDocument);
  const done = {
    onSuccess: () => {
      notify('settings.sources.saved');
      onClose();
    },
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (source) update.mutate({ input: { id: source.id, version: source.version, ...draft } }, done);
    else create.mutate({ input: draft }, done);
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="cap-source"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="cap-source">{translate(source ? 'settings.sources.edit' : 'settings.sources.add')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={create.error ?? update.error ?? remove.error} />
        <TextField
          required
          autoFocus
          label={translate('settings.sources.name')}
          value={draft.name}
          sx={{ mt: 1 }}
          onChange={({ target }) => setDraft({ ...draft, name: target.value })}
        />
        <TextField
          required
          label={translate('settings.sources.url')}
          helperText={translate('settings.sources.urlHint')}
          value={draft.url}
          onChange={({ target }) => setDraft({ ...draft, url: target.value })}
        />
        <FormControlLabel
          control={<Checkbox checked={draft.enabled} onChange={(_, enabled) => setDraft({ ...draft, enabled })} />}
          label={translate('settings.sources.enabled')}
          sx={{ ml: 0 }}
        />
        <FormControlLabel
          control={<Checkbox checked={draft.trusted} onChange={(_, trusted) => setDraft({ ...draft, trusted })} />}
          label={translate('settings.sources.trust')}
          sx={{ ml: 0 }}
        />
        <Typography variant="caption" color="text.secondary">
          {translate(draft.trusted ? 'settings.sources.trustedNote' : 'settings.sources.draftsNote')}
        </Typography>
      </DialogContent>
      <DialogActions>
        {source && (
          <Button loading={remove.isPending} onClick={() => remove.mutate({ input: { id: source.id } }, done)}>
            {translate('settings.sources.remove')}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={create.isPending || update.isPending}>
          {translate('settings.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
