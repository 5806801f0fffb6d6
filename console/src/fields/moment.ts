import { useLocaleState } from 'ra-core';
import { useMemo } from 'react';

/** Chinese districts share one zone; the clerk's computer may be set to another. */
const ZONE = 'Asia/Shanghai';

interface Formats {
  /** 2026年11月22日 14:05 / 22 Nov 2026, 14:05 */
  moment: (iso: string) => string;
  /** 14:05 */
  time: (iso: string) => string;
  /** A day as the API says it (`2026-11-22`), or the day of a moment in the district's zone. */
  day: (iso: string) => string;
}

const made = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  const known = made.get(locale);
  if (known) return known;
  // British English, because it writes the day first and the 24 hours.
  const tag = locale === 'en' ? 'en-GB' : 'zh-CN';
  const day = { year: 'numeric', month: locale === 'en' ? 'short' : 'long', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  // Newer Chromium writes "Sept" where everybody else writes "Sep".
  const short = (text: string) => text.replace('Sept', 'Sep');
  const dayFormat = new Intl.DateTimeFormat(tag, { ...day, timeZone: ZONE });
  const plainDayFormat = new Intl.DateTimeFormat(tag, { ...day, timeZone: 'UTC' });
  const timeFormat = new Intl.DateTimeFormat(tag, { ...time, timeZone: ZONE });
  const between = locale === 'en' ? ', ' : ' ';
  const formats: Formats = {
    moment: (iso) => short(dayFormat.format(new Date(iso))) + between + timeFormat.format(new Date(iso)),
    time: (iso) => timeFormat.format(new Date(iso)),
    day: (iso) => short((/^\d{4}-\d{2}-\d{2}$/.test(iso) ? plainDayFormat : dayFormat).format(new Date(iso))),
  };
  made.set(locale, formats);
  return formats;
}

export function useMoment(): Formats {
  const [locale] = useLocaleState();
  return useMemo(() => formatsOf(locale), [locale]);
}

/** @returns today in the district, `2026-11-22` */
export const today = () => dayOf(new Date());

/** @returns the day in the district, `2026-11-22` */
export const dayOf = (moment: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(moment);

/** China has had no summer time since 1991, so the district's midnight is always 16:00 UTC of the day before. */
export const startOfDay = (day: string) => new Date(`${day}T00:00:00+08:00`).toISOString();
export const startOfNextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString();
