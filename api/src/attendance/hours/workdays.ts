const DAY_MS = 86_400_000;
const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];

/** Days that the week alone does not decide: `2026-10-10` → worked or not. */
export type Exceptions = ReadonlyMap<string, boolean>;

export const laterBy = (day: string, days: number) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** @param weekdays ISO: 1 is Monday */
export function isWorkingDay(day: string, exceptions: Exceptions, weekdays: readonly number[] = MONDAY_TO_FRIDAY): boolean {
  return exceptions.get(day) ?? weekdays.includes(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
}

/** The working days from one day to another, both included. */
export function workingDays(from: string, to: string, exceptions: Exceptions, weekdays?: readonly number[]): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = laterBy(day, 1)) if (isWorkingDay(day, exceptions, weekdays)) days.push(day);
  return days;
}

/** The so-manieth working day after a day. Gives up after a year without one: then the calendar is wrong, and any day is as good. */
export function workingDayAfter(day: string, count: number, exceptions: Exceptions, weekdays?: readonly number[]): string {
  let [at, left] = [day, count];
  for (let tries = 0; left > 0 && tries < 366; tries++) {
    at = laterBy(at, 1);
    if (isWorkingDay(at, exceptions, weekdays)) left--;
  }
  return at;
}
