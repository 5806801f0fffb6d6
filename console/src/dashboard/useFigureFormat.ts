import { useLocaleState } from 'ra-core';
import { useMemo } from 'react';
import type { Figure } from './figures';

/** Writes a figure with its digits; the unit stands in the heading. */
export const useFigureFormat = ({ digits }: Figure) => {
  const [locale] = useLocaleState();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return (value: number) => format.format(value);
  }, [locale, digits]);
};
