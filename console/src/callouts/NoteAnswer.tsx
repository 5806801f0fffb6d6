import { NoteCalloutAnswerDocument, type CalloutRowFragment } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../fields/FormError';
import { useChange } from '../providers/queries';

/** Somebody was reached by telephone, or at the door: written down with who and how. */
export const NoteAnswer = ({ callout: { id, areaName }, onClose }: { callout: CalloutRowFragment; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [note, setNote] = useState('');
  const { mutate, error, isPending } = useChange(NoteCalloutAnswerDocument);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(
      { input: { id, note: note.trim() } },
      {
        onSuccess: () => {
          notify('callouts.note.done');
          onClose();
        },
      },
    );
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="note-answer">
      <form onSubmit={submit}>
        <DialogTitle id="note-answer">{translate('callouts.note.title', { name: areaName })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <Typography color="text.secondary">{translate('callouts.note.explain')}</Typography>
          <FormError error={error} />
          <TextField
            required
            autoFocus
            multiline
            minRows={2}
            label={translate('callouts.note.text')}
            value={note}
            onChange={({ target }) => setNote(target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('form.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending} disabled={note.trim() === ''}>
            {translate('callouts.note.submit')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
