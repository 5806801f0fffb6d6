import { QuestionLibraryDocument } from '@gridward/schema';
import { Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, FormGroup, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { useOperation } from '../providers/queries';
import { questionIn, type Draft, type Question } from './draft';

interface Props {
  readonly draft: Draft;
  readonly onAdd: (questions: readonly Question[]) => void;
  readonly onClose: () => void;
}

/** Standard questions, in the order of a usual questionnaire. */
export const LibraryDialog = ({ draft, onAdd, onClose }: Props) => {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data } = useOperation(QuestionLibraryDocument, {});
  const library = data?.questionLibrary ?? [];
  const used = new Set(draft.questions.map(({ text }) => text.trim()));
  const free = library.filter(({ text }) => !used.has(text)).map(({ key }) => key);
  const toggle = (key: string) => setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="library">
      <DialogTitle id="library">{translate('questionnaires.library')}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 1 }}>
          {translate('questionnaires.libraryHint')}
        </Typography>
        <FormGroup>
          {library.map(({ key, text, kind, dimension }) => (
            <FormControlLabel
              key={key}
              disabled={!free.includes(key)}
              control={<Checkbox checked={chosen.includes(key) || !free.includes(key)} onChange={() => toggle(key)} />}
              label={
                <>
                  {text}{' '}
                  <Typography component="span" variant="caption" color="text.secondary">
                    {[translate(`enums.QuestionKind.${kind}`), dimension].filter(Boolean).join(' · ')}
                  </Typography>
                </>
              }
            />
          ))}
        </FormGroup>
      </DialogContent>
      <DialogActions>
        <Button disabled={free.length === 0} onClick={() => setChosen(chosen.length === free.length ? [] : free)}>
          {translate('questionnaires.all')}
        </Button>
        <Button onClick={onClose}>{translate('form.cancel')}</Button>
        <Button
          variant="contained"
          disabled={chosen.length === 0}
          onClick={() => onAdd(library.filter(({ key }) => chosen.includes(key)).map(questionIn))}
        >
          {translate('questionnaires.addChosen', { count: chosen.length })}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
