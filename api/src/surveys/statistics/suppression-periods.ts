import type { PlaceCounts } from './suppression-table.js';
import type { Shown } from './suppression.js';

/** What was decided about one period: its table, and what of it was shown. */
export interface ShownPeriod {
  readonly places: readonly PlaceCounts[];
  readonly shown: Shown;
}

/**
 * What must be withheld of several periods together (a quarter, a year, a running total), so that a month that was not shown does not
 * come back as a difference: every place that was in the table of one of these periods and was not shown there. Give it to `showable`
 * with the sums. A place that no single period's table had may be shown: publish months by street and years by community.
 *
 * Why that is enough. A hidden group of a month can be exchanged with that month's hidden siblings (see `showable`). They are all
 * withheld here, with what lies below them, so no sum that is shown notices.
 */
export function withheldOver(periods: readonly ShownPeriod[]): Shown {
  const withheld = new Map<string, Set<string>>();
  for (const { places, shown } of periods) {
    for (const [breakdown, visible] of shown) {
      const keys = withheld.get(breakdown) ?? new Set();
      for (const { key } of places) if (!visible.has(key)) keys.add(key);
      withheld.set(breakdown, keys);
    }
  }
  return withheld;
}
