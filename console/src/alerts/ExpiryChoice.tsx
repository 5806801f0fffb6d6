import { Box, Chip, TextField } from '@mui/material';
import { useTranslate } from 'ra-core';
import { dayOf } from '../fields/moment';
import { inHours } from './draft';

interface ExpiryChoiceProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (expiresAt: string) => void;
}

const HOUR = 3_600_000;
const QUICK = [2, 6, 12, 24, 48] as const;
/** The district's clock, wherever the computer is: `2026-11-22T14:05`. */
const OFFSET = '+08:00';
const local = (iso: string) => (iso ? `${dayOf(new Date(iso))}T${new Date(Date.parse(iso) + 8 * HOUR).toISOString().slice(11, 16)}` : '');

/** An alert without an end would be taken for in force for ever. */
export const ExpiryChoice = ({ value, error, onChange }: ExpiryChoiceProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap' }}>
      <TextField
        required
        type="datetime-local"
        label={translate('alerts.fields.expiresAt')}
        value={local(value)}
        error={error !== undefined}
        helperText={error}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={({ target }) => onChange(target.value ? new Date(`${target.value}:00${OFFSET}`).toISOString() : '')}
      />
      <Box
        role="group"
        aria-label={translate('alerts.quickExpiry')}
        sx={({ size }) => ({ display: 'flex', gap: 0.5, alignItems: 'center', minHeight: size.control })}
      >
        {QUICK.map((hours) => (
          <Chip key={hours} clickable label={translate('alerts.inHours', { smart_count: hours })} onClick={() => onChange(inHours(hours))} />
        ))}
      </Box>
    </Box>
  );
};
