import { Box, Chip, MenuItem, TextField } from '@mui/material';
import { useLocale, useTranslate } from 'ra-core';
import { withHazard, withLevel, type Draft, type DraftFault } from './draft';
import { LevelChoice } from './LevelChoice';
import { CATEGORIES } from './levels';
import { Section } from './Section';
import type { Hazard as Known } from './templates';

interface HazardProps {
  readonly draft: Draft;
  readonly hazards: readonly Known[];
  readonly isUpdate: boolean;
  readonly fault: (field: DraftFault) => string | undefined;
  readonly onDraft: (change: (before: Draft) => Draft) => void;
}

/** What it is and how grave. A common hazard fills in the rest. */
export const Hazard = ({ draft, hazards, isUpdate, fault, onDraft }: HazardProps) => {
  const translate = useTranslate();
  return (
    <Section title={translate('alerts.sections.hazard')}>
      {!isUpdate && (
        <>
          <Choices hazards={hazards} chosen={draft.hazard} onChoose={(hazard) => onDraft((before) => withHazard(before, hazard))} />
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' }}>
            <TextField
              required
              label={translate('alerts.fields.event')}
              value={draft.event}
              error={fault('event') !== undefined}
              helperText={fault('event')}
              onChange={({ target }) => onDraft((before) => ({ ...before, event: target.value, eventCode: null }))}
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
      <LevelChoice value={draft.level} onChange={(level) => onDraft((before) => withLevel(before, level, hazards))} />
    </Section>
  );
};

interface ChoicesProps {
  readonly hazards: readonly Known[];
  readonly chosen: string | null;
  readonly onChoose: (hazard: Known) => void;
}

const Choices = ({ hazards, chosen, onChoose }: ChoicesProps) => {
  const translate = useTranslate();
  const english = useLocale() === 'en';
  return (
    <Box
      role="group"
      aria-label={translate('alerts.wordings')}
      sx={(theme) => ({ display: 'flex', gap: 1, flexWrap: 'wrap', minHeight: theme.size.bar * 1.5 })}
    >
      {hazards.map((hazard) => (
        <Chip
          key={hazard.key}
          clickable
          aria-pressed={hazard.key === chosen}
          color={hazard.key === chosen ? 'primary' : 'default'}
          label={english ? hazard.eventEn : hazard.event}
          onClick={() => onChoose(hazard)}
        />
      ))}
    </Box>
  );
};
