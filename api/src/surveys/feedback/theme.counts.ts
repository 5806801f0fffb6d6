/** So many texts of one time, of all (`theme` null) or with a theme. */
export interface CountRow {
  readonly since: string;
  readonly theme: string | null;
  readonly n: number;
  readonly confirmed: number;
}

export interface ThemeCount {
  readonly theme: string;
  readonly count: number;
  readonly confirmed: number;
  /** Each time that holds enough texts, from the first on; `of` all texts of that time. */
  readonly trend: readonly { readonly since: string; readonly count: number; readonly of: number }[];
}

/**
 * What residents wrote about, the most frequent first. This is what a ledger of demands takes in (item 32 of the domain): themes with
 * their counts, and no text. Nothing at all where fewer wrote than the minimum; times in which fewer did are joined to the next.
 */
export function countsOf(rows: readonly CountRow[], minimum: number): { readonly texts: number; readonly themes: readonly ThemeCount[] } {
  const totals = rows.filter(({ theme }) => theme === null);
  const texts = totals.reduce((sum, { n }) => sum + n, 0);
  if (texts < minimum) return { texts: 0, themes: [] };
  const times = joined(totals, minimum);
  const byTheme = Map.groupBy(rows, ({ theme }) => theme);
  const themes = [...byTheme].flatMap(([theme, own]): ThemeCount[] => {
    if (theme === null) return [];
    const countIn = (days: readonly string[]) => own.filter(({ since }) => days.includes(since)).reduce((sum, { n }) => sum + n, 0);
    const trend = times.map(({ days, n }) => ({ since: days[0] ?? '', count: countIn(days), of: n }));
    return [{ theme, trend, count: own.reduce((sum, { n }) => sum + n, 0), confirmed: own.reduce((sum, { confirmed }) => sum + confirmed, 0) }];
  });
  return { texts, themes: themes.sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1)) };
}

function joined(totals: readonly CountRow[], minimum: number) {
  const times: { days: string[]; n: number }[] = [];
  for (const { since, n } of [...totals].sort((a, b) => (a.since < b.since ? -1 : 1))) {
    const last = times.at(-1);
    if (last && last.n < minimum) {
      last.days.push(since);
      last.n += n;
    } else times.push({ days: [since], n });
  }
  const [before, last] = times.slice(-2);
  if (before && last && last.n < minimum) {
    before.days.push(...last.days);
    before.n += last.n;
    times.pop();
  }
  return times;
}
