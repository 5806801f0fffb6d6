const DAY_MS = 86_400_000;

/** A day so many days later, both `2026-11-22`. Natural days: the house keeps no calendar of working days yet. */
export const laterBy = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
