const LONGEST_MS = 3_600_000;

/**
 * Milliseconds until the next attempt: twice as long after each, half of it by chance, so that a gateway that comes back is not
 * met by everybody at once.
 */
export const pauseOf = (attempt: number, firstSeconds: number): number =>
  Math.min(LONGEST_MS, firstSeconds * 1_000 * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
