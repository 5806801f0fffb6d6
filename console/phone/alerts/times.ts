import type { Words } from '../words.ts';

const DAY_MS = 86_400_000;
/** Beijing time, whatever zone the phone is set to. It has no summer time. */
const ZONE_MS = 8 * 3_600_000;

const inZone = (at: number) => new Date(at + ZONE_MS);
const dayOf = (at: number) => Math.floor((at + ZONE_MS) / DAY_MS);
const two = (value: number) => String(value).padStart(2, '0');

/** 14:05 */
export const timeOf = (at: number) => `${two(inZone(at).getUTCHours())}:${two(inZone(at).getUTCMinutes())}`;

/** 今天 14:05, 明天 06:00, 11月22日 18:00 */
export function dayAndTime(at: number, now: number, words: Words): string {
  const near = words.nearDays[dayOf(at) - dayOf(now) + 1];
  return `${near ?? words.date(inZone(at))} ${timeOf(at)}`;
}
