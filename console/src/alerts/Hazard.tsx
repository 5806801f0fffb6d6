import { Box, Chip, MenuItem, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { withLevel, withWording, type Draft, type DraftFault } from './draft';
import { LevelChoice } from './LevelChoice';
import { CATEGORIES } from './levels';
import { Section } from './Section';
import { WORDINGS } from './wording';

interface HazardProps {
  readonly draft: Draft;
  readonly isUpdate: boolean;
  readonly fault: (field: DraftFault) => string | undefined;
  readonly onDraft: (change: (before: Draft) => Draft) => void;
}

/** What it is and how grave. A common hazard fills in the rest. */
export const Hazard = ({ draft, isUpdate, fault, onDraft }: HazardProps) => {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  return (
    <Section title={translate('alerts.sections.hazard')}>
      {!isUpdate && (
        <>
          <Box role="group" aria-label={translate('alerts.wordings')} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {WORDINGS.map((wording) => (
              <Chip
                key={wording.key}
                clickable
                aria-pressed={wording.key === draft.wording}
                color={wording.key === draft.wording ? 'primary' : 'default'}
                label={english ? wording.event.en : wording.event.zh}
                onClick={() => onDraft((before) => withWording(before, wording))}
              />
            ))}
          </Box>
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' }}>
            <TextField
              required
              label={translate('alerts.fields.event')}
              value={draft.event}
              error={fault('event') !== undefined}
              helperText={fault('event')}
              onChange={({ target }) => onDraft((before) => ({ ...before, event: target.value }))}
            />
            <TextField
              select
              label={translate('alerts.fields.category')}
              value={draft.category}
              onChange={({ target }) =>
                onDraft((before) => ({ ...before, category: CATEGORIES.find((each) => each === target.value) ?? before.category }))
              }
            >
              {CATEGORIES.map((each) => (
                <MenuItem key={each} value={each}>
                  {translate(`enums.AlertCategory.${each}`)}
                </MenuItem>
              ))}
            </TextField>
          </Box>
        </>
      )}
      <LevelChoice value={draft.level} onChange={(level) => onDraft((before) => withLevel(before, level))} />
    </Section>
  );
};
