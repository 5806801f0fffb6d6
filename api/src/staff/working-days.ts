import { daysAfter } from './days.js';

/** The last day of so many working days after a day. Weekends are left out; holidays that move are not known here. */
export function workingDaysAfter(day: string, count: number): string {
  let last = day;
  for (let left = count; left > 0;) {
    last = daysAfter(last, 1);
    const weekday = new Date(`${last}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return last;
}
