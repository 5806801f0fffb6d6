import { NoteAssessmentDocument } from '@gridward/schema';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { FormError } from '../../fields/FormError';
import { useChange } from '../../providers/queries';
import type { BoardRow } from './BoardTable';

const LONGEST = 300;

/** What a member of the panel wants to talk about when it meets. */
export const QuestionDialog = ({ result, onClose }: { result: BoardRow; onClose: () => void }) => {
  const translate = useTranslate();
  const note = useChange(NoteAssessmentDocument);
  const [text, setText] = useState(() => result.notes.find(({ isOwn }) => isOwn)?.text ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    note.mutate({ input: { resultId: result.id, stance: 'QUESTION', text } }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={onClose}
      aria-labelledby="question-result"
      slotProps={{ paper: { component: 'form', onSubmit: submit } as object }}
    >
      <DialogTitle id="question-result">{translate('assessments.board.questionFor', { name: result.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <FormError error={note.error} />
        <TextField
          required
          autoFocus
          multiline
          minRows={2}
          sx={{ mt: 1 }}
          label={translate('assessments.board.questionWhat')}
          value={text}
          slotProps={{ htmlInput: { maxLength: LONGEST } }}
          onChange={({ target }) => setText(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button type="submit" variant="contained" loading={note.isPending}>
          {translate('assessments.board.saveQuestion')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
