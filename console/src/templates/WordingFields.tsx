import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { CATEGORIES, LEVELS } from '../alerts/levels';
import type { Wording } from './wording';

interface WordingFieldsProps {
  readonly wording: Wording;
  /** Key and level are chosen once: they say what it takes the place of. */
  readonly isNew: boolean;
  readonly readOnly: boolean;
  readonly onChange: (changed: Partial<Wording>) => void;
}

const LINES = [
  { zh: 'event', en: 'eventEn', rows: 1 },
  { zh: 'headline', en: 'headlineEn', rows: 1 },
  { zh: 'description', en: 'descriptionEn', rows: 3 },
  { zh: 'instruction', en: 'instructionEn', rows: 7 },
] as const;
const URGENCIES = ['IMMEDIATE', 'EXPECTED', 'FUTURE', 'UNKNOWN'] as const;
const CERTAINTIES = ['OBSERVED', 'LIKELY', 'POSSIBLE', 'UNKNOWN'] as const;

export const WordingFields = ({ wording, isNew, readOnly, onChange }: WordingFieldsProps) => {
  const translate = useTranslate();
  const choose = <F extends 'level' | 'category' | 'urgency' | 'certainty'>(field: F, name: string, values: readonly Wording[F][]) => (
    <TextField
      select
      disabled={readOnly}
      label={translate(`alerts.fields.${field}`)}
      value={wording[field]}
      onChange={({ target }) => onChange({ [field]: values.find((each) => each === target.value) ?? wording[field] })}
    >
      {values.map((each) => (
        <MenuItem key={each} value={each}>
          {translate(`enums.${name}.${each}`)}
        </MenuItem>
      ))}
    </TextField>
  );
  const line = (field: keyof Wording, lang: string, rows: number) => (
    <TextField
      key={field}
      required
      multiline={rows > 1}
      {...(rows > 1 && { minRows: rows })}
      disabled={readOnly}
      label={translate(`templates.fields.${field}`)}
      value={wording[field] ?? ''}
      slotProps={{ htmlInput: { lang } }}
      onChange={({ target }) => onChange({ [field]: target.value })}
    />
  );
  return (
    <>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, pt: 1 }}>
        {isNew && line('key', 'en', 1)}
        {isNew && choose('level', 'AlertLevel', LEVELS)}
        {choose('category', 'AlertCategory', CATEGORIES)}
        {choose('urgency', 'AlertUrgency', URGENCIES)}
        {choose('certainty', 'AlertCertainty', CERTAINTIES)}
        <TextField
          type="number"
          required
          disabled={readOnly}
          label={translate('templates.fields.hours')}
          value={wording.hours}
          slotProps={{ htmlInput: { min: 1, max: 720 } }}
          onChange={({ target }) => onChange({ hours: Number(target.value) })}
        />
        <TextField
          disabled={readOnly}
          label={translate('templates.fields.eventCode')}
          placeholder={translate('form.optional')}
          value={wording.eventCode ?? ''}
          onChange={({ target }) => onChange({ eventCode: target.value })}
        />
      </Box>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        {LINES.flatMap(({ zh, en, rows }) => [line(zh, 'zh-CN', rows), line(en, 'en', rows)])}
      </Box>
    </>
  );
};
