import type { AssessmentPeriod } from '@gridward/schema';

const MONTHS: Readonly<Record<AssessmentPeriod, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

const dayOf = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The last period that is over. */
export function lastPeriod(period: AssessmentPeriod, today: string): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - 1;
  const length = MONTHS[period];
  const began = month - (month % length);
  return { from: dayOf(year, began - length, 1), to: dayOf(year, began, 0) };
}

/** So many days on. */
export const daysAfter = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
