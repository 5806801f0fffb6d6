import { useLocaleState } from 'ra-core';
import { useMemo } from 'react';

/** Points of 100, always to the same number of decimals, so that a column can be added up by eye. */
export function usePoints() {
  const [locale] = useLocaleState();
  return useMemo(() => {
    const formats = new Map<string, Intl.NumberFormat>();
    return (value: number | null | undefined, digits = 2, signed = false) => {
      if (value === null || value === undefined) return '—';
      const key = `${digits} ${signed}`;
      const format =
        formats.get(key) ??
        new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: signed ? 'exceptZero' : 'auto' });
      formats.set(key, format);
      return format.format(value).replace('-', '−');
    };
  }, [locale]);
}
