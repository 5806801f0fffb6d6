import type { Kept, KeptItems } from './figures.js';
import type { TableRow } from './table.js';

/** What is told of a place while people answer. */
export interface LiveRow {
  readonly code: string;
  readonly items: KeptItems;
}

/**
 * Figures while people answer, item by item in steps: the one before stays until so many more (or fewer) answers are in it that the
 * difference of the two tells of nobody. They are rough, too, with whole points and a number of answers rounded down to the minimum,
 * so that the last of them does not lead to single answers when it is held against the final figure.
 */
export function inSteps(before: readonly LiveRow[], now: readonly TableRow[], minimum: number): TableRow[] {
  const told = new Map(before.map(({ code, items }) => [code, items]));
  return now.map((row) => {
    const items = Object.entries(row.items).map(([item, kept]) => [item, step(told.get(row.code)?.[item] ?? null, rough(kept, minimum), minimum)]);
    return { ...row, items: Object.fromEntries(items) as Record<string, Kept> };
  });
}

/** Numbers of answers are rounded down: only two steps apart are there surely as many between as one step has. */
function step(before: Kept, now: Kept, minimum: number): Kept {
  if (!before || !now) return before ?? now;
  return Math.abs((now[0] ?? 0) - (before[0] ?? 0)) >= 2 * minimum ? now : before;
}

function rough(kept: Kept, minimum: number): Kept {
  const [n = 0, value = 0, low = 0, high = 0, designEffect = 1, ...shares] = kept ?? [];
  if (!kept) return null;
  return [Math.floor(n / minimum) * minimum, Math.round(value), Math.floor(low), Math.ceil(high), designEffect, ...shares.map(Math.round)];
}
