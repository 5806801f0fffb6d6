import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { AlertCertainty, AlertUrgency } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { staleEnglish, type Draft, type DraftFault } from './draft';
import { blankIn, type Texts as Words } from './templates';

interface TextsProps {
  readonly draft: Draft;
  readonly fault: (field: DraftFault) => string | undefined;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const URGENCIES: readonly AlertUrgency[] = ['IMMEDIATE', 'EXPECTED', 'FUTURE', 'UNKNOWN'];
const CERTAINTIES: readonly AlertCertainty[] = ['OBSERVED', 'LIKELY', 'POSSIBLE', 'UNKNOWN'];

const LINES = [
  { zh: 'headline', en: 'headlineEn', rows: 1 },
  { zh: 'description', en: 'descriptionEn', rows: 3 },
  { zh: 'instruction', en: 'instructionEn', rows: 5 },
] as const;

/** One message, two languages side by side: Chinese must be there, English should, and must not say something else. */
export const Texts = ({ draft, fault, onChange }: TextsProps) => {
  const translate = useTranslate();
  const stale = staleEnglish(draft);
  const wrongIn = (field: keyof Words, required: boolean) => {
    const blank = fault('blank') && blankIn(draft[field]);
    if (blank) return translate('alerts.blankLeft', { name: blank });
    if (!required) return undefined;
    return fault(field as DraftFault) ?? (field === 'headline' ? fault('colour') : undefined);
  };
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          columnGap: 1.5,
          rowGap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        {LINES.map(({ zh, en, rows }) => (
          <Box key={zh} sx={{ display: 'contents' }}>
            <Line field={zh} lang="zh-CN" rows={rows} required wrong={wrongIn(zh, true)} draft={draft} onChange={onChange} />
            <Line
              field={en}
              lang="en"
              rows={rows}
              wrong={wrongIn(en, false)}
              note={stale.includes(en) ? translate('alerts.staleEnglish') : undefined}
              draft={draft}
              onChange={onChange}
            />
          </Box>
        ))}
      </Box>
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

interface LineProps {
  readonly field: keyof Words;
  readonly lang: string;
  readonly rows: number;
  readonly required?: boolean;
  readonly wrong: string | undefined;
  /** Something to look at, although it may be published so. */
  readonly note?: string | undefined;
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const Line = ({ field, lang, rows, required = false, wrong, note, draft, onChange }: LineProps) => {
  const translate = useTranslate();
  const hint = field === 'instruction' ? translate('alerts.instructionHint') : undefined;
  return (
    <TextField
      required={required}
      multiline
      minRows={rows}
      label={translate(`alerts.fields.${field}`)}
      value={draft[field]}
      error={wrong !== undefined}
      helperText={wrong ?? (note ? <Note>{note}</Note> : hint)}
      slotProps={{ htmlInput: { lang } }}
      onChange={({ target }) => onChange({ [field]: rows === 1 ? target.value.replaceAll('\n', '') : target.value })}
    />
  );
};

const Note = ({ children }: { children: string }) => (
  <Typography component="span" variant="caption" color="text.primary" sx={{ fontWeight: 600 }} role="status">
    ▲ {children}
  </Typography>
);
