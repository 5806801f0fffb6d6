const DAY_MS = 86_400_000;

/** The Monday of a day's week. Both `2026-11-22`. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Weeks in which too few wrote are put together with the following ones, and the last with the one before.
 * @param days on which each text was written
 * @returns for each week the first week of its period
 */
export function periodsOf(days: readonly string[], minimum: number): Map<string, string> {
  const weeks = [...Map.groupBy(days, mondayOf)].map(([week, { length }]) => ({ week, n: length })).sort((a, b) => (a.week < b.week ? -1 : 1));
  const periods: { weeks: string[]; n: number }[] = [];
  for (const { week, n } of weeks) {
    const last = periods.at(-1);
    if (last && last.n < minimum) {
      last.weeks.push(week);
      last.n += n;
    } else periods.push({ weeks: [week], n });
  }
  const [before, last] = periods.slice(-2);
  if (before && last && last.n < minimum) {
    before.weeks.push(...last.weeks);
    periods.pop();
  }
  return new Map(periods.flatMap(({ weeks: own }) => own.map((week) => [week, own[0] ?? week] as const)));
}
