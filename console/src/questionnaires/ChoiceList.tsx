import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/Close';
import DownIcon from '@mui/icons-material/KeyboardArrowDown';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import { Box, Button, Checkbox, FormControlLabel, FormHelperText, IconButton, TextField, Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useId, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { emptyChoice, withLines } from './changes';
import type { Choice } from './draft';
import type { Faults } from './useCheck';

interface Props {
  readonly title: string;
  /** Where its faults are. */
  readonly path: 'choices' | 'rows';
  readonly list: readonly Choice[];
  readonly least: number;
  /** Whoever chooses one may be asked no further. */
  readonly canEnd?: boolean;
  readonly faults: Faults;
  readonly onChange: (list: readonly Choice[]) => void;
}

const LONGEST = { text: 60, textEn: 120 } as const;

/** Choices, or rows of a matrix. Enter goes on to the next; lines of a sheet can be pasted. */
export const ChoiceList = ({ title, path, list, least, canEnd = false, faults, onChange }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const focus = (at: number) => box.current?.querySelectorAll<HTMLInputElement>('input[data-first]')[at]?.focus();
  const change = (at: number, part: Partial<Choice>) => onChange(list.map((choice, i) => (i === at ? { ...choice, ...part } : choice)));
  const insert = (at: number) => {
    // At once, so that whoever types on loses no letter.
    flushSync(() => onChange(list.toSpliced(at, 0, emptyChoice(list))));
    focus(at);
  };
  const move = (at: number, by: -1 | 1) => {
    const choice = list[at];
    if (choice) onChange(list.toSpliced(at, 1).toSpliced(at + by, 0, choice));
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    // With a Chinese input method Enter ends the word.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (list[at + 1]) focus(at + 1);
    else insert(at + 1);
  };
  const onPaste = (at: number) => (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\n\t]/.test(text.trim())) return;
    event.preventDefault();
    onChange(withLines(list, at, text));
  };
  return (
    <Box role="group" aria-labelledby={id} ref={box} sx={{ display: 'grid', gap: 0.75, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography id={id} variant="h3" component="div">
          {title}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          {translate('questionnaires.pasteHint')}
        </Typography>
      </Box>
      {list.map((choice, at) => {
        const number = at + 1;
        const fault = faults[`${path}.${at}.text`] ?? faults[`${path}.${at}.textEn`];
        return (
          <Box key={choice.key} sx={{ display: 'flex', gap: 0.75, alignItems: 'start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
            {(['text', 'textEn'] as const).map((field) => (
              <TextField
                key={field}
                fullWidth
                placeholder={translate(`questionnaires.fields.${field === 'text' ? 'chinese' : 'english'}`)}
                value={choice[field]}
                error={field === 'text' && fault !== undefined}
                helperText={field === 'text' ? fault : undefined}
                slotProps={{
                  htmlInput: {
                    maxLength: LONGEST[field],
                    'aria-label': translate(`questionnaires.choice.${field}`, { title, number }),
                    ...(field === 'text' && { 'data-first': true, onPaste: onPaste(at), onKeyDown: onKeyDown(at) }),
                  },
                }}
                onChange={({ target }) => change(at, { [field]: target.value })}
              />
            ))}
            {canEnd && (
              <FormControlLabel
                sx={{ mr: 0, whiteSpace: 'nowrap' }}
                control={<Checkbox checked={choice.ends} onChange={(_, ends) => change(at, { ends })} />}
                label={translate('questionnaires.ends')}
              />
            )}
            <Box sx={{ display: 'flex' }}>
              <IconButton aria-label={translate('questionnaires.choice.up', { title, number })} disabled={at === 0} onClick={() => move(at, -1)}>
                <UpIcon />
              </IconButton>
              <IconButton
                aria-label={translate('questionnaires.choice.down', { title, number })}
                disabled={at === list.length - 1}
                onClick={() => move(at, 1)}
              >
                <DownIcon />
              </IconButton>
              <IconButton
                aria-label={translate('questionnaires.choice.remove', { title, number })}
                disabled={list.length <= least}
                onClick={() => onChange(list.toSpliced(at, 1))}
              >
                <DeleteIcon />
              </IconButton>
            </Box>
          </Box>
        );
      })}
      {faults[path] && <FormHelperText error>{faults[path]}</FormHelperText>}
      <Button startIcon={<AddIcon />} sx={{ justifySelf: 'start' }} onClick={() => insert(list.length)}>
        {translate('questionnaires.choice.add', { title })}
      </Button>
    </Box>
  );
};
