import { Box, Paper, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { ApiError } from '../providers/errors';
import type { Draft } from './draft';

interface Props {
  readonly draft: Draft;
  readonly change: (change: (before: Draft) => Draft) => void;
  readonly error: Error | null;
}

const FIELDS = [
  { field: 'title', most: 60 },
  { field: 'titleEn', most: 120 },
  { field: 'introduction', most: 500 },
  { field: 'introductionEn', most: 1_000 },
] as const;

/** Title and introduction, Chinese and English side by side. */
export const HeadFields = ({ draft, change, error }: Props) => {
  const translate = useTranslate();
  const faults = error instanceof ApiError ? error.fieldErrors : [];
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' }, alignItems: 'start' }}>
        {FIELDS.map(({ field, most }) => {
          const fault = faults.find((each) => each.field === field || each.field === `input.${field}`)?.message;
          return (
            <TextField
              key={field}
              name={field}
              required={field === 'title'}
              autoFocus={field === 'title' && draft.title === ''}
              multiline={field.startsWith('introduction')}
              label={translate(`resources.questionnaires.fields.${field}`)}
              value={draft[field]}
              error={fault !== undefined}
              helperText={fault}
              autoComplete="off"
              slotProps={{ htmlInput: { maxLength: most } }}
              onChange={({ target }) => change((before) => ({ ...before, [field]: target.value }))}
            />
          );
        })}
      </Box>
    </Paper>
  );
};
