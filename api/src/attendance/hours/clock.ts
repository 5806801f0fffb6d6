/** Times of day as people write them, and as they are kept: minutes after midnight. */
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** @returns undefined for what is no time of day */
export function minuteOf(text: string): number | undefined {
  const [, hours, minutes] = TIME.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

const two = (value: number) => String(value).padStart(2, '0');
export const timeOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** China has one zone and no summer time. */
export const momentOf = (day: string, minute: number) => new Date(Date.parse(`${day}T00:00:00+08:00`) + minute * 60_000);
