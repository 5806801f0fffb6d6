import { Box } from '@mui/material';
import { useLocaleState, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { spaced } from './code';
import { useMoment } from './moment';

type Maybe<T> = T | null | undefined;

export const None = () => (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    —
  </Box>
);

/** In groups, as people read them aloud; copied without the gaps. */
export function CodeField({ code }: { code: Maybe<string> }) {
  if (!code) return <None />;
  const groups = spaced(code).split(' ');
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {groups.map((group, index) => (
        <Box key={index} component="span" sx={{ mr: index < groups.length - 1 ? '0.35em' : 0 }}>
          {group}
        </Box>
      ))}
    </Box>
  );
}

export function MomentField({ moment: iso }: { moment: Maybe<string> }) {
  const { moment } = useMoment();
  if (!iso) return <None />;
  return (
    <time dateTime={iso} style={{ whiteSpace: 'nowrap' }}>
      {moment(iso)}
    </time>
  );
}

export function DayField({ day: iso }: { day: Maybe<string> }) {
  const { day } = useMoment();
  if (!iso) return <None />;
  return (
    <time dateTime={iso} style={{ whiteSpace: 'nowrap' }}>
      {day(iso)}
    </time>
  );
}

/** From a day to a day; open ends in words. */
export function PeriodField({ from, to }: { from: string; to: Maybe<string> }) {
  const translate = useTranslate();
  const { day } = useMoment();
  return <>{to ? translate('time.between', { from: day(from), to: day(to) }) : translate('time.from', { day: day(from) })}</>;
}

export function EnumField({ name, value }: { name: string; value: Maybe<string> }) {
  const translate = useTranslate();
  return value ? <>{translate(`enums.${name}.${value}`)}</> : <None />;
}

export function useNumber() {
  const [locale] = useLocaleState();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale);
    return (value: number) => format.format(value);
  }, [locale]);
}

/** Right-aligned by its column, digits of one width, the unit quieter than the figure. */
export function NumberCell({ value, unit }: { value: Maybe<number>; unit?: string }) {
  const translate = useTranslate();
  const number = useNumber();
  if (value === null || value === undefined) return <None />;
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {number(value)}
      {unit && (
        <Box component="span" sx={{ color: 'text.secondary', ml: 0.5 }}>
          {translate(`unit.${unit}`)}
        </Box>
      )}
    </Box>
  );
}

/** A state in words with a mark: filled when it goes on, hollow when it has ended, plum when it needs somebody. */
export function StateMark({ tone, children }: { tone: 'on' | 'off' | 'care'; children: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          borderRadius: tone === 'care' ? 0 : '50%',
          transform: tone === 'care' ? 'rotate(45deg)' : 'none',
          border: 1.5,
          borderColor: tone === 'on' ? 'primary.main' : tone === 'care' ? 'warning.main' : 'text.disabled',
          bgcolor: tone === 'on' ? 'primary.main' : tone === 'care' ? 'warning.main' : 'transparent',
        }}
      />
      {children}
    </Box>
  );
}
