import type { EntityManager } from '@mikro-orm/postgresql';
import { BadInput } from '../../request/errors.js';
import { laterBy } from '../hours/workdays.js';

export const firstOf = (day: string) => `${day.slice(0, 7)}-01`;
/** The last day of the month. */
export const lastOf = (day: string) => laterBy(firstOf(laterBy(firstOf(day), 31)), -1);

export function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = firstOf(month); day <= lastOf(month); day = laterBy(day, 1)) days.push(day);
  return days;
}

/** The database refuses it in any case; this says why. @throws ExpectedError BAD_USER_INPUT */
export async function refuseLocked(em: EntityManager, code: string, day: string, field: string): Promise<void> {
  const [row] = await em.execute<{ locked: boolean }[]>('select gridward.is_month_locked(?, ?, ?::date) as locked', [code.slice(0, 6), code, day]);
  if (row?.locked) throw BadInput({ field, key: 'monthLocked', values: { month: day.slice(0, 7) } });
}
