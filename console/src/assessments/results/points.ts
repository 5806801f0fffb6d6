import { useLocaleState } from 'ra-core';
import { useCallback } from 'react';

const made = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, digits: number, signDisplay: 'exceptZero' | 'auto'): Intl.NumberFormat {
  const key = `${locale} ${digits} ${signDisplay}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay });
  made.set(key, known);
  return known;
}

/** Points of 100, always to the same number of decimals, so that a column can be added up by eye. */
export function usePoints() {
  const [locale] = useLocaleState();
  return useCallback(
    (value: number | null | undefined, digits = 2, signed = false) => {
      if (value === null || value === undefined) return '—';
      return formatOf(locale, digits, signed ? 'exceptZero' : 'auto')
        .format(value)
        .replace('-', '−');
    },
    [locale],
  );
}
