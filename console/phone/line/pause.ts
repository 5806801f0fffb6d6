const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** Milliseconds before the nth try. Doubling, and half of it by chance: phones that lost the line together do not come back together. */
export function pause(failures: number, chance: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return full / 2 + (chance() * full) / 2;
}
