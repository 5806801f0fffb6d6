import { Alert, Box, FormControlLabel, MenuItem, Radio, RadioGroup, TextField } from '@mui/material';
import type { AlertScope } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import type { Draft } from './draft';
import { isRehearsal, PUBLISHABLE } from './levels';
import { Section } from './Section';

interface KindProps {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const SCOPES: readonly AlertScope[] = ['PUBLIC', 'RESTRICTED'];

/** Real or rehearsed comes first: everything below looks different then. */
export const Kind = ({ draft: { status, scope }, onChange }: KindProps) => {
  const translate = useTranslate();
  return (
    <Section title={translate('alerts.sections.kind')}>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <RadioGroup
          row
          aria-label={translate('alerts.fields.status')}
          value={status}
          onChange={(_, next) => onChange({ status: PUBLISHABLE.find((each) => each === next) ?? 'ACTUAL' })}
        >
          {PUBLISHABLE.map((each) => (
            <FormControlLabel key={each} value={each} control={<Radio />} label={translate(`enums.AlertStatus.${each}`)} />
          ))}
        </RadioGroup>
        <TextField
          select
          label={translate('alerts.fields.scope')}
          value={scope}
          sx={{ minWidth: 160 }}
          onChange={({ target }) => onChange({ scope: SCOPES.find((each) => each === target.value) ?? 'PUBLIC' })}
        >
          {SCOPES.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.AlertScope.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {isRehearsal(status) && <Alert severity="info">{translate(`alerts.rehearsal.${status}`)}</Alert>}
    </Section>
  );
};
