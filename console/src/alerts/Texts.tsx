import { Box, MenuItem, Tab, Tabs, TextField } from '@mui/material';
import type { AlertCertainty, AlertUrgency } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import type { Draft, DraftFault } from './draft';

interface TextsProps {
  readonly draft: Draft;
  readonly fault: (field: DraftFault) => string | undefined;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const URGENCIES: readonly AlertUrgency[] = ['IMMEDIATE', 'EXPECTED', 'FUTURE', 'UNKNOWN'];
const CERTAINTIES: readonly AlertCertainty[] = ['OBSERVED', 'LIKELY', 'POSSIBLE', 'UNKNOWN'];

/** One message, two languages: Chinese must be there, English should. */
export const Texts = ({ draft, fault, onChange }: TextsProps) => {
  const translate = useTranslate();
  const [language, setLanguage] = useState<'zh' | 'en'>('zh');
  const fields =
    language === 'zh' ? (['headline', 'description', 'instruction'] as const) : (['headlineEn', 'descriptionEn', 'instructionEn'] as const);
  return (
    <>
      <Tabs value={language} onChange={(_, next: 'zh' | 'en') => setLanguage(next)} aria-label={translate('alerts.languages')}>
        <Tab value="zh" label="中文" />
        <Tab value="en" label={translate('alerts.englishTab')} />
      </Tabs>
      {fields.map((field, i) => {
        const required = language === 'zh';
        const wrong = required ? (fault(field as DraftFault) ?? (field === 'headline' ? fault('colour') : undefined)) : undefined;
        return (
          <TextField
            key={field}
            required={required}
            multiline={i > 0}
            {...(i > 0 ? { minRows: i + 2 } : {})}
            label={translate(`alerts.fields.${field}`)}
            value={draft[field]}
            error={wrong !== undefined}
            helperText={wrong ?? (i === 2 ? translate('alerts.instructionHint') : undefined)}
            slotProps={{ htmlInput: { lang: language === 'zh' ? 'zh-CN' : 'en' } }}
            onChange={({ target }) => onChange({ [field]: target.value })}
          />
        );
      })}
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr 1fr' } }}>
        <TextField
          select
          label={translate('alerts.fields.urgency')}
          value={draft.urgency}
          onChange={({ target }) => onChange({ urgency: URGENCIES.find((each) => each === target.value) ?? 'UNKNOWN' })}
        >
          {URGENCIES.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.AlertUrgency.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate('alerts.fields.certainty')}
          value={draft.certainty}
          onChange={({ target }) => onChange({ certainty: CERTAINTIES.find((each) => each === target.value) ?? 'UNKNOWN' })}
        >
          {CERTAINTIES.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.AlertCertainty.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={translate('alerts.fields.contact')}
          placeholder={translate('form.optional')}
          value={draft.contact}
          onChange={({ target }) => onChange({ contact: target.value })}
        />
      </Box>
    </>
  );
};
