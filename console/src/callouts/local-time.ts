/** China has one zone and no summer time; the clerk's computer may be set to another. */
const OFFSET_MS = 8 * 3_600_000;

/** @returns what a datetime-local field shows for a moment, in the district's time: `2026-11-22T14:05` */
export const toLocal = (iso: string): string => new Date(Date.parse(iso) + OFFSET_MS).toISOString().slice(0, 16);

/** @param local as a datetime-local field gives it */
export const fromLocal = (local: string): string => new Date(`${local}:00+08:00`).toISOString();
