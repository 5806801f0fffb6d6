import { Box } from '@mui/material';
import type { AlertLevel, AlertStatus } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { isRehearsal } from './levels';

interface LevelMarkProps {
  readonly level: AlertLevel;
  readonly status: AlertStatus;
  /** No longer in force: the colour steps back, the word stays. */
  readonly past?: boolean;
}

/** The colour of an alert with its word: never the colour alone. An exercise or a test is never a solid colour. */
export const LevelMark = ({ level, status, past = false }: LevelMarkProps) => {
  const translate = useTranslate();
  const rehearsal = isRehearsal(status);
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        sx={({ alert: { [level]: colour } }) => ({
          px: 1,
          borderRadius: 0.5,
          border: 1,
          borderColor: colour.fill,
          borderStyle: rehearsal ? 'dashed' : 'solid',
          typography: 'caption',
          fontWeight: 600,
          ...(rehearsal || past
            ? { color: colour.ink, bgcolor: past ? 'transparent' : colour.soft }
            : { color: colour.onFill, bgcolor: colour.fill }),
        })}
      >
        {translate(`enums.AlertLevel.${level}`)}
      </Box>
      {rehearsal && (
        <Box component="span" sx={{ px: 0.5, border: 1, borderColor: 'text.secondary', typography: 'caption', fontWeight: 600 }}>
          {translate(`enums.AlertStatus.${status}`)}
        </Box>
      )}
    </Box>
  );
};
