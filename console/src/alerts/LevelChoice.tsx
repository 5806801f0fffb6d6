import CheckIcon from '@mui/icons-material/Check';
import { Box, ButtonBase } from '@mui/material';
import type { AlertLevel } from '@gridward/schema';
import { useTranslate } from 'ra-core';
import { LEVELS, SEVERITY } from './levels';

interface LevelChoiceProps {
  readonly value: AlertLevel;
  readonly onChange: (level: AlertLevel) => void;
}

/** Colour and severity are one choice: they can never contradict each other. */
export const LevelChoice = ({ value, onChange }: LevelChoiceProps) => {
  const translate = useTranslate();
  return (
    <Box
      role="radiogroup"
      aria-label={translate('alerts.fields.level')}
      sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' }, gap: 1 }}
    >
      {LEVELS.map((level, i) => (
        <ButtonBase
          key={level}
          role="radio"
          aria-checked={level === value}
          tabIndex={level === value ? 0 : -1}
          onClick={() => onChange(level)}
          onKeyDown={({ key, currentTarget }) => {
            const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
            const next = step && LEVELS[(i + step + LEVELS.length) % LEVELS.length];
            if (!next) return;
            onChange(next);
            currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=radio]')[LEVELS.indexOf(next)]?.focus();
          }}
          sx={({ alert: { [level]: colour }, size }) => ({
            minHeight: size.bar,
            px: 1,
            gap: 0.5,
            borderRadius: 1,
            border: 2,
            borderColor: colour.fill,
            ...(level === value ? { bgcolor: colour.fill, color: colour.onFill } : { bgcolor: 'background.paper', color: colour.ink }),
          })}
        >
          {level === value && <CheckIcon />}
          <Box component="span" sx={{ fontWeight: 600 }}>
            {translate(`enums.AlertLevel.${level}`)}
          </Box>
          <Box component="span" sx={{ typography: 'caption' }}>
            {translate(`enums.AlertSeverity.${SEVERITY[level]}`)}
          </Box>
        </ButtonBase>
      ))}
    </Box>
  );
};
