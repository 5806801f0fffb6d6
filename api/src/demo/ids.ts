import { createHash } from 'node:crypto';

/** 2025-01-01T00:00:00Z in milliseconds: the time that the ids seem to be from. */
const SEEMING_TIME = (1_735_689_600_000).toString(16).padStart(12, '0');

/**
 * An id in the form of a UUID version 7, the same for the same natural key in every run. Not for anything outside of the
 * demonstration: who knows the key knows the id.
 */
export function idOf(...naturalKey: readonly (string | number)[]): string {
  const hash = createHash('sha256').update(naturalKey.join('\u0000')).digest('hex');
  const variant = ((parseInt(hash.slice(3, 4), 16) & 0x3) | 0x8).toString(16);
  return [SEEMING_TIME.slice(0, 8), SEEMING_TIME.slice(8), `7${hash.slice(0, 3)}`, `${variant}${hash.slice(4, 7)}`, hash.slice(7, 19)].join('-');
}
